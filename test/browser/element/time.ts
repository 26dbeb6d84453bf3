// Time in the hands of a test: a busy machine is neither late for a motion nor too slow for a pause.

/** Shorter ones are a detour to the next task; longer ones are no pause of the reader. */
const PAUSES = { least: 100, most: 2000 };

const undo: (() => void)[] = [];
afterEach(() => {
  for (const end of undo.splice(0)) end();
});

/**
 * Holds the pauses that something waits for before it tells or says what has happened. Returns what
 * lets them pass, and those that follow from them; a turn of the browser's lies between.
 */
export function pauses(): () => Promise<void> {
  const { setTimeout: later, clearTimeout: drop } = window;
  const held = new Map<number, () => void>();
  let last = -1;
  const hold = (run: () => void, ms = 0): unknown => {
    if (ms < PAUSES.least || ms > PAUSES.most) return later.call(window, run, ms);
    last -= 1;
    held.set(last, run);
    return last;
  };
  const forget = (id: unknown): void => {
    if (!held.delete(Number(id))) drop.call(window, Number(id));
  };
  Object.assign(window, { setTimeout: hold, clearTimeout: forget });
  undo.push(() => Object.assign(window, { setTimeout: later, clearTimeout: drop }));
  const turn = () => new Promise((resolve) => later.call(window, resolve, 0));
  return async () => {
    await turn();
    while (held.size > 0) {
      const due = [...held.values()];
      held.clear();
      for (const run of due) run();
      await turn();
    }
  };
}

/** Holds the frames of motions. Returns what draws the next one, so many ms after the last. */
export function frames(): (ms: number) => void {
  const { requestAnimationFrame: ask, cancelAnimationFrame: drop } = window;
  const held = new Map<number, FrameRequestCallback>();
  let now = performance.now();
  let last = -1;
  window.requestAnimationFrame = (run) => {
    last -= 1;
    held.set(last, run);
    return last;
  };
  window.cancelAnimationFrame = (id) => {
    if (!held.delete(id)) drop.call(window, id);
  };
  performance.now = () => now;
  undo.push(() => {
    Object.assign(window, { requestAnimationFrame: ask, cancelAnimationFrame: drop });
    Reflect.deleteProperty(performance, 'now');
    for (const run of held.values()) ask.call(window, run);
  });
  return (ms) => {
    now += ms;
    const due = [...held.values()];
    held.clear();
    for (const run of due) run(now);
  };
}

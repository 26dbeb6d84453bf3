import { busyMs, twoFrames } from '../browser.mjs';
import { STEPS } from '../gestures.mjs';

/** A gesture ends after so many ms, with as many steps as there were. */
const LONGEST = 20_000;

/** After how many steps it is looked whether anything moves. */
const LOOK = 3;

/**
 * Ms of the main thread per step of zoom and of drag, by Chrome's `TaskDuration`: half of the zoom
 * in, the whole drag at that size, and the zoom back. A gesture that the subject has not is
 * `undefined`. With `watched`, frames and tasks are watched instead, which would cost time itself.
 */
export async function measureSteps(stage, { watched = false, steps = STEPS } = {}) {
  const { zoom, drag } = stage.subject;
  if (!zoom && !drag) return {};
  const pointer = await stage.pointer();
  const run = (gesture, from, to) => perform(stage, pointer, gesture, { from, to, watched });
  const half = steps / 2;
  const first = zoom && (await run(zoom, STEPS / 2 - half, STEPS / 2));
  const between = drag && (await run(drag, STEPS / 2 - half, STEPS / 2 + half));
  const back = zoom && (await run(zoom, STEPS / 2, STEPS / 2 + (first?.steps ?? 0)));
  return { zoom: joined(first, back), drag: joined(between) };
}

async function perform(stage, pointer, gesture, { from, to, watched }) {
  await twoFrames(stage.page);
  const place = await stage.call('at');
  await gesture.begin?.(pointer);
  const arrived = await stage.arrived(gesture.type);
  if (watched) await stage.call('watchFrames');
  const busy = await busyMs(stage.session);
  const begin = Date.now();
  let steps = 0;
  let aside = 0;
  while (from + steps < to && Date.now() - begin < LONGEST) {
    await gesture.step(pointer, from + steps);
    steps += 1;
    // Somewhere on its way: some gestures end where they began.
    if (steps === LOOK) aside = await mustHaveMoved(stage, place, gesture);
  }
  if (gesture.rest) await stage.page.waitForTimeout(gesture.rest);
  const ms = (await busyMs(stage.session)) - busy - aside;
  const seen = watched ? await stage.call('framesSeen') : {};
  const came = (await stage.arrived(gesture.type)) - arrived;
  await gesture.end?.(pointer);
  if (came !== steps) throw new Error(`${came} ${gesture.type} events arrived, not ${steps}`);
  return { ms, steps, ...seen };
}

/** A figure for steps that moved nothing would flatter. Returns the ms that the look has cost. */
async function mustHaveMoved(stage, place, gesture) {
  const busy = await busyMs(stage.session);
  if (place && (await stage.call('at')) === place) {
    throw new Error(`${stage.subject.name}: nothing moved on ${gesture.type}`);
  }
  return (await busyMs(stage.session)) - busy;
}

function joined(...parts) {
  const all = parts.filter((part) => part !== undefined);
  if (all.length === 0) return undefined;
  const sum = (name) => all.reduce((total, part) => total + (part[name] ?? 0), 0);
  const steps = sum('steps');
  return {
    ms: sum('ms') / steps,
    steps,
    // As if there had been all of them.
    dropped: (sum('dropped') * STEPS) / steps,
    longest: Math.max(...all.map(({ longest }) => longest ?? 0)),
  };
}

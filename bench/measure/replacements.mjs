import { settled, withPage } from '../browser.mjs';
import { Stage } from '../stage.mjs';

export const TIMES = 50;
export const EVENTS = 20_000;

/** What stays after other data have come fifty times: bytes and nodes beyond those of the first. */
export function measureReplacements(bench, subject) {
  return withPage(bench, async (page, session) => {
    const stage = await Stage.prepare(page, session, subject, EVENTS);
    await stage.call('mount');
    const after = async (seeds) => {
      for (const seed of seeds) await stage.call('replace', seed, EVENTS);
      return settled(page, session);
    };
    // The first few make what is made once for all, as formatters and pools.
    const first = await after([2, 3, 4]);
    const last = await after(Array.from({ length: TIMES }, (_, seed) => seed + 5));
    return {
      bytes: last.heap + last.buffers - first.heap - first.buffers,
      held: first.heap + first.buffers,
      nodes: last.nodes - first.nodes,
      listeners: last.JSEventListeners - first.JSEventListeners,
    };
  });
}

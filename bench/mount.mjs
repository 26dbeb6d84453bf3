import { counters, twoFrames, withPage } from './browser.mjs';

const MS = 1000;

/**
 * The first rendering of a subject in a fresh page: ms until it can be seen, what the main thread
 * did meanwhile by Chrome's counters, and what stays: elements, nodes of any kind, and heap.
 */
export function measureMount(bench, subject) {
  return withPage(bench, async (page, session) => {
    const empty = await counters(session);
    await subject.prepare(page);
    const loaded = await counters(session);
    const before = await settled(page, session);
    const appear = await subject.mount(page);
    const after = await counters(session);
    const task = (after.TaskDuration - before.TaskDuration) * MS;
    const style = (after.RecalcStyleDuration - before.RecalcStyleDuration) * MS;
    const layout = (after.LayoutDuration - before.LayoutDuration) * MS;
    const calm = await settled(page, session);
    return {
      load: (loaded.TaskDuration - empty.TaskDuration) * MS,
      appear,
      task,
      style,
      layout,
      // Lit renders in microtasks, which `ScriptDuration` leaves out.
      rest: task - style - layout,
      elements: await page.evaluate(
        () => window.benchSubject.shadowRoot.querySelectorAll('*').length,
      ),
      nodes: calm.Nodes - before.Nodes,
      heap: calm.JSHeapUsedSize - before.JSHeapUsedSize,
    };
  });
}

/** Counters when the page is at rest and nothing is left that the collector could take. */
async function settled(page, session) {
  await twoFrames(page);
  await session.send('HeapProfiler.collectGarbage');
  return counters(session);
}

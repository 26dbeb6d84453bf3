import { counters, settled, TooLong, twoFrames, withPage } from '../browser.mjs';
import { Stage } from '../stage.mjs';
import { measureSteps } from './steps.mjs';

const MS = 1000;

/** What comes after appearing may take so long in all. */
const PATIENCE = 150_000;

/** Steps that take so many ms each are watched only a few times, or not at all. */
const SLOW = 100;
const FEW = 8;
const HOPELESS = 1000;

/**
 * One subject with so many events on a fresh page: until it appears, what it costs the main thread
 * and the memory, a step of zoom and of drag, and how long a second one takes on the same page.
 * `tooLong` alone if it did not appear within `limit` ms; without steps if those were not to be had.
 */
export async function measureSubject(
  bench,
  subject,
  what,
  { limit = 60_000, thorough = true } = {},
) {
  let figures = { tooLong: true };
  const measure = async (page, session) => {
    const empty = await counters(session);
    const stage = await Stage.prepare(page, session, subject, what);
    const loaded = await counters(session);
    const appearing = await measureAppearing(stage, limit);
    figures = { load: (loaded.TaskDuration - empty.TaskDuration) * MS, ...appearing };
    figures = { ...figures, ...(await measureOnward(stage, thorough)) };
  };
  try {
    const forgiving = subject.package !== undefined;
    await withPage(bench, measure, { limit: limit + PATIENCE, forgiving });
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
  }
  return figures;
}

async function measureAppearing(stage, limit) {
  const { page, session } = stage;
  const before = await settled(page, session);
  const appear = await within(limit, stage.call('mount'));
  const after = await counters(session);
  const longest = await stage.call('longestTask');
  const calm = await settled(page, session);
  const between = (name) => (after[name] - before[name]) * MS;
  const [task, style, layout] = ['TaskDuration', 'RecalcStyleDuration', 'LayoutDuration'].map(
    between,
  );
  return {
    appear,
    task,
    style,
    layout,
    // Lit renders in microtasks, which `ScriptDuration` leaves out.
    rest: task - style - layout,
    longest,
    // With what was still done when it could be seen already.
    longestAfter: await stage.call('longestTask'),
    nodes: calm.nodes - before.nodes,
    heap: calm.heap - before.heap,
    memory: calm.heap + calm.buffers - before.heap - before.buffers,
  };
}

async function measureOnward(stage, thorough) {
  const counted = await measureSteps(stage, thorough ? {} : { steps: FEW });
  const slowest = Math.max(...Object.values(counted).map((gesture) => gesture?.ms ?? 0), 0);
  const few = slowest > SLOW ? { steps: FEW } : {};
  const watched =
    thorough && slowest < HOPELESS ? await measureSteps(stage, { watched: true, ...few }) : {};
  await stage.call('unmount');
  await settled(stage.page, stage.session);
  return { again: await stage.call('mount'), ...stepFigures(counted, watched) };
}

/** Only those figures that there are. */
function stepFigures(counted, watched) {
  const figures = {};
  for (const name of ['zoom', 'drag']) {
    if (counted[name]) figures[name] = counted[name].ms;
    if (watched[name]) figures[`${name}Dropped`] = watched[name].dropped;
    if (watched[name]) {
      figures.longestStep = Math.max(figures.longestStep ?? 0, watched[name].longest);
    }
  }
  return figures;
}

/** The promise's value, or `TooLong` after `limit` ms. */
async function within(limit, promise) {
  let timer;
  const late = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new TooLong(`longer than ${limit / MS} s`)), limit);
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Where ours does not appear in time, the floor is as large as it mostly is. */
const USUAL = { width: 1240, height: 450, shapes: 0 };

/** Size of our track with so many events, and how many shapes it draws in a step of zoom. */
export async function measureTrack(bench, subject, what, limit) {
  try {
    return await withPage(bench, (...page) => trackOf(subject, what, page), { limit });
  } catch (error) {
    if (error instanceof TooLong) return USUAL;
    throw error;
  }
}

async function trackOf(subject, what, [page, session]) {
  const stage = await Stage.prepare(page, session, subject, what);
  await stage.call('mount');
  await settled(page, session);
  const { width, height } = await stage.call('box');
  const pointer = await stage.pointer();
  const counting = page.evaluate(() => {
    const wheel = new Promise((done) => window.addEventListener('wheel', done, { once: true }));
    return window.stage.shapesDrawn(() => wheel);
  });
  await twoFrames(page);
  await subject.zoom.step(pointer, 0);
  const inDom = await page.evaluate(
    () => window.stage.mounted().shadowRoot.querySelectorAll('[data-id]').length,
  );
  const shapes = Math.max(await counting, inDom);
  return { width: Math.round(width), height: Math.round(height), shapes };
}

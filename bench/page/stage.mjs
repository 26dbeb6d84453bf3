// The side of the bench that runs in the page: puts a subject on it and tells what happens there.
import { newsColumns, newsDocument } from '../../demo/many/news-events.mjs';

const stage = { subject: undefined, data: undefined, place: undefined, mounted: undefined };
const watch = { frames: [], running: false, longest: 0 };

const longTasks = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) watch.longest = Math.max(watch.longest, duration);
});
longTasks.observe({ type: 'longtask' });

/** Loads what a page must load for the subject, and has the data in hand; nothing is shown yet. */
export async function prepare(name, what) {
  ({ subject: stage.subject } = await import(`../subjects/${name}.mjs`));
  await stage.subject.load();
  stage.data = stage.subject.dataOf(await dataFor(stage.subject.shape, what));
}

/** `what`: a number of events, or the name of a document; a floor takes none. */
async function dataFor(shape, what) {
  if (typeof what === 'string') return (await fetch(`/${what}.json`)).json();
  if (shape === 'objects') return asLoaded(newsDocument(what));
  if (shape !== 'columns') return what;
  const { columns, ...head } = newsColumns(what);
  const { start, end, importance, ...lists } = columns;
  return { ...head, columns: { start, end, importance, ...asLoaded(lists) } };
}

/** As `JSON.parse` leaves it: no text is still a rope of its parts. */
function asLoaded(value) {
  return JSON.parse(JSON.stringify(value));
}

/** Puts it on the page. Ms until it is there, and two frames more. */
export async function mount() {
  const place = document.createElement('div');
  document.querySelector('main').append(place);
  stage.place = place;
  // Loading and the making of the data are no matter of the subject.
  longTasks.takeRecords();
  watch.longest = 0;
  const begin = performance.now();
  stage.mounted = await stage.subject.mount(place, stage.data);
  const there = stage.subject.marks ? await marksThere(place) : performance.now();
  await frame();
  await frame();
  // While the marks were waited for, frames have passed already: at least the two asked for.
  return Math.max(performance.now(), there) - begin;
}

/** A subject that gives no promise is there when its marks are, and do not become more. */
async function marksThere(place) {
  const { subject, mounted } = stage;
  const count = () => subject.marks(place, mounted);
  let last = count();
  while (last === 0) {
    await frame();
    last = count();
  }
  return performance.now();
}

export async function unmount() {
  stage.subject.unmount?.(stage.mounted);
  stage.place.remove();
  stage.mounted = undefined;
  await frame();
  await frame();
}

/** Other data of the same kind in place of the present ones; resolves when they are shown. */
export async function replace(seed, count) {
  stage.mounted.data = newsDocument(count, seed);
  await stage.mounted.ready;
  await frame();
}

/**
 * New events, dated one after the other behind all that are there: `each` of them `deliveries` times a
 * second. Tells in which way they were handed over and how many events there are when all are shown.
 */
export async function deliver(seconds, deliveries, each) {
  const element = stage.mounted;
  const way = typeof element.addEvents === 'function' ? 'addEvents' : 'data';
  const shown = [];
  const news = newsDocument(seconds * deliveries * each, 99).events.map((event, index) => ({
    ...event,
    id: `live${index}`,
    status: 'reported',
    when: `${new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString().slice(0, 16)}Z`,
  }));
  const begin = performance.now();
  for (let delivery = 0; delivery < seconds * deliveries; delivery += 1) {
    const events = news.slice(delivery * each, (delivery + 1) * each);
    if (way === 'addEvents') shown.push(element.addEvents(events));
    else element.data = { ...element.data, events: [...element.data.events, ...events] };
    const due = begin + ((delivery + 1) * 1000) / deliveries;
    await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())));
  }
  await Promise.all(shown);
  await element.ready;
  return { way, shown: element.events.length };
}

/** The box that wheel and mouse go to, CSS px of the window; it is scrolled into view first. */
export function box() {
  const target = stage.subject.target(stage.place, stage.mounted);
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x, y, width, height };
}

/**
 * Where on the box wheel and mouse go, as shares of its size: where the burst of events begins, which
 * is half of them.
 */
export function focus() {
  return stage.subject.focus?.(stage.place, stage.mounted) ?? { x: 0.97, y: 0.5 };
}

/** A text that changes with every zoom or pan; the same before and after means: nothing moved. */
export function at() {
  return stage.subject.at?.(stage.place, stage.mounted);
}

/** Centres of buttons or handles of the subject, by name, CSS px of the window. */
export function spots() {
  return stage.subject.spots?.(stage.place, stage.mounted) ?? {};
}

/** Marks in the DOM, or whatever the subject counts. */
export function marks() {
  return stage.subject.marks?.(stage.place, stage.mounted) ?? 0;
}

export function mounted() {
  return stage.mounted;
}

/** Begins to note every frame and the longest task. */
export function watchFrames() {
  watch.frames = [];
  watch.longest = 0;
  watch.running = true;
  requestAnimationFrame(noteFrame);
}

function noteFrame(time) {
  if (!watch.running) return;
  watch.frames.push(time);
  requestAnimationFrame(noteFrame);
}

/** Frames that did not come in time (60 a second), of how many; longest task, ms, 0 if under 50. */
export async function framesSeen() {
  watch.running = false;
  await frame();
  await frame();
  let dropped = 0;
  watch.frames.forEach((time, index) => {
    if (index > 0)
      dropped += Math.max(0, Math.round((time - watch.frames[index - 1]) / (1000 / 60)) - 1);
  });
  return { dropped, frames: watch.frames.length + dropped, longest: watch.longest };
}

/** Longest task so far, ms; 0 where none took 50 ms, which Chrome does not tell. */
export function longestTask() {
  return watch.longest;
}

/** Shapes that are drawn on canvases until the next but one frame: what is filled, stroked or traced. */
export async function shapesDrawn(act) {
  let shapes = 0;
  const undo = [];
  for (const type of [CanvasRenderingContext2D, Path2D]) {
    for (const name of ['fillRect', 'rect', 'arc', 'roundRect', 'ellipse', 'moveTo', 'fillText']) {
      const own = type.prototype[name];
      if (!own) continue;
      type.prototype[name] = function (...given) {
        shapes += 1;
        return own.apply(this, given);
      };
      undo.push(() => {
        type.prototype[name] = own;
      });
    }
  }
  await act();
  await frame();
  await frame();
  for (const each of undo) each();
  return shapes;
}

export function frame() {
  return new Promise((done) => requestAnimationFrame(done));
}

// Invented news in any number, the same for the same seed: for the bench, for tests and for the demo.
// A plain ES module without a step before it, since Node, workers and pages all take it as it is.
import { NEWS_WORDS } from './news-words.mjs';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** The span of all events, ms since 1970, UTC; ten years. */
const FROM = Date.UTC(2016, 0, 1);
const TO = Date.UTC(2026, 0, 1);
/** Half of all events lie in the last 3 %: a story that is breaking. */
const BURST = TO - 0.03 * (TO - FROM);
/** What is planned lies in the last four days. */
const AS_OF = TO - 4 * DAY;

const LONGEST_SPAN = 500;
const LONGEST_SPAN_OF_BURST = 21;

/** Each with the share of events up to and including it. */
const IMPORTANCE = [
  [0.45, 1],
  [0.8, 2],
  [0.95, 3],
  [0.99, 4],
  [1, 5],
];
const STATUS = [
  [0.88, 'confirmed'],
  [0.95, 'reported'],
  [0.98, 'disputed'],
  [1, 'cancelled'],
];
const GROUP = [
  [0.34, 'politics'],
  [0.58, 'economy'],
  [0.77, 'courts'],
  [0.91, 'society'],
  [1, 'science'],
];
/** How exactly a date is given, in the years before and in the burst. */
const PRECISION = [
  [0.1, 'month'],
  [0.92, 'day'],
  [1, 'minute'],
];
const PRECISION_OF_BURST = [
  [0.6, 'day'],
  [1, 'minute'],
];

/** Rows between two yields: one or two ms of work. */
const PIECE = 1024;

/** @typedef {{ lang?: 'de' | 'en', ids?: boolean }} NewsOptions Default: German, every event with an id. */

/**
 * A list of events as in our own document, in no order.
 *
 * @param {number} count
 * @param {number} [seed] Integer; the same seed, the same events.
 * @param {NewsOptions} [options]
 */
export function newsEvents(count, seed = 1, options = {}) {
  return newsDocument(count, seed, options).events;
}

/**
 * A document with a list of events.
 *
 * @param {number} count
 * @param {number} [seed]
 * @param {NewsOptions} [options]
 */
export function newsDocument(count, seed = 1, options = {}) {
  return finished(newsDocumentWork(count, seed, options));
}

/**
 * The same news as a document in columns, dates as numbers: a moment is told to the minute here, for
 * a number has no precision.
 *
 * @param {number} count
 * @param {number} [seed]
 * @param {NewsOptions} [options]
 */
export function newsColumns(count, seed = 1, options = {}) {
  return finished(newsColumnsWork(count, seed, options));
}

/**
 * `newsDocument` in pieces of a ms or two: yields the share that is done, 0 to 1.
 *
 * @param {number} count
 * @param {number} [seed]
 * @param {NewsOptions} [options]
 */
export function* newsDocumentWork(count, seed = 1, { lang = 'de', ids = true } = {}) {
  const draw = drawing(seed, lang);
  const days = dayTexts();
  const events = [];
  for (let index = 0; index < count; index += 1) {
    const row = draw(index);
    const event = {
      when: whenText(row, days),
      title: row.title,
      group: row.group,
      importance: row.importance,
    };
    if (ids) event.id = `n${index}`;
    if (row.status !== 'confirmed') event.status = row.status;
    events.push(event);
    if (index % PIECE === PIECE - 1) yield index / count;
  }
  return { ...head(lang), events };
}

/**
 * `newsColumns` in pieces of a ms or two: yields the share that is done, 0 to 1.
 *
 * @param {number} count
 * @param {number} [seed]
 * @param {NewsOptions} [options]
 */
export function* newsColumnsWork(count, seed = 1, { lang = 'de', ids = true } = {}) {
  const draw = drawing(seed, lang);
  const columns = {
    start: new Float64Array(count),
    end: new Float64Array(count),
    title: [],
    group: [],
    importance: new Uint8Array(count),
    status: [],
  };
  if (ids) columns.id = [];
  for (let index = 0; index < count; index += 1) {
    const row = draw(index);
    columns.start[index] = row.start;
    columns.end[index] = row.end;
    columns.title.push(row.title);
    columns.group.push(row.group);
    columns.importance[index] = row.importance;
    columns.status.push(row.status);
    columns.id?.push(`n${index}`);
    if (index % PIECE === PIECE - 1) yield index / count;
  }
  return { ...head(lang), columns };
}

/** @param {'de' | 'en'} lang */
function head(lang) {
  const { title, source, groups } = NEWS_WORDS[lang];
  return {
    title,
    source: { name: source },
    lang,
    timeZone: 'UTC',
    asOf: new Date(AS_OF).toISOString().slice(0, 10),
    groups: Object.entries(groups).map(([id, label]) => ({ id, label })),
  };
}

/** Draws one event after the other into the same row: nothing is kept of the one before. Mutable! */
function drawing(seed, lang) {
  const random = mulberry32(seed);
  const words = NEWS_WORDS[lang];
  const startOf = starts(random);
  const row = { start: 0, end: Number.NaN, precision: '', title: '', group: '', importance: 1 };
  return (index) => {
    const breaking = random() < 0.5;
    const planned = breaking && index > 0 && random() < 0.04;
    row.start = toMinute(startOf(breaking, planned));
    // The first and the last day are always there, so that every number of events has the same span.
    if (index < 2) row.start = index === 0 ? FROM : TO - DAY;
    row.status = planned ? 'planned' : picked(STATUS, random());
    row.precision = picked(breaking ? PRECISION_OF_BURST : PRECISION, random());
    row.end = endOf(row.start, breaking, random);
    row.importance = picked(IMPORTANCE, random());
    row.group = picked(GROUP, random());
    row.title = headline(words, random);
    return row;
  };
}

function starts(random) {
  const years = flares(random, FROM, BURST, 30);
  const burst = flares(random, BURST, AS_OF, 9);
  return (breaking, planned) => {
    if (planned) return AS_OF + random() * (TO - AS_OF);
    return breaking ? burst(random) : years(random);
  };
}

/**
 * News comes in flares: most events follow one of a few beginnings, fewer and fewer by the hour; the
 * rest is scattered between `from` and `to`.
 */
function flares(random, from, to, many) {
  const starts = Array.from({ length: many }, () => from + random() * (to - from));
  const decay = (to - from) / many / 4;
  return (next) => {
    const anywhere = from + next() * (to - from);
    if (next() < 0.35) return anywhere;
    const start = starts[Math.floor(next() ** 1.5 * many)];
    const after = start - Math.log(1 - next()) * decay;
    return after < to ? after : anywhere;
  };
}

/** A fifth lasts: short ones are many, long ones few, all of whole days. NaN for a moment. */
function endOf(start, breaking, random) {
  if (random() >= 0.2) return Number.NaN;
  const longest = breaking ? LONGEST_SPAN_OF_BURST : LONGEST_SPAN;
  const days = 2 + Math.floor(longest ** random());
  const end = Math.floor(start / DAY) * DAY + days * DAY;
  return Math.min(end, TO + 30 * DAY);
}

function headline({ subjects, verbs, objects, places }, random) {
  const sentence = `${one(subjects, random)} ${one(verbs, random)} ${one(objects, random)}`;
  return random() < 0.6 ? `${sentence} in ${one(places, random)}` : sentence;
}

function whenText({ start, end, precision }, days) {
  const day = days[Math.floor((start - FROM) / DAY)];
  // An interval of days includes its last one.
  if (!Number.isNaN(end)) return `${day}/${days[Math.floor((end - FROM) / DAY) - 1]}`;
  if (precision === 'month') return day.slice(0, 7);
  if (precision === 'day') return day;
  const minutes = Math.floor((start % DAY) / MINUTE);
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}Z`;
}

/** Every day of the span and some after it, as text, made once. */
function dayTexts() {
  const count = (TO - FROM) / DAY + 60;
  return Array.from({ length: count }, (_, day) =>
    new Date(FROM + day * DAY).toISOString().slice(0, 10),
  );
}

function toMinute(ms) {
  return Math.floor(ms / MINUTE) * MINUTE;
}

function two(number) {
  return number < 10 ? `0${number}` : `${number}`;
}

function one(list, random) {
  return list[Math.floor(random() * list.length)];
}

function picked(shares, at) {
  let index = 0;
  while (at >= shares[index][0]) index += 1;
  return shares[index][1];
}

function finished(work) {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Mulberry32, by Tommy Ettinger (2017, public domain): 32 bits of state, 0 <= x < 1. */
function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

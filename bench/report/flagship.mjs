import { budget, kilobytes } from '../../scripts/build/budget.mjs';
import { DATES_WANTED } from '../dates.mjs';
import { megabytes, ms, table } from './format.mjs';

/** What each phase does, in order. */
const PHASES = {
  read: 'read (JSON text → timeline, `readTimeline`)',
  measure: 'measure the faces of text (rulers, layout of them included)',
  plan: 'axis and plan (measuring of every label included)',
  compose: 'compose the scene',
  render: 'Lit renders, DOM is made',
  settle: 'style and layout of the result, by the browser',
};

/** What is measured of one real story, and what belongs to no number of events. */
export function flagshipSections({ size, dates, phases, flagship, floor }) {
  return `## Size

${table(
  ['dist/event-timeline.js', ''],
  [
    ['gzipped', `${kilobytes(size.gzip)} of at most ${kilobytes(budget)}`],
    ['as it lies', kilobytes(size.raw)],
  ],
)}

## Reading dates

\`parseWhen\`, minified as in the single file, in Node. News: of ten dates five days, two times of day
in a zone, a month, a year and an interval of days. At least ${DATES_WANTED / 1e6} million a second is wanted.

${table(
  ['dates', 'millions a second'],
  Object.entries(dates).map(([name, rate]) => [name, millions(rate)]),
)}

## The flagship story, phase by phase

\`data/xi-trump-ukraine.json\`: the element's own functions, from the source and minified as in the
single file, called once in the element's order with a clock between them. In the first column no code
is warm and no formatter of \`Intl\` is made yet, as in a page just opened; the second is the same once
more in the same page.

${table(
  ['phase', 'ms', 'a second time'],
  Object.entries(PHASES).map(([name, says]) => [
    says,
    ms(phases[name]),
    ms(phases[`again ${name}`]),
  ]),
)}

## The flagship story in the element itself

\`data\` set and the element put on the page. All but the second row are processor time of the main
thread, by Chrome's own counters.

${table(
  ['', 'ms'],
  [
    ['load, compile and define the single file, fetch the document', ms(flagship.load)],
    [
      'data in hand → complete, and two frames more (waiting for frames included)',
      ms(flagship.appear),
    ],
    ['… a second one on the same page', ms(flagship.again)],
    ['main thread busy meanwhile (`TaskDuration`)', ms(flagship.task)],
    ['… of it style (`RecalcStyleDuration`)', ms(flagship.style)],
    ['… of it layout (`LayoutDuration`)', ms(flagship.layout)],
    ['… of it script and the rest', ms(flagship.rest)],
    ['Ctrl+wheel, a step above the floor', above(flagship.zoom, floor.zoom)],
    ['drag, a step above the floor', above(flagship.drag, floor.drag)],
  ],
)}

${table(
  ['what stays', ''],
  [
    ['DOM nodes of every kind', `${flagship.nodes.median}`],
    ['JS heap and buffers, after a collection', megabytes(flagship.memory.median)],
  ],
)}`;
}

function above(ours, floor) {
  return `${(ours.median - floor.median).toFixed(1)} of ${ms(ours)}`;
}

function millions({ median, low, high }) {
  const [middle, least, most] = [median, low, high].map((rate) => (rate / 1e6).toFixed(1));
  return `${middle} (${least}–${most})`;
}

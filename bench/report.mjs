import { budget, kilobytes } from '../scripts/build/budget.mjs';
import { DATES_WANTED } from './dates.mjs';

/** What each phase does, in order. */
const PHASES = {
  read: 'read (JSON text → timeline, `readTimeline`)',
  measure: 'measure the faces of text (rulers, layout of them included)',
  plan: 'axis and plan (measuring of every label included)',
  compose: 'compose the scene',
  render: 'Lit renders, DOM is made',
  settle: 'style and layout of the result, by the browser',
};

/** The figures as a page of Markdown. */
export function report({ size, dates, phases, mount, steps, floor }, machine, { runs, quick }) {
  return `# Benchmark

The flagship document (\`data/xi-trump-ukraine.json\`) in the built single file, in a window of
1280 × 900 CSS px. Written by \`npm run bench${quick ? ' -- --quick' : ''}\`: medians of ${runs} runs, each in
a fresh page; in brackets the smallest and the largest run.

${machineTable(machine)}

## Size

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

## First rendering, phase by phase

The element's own functions, from the source and minified as in the single file, called once in the
element's order with a clock between them. In the first column no code is warm and no formatter of
\`Intl\` is made yet, as in a page just opened; the second is the same once more in the same page.

${table(
  ['phase', 'ms', 'a second time'],
  Object.entries(PHASES).map(([name, says]) => [
    says,
    ms(phases[name]),
    ms(phases[`again ${name}`]),
  ]),
)}

## First rendering of the element itself

\`data\` set and the element put on the page. All but the second row are processor
time of the main thread, by Chrome's own counters.

${table(
  ['', 'ms'],
  [
    ['load, compile and define the single file, fetch the document', ms(mount.load)],
    [
      'data in hand → complete, and two frames later (waiting for frames included)',
      ms(mount.appear),
    ],
    ['main thread busy meanwhile (`TaskDuration`)', ms(mount.task)],
    ['… of it style (`RecalcStyleDuration`)', ms(mount.style)],
    ['… of it layout (`LayoutDuration`)', ms(mount.layout)],
    ['… of it script and the rest', ms(mount.rest)],
  ],
)}

## What stays

${table(
  ['', ''],
  [
    ['elements in the shadow tree', `${mount.elements.median}`],
    ['DOM nodes of every kind', `${mount.nodes.median}`],
    ['JS heap, after a collection', heap(mount.heap)],
  ],
)}

## A step of zoom and pan

40 steps, one a frame, with real input: Ctrl+wheel up to four times the size and back, and a drag
at four times the size, right and back. Processor time of the main thread per step
(\`TaskDuration\`: script, style, layout, paint and the bench's own waiting for the frame). The
floor is the same on an empty box of the track's size: what no timeline can save.

${table(
  ['', 'ms per step', 'floor', 'above the floor'],
  ['zoom', 'drag'].map((name) => [
    name === 'zoom' ? 'Ctrl+wheel' : 'drag',
    ms(steps[name]),
    ms(floor[name]),
    (steps[name].median - floor[name].median).toFixed(1),
  ]),
)}
`;
}

function machineTable({ processor, system, load, node, chromium }) {
  const rows = [
    ['processor', processor],
    ['system', system],
    ['load before the first run', `${load.toFixed(1)} (more than a core’s worth makes ms longer)`],
    ['Node', node],
    ['Chromium', `${chromium}, headless, software rendering`],
  ];
  return table(['machine', ''], rows);
}

/** Rows of cells as a Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function ms({ median, low, high }) {
  return `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

function millions({ median, low, high }) {
  const [middle, least, most] = [median, low, high].map((rate) => (rate / 1e6).toFixed(1));
  return `${middle} (${least}–${most})`;
}

function heap({ median }) {
  return `${(median / 1e6).toFixed(2)} MB`;
}

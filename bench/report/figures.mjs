import { grouped, megabytes, ms, table } from './format.mjs';

/** What each row says, and how. */
const ROWS = [
  ['appear: data in hand → there, and two frames more, ms', ({ appear }) => ms(appear)],
  ['… a second one on the same page, ms', ({ again }) => ms(again)],
  ['main thread busy until then, ms', ({ task }) => ms(task)],
  ['longest task until then, ms', ({ longest }) => task(longest)],
  ['zoom step, ms of the main thread', ({ zoom }) => ms(zoom)],
  ['… frames dropped in 40 steps', ({ zoomDropped }) => whole(zoomDropped)],
  ['drag step, ms of the main thread', ({ drag }) => ms(drag)],
  ['… frames dropped in 40 steps', ({ dragDropped }) => whole(dragDropped)],
  ['longest task in a step, ms', ({ longestStep }) => task(longestStep)],
  ['JS heap and buffers, after a collection', ({ memory }) => bytes(memory)],
  ['DOM nodes of every kind', ({ nodes }) => whole(nodes)],
];

/** All figures of one size: a column for each subject. */
export function figuresSection({ events, own, floors, peers }, names, limit) {
  const columns = [
    [names.objects, own.objects],
    [names.columns, own.columns],
    ...Object.entries(peers),
    [names.empty, floors.empty],
    [names.canvas, floors.canvas],
  ].filter(([, figures]) => figures);
  const cell = (tell, figures, row) => {
    if (!figures.tooLong) return tell(figures);
    return row === 0 ? `> ${limit / 1000} s` : '–';
  };
  const rows = ROWS.map(([words, tell], row) => [
    words,
    ...columns.map(([, figures]) => cell(tell, figures, row)),
  ]);
  return `### ${grouped(events)} events\n\n${table(['', ...columns.map(([name]) => name)], rows)}`;
}

/** Chrome tells of tasks from 50 ms on. */
function task(spread) {
  if (spread === undefined) return '–';
  return spread.median === 0 ? '< 50' : grouped(spread.median);
}

function whole(spread) {
  return spread === undefined ? '–' : grouped(spread.median);
}

function bytes(spread) {
  return spread === undefined ? '–' : megabytes(spread.median);
}

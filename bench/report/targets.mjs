import { grouped, short, table } from './format.mjs';

/** Ms at most until it appears, of a step above the floor, and of any one task. */
export const TARGETS = [
  { events: 20, shape: 'objects', appear: 30, step: 2 },
  { events: 1000, shape: 'objects', appear: 60, step: 3 },
  { events: 10_000, shape: 'objects', appear: 120, step: 4 },
  { events: 100_000, shape: 'objects', appear: 400, step: 5 },
  { events: 1_000_000, shape: 'objects', appear: 2500, step: 6, task: 100 },
  { events: 1_000_000, shape: 'columns', appear: 1000, step: 6, task: 100 },
];

/** Bytes per event beyond the text, at a million. */
export const BYTES_PER_EVENT = 200;
/** Ms per key. */
export const KEY = 5;

/** "reached", or by how much not: `missed by 12.3 ms (41 %)`. */
export function verdict(value, most, unit = 'ms') {
  if (value === undefined || Number.isNaN(value)) return 'not measured';
  if (value <= most) return 'reached';
  const by = value - most;
  return `**missed by ${short(by)} ${unit} (${Math.round((100 * by) / most)} %)**`;
}

/** What a target asks and what came of it, a row each. */
export function targetRows(results) {
  return [
    ...TARGETS.flatMap((target) => rowsOf(target, results)),
    ...memoryRows(results),
    ...keyRows(results),
    ...liveRows(results),
  ];
}

export function targetTable(results) {
  return table(['target', 'at most', 'measured', ''], targetRows(results));
}

function rowsOf({ events, shape, appear, step, task }, { sizes }) {
  const size = sizes.find((each) => each.events === events);
  const own = size?.own[shape];
  if (!own) return [];
  const name = `${grouped(events)}${events < 1e6 ? '' : ` as ${shape}`}`;
  const above = (figure) => own[figure]?.median - size.floors.empty[figure]?.median;
  const row = (words, most, value) => [
    `${name}: ${words}`,
    `${most} ms`,
    measured(value),
    verdict(value, most),
  ];
  const rows = [
    row('appear', appear, own.appear?.median),
    row('zoom step above the floor', step, above('zoom')),
    row('drag step above the floor', step, above('drag')),
  ];
  if (task === undefined) return rows;
  const longest = Math.max(own.longest?.median, own.longestAfter?.median);
  // Chrome tells of tasks from 50 ms on.
  const told = longest === 0 ? 'under 50 ms' : measured(longest);
  return [...rows, [`${name}: longest task`, `${task} ms`, told, verdict(longest, task)]];
}

function measured(value) {
  return value === undefined || Number.isNaN(value) ? '–' : `${short(value)} ms`;
}

function memoryRows({ sizes }) {
  const size = sizes.find(({ events }) => events === 1_000_000);
  if (!size) return [];
  return Object.entries(size.own).map(([shape, figures]) => {
    const bytes = figures.memory?.median / size.events;
    const words = `memory per event at a million, as ${shape}, beyond the data in hand`;
    const told = Number.isNaN(bytes) ? '–' : `${Math.round(bytes)} bytes`;
    return [words, `${BYTES_PER_EVENT} bytes`, told, verdict(bytes, BYTES_PER_EVENT, 'bytes')];
  });
}

function keyRows({ keys }) {
  if (!keys) return [];
  return Object.entries(keys.figures).map(([key, { median }]) => [
    `${key} through ${grouped(keys.events)}`,
    `${KEY} ms`,
    measured(median),
    verdict(median, KEY),
  ]);
}

function liveRows({ live }) {
  if (!live) return [];
  const { dropped, frames } = live.figures;
  const words = `frames dropped while ${grouped(live.perSecond)} events a second come to ${grouped(live.events)}, for ${live.seconds} s`;
  const told = `${Math.round(dropped.median)} of ${Math.round(frames.median)}`;
  return [[words, '0', told, verdict(dropped.median, 0, 'frames').replace(/ \(.*\)/, '')]];
}

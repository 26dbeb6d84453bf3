import { kilobytes } from '../../scripts/build/budget.mjs';
import { figuresSection } from './figures.mjs';
import { flagshipSections } from './flagship.mjs';
import { grouped, megabytes, ms, table } from './format.mjs';
import { floorTable, ratioTable } from './ratios.mjs';
import { targetTable } from './targets.mjs';

/** The figures of a run as a page of Markdown: ratios first, then the targets, then everything. */
export function report(results, machine, { command, runs }) {
  const { sizes, subjects, names, limit } = results;
  return `# Benchmark

Written by \`${command}\`: medians of up to ${runs} runs, each in a fresh page of
1280 × 900 CSS px; in brackets the smallest and the largest run. The same invented news for all
(\`demo/many/news-events.mjs\`): ten years, half of all events in the last 3 % of them, a fifth of them
spans, five groups. A peer that has not appeared after ${limit / 1000} s is left out of larger sizes.

${machineTable(machine)}

## How many times as long the best peer takes

Ours (as objects) is 1 ×; in brackets who is the best of the peers there. “Best” is looked for figure by
figure.

${ratioTable(sizes, limit)}

A step of ours in units of the floors: an empty element of the size of our track, and a canvas that
fills as many rectangles as our track draws shapes.

${floorTable(sizes)}

## What it is to reach

A step's figure is what comes on top of the same step on an empty element.

${targetTable(results)}

## All figures

${sizes.map((size) => figuresSection(size, names, limit)).join('\n\n')}

### What a page must load

${table(
  ['', 'gzipped'],
  Object.entries(results.weights).map(([name, bytes]) => [name, kilobytes(bytes)]),
)}

### What each can, and how it is driven

Input is real: the wheel and the mouse of the debugging protocol, one movement a frame; 40 steps, half of
them in and half of them back to four times the size, and a drag of 100 px there and back at that size.

${table(
  ['', 'version', ''],
  subjects.map(({ name, version, says }) => [name, version, says]),
)}

${onwardSections(results)}

${flagshipSections(results)}
`;
}

function onwardSections({ keys, live, replacements }) {
  const parts = [];
  if (keys) parts.push(keysSection(keys));
  if (live) parts.push(liveSection(live));
  if (replacements) parts.push(replacementsSection(replacements));
  return parts.join('\n\n');
}

function keysSection({ events, figures }) {
  const rows = Object.entries(figures).map(([key, spread]) => [key, ms(spread)]);
  return `### Keys through ${grouped(events)} events\n\n${table(['key', 'ms of the main thread'], rows)}`;
}

function liveSection({ events, perSecond, seconds, way, figures }) {
  const { dropped, frames, longest, busy } = figures;
  const rows = [
    ['frames dropped', `${grouped(dropped.median)} of ${grouped(frames.median)}`],
    ['longest task, ms', longest.median === 0 ? '< 50' : grouped(longest.median)],
    ['main thread busy', `${Math.round(100 * busy.median)} %`],
  ];
  const title = `### ${grouped(perSecond)} new events a second at ${grouped(events)}, for ${seconds} s`;
  return `${title}\n\nHanded over with \`${way}\`, ten times a second.\n\n${table(['', ''], rows)}`;
}

function replacementsSection({ times, events, figures }) {
  const { bytes, held, nodes, listeners } = figures;
  const rows = [
    ['JS heap and buffers before', megabytes(held.median)],
    ['… more of them afterwards', megabytes(bytes.median)],
    ['DOM nodes more', grouped(nodes.median)],
    ['listeners more', grouped(listeners.median)],
  ];
  const title = `### ${times} times other data, ${grouped(events)} events each`;
  return `${title}\n\n${table(['after a collection', ''], rows)}`;
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

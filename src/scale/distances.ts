import { LOG_MARGIN } from './log.ts';
import type { TimeScale } from './scale.ts';
import { later, type TickUnit } from './ticks.ts';

/** A round distance from the origin of a logarithmic scale. */
export interface Distance {
  readonly time: number;
  /** Before the origin negative. */
  readonly count: number;
  readonly unit: TickUnit;
  /** 0 = a year, 1 = ten years, −1 = a month …; undefined = between two of these. */
  readonly rung: number | undefined;
}

/** What people count time by: about a power of ten from each to the next, and what lies between. */
const LADDER: readonly (readonly [TickUnit, readonly number[], readonly number[]])[] = [
  ['millisecond', [1, 10, 100], [5, 50, 500]],
  ['second', [1, 10], [5, 30]],
  ['minute', [1, 10], [5, 30]],
  ['hour', [1], [3, 6, 12]],
  ['day', [1], [3, 7, 14]],
  ['month', [1], [3, 6]],
  ['year', powers(1), [...powers(2), ...powers(5)]],
];

function powers(first: number): number[] {
  return Array.from({ length: 11 }, (_, power) => first * 10 ** power);
}

const RUNGS = LADDER.flatMap(([unit, counts]) => counts.map((count) => `${count} ${unit}`));
const YEAR = RUNGS.indexOf('1 year');

/** Round distances on both sides of the origin, as far as the data reach, in time order. */
export function distances(scale: TimeScale): Distance[] {
  const { origin = 0, width } = scale;
  const from = scale.toTime(LOG_MARGIN * width);
  const to = scale.toTime((1 - LOG_MARGIN) * width);
  const found: Distance[] = [];
  for (const [unit, rungs, others] of LADDER) {
    for (const count of [...rungs, ...others].flatMap((n) => [-n, n])) {
      const time = later(origin, count, unit);
      const i = RUNGS.indexOf(`${Math.abs(count)} ${unit}`);
      if (time < from || time > to) continue;
      found.push({ time, count, unit, rung: i < 0 ? undefined : i - YEAR });
    }
  }
  return found.sort((a, b) => a.time - b.time);
}

import { LOG_MARGIN } from './log.ts';
import type { TimeScale } from './scale.ts';
import { later, type TickUnit } from './ticks.ts';

/** A round distance from the origin of a logarithmic scale. */
export interface Distance {
  readonly time: number;
  /** Before the origin negative. */
  readonly count: number;
  readonly unit: TickUnit;
  /** 0 = to be shown first where room is short. */
  readonly tier: number;
}

/** Counts by unit: the first list goes first where room is short. Years go on by powers of ten. */
const COUNTS: readonly (readonly [TickUnit, readonly (readonly number[])[]])[] = [
  ['millisecond', [[1], [10, 100], [5, 50, 500]]],
  ['second', [[1], [10], [5, 30]]],
  ['minute', [[1], [10], [5, 30]]],
  ['hour', [[1], [6], [3, 12]]],
  ['day', [[1], [7], [3, 14]]],
  ['month', [[1], [6], [3]]],
  [
    'year',
    [
      [1, 1e3, 1e6, 1e9],
      [10, 100, 1e4, 1e5, 1e7, 1e8, 1e10],
    ],
  ],
  [
    'year',
    [[], [], Array.from({ length: 11 }, (_, power) => [2, 5].map((n) => n * 10 ** power)).flat()],
  ],
];

/**
 * Round distances on both sides of the origin, as far as the data reach, the weightiest first and
 * among equals the farthest: what people can name of a scale that no even step fits.
 */
export function distances(scale: TimeScale): Distance[] {
  const { origin = 0, width } = scale;
  const [from, to] = [LOG_MARGIN, 1 - LOG_MARGIN].map((share) => scale.toTime(share * width));
  const found: Distance[] = [];
  for (const [unit, tiers] of COUNTS) {
    tiers.forEach((counts, tier) => {
      for (const count of counts.flatMap((n) => [-n, n])) {
        const time = later(origin, count, unit);
        if (time >= (from ?? time) && time <= (to ?? time)) found.push({ time, count, unit, tier });
      }
    });
  }
  const far = ({ time }: Distance): number => Math.abs(time - origin);
  return found.sort((a, b) => a.tier - b.tier || far(b) - far(a));
}

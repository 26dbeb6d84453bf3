import { linearScale } from './linear.ts';
import type { TimeScale } from './scale.ts';

/** Share of the axis that stays free at either end. */
export const LOG_MARGIN = 0.04;

/**
 * Distance from `origin` by its order of magnitude, the same on both sides: `asinh` is linear
 * within about one `unit` of the origin and logarithmic beyond, so that it is defined at 0 and
 * strictly increasing (Webber, "A bi-symmetric log transformation for wide-range data", 2013).
 * `extent` and `origin` in ms UTC, `unit` in ms, above 0.
 */
export function logScale(
  extent: readonly [number, number],
  width: number,
  origin: number,
  unit: number,
): TimeScale {
  const bend = (time: number): number => Math.asinh((time - origin) / unit);
  const [first, last] = [bend(extent[0]), bend(extent[1])];
  const margin = Math.max((last - first) * LOG_MARGIN, 0.1);
  const start = first - margin;
  const rate = width / (last - first + 2 * margin);
  const toTime = (base: number): number => origin + unit * Math.sinh(base / rate + start);
  return {
    ...linearScale([toTime(0), toTime(width)], width),
    kind: 'log',
    rate: undefined,
    origin,
    toBase: (time) => (bend(time) - start) * rate,
    toTime,
  };
}

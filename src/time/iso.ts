import type { Moment, Precision } from '../model/when.ts';
import { yearStart } from './civil.ts';
import { clockDigits, isClock } from './clock-text.ts';
import { zoneOffsetAt } from './zones.ts';

/**
 * The value of `<time datetime>` that says exactly what a moment says (HTML, 4.5.14): a year, a
 * month, a day, or a time with its offset. '' where HTML has none: seasons, decades, unknown digits,
 * years before 1 and after 9999. An hour without minutes is its day.
 */
export function isoDateTime(moment: Moment): string {
  const { lo, precision } = moment;
  if (moment.pattern !== undefined || moment.estimate !== undefined) return '';
  const timed = isClock(precision);
  const offset = timed ? sayableOffset(lo, moment.zone ?? 'UTC') : 0;
  const wall = Math.floor(lo) + offset;
  if (wall < yearStart(1) || wall >= yearStart(10_000)) return '';
  const date = new Date(wall).toISOString();
  const length = DATE_LENGTH[precision];
  if (length !== undefined) return date.slice(0, length);
  return timed ? `${date.slice(0, 11)}${clockDigits(wall, precision)}${offsetText(offset)}` : '';
}

/** Characters of `YYYY-MM-DD` that each precision fills. */
const DATE_LENGTH: { readonly [precision in Precision]?: number } = {
  year: 4,
  month: 7,
  day: 10,
  hour: 10,
};

/** HTML writes offsets to the minute; the few old ones with seconds are written in UTC. */
function sayableOffset(ms: number, zone: string): number {
  const offset = zoneOffsetAt(ms, zone);
  return offset % 60_000 === 0 ? offset : 0;
}

/** `Z`, or the distance from UTC as `+01:00`. */
function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  return (offset < 0 ? '-' : '+') + clockDigits(Math.abs(offset), 'minute');
}

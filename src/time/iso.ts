import type { Moment, Precision } from '../model/when.ts';
import { civilFromMs, DAY } from './civil.ts';
import { zoneOffsetAt } from './zones.ts';

/**
 * The value of `<time datetime>` that says exactly what a moment says (HTML, 4.5.14): a year, a
 * month, a day, or a time with its offset. '' where HTML has none: seasons, decades, unknown digits,
 * years before 1 and after 9999. An hour without minutes is its day.
 */
export function isoDateTime(moment: Moment): string {
  const { lo, precision } = moment;
  if (moment.pattern !== undefined || moment.estimate !== undefined) return '';
  const offset = isTimed(precision) ? sayableOffset(lo, moment.zone ?? 'UTC') : 0;
  const wall = lo + offset;
  const { year, month, day } = civilFromMs(wall);
  if (year < 1 || year > 9999) return '';
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const length = DATE_LENGTH[precision];
  if (length !== undefined) return date.slice(0, length);
  return isTimed(precision) ? `${date}T${clockText(wall, precision)}${offsetText(offset)}` : '';
}

/** Characters of `YYYY-MM-DD` that each precision fills. */
const DATE_LENGTH: { readonly [precision in Precision]?: number } = {
  year: 4,
  month: 7,
  day: 10,
  hour: 10,
};

function isTimed(precision: Precision): boolean {
  return ['hour', 'minute', 'second', 'millisecond'].includes(precision);
}

/** HTML writes offsets to the minute; the few old ones with seconds are written in UTC. */
function sayableOffset(ms: number, zone: string): number {
  const offset = zoneOffsetAt(ms, zone);
  return offset % 60_000 === 0 ? offset : 0;
}

function clockText(wall: number, precision: Precision): string {
  const time = wall - Math.floor(wall / DAY) * DAY;
  const minutes = `${pad(Math.floor(time / 3_600_000))}:${pad(Math.floor(time / 60_000) % 60)}`;
  if (precision === 'minute') return minutes;
  const seconds = `${minutes}:${pad(Math.floor(time / 1000) % 60)}`;
  return precision === 'second' ? seconds : `${seconds}.${pad(time % 1000, 3)}`;
}

function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset) / 60_000;
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

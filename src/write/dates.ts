import type { Edge, Moment, When } from '../model/when.ts';
import { civilFromMs, DAY } from '../time/civil.ts';
import { isoDateTime } from '../time/iso.ts';

const TIMED: readonly string[] = ['hour', 'minute', 'second', 'millisecond'];

export function isTimed({ precision }: Moment): boolean {
  return TIMED.includes(precision);
}

/**
 * A date as EDTF: as its author wrote it. One that came as numbers has a text of digits and is
 * written in full, to the millisecond; the end of such a span is exclusive, that of EDTF is not.
 */
export function edtf(when: When): string {
  if (when.kind === 'moment') return isNumber(when) ? fromNumber(when, when.lo) : when.text;
  if (when.kind === 'choice') return when.text;
  const { start, end } = when;
  if (!isNumber(start) && !isNumber(end)) return when.text;
  const from = typeof start === 'object' ? fromNumber(start, start.lo) : '..';
  return `${from}/${typeof end === 'object' ? fromNumber(end, end.lo - 1) : '..'}`;
}

function isNumber(edge: Edge): boolean {
  return typeof edge === 'object' && isTimed(edge) && !/t/i.test(edge.text);
}

/** To the millisecond, for that is what a number says. */
function fromNumber(given: Moment, ms: number): string {
  const moment: Moment = { ...given, precision: 'millisecond' };
  const lo = Math.floor(ms);
  const zone = moment.zone?.includes('/') ? moment.zone : undefined;
  const near = isoDateTime({ ...moment, lo });
  if (near !== '') return zone === undefined ? near : `${near}[${zone}]`;
  const { year, month, day } = civilFromMs(lo);
  if (Math.abs(year) > 9999) return `Y${year}`;
  const clock = isoDateTime({ ...moment, zone: 'UTC', lo: lo - Math.floor(lo / DAY) * DAY });
  return `${yearText(year)}-${pad(month)}-${pad(day)}${clock.slice('1970-01-01'.length)}`;
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

/**
 * A date as EDTF that means the same without the zone of its document: times carry their distance
 * from UTC.
 */
export function portable(when: When): string {
  const timed = partsOf(when).some((part) => typeof part === 'object' && isTimed(part));
  if (!timed) return edtf(when);
  if (when.kind === 'moment') return portableEdge(when);
  if (when.kind === 'interval') return portableInterval(when);
  const members = when.members.map(portable).join();
  return when.of === 'one' ? `[${members}]` : `{${members}}`;
}

function partsOf(when: When): readonly Edge[] {
  if (when.kind === 'moment') return [when];
  if (when.kind === 'interval') return [when.start, when.end];
  return when.members.flatMap(partsOf);
}

function portableInterval({ start, end, text }: Extract<When, { kind: 'interval' }>): string {
  if (!isNumber(end) && !isNumber(start)) return `${portableEdge(start)}/${portableEdge(end)}`;
  return edtf({ kind: 'interval', start, end, text, lo: 0, hi: 0 }).replace(/\[[^\]]*\]/g, '');
}

function portableEdge(edge: Edge): string {
  if (edge === 'open') return '..';
  if (edge === 'unknown') return '';
  if (!isTimed(edge)) return edge.text;
  const whole = edge.precision === 'hour';
  const text = isoDateTime(whole ? { ...edge, precision: 'minute' } : edge);
  if (text === '') return edtf(edge).replace(/\[[^\]]*\]/g, '');
  return `${whole ? text.replace(/(T\d\d):00/, '$1') : text}${markOf(edge)}`;
}

function markOf({ approximate, uncertain }: Moment): string {
  if (approximate) return uncertain ? '%' : '~';
  return uncertain ? '?' : '';
}

/** ISO 8601 as every program reads it, if that says exactly what the moment says. */
export function plainIso(moment: Moment): string | undefined {
  if (moment.approximate || moment.uncertain || moment.precision === 'hour') return undefined;
  const text = isNumber(moment) ? fromNumber(moment, moment.lo) : isoDateTime(moment);
  return text.replace(/\[.*/, '') || undefined;
}

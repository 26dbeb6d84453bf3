import { isProblem, type Problem, type ProblemLevel } from '../model/problem.ts';
import type { Edge, Moment, When } from '../model/when.ts';
import { parseWhen } from '../time/edtf.ts';
import { readTypedDate, type TypedOptions } from '../time/typed/read.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/** A typed date that could not be read: a reader hands it on, and its place is named with the rest. */
export class RefusedDate {
  constructor(readonly problem: Problem) {}
}

/** Fields of an event, as a reader hands them on. */
export interface TypedFields {
  readonly when: string | RefusedDate;
  readonly dateText?: string;
}

/**
 * Reads what people typed for a date, for formats that people fill in by hand; ours is not one of
 * them. A typed date is a second reading, so call it once per event.
 */
export function typedFields(text: string, options: TypedOptions): TypedFields {
  const date = readTypedDate(text, options);
  if (isProblem(date)) return { when: new RefusedDate(date) };
  const { edtf, dateText } = date;
  return { when: edtf, ...(dateText === undefined ? {} : { dateText }) };
}

/** Reads a date; what is none is a problem of the given level and `undefined`. */
export function readDate(
  value: unknown,
  place: Place,
  { findings, timeZone }: Reading,
  level: ProblemLevel = 'warning',
): When | undefined {
  if (value === undefined) return undefined;
  if (value instanceof RefusedDate) return findings.adopt(value.problem, level, place);
  if (typeof value !== 'string') return findings.add('date-not-text', level, place, { value });
  const when = parseWhen(value.trim(), { timeZone, lang: findings.lang });
  return isProblem(when) ? findings.adopt(when, level, place) : when;
}

/** As `readDate`, for a field that must be one moment and not a span or a set. */
export function readMoment(value: unknown, place: Place, reading: Reading): Moment | undefined {
  const when = readDate(value, place, reading);
  if (when === undefined || when.kind === 'moment') return when;
  return reading.findings.add('moment-expected', 'warning', place, { value });
}

/**
 * A date given as numbers, ms since 1970 (UTC). An end that is NaN or equal to the start means a
 * moment; ±Infinity leaves that side open. The end is exclusive, so that spans can meet. `undefined`
 * if the end lies before the start or nothing is given.
 */
export function dateFromNumbers(start: number, end: number, timeZone: string): When | undefined {
  if (Number.isNaN(start) || start === Number.POSITIVE_INFINITY) return undefined;
  if (Number.isNaN(end) || end === start) {
    return Number.isFinite(start) ? instant(start, timeZone) : undefined;
  }
  if (end < start || (!Number.isFinite(start) && !Number.isFinite(end))) return undefined;
  const text = `${start}/${end}`;
  return {
    kind: 'interval',
    text,
    lo: start,
    hi: end,
    start: edge(start, timeZone),
    end: edge(end, timeZone),
  };
}

function edge(ms: number, timeZone: string): Edge {
  return Number.isFinite(ms) ? instant(ms, timeZone) : 'open';
}

/** Where the millisecond ends that begins then, ms since 1970 (UTC). */
export function endOfInstant(ms: number): number {
  // Beyond 2^53 doubles are farther apart than 1 ms.
  return ms + Math.max(1, Math.abs(ms) * 2 ** -52);
}

/** As exact as it is said: nobody writes the thousandths of a second that are none. */
function clockOf(ms: number): Moment['precision'] {
  if (ms % 1000 !== 0) return 'millisecond';
  return ms % 60_000 === 0 ? 'minute' : 'second';
}

function instant(ms: number, timeZone: string): Moment {
  return {
    kind: 'moment',
    text: String(ms),
    lo: ms,
    hi: endOfInstant(ms),
    precision: clockOf(ms),
    approximate: false,
    uncertain: false,
    zone: timeZone,
  };
}

import type { Moment } from '../model/when.ts';
import { DAY, daysFromCivil, daysInMonth, isLeapYear, monthStart, yearStart } from './civil.ts';
import { readDateTime } from './date-time.ts';
import { readLongYear, readYearEnd } from './long-year.ts';
import { combineMarks, type PartMarks, readQualifier } from './qualifier.ts';
import { isDigit, type Scan } from './scan.ts';
import { seasonBounds } from './season.ts';
import { patternBounds } from './unspecified.ts';

const HYPHEN = 0x2d;
const UNKNOWN = 0x58;

/** Year, month or day as written, with the qualifiers around it. */
interface Part extends PartMarks {
  readonly at: number;
  readonly text: string;
  /** NaN where a digit is `X`. */
  readonly value: number;
}

interface WrittenDate {
  readonly negative: boolean;
  readonly year: Part;
  readonly month?: Part;
  readonly day?: Part;
}

/**
 * Reads one date or date-time from the scan to its end. `timeZone` is the zone of times that name
 * none. On a fault notes it in the scan and answers `undefined`.
 */
export function readMoment(scan: Scan, timeZone: string): Moment | undefined {
  const plain = plainDate(scan.text, scan.at, scan.end);
  if (plain) {
    scan.at = scan.end;
    return plain;
  }
  const moment = readAny(scan, timeZone);
  if (!moment) return undefined;
  if (!scan.done) return scan.fail('date-trailing', { found: scan.text.slice(scan.at, scan.end) });
  return moment;
}

function readAny(scan: Scan, timeZone: string): Moment | undefined {
  if (scan.code() === 0x59) return readLongYear(scan);
  const from = scan.at;
  const day = isTimeMark(scan, 10) ? plainDate(scan.text, from, from + 10) : undefined;
  if (!day) return readWritten(scan, timeZone);
  scan.at += 11;
  return readDateTime(scan, from, day.lo, timeZone);
}

/**
 * `YYYY`, `YYYY-MM` and `YYYY-MM-DD` with digits alone, nearly all that anyone writes; `undefined`
 * sends everything else, right or wrong, the long way. Kept apart because it is three times faster.
 */
export function plainDate(text: string, from: number, to: number): Moment | undefined {
  const length = to - from;
  if (length !== 10 && length !== 7 && length !== 4) return undefined;
  const year = twoDigits(text, from) * 100 + twoDigits(text, from + 2);
  if (Number.isNaN(year)) return undefined;
  const written = from === 0 && to === text.length ? text : text.slice(from, to);
  if (length !== 4) return plainDay(written, year);
  const lo = yearStart(year);
  return momentOf(written, lo, lo + (isLeapYear(year) ? 366 : 365) * DAY, 'year');
}

/** `YYYY-MM` or `YYYY-MM-DD` of which the year has been read. */
function plainDay(text: string, year: number): Moment | undefined {
  const month = twoDigits(text, 5);
  if (!(month >= 1 && month <= 12) || text.charCodeAt(4) !== HYPHEN) return undefined;
  if (text.length === 7) {
    const lo = daysFromCivil(year, month, 1) * DAY;
    return momentOf(text, lo, lo + daysInMonth(year, month) * DAY, 'month');
  }
  const day = twoDigits(text, 8);
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
  if (text.charCodeAt(7) !== HYPHEN) return undefined;
  const lo = daysFromCivil(year, month, day) * DAY;
  return momentOf(text, lo, lo + DAY, 'day');
}

function momentOf(text: string, lo: number, hi: number, precision: Moment['precision']): Moment {
  return { kind: 'moment', text, lo, hi, precision, approximate: false, uncertain: false };
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 0x30;
  const ones = text.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function readWritten(scan: Scan, timeZone: string): Moment | undefined {
  const from = scan.at;
  const before = readQualifier(scan);
  const negative = scan.take(HYPHEN);
  const year = readPart(scan, 4, before);
  if (!year) return undefined;
  if (negative && year.value === 0) return scan.fail('date-year-zero', {}, from);
  if (scan.code() === 0x53 && before === 0 && !Number.isNaN(year.value)) {
    return readYearEnd(scan, from, { negative, size: year.value, digits: 4 });
  }
  const month = readFollowing(scan);
  const day = month && readFollowing(scan);
  if (scan.fault) return undefined;
  const date: WrittenDate = {
    negative,
    year,
    ...(month ? { month } : {}),
    ...(day ? { day } : {}),
  };
  return isTimeMark(scan, 0) ? withTime(scan, from, date, timeZone) : withoutTime(scan, from, date);
}

/** The next part if a hyphen announces one. */
function readFollowing(scan: Scan): Part | undefined {
  return scan.take(HYPHEN) ? readPart(scan, 2, readQualifier(scan)) : undefined;
}

function readPart(scan: Scan, length: 2 | 4, before: number): Part | undefined {
  const at = scan.at;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const code = scan.code(i);
    if (!isDigit(code) && code !== UNKNOWN) return failPart(scan, length, i);
    value = value * 10 + (code === UNKNOWN ? Number.NaN : code - 0x30);
  }
  scan.at += length;
  if (isDigit(scan.code()) || scan.code() === UNKNOWN) return failPart(scan, length, 0);
  return { at, text: scan.text.slice(at, scan.at), value, before, after: readQualifier(scan) };
}

function failPart(scan: Scan, length: 2 | 4, read: number): undefined {
  if (length === 4) return scan.fail('date-year', {}, scan.at + read);
  return scan.fail('date-two-digits', {}, scan.at + read);
}

/** A time follows after `T`, or after the space that RFC 3339 and HTML allow. */
function isTimeMark(scan: Scan, ahead: number): boolean {
  const code = scan.code(ahead);
  return code === 0x54 || code === 0x74 || (code === 0x20 && isDigit(scan.code(ahead + 1)));
}

function withTime(
  scan: Scan,
  from: number,
  date: WrittenDate,
  timeZone: string,
): Moment | undefined {
  const whole = withoutTime(scan, from, date);
  if (!whole) return undefined;
  if (!date.month || !date.day || whole.pattern !== undefined || whole.precision !== 'day')
    return scan.fail('date-time-needs-day');
  if (whole.approximate || whole.uncertain) return scan.fail('date-time-qualifier');
  scan.at += 1;
  return readDateTime(scan, from, whole.lo, timeZone);
}

function withoutTime(scan: Scan, from: number, date: WrittenDate): Moment | undefined {
  const bounds = boundsOf(scan, date);
  if (!bounds) return undefined;
  const marks = [date.year, date.month, date.day].filter((part) => part !== undefined);
  const { approximate, uncertain, parts } = combineMarks(marks);
  return {
    kind: 'moment',
    text: scan.text.slice(from, scan.at),
    approximate,
    uncertain,
    ...bounds,
    ...(parts ? { parts } : {}),
  };
}

type DateBounds = Pick<Moment, 'lo' | 'hi' | 'precision' | 'season' | 'pattern'>;

function boundsOf(scan: Scan, date: WrittenDate): DateBounds | undefined {
  const { year, month, day } = date;
  if (month && !isMonthOrSeason(month)) {
    return scan.fail('date-month', { found: month.text }, month.at);
  }
  if (month && month.value > 12) return seasonOf(scan, date, month);
  if (day && !isDay(day)) return scan.fail('date-day', { found: day.text }, day.at);
  const bounds = exactBounds(date) ?? possibleBounds(date);
  if (bounds) return bounds;
  const parts = [year, month, day].flatMap((part) => (part ? [part.text] : []));
  const found = (date.negative ? '-' : '') + parts.join('-');
  return scan.fail('date-no-such-day', { found }, (day ?? month ?? year).at);
}

/** Bounds of a date without unknown digits; `undefined` for one with them, or without such a day. */
function exactBounds({ negative, year, month, day }: WrittenDate): DateBounds | undefined {
  const y = negative ? -year.value : year.value;
  const m = month ? month.value : 1;
  const d = day ? day.value : 1;
  // False as well where a digit is unknown: NaN is neither.
  if (!(d <= daysInMonth(y, m)) || Number.isNaN(y + m)) return undefined;
  const lo = daysFromCivil(y, m, d) * DAY;
  if (day) return { lo, hi: lo + DAY, precision: 'day' };
  if (month) return { lo, hi: monthStart(y, m + 1), precision: 'month' };
  return { lo, hi: yearStart(y + 1), precision: 'year' };
}

function possibleBounds({ negative, year, month, day }: WrittenDate): DateBounds | undefined {
  return patternBounds({
    negative,
    year: year.text,
    ...(month ? { month: month.text } : {}),
    ...(day ? { day: day.text } : {}),
  });
}

function seasonOf(scan: Scan, date: WrittenDate, month: Part): DateBounds | undefined {
  if (date.day) return scan.fail('date-season-day', {}, date.day.at);
  if (Number.isNaN(date.year.value)) return scan.fail('date-season-year', {}, date.year.at);
  const year = date.negative ? -date.year.value : date.year.value;
  const bounds = seasonBounds(year, month.value);
  return bounds && { ...bounds, precision: 'season', season: month.value };
}

/** A pattern such as `1X` is checked against the calendar later. */
function isMonthOrSeason({ text, value }: Part): boolean {
  if (Number.isNaN(value)) return /^([01X]X|X\d)$/.test(text);
  return (value >= 1 && value <= 12) || (value >= 21 && value <= 41);
}

function isDay({ text, value }: Part): boolean {
  return Number.isNaN(value) ? /^([0-3X]X|X\d)$/.test(text) : value >= 1 && value <= 31;
}

import { civilFromMs, DAY, daysFromCivil, daysInMonth } from './civil.ts';
import { dateWords } from './date-words.ts';
import { evenSpaces, numberFormat } from './intl.ts';

/** What lengths are told in. */
export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/** A length of time by the calendar: each count is the whole units left by the one before. */
export interface CalendarLength {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** The mean year of the calendar, ms. */
const YEAR = 365.2425 * DAY;

const UNITS: readonly Unit[] = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];

/**
 * A second unit is worth saying below this many of the first: "3 Jahre 8 Monate", "1 Monat 12
 * Tage", yet "4 Monate" and "12 Tage".
 */
const SECOND_UNIT_BELOW: Readonly<Record<Unit, number>> = {
  year: 100,
  month: 2,
  day: 2,
  hour: 2,
  minute: 2,
  second: 0,
  millisecond: 0,
};

/**
 * The time from one moment to another (ms UTC, either order) in words, rounded down, in one or two
 * units: "3 Jahre 8 Monate". '' if either is infinite. `doubt` is how far, in ms, either may be off;
 * years are rounded to what that leaves of them.
 */
export function formatDuration(from: number, to: number, locale: string, doubt = 0): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  const length = calendarLength(Math.min(from, to), Math.max(from, to));
  const step = 10 ** Math.floor(Math.log10(Math.max(1, Math.round(doubt / YEAR))));
  const years = Math.round(length.year / step) * step;
  if (step > 1 && years > 0) return formatLength(years, 'year', locale);
  const first = UNITS.findIndex((unit) => length[unit] > 0);
  const unit = UNITS[first] ?? 'second';
  const said = formatLength(length[unit], unit, locale);
  const next = UNITS[first + 1];
  if (first < 0 || !next || length[next] === 0) return said;
  if (length[unit] >= SECOND_UNIT_BELOW[unit]) return said;
  const rest = formatLength(length[next], next, locale);
  const { lengths } = dateWords(locale);
  return lengths ? lengths(said, rest) : `${said} ${rest}`;
}

/**
 * Whole years, months and days from `from` to `to`, then clock time, in UTC; `from <= to`. Counts as
 * `Temporal.PlainDateTime.until` does: from 31 January to 28 February it is 28 days, no month.
 */
export function calendarLength(from: number, to: number): CalendarLength {
  const time = from - Math.floor(from / DAY) * DAY;
  const start = civilFromMs(from);
  // The last day on which the time of day has come round.
  const end = civilFromMs(to - time);
  const months =
    (end.year - start.year) * 12 + end.month - start.month - (start.day > end.day ? 1 : 0);
  const rest = to - (laterBy(start, months) + time);
  return {
    year: Math.floor(months / 12),
    month: months % 12,
    day: Math.floor(rest / DAY),
    hour: Math.floor(rest / 3_600_000) % 24,
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
    millisecond: Math.floor(rest % 1000),
  };
}

/** The same day some months later, or the last of that month if it has none; ms UTC. */
function laterBy(
  { year, month, day }: { year: number; month: number; day: number },
  months: number,
): number {
  const total = month - 1 + months;
  const y = year + Math.floor(total / 12);
  const m = (total % 12) + 1;
  return daysFromCivil(y, m, Math.min(day, daysInMonth(y, m))) * DAY;
}

/** So many of one unit: "8 Monate", "13,8 Milliarden Jahre". */
export function formatLength(count: number, unit: Unit, locale: string): string {
  if (count >= 1_000_000) return manyText(count, unit, locale);
  // No date so far from another is known to the year: "297,000 years".
  const far = count >= 10_000;
  const format = numberFormat(locale, `${unit} ${far}`, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...(far && { maximumSignificantDigits: 3 }),
  });
  return evenSpaces(format.format(count));
}

/** "13,8 Milliarden Jahre"; only years are ever so many. */
function manyText(count: number, unit: Unit, locale: string): string {
  const { manyYears, millions } = dateWords(locale);
  const figures = { maximumSignificantDigits: 3 };
  if (millions && manyYears && count >= 1e9) {
    const plain = numberFormat(locale, 'millions', figures);
    return evenSpaces(manyYears(millions(plain.format(count / 1e6), false)));
  }
  const compact = { ...figures, notation: 'compact', compactDisplay: 'long' } as const;
  if (manyYears) return evenSpaces(manyYears(numberFormat(locale, 'many', compact).format(count)));
  const long = { ...compact, style: 'unit', unit, unitDisplay: 'long' } as const;
  return evenSpaces(numberFormat(locale, `many ${unit}`, long).format(count));
}

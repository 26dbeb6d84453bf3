/**
 * The proleptic Gregorian calendar on doubles, after Howard Hinnant, "chrono-Compatible Low-Level
 * Date Algorithms" (2013). `Date` is no help here: it reads the years 0–99 as 1900–1999 and ends at
 * ±271,821 years. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE. Exact while the number of days
 * is below 2^53, then as exact as doubles are.
 */

/** Length of a day, ms. */
/** 15 October 1582, ms: the first day that the Gregorian calendar ever counted. */
export const GREGORIAN = -12_219_292_800_000;

export const DAY = 86_400_000;

/** A day of the calendar; `month` and `day` count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1970-01-01 to the given day. `month` 1–12; `day` may lie outside its month. */
export function daysFromCivil(year: number, month: number, day: number): number {
  // The year begins in March, so that the leap day is its last and needs no case of its own.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day of a whole number of days since 1970-01-01. */
export function civilFromDays(days: number): CivilDay {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The calendar day in UTC of a moment in ms since 1970. */
export function civilFromMs(ms: number): CivilDay {
  return civilFromDays(Math.floor(ms / DAY));
}

/** Ms since 1970 at which a month begins, UTC; `month` may run past 12 into later years. */
export function monthStart(year: number, month: number): number {
  const carry = Math.floor((month - 1) / 12);
  return daysFromCivil(year + carry, month - carry * 12, 1) * DAY;
}

/** Ms since 1970 at which a year begins, UTC. */
export function yearStart(year: number): number {
  return daysFromCivil(year, 1, 1) * DAY;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

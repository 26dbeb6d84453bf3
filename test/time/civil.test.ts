import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilFromDays,
  civilFromMs,
  DAY,
  daysFromCivil,
  daysInMonth,
  isLeapYear,
  monthStart,
  yearStart,
} from '../../src/time/civil.ts';

/** `Date.UTC` without its trap: it reads the years 0–99 as 1900–1999. */
function dateUtc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

const year = fc.integer({ min: -271_000, max: 275_000 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });

describe('the civil calendar', () => {
  it('counts days as Date does, wherever Date reaches', () => {
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        expect(daysFromCivil(y, m, d) * DAY).toBe(dateUtc(y, m, d));
      }),
      { numRuns: 5000 },
    );
  });

  it('finds the day of every number of days, as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_000, max: 99_999_000 }), (days) => {
        const date = new Date(days * DAY);
        expect(civilFromDays(days)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      { numRuns: 5000 },
    );
  });

  it('comes back to the same day far beyond the reach of Date', () => {
    const far = fc.integer({ min: -13_800_000_000, max: 13_800_000_000 });
    fc.assert(
      fc.property(far, month, day, (y, m, d) => {
        expect(civilFromDays(daysFromCivil(y, m, d))).toEqual({ year: y, month: m, day: d });
      }),
    );
  });

  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [0, 3, 1, -719_468],
    [1, 1, 1, -719_162],
    [-43, 3, 15, -735_160],
  ])('%i-%i-%i is day %i', (y, m, d, days) => {
    expect(daysFromCivil(y, m, d)).toBe(days);
  });

  it('every month begins where the one before it ends', () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        expect(monthStart(y, m + 1) - monthStart(y, m)).toBe(daysInMonth(y, m) * DAY);
        expect(yearStart(y + 1) - yearStart(y)).toBe((isLeapYear(y) ? 366 : 365) * DAY);
      }),
    );
  });

  it('a moment before 1970 belongs to the day that it is in', () => {
    expect(civilFromMs(-1)).toEqual({ year: 1969, month: 12, day: 31 });
  });

  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2025, false],
    [0, true],
    [-4, true],
    [-100, false],
  ])('%i is a leap year: %s', (y, leap) => {
    expect(isLeapYear(y)).toBe(leap);
  });
});

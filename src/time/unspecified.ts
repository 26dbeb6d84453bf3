import type { Precision } from '../model/when.ts';
import { DAY, daysFromCivil, daysInMonth, monthStart, yearStart } from './civil.ts';

/** A date with digits written `X`, part by part as written; the year without its sign. */
export interface DigitPattern {
  readonly negative: boolean;
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/** What such a date can be. */
export interface PatternBounds {
  readonly lo: number;
  readonly hi: number;
  readonly precision: Precision;
  readonly pattern?: string;
}

interface Candidates {
  readonly years: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
}

/**
 * From the first to the last day that fits the digits; `undefined` if none does (`2023-02-3X`).
 * Unknown digits at the end only make a date coarser: `2026-XX` says what `2026` says, and 199X is
 * a decade.
 */
export function patternBounds(written: DigitPattern): PatternBounds | undefined {
  const date = coarser(written);
  const candidates = {
    years: yearsLike(date.year, date.negative),
    months: date.month === undefined ? [1] : numbersLike(date.month, 1, 12),
    days: date.day === undefined ? [1] : numbersLike(date.day, 1, 31),
  };
  const first = firstDay(candidates);
  const last = firstDay({
    years: [...candidates.years].reverse(),
    months: [...candidates.months].reverse(),
    days: [...candidates.days].reverse(),
  });
  if (!first || !last) return undefined;
  return {
    lo: startOf(first, date),
    hi: endOf(last, date),
    ...describe(date),
  };
}

/** Leaves out a day or month of which nothing is known. */
function coarser(date: DigitPattern): DigitPattern {
  const { negative, year, month } = date;
  if (date.day !== undefined && date.day !== 'XX') return date;
  if (month !== undefined && month !== 'XX') return { negative, year, month };
  return { negative, year };
}

function describe(date: DigitPattern): { precision: Precision; pattern?: string } {
  const finest: Precision = finestPart(date);
  const text = [date.year, date.month, date.day].filter((part) => part !== undefined).join('-');
  if (!text.includes('X')) return { precision: finest };
  const unknown = date.year.length - date.year.replace(/X+$/, '').length;
  const coarse = YEAR_PRECISION[unknown] ?? 'millennium';
  if (text === date.year && unknown < 4 && text.indexOf('X') === text.length - unknown)
    return { precision: coarse };
  return {
    precision: text === date.year ? coarse : finest,
    pattern: (date.negative ? '-' : '') + text,
  };
}

function finestPart(date: DigitPattern): Precision {
  if (date.day) return 'day';
  return date.month ? 'month' : 'year';
}

const YEAR_PRECISION: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

function yearsLike(mask: string, negative: boolean): number[] {
  const sizes = numbersLike(mask, negative ? 1 : 0, 9999);
  return negative ? sizes.map((size) => -size).reverse() : sizes;
}

/** All numbers from `lowest` to `highest` whose digits fit a mask, rising. */
function numbersLike(mask: string, lowest: number, highest: number): number[] {
  let numbers = [0];
  for (const sign of mask) {
    const digits = sign === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(sign)];
    numbers = numbers.flatMap((number) => digits.map((digit) => number * 10 + digit));
  }
  return numbers.filter((number) => number >= lowest && number <= highest);
}

/** The first day in the order given that the calendar has. */
function firstDay(candidates: Candidates): [number, number, number] | undefined {
  for (const year of candidates.years) {
    for (const month of candidates.months) {
      const day = candidates.days.find((each) => each <= daysInMonth(year, month));
      if (day !== undefined) return [year, month, day];
    }
  }
  return undefined;
}

function startOf([year, month, day]: [number, number, number], date: DigitPattern): number {
  if (date.day !== undefined) return daysFromCivil(year, month, day) * DAY;
  return date.month === undefined ? yearStart(year) : monthStart(year, month);
}

function endOf([year, month, day]: [number, number, number], date: DigitPattern): number {
  if (date.day !== undefined) return daysFromCivil(year, month, day + 1) * DAY;
  return date.month === undefined ? yearStart(year + 1) : monthStart(year, month + 1);
}

import { monthStart } from './civil.ts';

/** Which word a code of EDTF stands for; seasons carry the half of the earth when it is written. */
export interface SeasonName {
  readonly part: 'spring' | 'summer' | 'autumn' | 'winter' | 'quarter' | 'third' | 'half';
  /** 1-based number of a quarter, third or half. */
  readonly number?: number;
  readonly hemisphere?: 'north' | 'south';
}

interface Season extends SeasonName {
  /** First month, 1–12, and length in months; a winter runs into the next year. */
  readonly month: number;
  readonly months: number;
}

/**
 * EDTF codes 21–41. The standard names no months. Seasons are meteorological (World Meteorological
 * Organization: spring = March to May); those without a hemisphere, 21–24, are northern; the winter
 * of a year begins in its December.
 */
const SEASONS: ReadonlyMap<number, Season> = new Map<number, Season>([
  [21, { part: 'spring', month: 3, months: 3 }],
  [22, { part: 'summer', month: 6, months: 3 }],
  [23, { part: 'autumn', month: 9, months: 3 }],
  [24, { part: 'winter', month: 12, months: 3 }],
  [25, { part: 'spring', hemisphere: 'north', month: 3, months: 3 }],
  [26, { part: 'summer', hemisphere: 'north', month: 6, months: 3 }],
  [27, { part: 'autumn', hemisphere: 'north', month: 9, months: 3 }],
  [28, { part: 'winter', hemisphere: 'north', month: 12, months: 3 }],
  [29, { part: 'spring', hemisphere: 'south', month: 9, months: 3 }],
  [30, { part: 'summer', hemisphere: 'south', month: 12, months: 3 }],
  [31, { part: 'autumn', hemisphere: 'south', month: 3, months: 3 }],
  [32, { part: 'winter', hemisphere: 'south', month: 6, months: 3 }],
  [33, { part: 'quarter', number: 1, month: 1, months: 3 }],
  [34, { part: 'quarter', number: 2, month: 4, months: 3 }],
  [35, { part: 'quarter', number: 3, month: 7, months: 3 }],
  [36, { part: 'quarter', number: 4, month: 10, months: 3 }],
  [37, { part: 'third', number: 1, month: 1, months: 4 }],
  [38, { part: 'third', number: 2, month: 5, months: 4 }],
  [39, { part: 'third', number: 3, month: 9, months: 4 }],
  [40, { part: 'half', number: 1, month: 1, months: 6 }],
  [41, { part: 'half', number: 2, month: 7, months: 6 }],
]);

/** What a code 21–41 is called, or `undefined` for another number. */
export function seasonName(code: number): SeasonName | undefined {
  return SEASONS.get(code);
}

/** Half-open bounds of a season of a year, ms UTC, or `undefined` if the code is none. */
export function seasonBounds(year: number, code: number): { lo: number; hi: number } | undefined {
  const season = SEASONS.get(code);
  if (!season) return undefined;
  return {
    lo: monthStart(year, season.month),
    hi: monthStart(year, season.month + season.months),
  };
}

import type { Precision } from '../model/when.ts';
import { DAY } from './civil.ts';
import { dateWords } from './date-words.ts';
import { dateFormat, evenSpaces } from './intl.ts';

export type ClockPrecision = Extract<Precision, 'hour' | 'minute' | 'second' | 'millisecond'>;

/** Characters of `hh:mm:ss.sss` that each precision fills. */
const LENGTH: ReadonlyMap<string, number> = new Map([
  ['hour', 2],
  ['minute', 5],
  ['second', 8],
  ['millisecond', 12],
]);

export function isClock(precision: string): precision is ClockPrecision {
  return LENGTH.has(precision);
}

/** A time of day as ISO 8601 writes it, "09:05"; `wall` is ms as the clocks show it. */
export function clockDigits(wall: number, precision: ClockPrecision): string {
  return new Date(timeOfDay(wall)).toISOString().slice(11).slice(0, LENGTH.get(precision));
}

function timeOfDay(wall: number): number {
  return ((wall % DAY) + DAY) % DAY;
}

/** A time of day in words: "20.21 Uhr", "8:21 PM". `wall` is ms as the clocks show it. */
export function clockText(wall: number, precision: ClockPrecision, locale: string): string {
  const words = dateWords(locale);
  if (words.clock) return evenSpaces(words.clock(plainClock(wall, precision)));
  const format = clockFormat(precision, locale);
  const { mend } = words;
  // `Intl` throws on days that are too far, but a clock needs no day.
  const time = timeOfDay(wall);
  if (!mend) return twoDigits(format.format(time));
  const parts = format.formatToParts(time);
  const how = { short: true, dated: false, noon: clockDigits(wall, 'hour') === '12' };
  return twoDigits(parts.map((part) => mend(part, how)).join(''));
}

/** "09:05" in a day of 24 hours, where engines differ; "9:05 AM" stays. */
function twoDigits(clock: string): string {
  return evenSpaces(clock).replace(/^\d(?=:[\d:.,]+$)/, '0$&');
}

/** "9" alone is an hour where it has "AM" beside it; elsewhere it is "9:00". */
function clockFormat(precision: ClockPrecision, locale: string): Intl.DateTimeFormat {
  const format = dateFormat(locale, 'UTC', `bare-${precision}`, 'short');
  return precision === 'hour' && !format.resolvedOptions().hour12
    ? dateFormat(locale, 'UTC', 'bare-minute', 'short')
    : format;
}

/** "20", "9:05", "20:21:05" or "20:21:05,250". */
function plainClock(wall: number, precision: ClockPrecision): string {
  return clockDigits(wall, precision).replace(/^0/, '').replace('.', ',');
}

/** A date and a time of day; `short` as for a label. */
export function atText(date: string, clock: string, short: boolean, locale: string): string {
  const { at } = dateWords(locale);
  return at ? at(date, clock, short) : `${date}, ${clock}`;
}

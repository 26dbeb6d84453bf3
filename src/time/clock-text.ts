import type { Precision } from '../model/when.ts';
import { DAY } from './civil.ts';
import { dateWords, hasOwnWords } from './date-words.ts';
import { dateFormat, evenSpaces } from './intl.ts';

export type ClockPrecision = Extract<Precision, 'hour' | 'minute' | 'second' | 'millisecond'>;

const CLOCKS: ReadonlySet<string> = new Set(['hour', 'minute', 'second', 'millisecond']);

export function isClock(precision: string): precision is ClockPrecision {
  return CLOCKS.has(precision);
}

/** A time of day in words: "20.21 Uhr", "8:21 PM". `wall` is ms as the clocks show it. */
export function clockText(wall: number, precision: ClockPrecision, locale: string): string {
  const words = dateWords(locale);
  if (words.clock) return evenSpaces(words.clock(plainClock(wall, precision)));
  const format = clockFormat(precision, locale);
  const { mend } = words;
  if (!mend) return twoDigits(format.format(wall));
  const parts = format.formatToParts(wall);
  const how = { short: true, dated: false };
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
  const ms = Math.floor(wall - Math.floor(wall / DAY) * DAY);
  const two = (n: number): string => String(Math.floor(n) % 60).padStart(2, '0');
  let text = String(Math.floor(ms / 3_600_000));
  if (precision === 'hour') return text;
  text += `:${two(ms / 60_000)}`;
  if (precision === 'minute') return text;
  text += `:${two(ms / 1000)}`;
  return precision === 'second' ? text : `${text},${String(ms % 1000).padStart(3, '0')}`;
}

/** A date and a time of day; `short` as for a label. */
export function atText(date: string, clock: string, short: boolean, locale: string): string {
  const { at } = dateWords(locale);
  return at && hasOwnWords(locale) ? at(date, clock, short) : `${date}, ${clock}`;
}

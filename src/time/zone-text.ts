import type { Moment } from '../model/when.ts';
import { DAY } from './civil.ts';
import { atText, clockText, isClock } from './clock-text.ts';
import { dateText } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { dateFormat, evenSpaces, onTheWall, withinIntl } from './intl.ts';
import { fixedOffset, isTimeZone } from './zones.ts';

/** Names under which browsers still know a zone. */
const RENAMED: Readonly<Record<string, string>> = { Calcutta: 'Kolkata', Kiev: 'Kyiv' };

/**
 * The city of an IANA zone in the language of a locale: "Kyjiw" for `Europe/Kyiv`, "New York" for
 * `America/New_York`. UTC and offsets are called by themselves, "UTC+5:30".
 */
export function zoneName(zone: string, locale: string): string {
  const offset = fixedOffset(zone);
  if (!Number.isNaN(offset)) return offset === 0 ? 'UTC' : `UTC${zone.replace(/^([+-])0/, '$1')}`;
  const last = zone.slice(zone.lastIndexOf('/') + 1);
  const city = RENAMED[last] ?? last;
  return dateWords(locale).cities[city] ?? city.replaceAll('_', ' ');
}

/** What the clocks of a zone are called at a moment (ms UTC): "MESZ", "GMT+2". */
export function clockName(ms: number, zone: string, locale: string): string {
  if (!Number.isNaN(fixedOffset(zone))) return zoneName(zone, locale);
  if (!isTimeZone(zone) || !withinIntl(ms)) return 'UTC';
  const parts = dateFormat(locale, zone, 'zone', 'short').formatToParts(ms);
  return evenSpaces(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
}

/**
 * "21.04 Uhr Kyjiw · 20.04 Uhr Berlin": a moment on the clocks of two IANA zones, with the day
 * beside the second where it is another. `undefined` where both read the same, and for a date
 * without a time of day.
 */
export function clockInZones(
  { lo, precision }: Moment,
  locale: string,
  zone: string,
  readerZone: string,
): string | undefined {
  if (!isClock(precision)) return undefined;
  const [there, here] = [onTheWall(lo, zone), onTheWall(lo, readerZone)];
  if (there === here) return undefined;
  const [clock, own] = [there, here].map((wall) => clockText(wall, precision, locale));
  const day = dateText(here, { locale, fields: 'bare-day', style: 'short' });
  const sameDay = Math.floor(there / DAY) === Math.floor(here / DAY);
  const read = sameDay ? own : atText(day, own ?? '', true, locale);
  return `${clock} ${zoneName(zone, locale)} · ${read} ${zoneName(readerZone, locale)}`;
}

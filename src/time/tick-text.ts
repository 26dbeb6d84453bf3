import type { Precision } from '../model/when.ts';
import { civilFromMs } from './civil.ts';
import { atText, clockText, isClock } from './clock-text.ts';
import { type DateFields, dateText } from './date-parts.ts';
import { needsEra, onTheWall, withinIntl } from './intl.ts';
import { ageText, isAgo, yearText } from './year-text.ts';

/** The unit that a tick counts; a week is labelled by its first day, a season by its month. */
export type TickUnit = Precision | 'week' | 'quarter';

/** `bare`: what changes from tick to tick, "Nov."; `whole`: with all that it is part of. */
export type TickContext = 'bare' | 'whole';

const DATES: Readonly<Record<string, 'day' | 'month'>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  season: 'month',
};

/**
 * The label of a tick at `ms` (UTC) on the clocks of `timeZone`. From years up it is the year of
 * the tick; years and ages that `Intl` cannot name are written as numbers.
 */
export function formatTick(
  ms: number,
  unit: TickUnit,
  locale: string,
  timeZone = 'UTC',
  context: TickContext = 'bare',
): string {
  const wall = onTheWall(ms, timeZone);
  const whole = context === 'whole';
  const clock = isClock(unit) ? unit : undefined;
  const date = clock ? 'day' : DATES[unit];
  if (!date || !withinIntl(wall)) return tickYear(civilFromMs(wall).year, locale, !whole);
  if (clock) {
    // A tick marks a moment: 20.00, not some time after 20.
    const text = clockText(wall, clock === 'hour' ? 'minute' : clock, locale);
    return whole ? atText(dayText(wall, date, locale, whole), text, false, locale) : text;
  }
  return dayText(wall, date, locale, whole);
}

function tickYear(year: number, locale: string, short: boolean): string {
  return isAgo(year) ? ageText(year, locale, short) : yearText(year, locale);
}

function dayText(wall: number, date: 'day' | 'month', locale: string, whole: boolean): string {
  const fields: DateFields = whole ? date : `bare-${date}`;
  const era = whole && needsEra(wall);
  return dateText(wall, { locale, fields, style: whole ? 'long' : 'short', era });
}

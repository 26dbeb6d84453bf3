import { wordsFor } from '../i18n/languages.ts';
import type { Precision } from '../model/when.ts';
import { civilFromMs } from './civil.ts';
import {
  dateFormat,
  evenSpaces,
  type Fields,
  isBeforeChrist,
  shownIn,
  withinIntl,
} from './intl.ts';
import { cutClock } from './moment-text.ts';
import { yearText } from './year-text.ts';
import { zoneOffsetAt } from './zones.ts';

/** The unit that a tick counts; a week is labelled by its first day, a season by its month. */
export type TickUnit = Precision | 'week' | 'quarter';

/** `bare`: what changes from tick to tick, "Nov."; `whole`: with all that it is part of. */
export type TickContext = 'bare' | 'whole';

const BARE: Readonly<Record<string, Fields>> = {
  millisecond: 'bare-millisecond',
  second: 'bare-second',
  minute: 'bare-minute',
  hour: 'bare-minute',
  day: 'bare-day',
  week: 'bare-day',
  month: 'bare-month',
  quarter: 'bare-month',
  season: 'bare-month',
};

const WHOLE: Readonly<Record<string, Fields>> = {
  millisecond: 'millisecond',
  second: 'second',
  minute: 'minute',
  hour: 'minute',
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
  const shown = shownIn(ms, timeZone);
  const fields = (context === 'bare' ? BARE : WHOLE)[unit];
  if (!fields || !withinIntl(shown.ms)) return yearText(yearAt(ms, timeZone), locale);
  const era = context === 'whole' && isBeforeChrist(shown.ms);
  const style = context === 'bare' ? 'short' : 'long';
  const format = dateFormat(locale, shown.zone, fields, style, era);
  const month = fields === 'bare-month' ? shortMonth(ms, locale, timeZone) : undefined;
  if (month !== undefined) return month;
  if (!isTime(unit)) return evenSpaces(format.format(shown.ms));
  const { before, clock, after } = cutClock(format.formatToParts(shown.ms), locale);
  return before + clock + after;
}

function shortMonth(ms: number, locale: string, timeZone: string): string | undefined {
  const { month } = civilFromMs(ms + zoneOffsetAt(ms, timeZone));
  return wordsFor(locale).dates.shortMonths?.[month - 1];
}

function isTime(unit: TickUnit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second' || unit === 'millisecond';
}

/** The year that the calendar on the wall of a zone shows. */
function yearAt(ms: number, zone: string): number {
  const offset = zoneOffsetAt(ms, zone);
  return civilFromMs(Number.isNaN(offset) ? ms : ms + offset).year;
}

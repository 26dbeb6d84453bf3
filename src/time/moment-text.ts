import type { DateKind, DateRole, DateWords } from '../i18n/words.ts';
import type { Moment, Qualifier } from '../model/when.ts';
import { civilFromMs } from './civil.ts';
import { atText, type ClockPrecision, clockText, isClock } from './clock-text.ts';
import { type DateFields, dateText } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { type DateStyle, needsEra, onTheWall } from './intl.ts';
import { rangeEnds, rangeText } from './range-text.ts';
import { seasonName } from './season.ts';
import { isAge, yearText } from './year-text.ts';

/** How a date is to be said. */
export interface Voice {
  readonly locale: string;
  readonly style: DateStyle;
  /** IANA zone for times of day; default the one the moment was written in. */
  readonly timeZone?: string | undefined;
}

/** A moment with all its doubts. */
export function momentText(moment: Moment, voice: Voice, role: DateRole = 'alone'): string {
  return doubted(moment, approximateText(moment, voice, role), voice);
}

/** A moment without what `doubted` adds. */
export function approximateText(moment: Moment, voice: Voice, role: DateRole): string {
  if (moment.parts || !moment.approximate) return bareText(moment, voice, role);
  const date = bareText(moment, voice, role === 'alone' ? 'about' : role);
  return dateWords(voice.locale).about(date, role, kindOf(moment));
}

/** What is said of a moment, and after it what its source doubts, or what its parts leave open. */
export function doubted(moment: Moment, said: string, { locale }: Voice): string {
  const words = dateWords(locale);
  if (moment.parts) return words.partly(said, doubtsOf(moment, words));
  return moment.uncertain ? words.uncertain(said) : said;
}

function doubtsOf({ parts }: Moment, words: DateWords): string[] {
  if (!parts) return [];
  const named: readonly ['year' | 'month' | 'day', Qualifier | undefined][] = [
    ['year', parts.year],
    ['month', parts.month],
    ['day', parts.day],
  ];
  return named.flatMap(([part, doubt]) => {
    const how = doubt && howDoubtful(doubt);
    return how ? [words.doubt(part, how)] : [];
  });
}

function howDoubtful(doubt: Qualifier): 'approximate' | 'uncertain' | 'both' | undefined {
  if (doubt.approximate) return doubt.uncertain ? 'both' : 'approximate';
  return doubt.uncertain ? 'uncertain' : undefined;
}

/** What the text of a moment names, for the words around it. */
export function kindOf({ precision, estimate, lo }: Moment): DateKind {
  if (isClock(precision)) return 'time';
  const { year } = civilFromMs(lo);
  if (estimate !== undefined || precision === 'year') return yearKind(estimate ?? year);
  // Before Christ these are said as a range of years.
  const many = precision === 'decade' || precision === 'century' || precision === 'millennium';
  return many && year <= 0 ? 'year' : precision;
}

function yearKind(year: number): DateKind {
  return isAge(year) ? 'age' : 'year';
}

/** A moment without its doubts. */
function bareText(moment: Moment, voice: Voice, role: DateRole): string {
  const { precision, pattern, estimate, lo } = moment;
  if (pattern !== undefined) return patternText(moment, pattern, voice, role);
  if (estimate !== undefined) return yearText(estimate, voice.locale);
  switch (precision) {
    case 'season':
      return seasonText(moment, voice, role);
    case 'decade':
    case 'century':
    case 'millennium':
      return manyYearsText(moment, precision, voice, role);
    case 'year':
      return yearText(civilFromMs(lo).year, voice.locale);
    case 'month':
    case 'day':
      return dayText(lo, precision, voice, role);
    default: {
      const { day, clock } = clockParts(moment, precision, voice);
      return atText(day, clock, voice.style === 'short', voice.locale);
    }
  }
}

function dayText(wall: number, fields: DateFields, voice: Voice, role: DateRole): string {
  const { locale, style } = voice;
  const era = !fields.startsWith('bare-') && needsEra(wall);
  return dateText(wall, { locale, fields, style, era, genitive: role !== 'alone' });
}

function seasonText({ lo, hi, season = 0 }: Moment, voice: Voice, role: DateRole): string {
  const name = seasonName(season);
  const [from, to] = [civilFromMs(lo).year, civilFromMs(hi - 1).year];
  const years = from === to ? [from] : [from, to];
  if (!name) return rangeText(lo, hi - 1, { ...voice, fields: 'month' });
  const formatted = years.map((year) => yearText(year, voice.locale));
  return dateWords(voice.locale).season(name, formatted, role);
}

/** Years before Christ and around his birth have no common word, so these are said as a range. */
function manyYearsText(
  { lo, hi }: Moment,
  precision: 'decade' | 'century' | 'millennium',
  { locale, style }: Voice,
  role: DateRole,
): string {
  const words = dateWords(locale);
  const { year } = civilFromMs(lo);
  if (year <= 0) return rangeText(lo, hi - 1, { locale, style, fields: 'year' });
  if (precision === 'decade') return words.decade(yearText(year, locale), role, year);
  if (precision === 'century') return words.century(year / 100 + 1, role);
  return words.millennium(year / 1000 + 1, role);
}

function patternText(
  { lo, hi, precision }: Moment,
  pattern: string,
  voice: Voice,
  role: DateRole,
): string {
  const words = dateWords(voice.locale);
  if (pattern.endsWith('XXXX')) return words.dateUnknown;
  const rest = /^-?XXXX-(.*)$/.exec(pattern)?.[1];
  if (rest && !rest.includes('X')) {
    const fields = precision === 'day' ? 'bare-day' : 'bare-month';
    return words.yearUnknown(dayText(lo, fields, { ...voice, style: 'long' }, role));
  }
  const fields = precision === 'day' || precision === 'month' ? precision : 'year';
  return betweenText(lo, hi - 1, fields, voice);
}

/** "zwischen Mai und Dezember 2026"; the date alone if both ends print the same. Ms UTC. */
export function betweenText(
  from: number,
  to: number,
  fields: 'day' | 'month' | 'year',
  voice: Voice,
): string {
  const { locale, style } = voice;
  const [first, last] = rangeEnds(from, to, { locale, style, fields, genitive: true });
  return first === last ? first : dateWords(locale).between(first, last, fields);
}

/** A moment with a time of day: its day, and what the clocks showed. */
export function clockParts(
  { lo, zone }: Moment,
  precision: ClockPrecision,
  voice: Voice,
): { readonly day: string; readonly clock: string } {
  const wall = onTheWall(lo, voice.timeZone ?? zone ?? 'UTC');
  const day = dayText(wall, 'day', voice, 'alone');
  return { day, clock: clockText(wall, precision, voice.locale) };
}

import type { DateKind, DateRole, DateWords } from '../i18n/words.ts';
import type { Moment, Qualifier } from '../model/when.ts';
import { civilFromMs } from './civil.ts';
import { atText, type ClockPrecision, clockText, isClock } from './clock-text.ts';
import { type DateFields, dateText } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { type DateStyle, needsEra, onTheWall } from './intl.ts';
import { rangeEnds, rangeText } from './range-text.ts';
import { seasonName } from './season.ts';
import { isAge, roughYearText, yearText } from './year-text.ts';
import { clockName } from './zone-text.ts';
import { isRepeated } from './zones.ts';

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
export function kindOf(moment: Moment): DateKind {
  const { precision, estimate } = moment;
  if (isClock(precision)) return 'time';
  const year = yearOf(moment);
  if (estimate !== undefined || precision === 'year') return yearKind(year);
  // Before Christ these are said as a range of years.
  const many = precision === 'decade' || precision === 'century' || precision === 'millennium';
  return many && year <= 0 ? 'year' : precision;
}

/** The year of a moment, astronomical; so far back that a double misses its first ms, as well. */
export function yearOf({ precision, estimate, lo, hi }: Moment): number {
  return estimate ?? civilFromMs(precision === 'year' ? (lo + hi) / 2 : lo).year;
}

function yearKind(year: number): DateKind {
  return isAge(year) ? 'age' : 'year';
}

/** "Y-12E3", and "Y-12000~" as well: nobody who writes that means the year 12001 before Christ. */
function isRough(moment: Moment): boolean {
  const { text, approximate } = moment;
  return (
    /^Y-\d+E/.test(text) || (approximate && text.startsWith('Y') && yearOf(moment) % 100 === 0)
  );
}

/** A moment without its doubts. */
function bareText(moment: Moment, voice: Voice, role: DateRole): string {
  const { precision, pattern, estimate, lo } = moment;
  if (pattern !== undefined) return patternText(moment, pattern, voice, role);
  if (estimate !== undefined) return roughYearText(estimate, voice.locale);
  switch (precision) {
    case 'season':
      return seasonText(moment, voice, role);
    case 'decade':
    case 'century':
    case 'millennium':
      return manyYearsText(moment, precision, voice, role);
    case 'year': {
      const year = yearOf(moment);
      return isRough(moment) ? roughYearText(year, voice.locale) : yearText(year, voice.locale);
    }
    case 'month':
    case 'day':
      return dayText(lo, precision, voice, role);
    default: {
      const { day, clock } = clockParts(moment, precision, voice, role);
      return atText(day, clock, voice.style === 'short', voice.locale);
    }
  }
}

function dayText(wall: number, fields: DateFields, voice: Voice, role: DateRole): string {
  const { locale, style } = inRole(voice, role);
  const era = !fields.startsWith('bare-') && needsEra(wall);
  return dateText(wall, { locale, fields, style, era, genitive: role !== 'alone' });
}

/** The voice in which a date stands after other words, where its day of the week has no case. */
function inRole(voice: Voice, role: DateRole): Voice {
  const silent = voice.style === 'full' && role !== 'alone' && dateWords(voice.locale).weekdayAlone;
  return silent ? { ...voice, style: 'long' } : voice;
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
  const { locale, style } = inRole(voice, 'between');
  const [first, last] = rangeEnds(from, to, { locale, style, fields, genitive: true });
  return first === last ? first : dateWords(locale).between(first, last, fields);
}

export interface ClockParts {
  readonly day: string;
  readonly clock: string;
}

/**
 * A moment with a time of day: its day, and what the clocks showed; which clocks those were is said
 * where they showed it twice, or if it is to be `named`.
 */
export function clockParts(
  { lo, zone }: Moment,
  precision: ClockPrecision,
  voice: Voice,
  role: DateRole = 'alone',
  named = false,
): ClockParts {
  const place = voice.timeZone ?? zone ?? 'UTC';
  const wall = onTheWall(lo, place);
  const text = clockText(wall, precision, voice.locale);
  const clock =
    named || isRepeated(lo, place) ? `${text} ${clockName(lo, place, voice.locale)}` : text;
  // A month has no case beside a day.
  return { day: dayText(wall, 'day', inRole(voice, role), 'alone'), clock };
}

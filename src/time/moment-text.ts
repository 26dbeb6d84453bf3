import { wordsFor } from '../i18n/languages.ts';
import type { DateRole, DateWords } from '../i18n/words.ts';
import type { Moment, Qualifier } from '../model/when.ts';
import { civilFromMs } from './civil.ts';
import {
  type DateStyle,
  dateFormat,
  evenSpaces,
  type Fields,
  isBeforeChrist,
  shownIn,
} from './intl.ts';
import { rangeEnds, rangeText } from './range-text.ts';
import { seasonName } from './season.ts';
import { yearText } from './year-text.ts';

/** How a date is to be said. */
export interface Voice {
  readonly locale: string;
  readonly style: DateStyle;
  /** IANA zone for times of day; default the one the moment was written in. */
  readonly timeZone?: string | undefined;
}

/** A moment with all its doubts. */
export function momentText(moment: Moment, voice: Voice, role: DateRole = 'alone'): string {
  const words = wordsFor(voice.locale).dates;
  if (moment.parts) return words.partly(bareText(moment, voice, role), doubtsOf(moment, words));
  const { approximate, uncertain } = moment;
  const inner: DateRole = approximate && role === 'alone' ? 'about' : role;
  const date = bareText(moment, voice, inner);
  const about = approximate ? words.about(date, role) : date;
  return uncertain ? words.uncertain(about) : about;
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

/** A moment without its doubts. */
function bareText(moment: Moment, voice: Voice, role: DateRole): string {
  if (moment.pattern !== undefined) return patternText(moment, moment.pattern, voice);
  if (moment.estimate !== undefined) return yearText(moment.estimate, voice.locale);
  switch (moment.precision) {
    case 'season':
      return seasonText(moment, voice, role);
    case 'decade':
    case 'century':
    case 'millennium':
      return manyYearsText(moment, moment.precision, voice, role);
    case 'year':
      return yearText(civilFromMs(moment.lo).year, voice.locale);
    case 'month':
    case 'day':
      return dateText(moment.lo, moment.precision, voice);
    default: {
      const { before, clock, after } = clockParts(moment, voice);
      return before + clock + after;
    }
  }
}

function dateText(ms: number, fields: Fields, { locale, style }: Voice): string {
  const era = !fields.startsWith('bare-') && isBeforeChrist(ms);
  return evenSpaces(dateFormat(locale, 'UTC', fields, style, era).format(ms));
}

function seasonText({ lo, hi, season = 0 }: Moment, voice: Voice, role: DateRole): string {
  const name = seasonName(season);
  const [from, to] = [civilFromMs(lo).year, civilFromMs(hi - 1).year];
  const years = from === to ? [from] : [from, to];
  if (!name) return rangeText(lo, hi - 1, { ...voice, fields: 'month' });
  const formatted = years.map((year) => yearText(year, voice.locale));
  return wordsFor(voice.locale).dates.season(name, formatted, role);
}

/** Years before Christ and around his birth have no common word, so these are said as a range. */
function manyYearsText(
  { lo, hi }: Moment,
  precision: 'decade' | 'century' | 'millennium',
  { locale, style }: Voice,
  role: DateRole,
): string {
  const words = wordsFor(locale).dates;
  const { year } = civilFromMs(lo);
  if (year <= 0) return rangeText(lo, hi - 1, { locale, style, fields: 'year' });
  if (precision === 'decade') return words.decade(yearText(year, locale), role);
  if (precision === 'century') return words.century(year / 100 + 1, role);
  return words.millennium(year / 1000 + 1, role);
}

function patternText({ lo, hi, precision }: Moment, pattern: string, voice: Voice): string {
  const words = wordsFor(voice.locale).dates;
  if (pattern.endsWith('XXXX')) return words.dateUnknown;
  const rest = /^-?XXXX-(.*)$/.exec(pattern)?.[1];
  if (rest && !rest.includes('X')) {
    const fields = precision === 'day' ? 'bare-day' : 'bare-month';
    return words.yearUnknown(dateText(lo, fields, { ...voice, style: 'long' }));
  }
  const fields = precision === 'day' || precision === 'month' ? precision : 'year';
  const [from, to] = rangeEnds(lo, hi - 1, { ...voice, fields });
  return from === to ? from : words.between(from, to);
}

/** A date with a time of day, cut where the time stands. */
export interface ClockParts {
  readonly before: string;
  readonly clock: string;
  readonly after: string;
}

const CLOCK_PARTS: ReadonlySet<string> = new Set([
  'hour',
  'minute',
  'second',
  'fractionalSecond',
  'dayPeriod',
]);

/** The parts of a moment that has a time of day. */
export function clockParts(moment: Moment, voice: Voice): ClockParts {
  const { ms, zone } = shownIn(moment.lo, voice.timeZone ?? moment.zone ?? 'UTC');
  const fields = isClock(moment.precision) ? moment.precision : 'minute';
  const era = isBeforeChrist(ms);
  const parts = dateFormat(voice.locale, zone, fields, voice.style, era).formatToParts(ms);
  return cutClock(parts, voice.locale);
}

export function isClock(
  precision: string,
): precision is 'hour' | 'minute' | 'second' | 'millisecond' {
  return CLOCK_PARTS.has(precision) || precision === 'millisecond';
}

/** Cuts what `Intl` wrote at the time of day, which the words of the language then print. */
export function cutClock(parts: readonly Intl.DateTimeFormatPart[], locale: string): ClockParts {
  const join = (some: readonly Intl.DateTimeFormatPart[]): string =>
    evenSpaces(some.map(({ value }) => value).join(''));
  const first = parts.findIndex(({ type }) => CLOCK_PARTS.has(type));
  let last = parts.findLastIndex(({ type }) => CLOCK_PARTS.has(type));
  // "20 Uhr", "20 h": the word belongs to the time.
  if (parts[last + 1]?.type === 'literal' && last + 2 === parts.length) last += 1;
  return {
    before: join(parts.slice(0, first)),
    clock: wordsFor(locale).dates.clock(join(parts.slice(first, last + 1))),
    after: join(parts.slice(last + 1)),
  };
}

import type { DatePart, DateWords } from '../i18n/words.ts';
import { type CivilDay, civilFromMs, DAY, GREGORIAN, monthStart } from './civil.ts';
import { dateWords } from './date-words.ts';
import { type DateStyle, dateFormat, digits, evenSpaces, type Fields } from './intl.ts';

/** Dates without a time of day, whole or one part of them. */
export type DateFields = Extract<Fields, 'year' | 'month' | 'day' | 'bare-month' | 'bare-day'>;

export interface DateForm {
  readonly locale: string;
  readonly fields: DateFields;
  readonly style: DateStyle;
  /** The case that a month has beside a day. */
  readonly genitive?: boolean;
  /** Says the era. */
  readonly era?: boolean;
}

/** A date as its wall clock shows it, cut into its parts; ms since 1970 as if it were UTC. */
export function dateParts(wall: number, form: DateForm): readonly DatePart[] {
  const words = dateWords(form.locale);
  // The day of the week makes too many patterns, and is seldom asked for.
  if (form.style === 'full' && form.fields === 'day') {
    // Before its first day this calendar has days of the week that nobody lived through.
    if (wall < GREGORIAN) return dateParts(wall, { ...form, style: 'long' });
    return readParts(wall, form, form.era ?? false).map((part) => mended(part, form, words));
  }
  const date = civilFromMs(wall);
  return patternFor(form, words, date).map((part) => ({
    type: part.type === 'first' ? 'day' : part.type,
    value: filled(part, date, form.locale),
  }));
}

/** The same as one text. */
export function dateText(wall: number, form: DateForm): string {
  if (form.style === 'full') return textOf(dateParts(wall, form));
  const date = civilFromMs(wall);
  let text = '';
  for (const part of patternFor(form, dateWords(form.locale), date)) {
    text += filled(part, date, form.locale);
  }
  return text;
}

export function textOf(parts: readonly DatePart[]): string {
  let text = '';
  for (const { value } of parts) text += value;
  return text;
}

/** Patterns by what they depend on; those of another language's words must not be found again. */
const patterns = new WeakMap<DateWords, Map<string, readonly DatePart[]>>();

/**
 * `Intl` is asked once for every month of a form, and numbers are put into its answer from then on:
 * many times as fast as to ask for every date, and right for years that `Intl` does not reach.
 */
function patternFor(
  form: DateForm,
  words: DateWords,
  { year, month, day }: CivilDay,
): readonly DatePart[] {
  const { locale, fields, style, genitive, era } = form;
  const before = era === true && year <= 0;
  // "1er avril": the first of a month may be special.
  const first = day === 1 && fields.endsWith('day');
  const named = fields === 'year' ? 1 : month;
  const key = `${locale} ${fields} ${style} ${genitive} ${era} ${before} ${named} ${first}`;
  const known = patterns.get(words) ?? new Map<string, readonly DatePart[]>();
  patterns.set(words, known);
  const pattern = known.get(key);
  if (pattern) return pattern;
  const sample = monthStart(before ? -43 : 2003, named) + (first ? 0 : 2 * DAY);
  const learnt = learn(sample, named, form, words).map((part) =>
    part.type === 'day' && first ? { ...part, type: 'first' } : part,
  );
  known.set(key, learnt);
  return learnt;
}

function filled({ type, value }: DatePart, { year, day }: CivilDay, locale: string): string {
  if (type === 'year') return digits(year <= 0 ? 1 - year : year, value, locale);
  if (type !== 'day') return value;
  const zero = value.length > 1 && day < 10 ? digits(0, value, locale) : '';
  return zero + digits(day, value, locale);
}

/** Abbreviations have no cases, so a month that needs one is written out. */
function learn(sample: number, month: number, form: DateForm, words: DateWords): DatePart[] {
  const inCase = form.genitive && words.genitive && form.fields === 'month';
  if (inCase && form.style === 'short')
    return learn(sample, month, { ...form, style: 'long' }, words);
  const named = abbreviated(sample, form);
  const name = inCase ? monthBesideDay(sample, form) : shortMonth(sample, month, form, words);
  return named.map((part) =>
    mended(part.type === 'month' && name ? { ...part, value: name } : part, form, words),
  );
}

/** The name of a month where the language asks for another than `Intl` puts there. */
function shortMonth(
  sample: number,
  month: number,
  form: DateForm,
  { shortMonths }: DateWords,
): string | undefined {
  if (form.style !== 'short' || !shortMonths) return undefined;
  if (shortMonths !== 'dated') return shortMonths[month - 1];
  return form.fields === 'bare-month' ? monthBesideDay(sample, form) : undefined;
}

/** Portugal abbreviates April to "04"; a short date with a name in it can be made of the long one. */
function abbreviated(sample: number, form: DateForm): readonly DatePart[] {
  const era = form.era ?? false;
  const parts = readParts(sample, form, era);
  if (form.style !== 'short' || !isNumber(monthOf(parts))) return parts;
  const long = readParts(sample, { ...form, style: 'long' }, era);
  const name = monthOf(readParts(sample, { ...form, fields: 'bare-month' }, false));
  if (!name || isNumber(name) || isNumber(monthOf(long))) return parts;
  return long.map((part) => (part.type === 'month' ? { ...part, value: name } : part));
}

function readParts(ms: number, { locale, fields, style }: DateForm, era: boolean): DatePart[] {
  return dateFormat(locale, 'UTC', fields, style, era).formatToParts(ms);
}

function monthOf(parts: readonly DatePart[]): string | undefined {
  return parts.find(({ type }) => type === 'month')?.value;
}

function monthBesideDay(sample: number, form: DateForm): string | undefined {
  return monthOf(readParts(sample, { ...form, fields: 'bare-day' }, false));
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^\p{N}+$/u.test(text);
}

function mended(part: DatePart, { fields, style }: DateForm, words: DateWords): DatePart {
  const how = { short: style === 'short', dated: fields.endsWith('day') };
  const value = words.mend ? words.mend(part, how) : part.value;
  return { type: part.type, value: evenSpaces(value) };
}

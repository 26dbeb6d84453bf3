import { wordsFor } from '../i18n/languages.ts';
import { yearStart } from './civil.ts';
import { INTL_LIMIT, zoneOffsetAt } from './zones.ts';

/** `short` = "24. Nov. 2025", `long` = "24. November 2025", `full` with the day of the week. */
export type DateStyle = 'short' | 'long' | 'full';

/** What a formatter shows: a date to a precision, or one bare part of it for a tick. */
export type Fields =
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'millisecond'
  | 'bare-month'
  | 'bare-day'
  | 'bare-hour'
  | 'bare-minute'
  | 'bare-second'
  | 'bare-millisecond'
  | 'zone';

type Options = Intl.DateTimeFormatOptions;

const MINUTE: Options = { hour: 'numeric', minute: '2-digit' };
const SECOND: Options = { ...MINUTE, second: '2-digit' };
const MILLISECOND: Options = { ...SECOND, fractionalSecondDigits: 3 };

const CLOCKS: Readonly<Record<string, Options>> = {
  hour: { hour: 'numeric' },
  minute: MINUTE,
  second: SECOND,
  millisecond: MILLISECOND,
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const otherFormats = new Map<string, Intl.NumberFormat | Intl.ListFormat>();

/** A formatter costs a hundred times what it does, so each is made once. */
export function dateFormat(
  locale: string,
  zone: string,
  fields: Fields,
  style: DateStyle,
  era = false,
): Intl.DateTimeFormat {
  return ownDateFormat(spokenLocale(locale), zone, fields, style, era);
}

/** The same in the language of the locale itself, whether there are words for it or not. */
export function ownDateFormat(
  locale: string,
  zone: string,
  fields: Fields,
  style: DateStyle,
  era = false,
): Intl.DateTimeFormat {
  const key = `${locale} ${zone} ${fields} ${style} ${era}`;
  let format = dateFormats.get(key);
  if (!format) {
    const options = { ...fieldOptions(fields, style), ...(era ? { era: 'short' as const } : {}) };
    format = new Intl.DateTimeFormat(knownLocale(locale), {
      calendar: 'gregory',
      timeZone: zone,
      ...options,
    });
    dateFormats.set(key, format);
  }
  return format;
}

function fieldOptions(fields: Fields, style: DateStyle): Options {
  const month = style === 'short' ? 'short' : 'long';
  if (fields === 'year') return { year: 'numeric' };
  if (fields === 'zone') return { hour: 'numeric', timeZoneName: 'short' };
  if (fields === 'month') return { year: 'numeric', month };
  if (fields === 'bare-month') return { month };
  if (fields === 'bare-day') return { day: 'numeric', month };
  if (fields.startsWith('bare-')) return CLOCKS[fields.slice(5)] ?? {};
  const day: Options = { year: 'numeric', month, day: 'numeric' };
  if (style === 'full') day.weekday = 'long';
  return { ...day, ...CLOCKS[fields] };
}

/** A cached number formatter; `name` tells the options apart. */
export function numberFormat(
  locale: string,
  name: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const spoken = spokenLocale(locale);
  const key = `number ${spoken} ${name}`;
  const known = otherFormats.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const format = new Intl.NumberFormat(knownLocale(spoken), options);
  otherFormats.set(key, format);
  return format;
}

export function listFormat(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const spoken = spokenLocale(locale);
  const key = `list ${spoken} ${type}`;
  const known = otherFormats.get(key);
  if (known instanceof Intl.ListFormat) return known;
  const format = new Intl.ListFormat(knownLocale(spoken), { type });
  otherFormats.set(key, format);
  return format;
}

/**
 * The locale in which dates are said: that of the words around them, so that no sentence has two
 * languages; a country of that language keeps its own.
 */
function spokenLocale(locale: string): string {
  const { lang } = wordsFor(locale);
  return languageOf(lang) === languageOf(locale) ? locale : lang;
}

/** `lang` is written by page authors; a tag that is none must not stop the page. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function languageOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-', 1)[0];
}

/**
 * What the clocks of a zone show at a moment (ms UTC), as ms since 1970 as if that were UTC; UTC for
 * a zone that this machine does not know.
 */
export function onTheWall(ms: number, zone: string): number {
  const offset = zoneOffsetAt(ms, zone);
  return Number.isNaN(offset) ? ms : ms + offset;
}

/** A whole number in digits like those of a sample of the same locale. */
export function digits(count: number, sample: string, locale: string): string {
  const first = sample.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return String(count);
  return numberFormat(locale, 'digits', { useGrouping: false }).format(count);
}

const PLAIN_YEARS = yearStart(100);

/**
 * Whether the era has to be said: a year before Christ alone would lose its sign, and "14" alone is
 * not known for a year.
 */
export function needsEra(ms: number): boolean {
  return ms < PLAIN_YEARS;
}

export function withinIntl(ms: number): boolean {
  return Math.abs(ms) <= INTL_LIMIT;
}

/**
 * Versions of ICU differ in their thin spaces, and many fonts lack them: thin becomes a space,
 * narrow no-break becomes no-break.
 */
export function evenSpaces(text: string): string {
  return text.replace(/\u2009/g, ' ').replace(/\u202f/g, '\u00a0');
}

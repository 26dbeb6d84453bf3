import { yearStart } from './civil.ts';
import { dateText } from './date-parts.ts';
import { dateWords } from './date-words.ts';
import { dateFormat, evenSpaces, numberFormat } from './intl.ts';

/** Years from here on are grouped ("17 000 BC"), and from the second on counted back from today. */
const GROUPED = 10_000;
const AGO = 1_000_000;
/** An age is told to so many digits at most; on a ruler to as many as tell one year from the next. */
const DIGITS = 6;
const RULER_DIGITS = 15;

/**
 * A year in words of a locale, with its era if it is before Christ or very far; astronomical.
 */
export function yearText(year: number, locale: string): string {
  if (Math.abs(year) < GROUPED) {
    return dateText(yearStart(year), { locale, fields: 'year', style: 'long', era: year < 100 });
  }
  return isAge(year) ? ageText(year, locale) : withEra(year, locale);
}

/** A year that is only roughly known: before Christ its number is not made exact by one. */
export function roughYearText(year: number, locale: string): string {
  return yearText(year < 0 && !isAge(year) ? year + 1 : year, locale);
}

/** A year counted back from today; `short` = "13,8 Mrd." for "13,8 Milliarden". */
export function ageText(year: number, locale: string, short = false): string {
  return dateWords(locale).yearsAgo(inWords(-year, locale, short));
}

/**
 * Whether a tick counts its year back from today. All of one row do, round or not: between two such
 * ages nobody can place a year before Christ. From a hundred thousand years on only round ones can
 * be of such a row, for a row of years before Christ has its round figures one year later.
 */
export function isAgo(year: number): boolean {
  return year <= -AGO || (year <= -AGO / 10 && year % 1000 === 0);
}

/**
 * Whether an astronomical year is told as its distance from today. Ages are given to a few digits:
 * "vor 17 Millionen Jahren" must not hide a year that is exact.
 */
export function isAge(year: number): boolean {
  return year <= -AGO && Number(year.toPrecision(DIGITS)) === year;
}

/** "vor 66–23 Millionen Jahren": two years that are ages. */
export function agesText(years: readonly [number, number], locale: string): string {
  const { yearsAgo, ageTo, dash = ['–', ' – '] } = dateWords(locale);
  const [first = '', last = ''] = years.map((year) => inWords(-year, locale, false));
  const [unit = '', other] = [first, last].map((count) => /\s\P{N}+$/u.exec(count)?.[0]);
  // "66 milionów", "23 miliony": the same word, and not that for thousands of them.
  return unit !== '' && unit.slice(1, 7) === other?.slice(1, 7)
    ? yearsAgo(first.slice(0, -unit.length) + (ageTo ?? dash[0]) + last)
    : yearsAgo(first + (ageTo ?? dash[1]) + last);
}

/** A large number as people say it: "13,8 Milliarden". */
function inWords(count: number, locale: string, short: boolean): string {
  const { millions } = dateWords(locale);
  const figures = Number(count.toPrecision(DIGITS)) === count ? DIGITS : RULER_DIGITS;
  if (millions && count >= 1e9) {
    const plain = numberFormat(locale, `age ${figures}`, { maximumSignificantDigits: figures });
    return evenSpaces(millions(plain.format(count / 1e6), short));
  }
  const format = numberFormat(locale, `age ${short} ${figures}`, {
    notation: 'compact',
    compactDisplay: short ? 'short' : 'long',
    maximumSignificantDigits: figures,
  });
  return evenSpaces(format.format(count));
}

/** Lets `Intl` place the era, then puts the number in, so that no range of years is too far. */
function withEra(year: number, locale: string): string {
  const sample = yearStart(year <= 0 ? -1 : 2);
  const size = numberFormat(locale, 'plain', {}).format(year <= 0 ? 1 - year : year);
  const parts = dateFormat(locale, 'UTC', 'year', 'long', true).formatToParts(sample);
  return evenSpaces(parts.map(({ type, value }) => (type === 'year' ? size : value)).join(''));
}

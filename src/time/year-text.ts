import { wordsFor } from '../i18n/languages.ts';
import { yearStart } from './civil.ts';
import { dateFormat, evenSpaces, isBeforeChrist, numberFormat } from './intl.ts';

/** Years from here on are grouped ("17 000 BC"), and from the second on counted back from today. */
const GROUPED = 10_000;
const AGO = 1_000_000;

/** A year in words of a locale, with its era if it is before Christ or very far; astronomical. */
export function yearText(year: number, locale: string): string {
  if (Math.abs(year) < GROUPED) {
    const ms = yearStart(year);
    return evenSpaces(dateFormat(locale, 'UTC', 'year', 'long', isBeforeChrist(ms)).format(ms));
  }
  if (year <= -AGO && isRound(-year))
    return wordsFor(locale).dates.yearsAgo(inWords(-year, locale));
  return withEra(year, locale);
}

/** Ages are given to a few digits; "vor 17 Millionen Jahren" must not hide a year that is exact. */
function isRound(years: number): boolean {
  return Number(years.toPrecision(4)) === years;
}

/** A large number as people say it: "13,8 Milliarden". */
function inWords(count: number, locale: string): string {
  const format = numberFormat(locale, 'compact', {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 4,
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

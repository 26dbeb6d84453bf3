import { wordsFor } from '../i18n/languages.ts';
import type { DateWords } from '../i18n/words.ts';

/** How a locale (BCP 47) speaks of dates: its language, or its country where that has its own way. */
export function dateWords(locale: string): DateWords {
  const { dates } = wordsFor(locale);
  if (!dates.countries) return dates;
  const country = /[-_]([A-Z]{2})(?![A-Z\d])/i.exec(locale)?.[1]?.toUpperCase() ?? '';
  return dates.countries[country] ?? dates;
}

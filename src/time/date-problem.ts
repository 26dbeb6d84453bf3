import { en } from '../i18n/en.ts';
import { wordsFor } from '../i18n/languages.ts';
import type { Problem } from '../model/problem.ts';
import { quote } from '../model/quote.ts';
import type { Fault } from './scan.ts';

/** Puts a fault into words, in `lang` if its words know the code, else in English. */
export function dateProblem(
  given: unknown,
  fault: Fault | string,
  options?: { readonly lang?: string | undefined } | null,
): Problem {
  const { code, at, details } =
    typeof fault === 'string' ? { code: fault, at: 0, details: {} } : fault;
  const value = quote(given);
  const lang = typeof options?.lang === 'string' ? options.lang : 'en';
  const say = wordsFor(lang).problems[code] ?? en.problems[code];
  // A text in `found` may come from a hostile document and be as long as that.
  const found = 'found' in details ? { found: quote(details['found']) } : {};
  const message = say?.({ ...details, ...found, value, position: String(at + 1) }) ?? code;
  return { code, level: 'error', field: 'when', value, message };
}

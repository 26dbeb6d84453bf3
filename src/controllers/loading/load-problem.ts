import { nameOf } from '../../data/findings.ts';
import { MOST_BYTES } from '../../data/load-answers.ts';
import { formatBytes } from '../../i18n/bytes.ts';
import { wordsFor } from '../../i18n/languages.ts';
import type { Problem } from '../../model/problem.ts';
import { shorten } from '../../model/quote.ts';
import type { LoadFailure } from './failures.ts';

/** The failure in words of `lang`, BCP 47. */
export function loadProblem(
  { code, url, status, target = '' }: LoadFailure,
  lang: string,
): Problem {
  const shown = shorten(url);
  const limit = formatBytes(MOST_BYTES, lang);
  const details = { url: shown, status, target: shorten(target), limit };
  const message = wordsFor(lang).problems[code](details);
  return { code, level: 'error', field: 'src', value: shown, message };
}

/** That letters of a document may be wrong, in words of `lang`, BCP 47. */
export function guessProblem(url: string, lang: string): Problem {
  const message = wordsFor(lang).problems['encoding-guessed']({});
  return { code: 'encoding-guessed', level: 'note', field: 'src', value: shorten(url), message };
}

/** That the data themselves threw something when they were read, in words of `lang`, BCP 47. */
export function unreadable(error: unknown, lang: string): Problem {
  const code = 'input-unreadable';
  const value = nameOf(error);
  return { code, level: 'error', value, message: wordsFor(lang).problems[code]({ value }) };
}

import { wordsFor } from '../i18n/languages.ts';
import type { LoadProblemCode } from '../i18n/problem-words.ts';
import type { Problem } from '../model/problem.ts';
import { shorten } from '../model/quote.ts';

/** Why there is no document; `status` is that of HTTP, '' where no server answered. */
export interface LoadFailure {
  readonly code: LoadProblemCode;
  readonly url: string;
  readonly status: string;
}

/** The text behind an address, or what went wrong. Never rejects. */
export async function fetchDocument(
  url: string,
  signal: AbortSignal,
): Promise<string | LoadFailure> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return await response.text();
    const code = response.status === 404 ? 'load-missing' : 'load-refused';
    return { code, url, status: String(response.status) };
  } catch {
    return { code: 'load-failed', url, status: '' };
  }
}

/** The failure in words of `lang`, BCP 47. */
export function loadProblem({ code, url, status }: LoadFailure, lang: string): Problem {
  const shown = shorten(url);
  const message = wordsFor(lang).problems[code]({ url: shown, status });
  return { code, level: 'error', field: 'src', value: shown, message };
}

import { wordsFor } from '../i18n/languages.ts';
import type { Problem } from '../model/problem.ts';

/** The text behind an address, or what went wrong, told in `lang`. Never rejects. */
export async function fetchDocument(
  url: string,
  signal: AbortSignal,
  lang: string,
): Promise<string | Problem> {
  try {
    const response = await fetch(url, { signal });
    if (response.ok) return await response.text();
    const code = response.status === 404 ? 'load-missing' : 'load-refused';
    return loadProblem(code, url, lang, String(response.status));
  } catch {
    return loadProblem('load-failed', url, lang, '');
  }
}

function loadProblem(code: string, url: string, lang: string, status: string): Problem {
  const say = wordsFor(lang).problems[code];
  return {
    code,
    level: 'error',
    field: 'src',
    value: url,
    message: say?.({ url, status }) ?? code,
  };
}

import type { LoadProblemCode } from '../i18n/problem-words.ts';
import { isSheet } from './sheets-address.ts';

/** How long nothing may come from a server, ms. */
export const PATIENCE = 30_000;
/** How much a server may send, bytes: a million short events. */
export const MOST_BYTES = 64_000_000;

/** Why the answer to a request for a document holds none, by its HTTP status. */
export function refusalOf(url: string, status: number): LoadProblemCode | undefined {
  const code = codeOf(status);
  const kept = code === 'load-missing' || code === 'load-refused';
  return kept && isSheet(url) ? 'load-not-shared' : code;
}

function codeOf(status: number): LoadProblemCode | undefined {
  if (status === 204 || status === 205) return 'load-empty';
  if (status < 300) return undefined;
  if (status === 404 || status === 410) return 'load-missing';
  return status >= 500 || [408, 425, 429].includes(status) ? 'load-unavailable' : 'load-refused';
}

/** The encoding that a `Content-Type` declares, '' for none. */
export function charsetOf(contentType: string | null): string {
  return /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? '';
}

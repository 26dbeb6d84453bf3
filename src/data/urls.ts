import { isSafeUrl, type UrlUse } from '../model/safe-url.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/**
 * Reads an address: http, https, relative, and mailto for links. Everything else is left out with a
 * warning.
 */
export function readUrl(
  value: unknown,
  place: Place,
  { findings }: Reading,
  use: UrlUse = 'link',
): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' ? value.trim() : '';
  if (url !== '' && isSafeUrl(url, use)) return url;
  const allowed = use === 'link' ? 'https://, http://, mailto:' : 'https://, http://';
  return findings.add('url-unsafe', 'warning', place, { value, allowed });
}

import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/** What a URL is for: links may also open a mail, media are fetched. */
export type UrlUse = 'link' | 'media';

const schemes: Readonly<Record<UrlUse, readonly string[]>> = {
  link: ['https:', 'http:', 'mailto:'],
  media: ['https:', 'http:'],
};

/**
 * Reads an address: http, https, relative, and mailto for links. Everything else is left out with a
 * warning. The platform's own parser decides, since it is what would follow the link: it sees
 * through `java\nscript:` and the like.
 */
export function readUrl(
  value: unknown,
  place: Place,
  { findings }: Reading,
  use: UrlUse = 'link',
): string | undefined {
  if (value === undefined) return undefined;
  const url = typeof value === 'string' ? value.trim() : '';
  if (url !== '' && isAllowed(url, schemes[use])) return url;
  const allowed = use === 'link' ? 'https://, http://, mailto:' : 'https://, http://';
  return findings.add('url-unsafe', 'warning', place, { value, allowed });
}

function isAllowed(url: string, allowed: readonly string[]): boolean {
  try {
    return allowed.includes(new URL(url, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

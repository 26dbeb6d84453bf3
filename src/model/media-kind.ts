import { embedOf } from './embed-providers.ts';
import { type FileKind, fileKind, pathOf } from './file-kind.ts';

/**
 * What stands behind an address. `unknown` tells nothing of itself, as CMS write their pictures: it is
 * tried as one.
 */
export type MediaKind = FileKind | 'unknown' | 'embed' | 'link';

/** What `type` may say, besides a MIME type. */
export const MEDIA_TYPES = ['image', 'video', 'audio', 'embed', 'link'] as const;

/** A page and no file: the root of a site, or what its ending says. */
const PAGE = /(?:\/|\.(?:pdf|[sx]?html?|php|aspx?|jsp|docx?|txt|zip))$/i;

/** Tells by `type`, then by the ending of the file, then by the site. */
export function mediaKind(url: string, type = ''): MediaKind {
  const ending = fileKind(url);
  if (ending === 'stream' || /mpegurl/i.test(type)) return 'stream';
  const [said = ''] = type.toLowerCase().split('/');
  const told = MEDIA_TYPES.find((known) => known === said) ?? ending;
  if (told) return told;
  if (embedOf(url)) return 'embed';
  return PAGE.test(pathOf(url)) || type !== '' ? 'link' : 'unknown';
}

/** Whether a picture is what is shown, so that it has to be described. */
export function isPicture(kind: MediaKind): boolean {
  return kind === 'image' || kind === 'unknown';
}

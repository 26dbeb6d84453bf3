import { hostOf } from '../list.ts';
import { own, type RawRecord } from '../records.ts';
import { plainValue } from './text.ts';

/** What the media of a slide come to, in fields of an event. */
export interface SlideMedia {
  readonly media?: RawRecord | undefined;
  readonly sources?: readonly RawRecord[] | undefined;
  /** A quotation, which stands there as HTML: text like the rest. */
  readonly quote?: unknown;
  /** Fields that nothing is made of. */
  readonly lost: readonly string[];
}

const IMAGE = /\.(?:jpe?g|png|gif|svg|webp|avif)(?:[?#]|$)/i;
const CITE = /<cite\b[^<>]*>([^<]*)<\/cite\s*>/i;
const POST = /\bclass\s*=\s*["']?(?:twitter-tweet|twitter-video|bluesky-embed|instagram-media)/i;
const LINK = /\b(?:href|data-instgrm-permalink)\s*=\s*["']?(https?:[^"'\s>]+)/gi;
const FRAME = /\bsrc\s*=\s*["']?([^"'\s>]+)/i;

/** A page about a picture at Wikipedia or Wikimedia Commons, of which the name of the file is left. */
const FILE_PAGE =
  /^((?:https?:)?\/\/[\w.-]*wiki[pm]edia\.org)\/wiki\/(?:[^#]*#\/media\/)?(?:File|Image|Datei|Fichier|Archivo|Bestand|Plik|Ficheiro|Dosya):([^?#]+)/i;

/** Reads the media of a slide: an address, or a quotation or frame written as HTML. */
export function mediaOf(media: RawRecord): SlideMedia {
  const given = own(media, 'url');
  const html = typeof given === 'string' && /^\s*</.test(given) ? given : undefined;
  const url = html === undefined ? pictureOf(given) : addressIn(html);
  const quote = html === undefined ? undefined : quoteIn(html, url === undefined ? media : {});
  const link = own(media, 'link');
  const title = own(media, 'title');
  return {
    media: url === undefined ? undefined : shownMedia(media, url),
    sources:
      link === undefined
        ? undefined
        : [{ name: plainValue(title) ?? hostOf(link) ?? link, url: link }],
    quote,
    lost: lostFields(media, url, quote),
  };
}

function shownMedia(media: RawRecord, url: unknown): RawRecord {
  return {
    url,
    alt: plainValue(own(media, 'alt') ?? own(media, 'title') ?? media['alt']),
    caption: plainValue(own(media, 'caption')),
    credit: plainValue(own(media, 'credit')),
    poster: isImage(url) ? undefined : own(media, 'thumbnail'),
  };
}

/** A thumbnail shows less than the picture itself, but is all there is of a film. */
function lostFields(media: RawRecord, url: unknown, quote: unknown): readonly string[] {
  const shown = (field: string): boolean => {
    if (field === 'title' && own(media, 'link') !== undefined) return true;
    if (url === undefined) return quote !== undefined && /^c/.test(field);
    return field === 'title' ? own(media, 'alt') === undefined : field !== 'thumbnail';
  };
  const fields = ['caption', 'credit', 'alt', 'title', 'thumbnail'];
  if (url !== undefined && !isImage(url)) fields.pop();
  return fields.filter((field) => own(media, field) !== undefined && !shown(field));
}

function isImage(url: unknown): boolean {
  return typeof url === 'string' && IMAGE.test(url);
}

/** The picture of a page about a picture, which TimelineJS shows too. */
function pictureOf(url: unknown): unknown {
  const [, host, file] = (typeof url === 'string' && FILE_PAGE.exec(url.trim())) || [];
  return file === undefined ? url : `${host}/wiki/Special:FilePath/${file}`;
}

/** The address in a frame, or of the post that a network's quotation ends with. */
function addressIn(html: string): string | undefined {
  if (POST.test(html)) return [...html.matchAll(LINK)].at(-1)?.[1];
  return FRAME.exec(html)?.[1];
}

function quoteIn(html: string, media: RawRecord): unknown {
  const cite = CITE.exec(html);
  const words = plainValue(cite ? html.replace(cite[0], ' ') : html);
  if (words === '') return undefined;
  const isQuote = /^\s*<blockquote\b/i.test(html);
  const named = [cite?.[1], own(media, 'caption'), own(media, 'credit')].map(plainValue);
  return [isQuote ? `“${words}”` : words, ...named.filter(Boolean)].join(' — ');
}

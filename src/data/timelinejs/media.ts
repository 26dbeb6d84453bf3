import { fileKind } from '../../model/file-kind.ts';
import { hostOf } from '../list.ts';
import { own, type RawRecord } from '../records.ts';
import { plainValue } from './text.ts';

/** What the media of a slide come to, in fields of an event. */
export interface SlideMedia {
  readonly media?: RawRecord | undefined;
  readonly sources?: readonly RawRecord[] | undefined;
  /** HTML that is neither a quotation nor a frame, in words: text like the rest. */
  readonly words?: unknown;
  /** Fields that nothing is made of. */
  readonly lost: readonly string[];
}

const CITE = /<cite\b[^<>]*>/i;
const END_OF_CITE = /<\/cite\s*>/i;
const QUOTATION = /^\s*<blockquote\b/i;
/** Posts that consist of words, and those of which a picture or film is the point. */
const POST = /\bclass\s*=\s*["']?(?:twitter-tweet|bluesky-embed)/i;
const FILM_POST = /\bclass\s*=\s*["']?(?:twitter-video|instagram-media)/i;
const LINK = /\b(?:href|cite|data-instgrm-permalink)\s*=\s*["']?(https?:[^"'\s>]+)/gi;
const FRAME = /\bsrc\s*=\s*["']?([^"'\s>]+)/i;

/** A page about a picture at Wikipedia or Wikimedia Commons, of which the name of the file is left. */
const FILE_PAGE =
  /^((?:https?:)?\/\/[\w.-]*wiki[pm]edia\.org)\/wiki\/(?:[^#]*#\/media\/)?(?:File|Image|Datei|Fichier|Archivo|Bestand|Plik|Ficheiro|Dosya):([^?#]+)/i;

/** Reads the media of a slide: an address, or a quotation, post or frame written as HTML. */
export function mediaOf(media: RawRecord): SlideMedia {
  const given = own(media, 'url');
  const written = typeof given === 'string' && /^\s*</.test(given);
  const made = written ? fromHtml(given, media) : { media: shownMedia(media, pictureOf(given)) };
  const link = own(media, 'link');
  const title = own(media, 'title');
  return {
    ...made,
    sources:
      link === undefined
        ? undefined
        : [{ name: plainValue(title) ?? hostOf(link) ?? link, url: link }],
    lost: lostFields(media, made),
  };
}

type Made = Pick<SlideMedia, 'media' | 'words'>;

function fromHtml(html: string, media: RawRecord): Made {
  if (FILM_POST.test(html)) {
    const words = plainValue(html) || undefined;
    return { media: shownMedia(media, addressesIn(html).at(-1)), words };
  }
  if (QUOTATION.test(html)) return { media: quotationOf(html, media) };
  const frame = shownMedia(media, FRAME.exec(html)?.[1]);
  if (frame) return { media: { ...frame, type: 'embed' } };
  const words = [html, own(media, 'caption'), own(media, 'credit')].map(plainValue);
  return { words: words.filter(Boolean).join(' — ') || undefined };
}

function shownMedia(media: RawRecord, url: unknown): RawRecord | undefined {
  if (url === undefined) return undefined;
  return {
    url,
    alt: plainValue(own(media, 'alt') ?? own(media, 'title') ?? media['alt']),
    caption: plainValue(own(media, 'caption')),
    credit: plainValue(own(media, 'credit')),
    poster: isImage(url) ? undefined : own(media, 'thumbnail'),
  };
}

/** Words, who has said them, and where: a post ends with its own address. */
function quotationOf(html: string, media: RawRecord): RawRecord | undefined {
  const [words, source] = POST.test(html) ? partsOfPost(html) : partsOfQuotation(html);
  const quote = plainValue(words);
  if (quote === '') return undefined;
  const named = [source, own(media, 'credit')].map(plainValue).filter(Boolean);
  const url = addressesIn(POST.test(html) ? html : `${source}${/^[^>]*/.exec(html)?.[0]}`).at(-1);
  return {
    quote,
    caption: plainValue(own(media, 'caption')),
    credit: named.length > 0 ? named.join(' — ') : undefined,
    url,
  };
}

type Parts = readonly [words: string, source: string];

function partsOfQuotation(html: string): Parts {
  const cite = CITE.exec(html);
  if (!cite) return [html, ''];
  const after = html.slice(cite.index + cite[0].length);
  const end = END_OF_CITE.exec(after);
  if (!end) return [html, ''];
  const rest = after.slice(end.index + end[0].length);
  return [`${html.slice(0, cite.index)} ${rest}`, after.slice(0, end.index)];
}

/** Below the words stands a dash, and behind it name and date. */
function partsOfPost(html: string): Parts {
  const end = html.toLowerCase().lastIndexOf('</p>');
  const below = String(plainValue(html.slice(Math.max(0, end))));
  return end < 0 ? [html, ''] : [html.slice(0, end), below.replace(/^[\s—–-]+/, '')];
}

/** A thumbnail shows less than the picture itself, but is all there is of a film. */
function lostFields(media: RawRecord, made: Made): readonly string[] {
  const { url, quote } = made.media ?? {};
  const shown = own(media, 'link') === undefined ? [] : ['title'];
  if ((quote ?? url ?? made.words) !== undefined) shown.push('caption', 'credit');
  if (quote === undefined && url !== undefined) {
    shown.push('alt', own(media, 'alt') === undefined ? 'title' : '');
    if (!isImage(url)) shown.push('thumbnail');
  }
  const fields = ['caption', 'credit', 'alt', 'title', 'thumbnail'];
  return fields.filter((field) => own(media, field) !== undefined && !shown.includes(field));
}

function isImage(url: unknown): boolean {
  return typeof url === 'string' && fileKind(url) === 'image';
}

/** The picture of a page about a picture, which TimelineJS shows too. */
function pictureOf(url: unknown): unknown {
  const [, host, file] = (typeof url === 'string' && FILE_PAGE.exec(url.trim())) || [];
  return file === undefined ? url : `${host}/wiki/Special:FilePath/${file}`;
}

function addressesIn(html: string): readonly string[] {
  return [...html.matchAll(LINK)].flatMap(([, url]) => url ?? []);
}

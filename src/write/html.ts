import { type MediaKind, mediaKind } from '../model/media-kind.ts';
import type { Media, Source, Timeline, TimelineEvent } from '../model/timeline.ts';
import { formatWhen } from '../time/format.ts';
import { edtf } from './dates.ts';
import { noteGroups } from './groups.ts';
import { Losses, OneLanguage, type WriteOptions, type Written } from './losses.ts';

/** What one writing needs. */
interface Writing {
  readonly timeline: Timeline;
  readonly losses: Losses;
  readonly say: OneLanguage;
  /** BCP 47, for printed dates. */
  readonly lang: string;
}

/** What a reader of pages takes from the ends of a text: the marks that desks put behind a date. */
const TRIMMED = /^[\s:,;.·|–—-]|[\s:,;·|–—-]$|\(\s*\)|\[\s*\]/;

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * A list for the inside of the element: readable without a script, and read as data with one. Texts
 * are in one language, and the summary is plain text in paragraphs: this is HTML that anybody may
 * paste anywhere, so no markup of the data gets into it.
 */
export function writeHtml(timeline: Timeline, options: WriteOptions = {}): Written {
  const losses = new Losses();
  const say = new OneLanguage(timeline, losses, options);
  const writing = { timeline, losses, say, lang: say.lang ?? 'en' };
  for (const field of ['source', 'eras'] as const) losses.leftOut(field, timeline[field]);
  noteGroups(timeline, false, losses);
  const head = tag('ol', headOf(writing));
  const items = timeline.events.map((event) => itemOf(event, writing));
  const text = ['<event-timeline>', `  ${head}`, ...items, '  </ol>', '</event-timeline>', ''];
  return { text: text.join('\n'), losses: losses.list };
}

function headOf({ timeline, say, lang }: Writing): Attributes {
  const { title, intro, notes, byline, asOf, updated, timeZone } = timeline;
  return {
    lang: say.lang === undefined ? undefined : lang,
    'data-title': say.of(title, 'title'),
    'data-intro': say.of(intro, 'intro'),
    'data-notes': say.of(notes, 'notes'),
    'data-byline': say.of(byline, 'byline'),
    'data-as-of': asOf && edtf(asOf),
    'data-updated': updated && edtf(updated),
    'data-time-zone': timeZone === 'UTC' ? undefined : timeZone,
  };
}

function itemOf(event: TimelineEvent, writing: Writing): string {
  const { timeline, losses, say, lang } = writing;
  losses.enter(event.id);
  losses.leftOut('links', event.links);
  losses.leftOut('corrections', event.corrections);
  noteSources(event, losses, say);
  const printed = formatWhen(event.when, lang, { timeZone: timeline.timeZone });
  const summary = say.inWords(event.summary, 'summary');
  const paragraphs = summary.split('\n').filter((line) => line.trim() !== '');
  if (TRIMMED.test(summary) || paragraphs.length > 1) losses.simplified('summary');
  const parts = [
    `${tag('time', { datetime: edtf(event.when) })}${escaped(printed)}</time>`,
    `<strong>${escaped(say.of(event.title, 'title'))}</strong>`,
    ...paragraphs.map((line) => `<p>${escaped(line)}</p>`),
    ...mediaOf(event.media, writing),
    ...event.sources.map((source) => sourceOf(source, writing)),
  ];
  const lines = parts.map((part) => `      ${part}`);
  return [`    ${tag('li', fieldsOf(event, writing))}`, ...lines, '    </li>'].join('\n');
}

/** Those with an address are read first, and a link with the words of the title has no name. */
function noteSources({ sources, title }: TimelineEvent, losses: Losses, say: OneLanguage): void {
  const linked = sources.map(({ url }) => url !== undefined);
  const names = sources.map(({ name }) => say.of(name, 'sources.name'));
  if (linked.indexOf(false) >= 0 && linked.lastIndexOf(true) > linked.indexOf(false)) {
    losses.simplified('sources');
  }
  if (names.includes(say.of(title, 'title'))) losses.simplified('sources');
}

function fieldsOf(event: TimelineEvent, { timeline, losses, say }: Writing): Attributes {
  const { id, group, tags, importance, status, reported } = event;
  const { asOf } = timeline;
  const expected = asOf !== undefined && event.when.lo >= asOf.hi ? 'planned' : 'confirmed';
  const names = tags.map((one) => say.of(one, 'tags'));
  if (names.some((name) => /,|^\s|\s$/.test(name))) losses.simplified('tags');
  return {
    id,
    'data-date-text': say.of(event.dateText, 'dateText'),
    'data-place': say.of(event.place, 'place'),
    'data-group': group,
    'data-tags': names.join(', '),
    'data-importance': importance === 3 ? undefined : String(importance),
    'data-status': status === expected ? undefined : status,
    'data-reported': reported && edtf(reported),
  };
}

/** The element for each kind of medium; whatever else there is, is linked. */
const ELEMENTS: { readonly [kind in MediaKind]?: string } = {
  image: 'img',
  unknown: 'img',
  video: 'video',
  stream: 'video',
  audio: 'audio',
};

function mediaOf(media: Media | undefined, writing: Writing): readonly string[] {
  if (!media) return [];
  const { losses, say } = writing;
  const { type, tracks, transcript } = media;
  noteParts({ type, tracks, transcript }, losses);
  if (media.quote !== undefined) return [quoteOf(media, writing)];
  losses.leftOut('media.credit', media.credit);
  const caption = say.of(media.caption, 'media.caption');
  return [figure(mediumOf(media, writing), caption)];
}

function mediumOf(media: Media, { losses, say }: Writing): string {
  const { url = '', poster, srcset, sizes } = media;
  const alt = media.alt === undefined ? undefined : say.of(media.alt, 'media.alt');
  const name = ELEMENTS[mediaKind(url, media.type)] ?? 'a';
  const size = { width: digits(media.width), height: digits(media.height) };
  const lost: Attributes = name === 'img' ? { poster } : { srcset, sizes };
  noteParts(name === 'a' ? { ...lost, ...size, poster } : lost, losses);
  const kept = alt === '' ? ['alt', 'aria-label'] : [];
  if (name === 'img') {
    return tag('img', { src: url, srcset, sizes, alt, ...size, loading: 'lazy' }, kept);
  }
  const label = { 'aria-label': alt };
  if (name === 'a') return `${tag('a', { href: url, ...label }, kept)}${escaped(url)}</a>`;
  const player = { src: url, poster, ...size, ...label, preload: 'none', controls: '' };
  return `${tag(name, player, [...kept, 'controls'])}</${name}>`;
}

function digits(length: number | undefined): string | undefined {
  return length === undefined ? undefined : String(length);
}

function noteParts(parts: Readonly<Record<string, unknown>>, losses: Losses): void {
  for (const [part, value] of Object.entries(parts)) losses.leftOut(`media.${part}`, value);
}

function quoteOf(media: Media, { losses, say }: Writing): string {
  const { alt, caption, poster, srcset, sizes, width, height } = media;
  noteParts({ alt, caption, poster, srcset, sizes, width, height }, losses);
  const words = `${tag('blockquote', { cite: media.url })}${escaped(say.of(media.quote, 'media.quote'))}</blockquote>`;
  return figure(words, say.of(media.credit, 'media.credit'));
}

function figure(content: string, caption: string): string {
  const words = caption === '' ? '' : `<figcaption>${escaped(caption)}</figcaption>`;
  return `<figure>${content}${words}</figure>`;
}

function sourceOf({ name, url, date, passage }: Source, { losses, say }: Writing): string {
  losses.leftOut('sources.date', date);
  losses.leftOut('sources.passage', passage);
  const words = escaped(say.of(name, 'sources.name'));
  const link = url === undefined ? words : `${tag('a', { href: url })}${words}</a>`;
  return `<footer>${link}</footer>`;
}

/** An opening tag; attributes without a value are left out unless they are `kept`. */
function tag(name: string, attributes: Attributes, kept: readonly string[] = []): string {
  const given = Object.entries(attributes).filter(([key, value]) => value || kept.includes(key));
  return `<${[name, ...given.map(([key, value]) => `${key}="${escaped(value ?? '')}"`)].join(' ')}>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

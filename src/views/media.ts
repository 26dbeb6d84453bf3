import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Embed } from '../model/embeds/provider.ts';
import { isPicture, type MediaKind, mediaKind } from '../model/media-kind.ts';
import { parseSrcset, writeSrcset } from '../model/srcset.ts';
import type { Media, TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import type { ViewContext } from './context.ts';
import { embedFor, embedView } from './embed.ts';
import { safeImage, safeLink } from './safe-url.ts';
import { dotted, foreignLang, textView } from './texts.ts';

type Piece = TemplateResult | typeof nothing;

/** One medium as it can be shown to this reader. */
interface Shown {
  readonly context: ViewContext;
  readonly event: TimelineEvent;
  readonly media: Media;
  readonly url: string;
  readonly kind: MediaKind;
  readonly embed: Embed | undefined;
  /** The picture itself, or the one that stands for a film, a sound or a link. */
  readonly still: string | undefined;
}

/**
 * What an event shows: a picture, a film, a sound, a quotation, or something of another site, with
 * caption and credit; else a plain link. Nothing is fetched from another site unless the reader has
 * opened the event, or plays it.
 */
export function mediaView(context: ViewContext, event: TimelineEvent): Piece {
  const { media } = event;
  if (media?.quote !== undefined) return quoteView(context, media);
  const url = safeImage(media?.url);
  return media && url ? figureView(shownOf(context, event, media, url)) : nothing;
}

function shownOf(context: ViewContext, event: TimelineEvent, media: Media, url: string): Shown {
  const told = mediaKind(url, media.type);
  const embed = told === 'embed' ? embedFor(context, url, media.type === 'embed') : undefined;
  const lacking = (told === 'embed' && !embed) || (told === 'stream' && !playsStreams());
  const kind = lacking ? 'link' : told;
  const still = safeImage(isPicture(kind) ? url : media.poster);
  return { context, event, media, url, kind, embed, still };
}

/** HLS, which is no mere file. */
function playsStreams(): boolean {
  return document.createElement('video').canPlayType('application/vnd.apple.mpegurl') !== '';
}

function figureView(shown: Shown): TemplateResult {
  const { context, media, still } = shown;
  const pictured = still !== undefined && !hasFrame(shown);
  // Focus stays here when the button that asks for a foreign picture gives way to it.
  const focusable = pictured && context.opened?.isForeign(still) ? -1 : nothing;
  const wide = ratioOf(media) > PANORAMA ? 'panorama' : '';
  return html`<figure class="media ${wide}" part="media" tabindex=${focusable}>
    ${hasFrame(shown) ? frameView(shown) : nothing}
    ${pictured ? keyed(still, pictureView(shown, still)) : nothing}
    ${shown.kind === 'audio' ? keyed(shown.url, soundView(shown)) : nothing}
    ${captionView(shown, pictured)}
  </figure>`;
}

/** Films and embeds show their still picture themselves. */
function hasFrame({ kind, embed }: Shown): boolean {
  return kind === 'video' || kind === 'stream' || embed !== undefined;
}

function frameView(shown: Shown): unknown {
  const { context, event, still, embed, url } = shown;
  const poster = still && mayFetch(context, event, [still]) ? still : undefined;
  if (embed) return embedView(context, event, embed, poster);
  return keyed(url, filmView(shown, poster));
}

/** Whether each of these is of the page itself or of an event that the reader has opened. */
function mayFetch({ opened }: ViewContext, event: TimelineEvent, urls: readonly string[]): boolean {
  if (!opened) return false;
  return opened.has(event.id) || !urls.some((url) => opened.isForeign(url));
}

/** Width by height from which a picture needs more than a column. */
const PANORAMA = 2.2;

function ratioOf({ width, height }: Media): number {
  return width && height ? width / height : 0;
}

/** The room that a picture or film will fill; `fallback` is the ratio of one that says nothing. */
function roomOf(
  media: Media,
  fallback: string,
): Readonly<Record<`--${string}`, string | undefined>> {
  const ratio = ratioOf(media);
  return {
    '--_et-ratio': ratio > 0 ? String(ratio) : fallback,
    '--_et-width': ratio > 0 ? `${media.width}px` : undefined,
  };
}

/** The column that a picture stands in: the whole of a phone, else 26em. */
const SIZES = '(max-width: 640px) 100vw, 420px';

function pictureView(shown: Shown, url: string): TemplateResult {
  const { context, event, media, kind } = shown;
  const files = isPicture(kind) ? srcsetOf(media) : [];
  const fetched = mayFetch(context, event, [url, ...files.map((file) => file.url)]);
  return html`<div class="media-room ${fetched ? '' : 'waiting'}" ${cssVars(roomOf(media, '1.5'))}>
    ${fetched ? imageView(shown, url, files) : nothing}
    ${insteadView(shown, kind === 'unknown', fetched ? undefined : url)}
  </div>`;
}

function imageView({ context, media }: Shown, url: string, files: Files): TemplateResult {
  const alt = context.say.text(media.alt);
  const wide = files.some(({ descriptor }) => descriptor.endsWith('w'));
  return html`<img
    lang=${foreignLang(context, alt)}
    alt=${alt.text}
    width=${media.width ?? nothing}
    height=${media.height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    sizes=${wide ? (media.sizes ?? SIZES) : nothing}
    srcset=${writeSrcset(files) || nothing}
    src=${url}
    @error=${showInstead}
  />`;
}

type Files = ReturnType<typeof parseSrcset>;

/** All files, or none: whoever wrote one that must not be fetched is not to be trusted with the rest. */
function srcsetOf({ srcset = '' }: Media): Files {
  const files = parseSrcset(srcset);
  return files.every(({ url }) => safeImage(url)) ? files : [];
}

/** Nothing of it is fetched before the reader plays it: that is the click. */
function filmView(shown: Shown, poster: string | undefined): TemplateResult {
  const { media, url } = shown;
  return html`<div class="media-room" ${cssVars(roomOf(media, '1.7778'))}>
    <video
      controls
      playsinline
      preload="none"
      aria-label=${nameOf(shown)}
      crossorigin=${crossOrigin(shown)}
      poster=${poster ?? nothing}
      src=${url}
      @error=${showInstead}
    >
      ${tracksView(shown)}
    </video>
    ${insteadView(shown, true)}
  </div>`;
}

function soundView(shown: Shown): TemplateResult {
  return html`<div class="media-room media-sound">
    <audio
      controls
      preload="none"
      aria-label=${nameOf(shown)}
      crossorigin=${crossOrigin(shown)}
      src=${shown.url}
      @error=${showInstead}
    >
      ${tracksView(shown)}
    </audio>
    ${insteadView(shown, true)}
  </div>`;
}

function nameOf({ context, event, media }: Shown): string {
  return context.say.text(media.alt || media.caption || event.title).text;
}

/** Tracks of another site come only where it says that they may; so does then the film. */
function crossOrigin({ context, media }: Shown): 'anonymous' | typeof nothing {
  const foreign = media.tracks?.some(({ url }) => context.opened?.isForeign(url));
  return foreign ? 'anonymous' : nothing;
}

function tracksView({ context, media: { tracks = [] } }: Shown): readonly Piece[] {
  return tracks.map(({ url, kind, lang, label }) => {
    const src = safeImage(url);
    if (!src) return nothing;
    const name = context.say.text(label).text;
    return html`<track kind=${kind} src=${src} srclang=${lang ?? nothing} label=${name || nothing} />`;
  });
}

/** Errors of a track do not bubble, so it is the picture, the film or the sound that has failed. */
function showInstead({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.parentElement?.classList.add('failed');
}

/**
 * What stands in the place of a medium that did not come, on paper in that of a film, and as long as
 * the reader has not asked for a picture of another site: then `from` is its address.
 */
function insteadView(shown: Shown, linked: boolean, from?: string): TemplateResult {
  const { context, event, media, url } = shown;
  const { card, embed } = context.words.ui;
  const alt = textView(context, media.alt);
  return html`<div class="media-instead">
    ${alt ? html`<p>${alt}</p>` : nothing}
    ${linked ? html`<p><a href=${url} rel="noopener">${card.video}</a></p>` : nothing}
    ${
      from === undefined
        ? nothing
        : html`<p class="media-notice">${embed.notice(hostOf(from))}</p>
            <button
              type="button"
              class="media-load"
              part="media-load"
              @click=${(click: Event) => load(click, () => context.opened?.add(event.id))}
            >
              ${embed.load}
            </button>`
    }
  </div>`;
}

function load({ currentTarget }: Event, open: () => void): void {
  const figure = currentTarget instanceof Element ? currentTarget.closest('figure') : null;
  figure?.focus({ preventScroll: true });
  open();
}

function hostOf(url: string): string {
  return new URL(url, 'https://relative.invalid/').hostname.replace(/^www\./, '');
}

function captionView({ context, media, url, kind }: Shown, pictured: boolean): Piece {
  const { video } = context.words.ui.card;
  return figcaption([
    media.caption ? textView(context, media.caption) : nothing,
    kind === 'link' ? html`<a href=${url} rel="noopener">${video}</a>` : nothing,
    ...transcriptView(context, media),
    media.credit
      ? html`<span class="credit">${pictured ? photoCredit(context, media) : textView(context, media.credit)}</span>`
      : nothing,
  ]);
}

function transcriptView(context: ViewContext, { transcript }: Media): readonly Piece[] {
  const url = safeLink(transcript);
  if (!url) return [];
  return [html`<a href=${url} rel="noopener">${context.words.ui.card.transcript}</a>`];
}

function photoCredit(context: ViewContext, media: Media): string {
  const credit = context.say.text(media.credit).text;
  // "Grafik: AFP" says itself what it is.
  return credit.includes(':') ? credit : context.words.ui.card.photo(credit);
}

function figcaption(parts: readonly unknown[]): Piece {
  const shown = parts.filter((part) => part !== nothing);
  return shown.length > 0 ? html`<figcaption>${dotted(shown)}</figcaption>` : nothing;
}

/** Somebody's words; who has said them, and the way to where they stand. */
function quoteView(context: ViewContext, media: Media): TemplateResult {
  const url = safeLink(media.url);
  const { video } = context.words.ui.card;
  return html`<figure class="media quote" part="media quote">
    <blockquote cite=${url ?? nothing}><p>${textView(context, media.quote)}</p></blockquote>
    ${figcaption([
      media.credit ? html`<b>${textView(context, media.credit)}</b>` : nothing,
      media.caption ? textView(context, media.caption) : nothing,
      url ? html`<a href=${url} rel="noopener">${video}</a>` : nothing,
      ...transcriptView(context, media),
    ])}
  </figure>`;
}

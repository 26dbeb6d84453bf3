import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { embedOf } from '../model/embed-providers.ts';
import type { Embed } from '../model/embeds/provider.ts';
import type { Media, TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import type { ViewContext } from './context.ts';
import { safeImage } from './safe-url.ts';

/**
 * What of another site an address could show in a frame; `undefined` = a link is all that it gets.
 * The page's own content is never framed: with scripts and its origin it could undo its sandbox.
 */
export function embedFor(context: ViewContext, url: string, frame = false): Embed | undefined {
  const embed = context.embeds && embedOf(url, frame);
  return embed && new URL(embed.src).origin !== context.embeds?.origin ? embed : undefined;
}

/**
 * Content of another site, of which nothing is fetched before the reader asks for it: who provides
 * it, what loading means, and two ways of the same rank, to load it or to go there. The frame takes
 * the room that was kept for it; what stood there stays, unseen, so that nothing moves.
 */
export function embedView(
  context: ViewContext,
  event: TimelineEvent,
  embed: Embed,
  poster?: string,
): TemplateResult {
  // Of an event that is closed nothing plays on.
  const loaded = context.selected === event.id && context.embeds?.isLoaded(embed) === true;
  const image = pictureOf(poster, embed);
  const notice = noticeView(context, embed);
  return html`<div
    class="embed ${image ? 'embed-poster' : ''} ${loaded ? 'loaded' : ''}"
    part="embed"
  >
    <div class="embed-room" ${cssVars(roomOf(embed, event.media))}>
      ${image ? imageView(image) : notice}
      ${loaded ? keyed(embed.src, frameView(context, event, embed)) : nothing}
    </div>
    ${image ? notice : nothing} ${waysView(context, event, embed, loaded)}
  </div>`;
}

function waysView(
  { embeds, words }: ViewContext,
  event: TimelineEvent,
  embed: Embed,
  loaded: boolean,
): TemplateResult {
  const { load, remove, open } = words.ui.embed;
  return html`<div class="embed-ways">
    <button
      type="button"
      part=${loaded ? 'embed-remove' : 'embed-load'}
      @click=${({ detail }: MouseEvent) => {
        // The second of a double click must not take away what the first has loaded.
        if (detail < 2) loaded ? embeds?.remove(embed) : embeds?.ask(event.id, embed);
      }}
    >
      <span class="embed-words">
        <span class=${loaded ? 'unsaid' : ''}>${load}</span>
        <span class=${loaded ? '' : 'unsaid'}>${remove}</span>
      </span>
      ${sign(loaded ? AWAY : HERE)}
    </button>
    <a href=${embed.url} rel="noopener" part="embed-link"
      >${open(embed.provider)} ${sign(THERE)}</a
    >
  </div>`;
}

const HERE = 'M8 3v10M4 9l4 4 4-4';
const THERE = 'M4 12 12 4M5 4h7v7';
const AWAY = 'M4 4l8 8M12 4l-8 8';

function sign(path: string): TemplateResult {
  return html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d=${path} />
  </svg>`;
}

function noticeView({ words }: ViewContext, { provider, privacy }: Embed): TemplateResult {
  const { notice, privacy: about } = words.ui.embed;
  return html`<div class="embed-notice">
    <p class="embed-provider"><bdi>${provider}</bdi></p>
    <p>
      ${notice(provider)}
      ${privacy ? html`<a href=${privacy} rel="noopener">${about(provider)}</a>` : nothing}
    </p>
  </div>`;
}

/** Its alternative text would tell of what is not there yet: the title of the frame does. */
function imageView(url: string): TemplateResult {
  return html`<img
    src=${url}
    alt=""
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
  />`;
}

function frameView(context: ViewContext, event: TimelineEvent, embed: Embed): TemplateResult {
  return html`<iframe
    part="embed-frame"
    title="${context.say.title(event)} (${embed.provider})"
    sandbox=${embed.sandbox}
    allow=${embed.allow || nothing}
    referrerpolicy=${embed.referrer ? 'strict-origin-when-cross-origin' : 'no-referrer'}
    loading="lazy"
    allowfullscreen
    src=${embed.src}
  ></iframe>`;
}

/** What its author says of its size goes before what is usual for its kind. */
function roomOf(embed: Embed, media: Media = {}): Parameters<typeof cssVars>[0] {
  const ratio = media.width && media.height ? media.width / media.height : embed.ratio;
  return {
    '--_et-ratio': ratio === undefined ? undefined : String(ratio),
    '--_et-height': ratio === undefined ? `${embed.height}px` : undefined,
  };
}

/** Hosts that the providers keep their own pictures on. */
const PICTURES =
  /(?:^|\.)(?:ytimg|vimeocdn|dmcdn|tiktokcdn(?:-\w+)?|twimg|bsky|cdninstagram|fbcdn|sndcdn|scdn|spotifycdn|gstatic|googleapis|googleusercontent)\.(?:com|net|app|co)$/;

/** A picture to stand for it, unless its provider would be asked for it before the reader agrees. */
function pictureOf(poster: string | undefined, embed: Embed): string | undefined {
  const host = hostOf(poster);
  const theirs = [embed.src, embed.url].some((url) => site(hostOf(url)) === site(host));
  return theirs || PICTURES.test(host) ? undefined : safeImage(poster);
}

function hostOf(url = ''): string {
  const { host } = new URL(safeImage(url) ?? '', 'https://relative.invalid/');
  return host === 'relative.invalid' ? '' : host;
}

/** The last two labels of a host. */
function site(host: string): string {
  return host.split('.').slice(-2).join('.');
}

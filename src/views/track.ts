import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Flag, FlagItem, Scene, SpanBar } from '../layout/scene.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import { correctionGlyph } from '../render/glyph.ts';
import { trackDrawing } from '../render/track-drawing.ts';
import { axisView } from './axis.ts';
import { CARD_ID } from './card.ts';
import type { ViewContext } from './context.ts';
import { groupClass, groupVars } from './group.ts';
import { heading } from './heading.ts';
import { newsMark } from './news.ts';
import { outlookBeside } from './outlook.ts';
import { place, px } from './place.ts';
import { timeView } from './texts.ts';
import { groundView } from './track-ground.ts';

/**
 * The horizontal track. HTML says and does everything, in the order of time; the SVG behind it is
 * decoration. Places are custom properties along the inline axis, so that a page that runs from
 * right to left mirrors the track by itself.
 */
export function trackView(context: ViewContext, scene: Scene, mirrored: boolean): TemplateResult {
  const paint = {
    color: (event: TimelineEvent) => ({
      class: groupClass(context, event.group),
      vars: groupVars(context, event.group),
    }),
    selected: context.selected,
    mirrored,
    onSelect: context.on.select,
  };
  return html`<div class="track axis-track" part="track" ${cssVars({ '--_et-height': px(scene.height) })}>
    ${trackDrawing(scene, paint)} ${axisView(context, scene)}
    ${groundView(context, scene)}
    <div role="list" class="events" aria-label=${context.words.ui.track.events}>
      ${repeat(
        inTimeOrder(context, scene),
        (entry) => entry.key,
        (entry) => entry.view(),
      )}
    </div>
    ${nowView(context, scene)}
  </div>`;
}

interface Entry {
  readonly key: string;
  readonly order: number;
  readonly view: () => TemplateResult;
}

/** Flags, bars and unlabelled markers as one list: its order in the page is the order of time. */
function inTimeOrder(context: ViewContext, scene: Scene): Entry[] {
  const order = new Map(context.timeline.events.map((event, i) => [event.id, i]));
  const at = (event: TimelineEvent | undefined): number => order.get(event?.id ?? '') ?? 0;
  const flagged = new Set(scene.flags.flatMap((flag) => flag.items.map((item) => item.event.id)));
  const entries: Entry[] = [
    ...scene.flags.map((flag) => ({
      key: flag.key,
      order: at(flag.items[0]?.event),
      view: () => flagView(context, flag),
    })),
    ...scene.spans.map((span) => ({
      key: span.event.id,
      order: at(span.event),
      view: () => spanView(context, span),
    })),
    ...scene.markers
      .filter((marker) => !flagged.has(marker.event.id))
      .map((marker) => ({
        key: marker.event.id,
        order: at(marker.event),
        view: () => bareView(context, marker.event, marker.x, scene.axisY),
      })),
  ];
  return entries.sort((a, b) => a.order - b.order);
}

function flagView(context: ViewContext, flag: Flag): TemplateResult {
  const first = flag.items[0]?.event;
  const listed = flag.items.length > 1;
  return html`<div
    class=${classMap({ flag: true, listed, away: !flag.visible })}
    part="flag"
    role="presentation"
    ${place(flag.x, flag.y, flag.width)}
  >
    <div class="flag-date" part="date" aria-hidden="true">
      ${first ? timeView(flag.date, first.when) : flag.date}${listed ? nothing : newsMark(context, first)}
    </div>
    ${flag.items.map(
      (item) =>
        html`<div role="listitem" class="flag-item">${labelView(context, item, listed)}</div>`,
    )}
  </div>`;
}

/** The button of one event. Its visible lines are the title as laid out; the rest is only said. */
function labelView(context: ViewContext, item: FlagItem, dotted: boolean): TemplateResult {
  const { event, lines } = item;
  const last = lines.length - 1;
  const title = lines.map(
    (line, i) =>
      html`<span class="line">${line} ${i === last ? correctedSign(event) : nothing}</span>`,
  );
  return eventHeading(
    context,
    event,
    html`${dotted ? html`<span class="group-dot"></span>` : nothing}
    ${linesView(context, event, lines, title)}${dotted ? hiddenMark(context, event) : nothing}`,
  );
}

/** A title as laid out; one with a word that had to be broken or cut off is said whole. */
function linesView(
  { say }: ViewContext,
  event: TimelineEvent,
  lines: readonly string[],
  content: unknown,
): TemplateResult {
  const title = say.title(event).trim();
  const cut = lines.join(' ') !== title.replace(/\s+/g, ' ');
  return html`${cut ? html`<span class="unseen">${title}</span>` : nothing}<span
      class="lines"
      aria-hidden=${cut ? 'true' : nothing}
      >${content}</span
    >`;
}

/** For the eye: the name of the button says it in words of its own. */
function hiddenMark(context: ViewContext, event: TimelineEvent): TemplateResult {
  return html`<span class="item-news" aria-hidden="true">${newsMark(context, event)}</span>`;
}

/** Said by the words that follow it. */
function correctedSign(event: TimelineEvent): TemplateResult | typeof nothing {
  return event.corrections.length > 0 ? correctionGlyph() : nothing;
}

function eventHeading(
  context: ViewContext,
  event: TimelineEvent,
  content: TemplateResult,
): TemplateResult {
  const open = event.id === context.selected;
  const { ui } = context.words;
  const { say } = context;
  const doubts = [say.mark(event), ...say.certainty(event, 'short'), say.group(event)].filter(
    Boolean,
  );
  const button = html`<button
    type="button"
    part="label"
    class=${classMap({ 'event-label': true, [groupClass(context, event.group)]: true, [event.status]: true, open })}
    data-id=${event.id}
    aria-expanded=${open}
    aria-controls=${open ? CARD_ID : nothing}
    tabindex=${context.tabStop === undefined || event.id === context.tabStop ? 0 : -1}
    @click=${() => context.on.select(open ? undefined : event.id)}
    ${cssVars(groupVars(context, event.group))}
  ><span class="unseen">${ui.track.dated(context.say.date(event, 'long'))}</span>${content}<span class="unseen">${doubts.map((doubt) => `, ${doubt}`)}</span></button>`;
  return heading(context.headingLevel + 1, { part: 'event-title', class: 'label-heading' }, button);
}

function spanView(context: ViewContext, span: SpanBar): TemplateResult {
  const { label, event } = span;
  return html`<div
    role="listitem"
    class=${classMap({ 'span-label': true, away: !label.visible })}
    ${place(label.x, label.y, label.width)}
  >
    ${eventHeading(
      context,
      event,
      html`${linesView(context, event, [label.title], html`${label.title}${correctedSign(event)}`)}<span class="span-date" aria-hidden="true">${label.date}${newsMark(context, event)}</span>`,
    )}
  </div>`;
}

/** An event whose label has no room: its marker is a button all the same. */
function bareView(
  context: ViewContext,
  event: TimelineEvent,
  x: number,
  y: number,
): TemplateResult {
  return html`<div role="listitem" class="bare" ${place(x - 12, y - 12, 24)}>
    ${eventHeading(context, event, html`<span class="unseen">${context.say.title(event)}</span>`)}
  </div>`;
}

function nowView(context: ViewContext, { now }: Scene): TemplateResult | typeof nothing {
  if (!now?.visible) return nothing;
  const { spine } = context.words.ui;
  const beside = now.said ? outlookBeside(context) : '';
  return html`<p class="now-label" part="now" ${place(now.labelX, now.y, now.labelWidth)}>
    <strong>${spine.asOf(context.say.now('short'))}</strong
    >${beside ? html`<span class="dot-separator"> · </span>${beside}` : nothing}
  </p>`;
}

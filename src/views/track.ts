import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import type { Flag, FlagItem, Scene, SpanBar } from '../layout/scene.ts';
import { eventOf, tableOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import { correctionGlyph } from '../render/glyph.ts';
import { moved, type Pose } from '../render/moved.ts';
import { repeat } from '../render/repeat.ts';
import { trackCanvas } from '../render/track-canvas.ts';
import { trackDrawing } from '../render/track-drawing.ts';
import type { TrackPaint } from '../render/track-paint.ts';
import { axisView } from './axis.ts';
import { CARD_ID } from './card.ts';
import { clusterEntries, restView } from './cluster.ts';
import type { Sayings, ViewContext } from './context.ts';
import { groupClass, groupVars } from './group.ts';
import { heading } from './heading.ts';
import { newsMark } from './news.ts';
import { outlookBeside } from './outlook.ts';
import { AWAY, place, poseAt, px } from './place.ts';
import { timeView } from './texts.ts';
import { groundView } from './track-ground.ts';

/**
 * The horizontal track. HTML says and does everything, in the order of time; the SVG behind it is
 * decoration. It is rendered at every step of zoom and pan: whatever these leave as it is belongs to
 * the fixed part of `moved()`, so that a step comes down to moving.
 */
export function trackView(context: ViewContext, scene: Scene, mirrored: boolean): TemplateResult {
  const paint = paintOf(context, mirrored);
  return html`<div class="track axis-track" part="track" ${cssVars({ '--_et-height': px(scene.height) })}>
    ${scene.crowd ? trackCanvas(scene, paint) : trackDrawing(scene, paint)}
    ${axisView(context, scene)} ${restView(context, scene.crowd)}
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

/** The same for as long as a drawing needs no other colours. */
const paints = new WeakMap<Sayings, TrackPaint>();

function paintOf(context: ViewContext, mirrored: boolean): TrackPaint {
  const known = paints.get(context.say);
  if (known?.mirrored === mirrored && known.selected === context.selected) return known;
  const paint: TrackPaint = {
    color: (event) => ({
      class: groupClass(context, event.group),
      vars: groupVars(context, event.group),
    }),
    selected: context.selected,
    mirrored,
    onSelect: context.on.select,
  };
  paints.set(context.say, paint);
  return paint;
}

interface Entry {
  readonly key: string;
  readonly order: number;
  readonly view: () => unknown;
}

/** Flags, bars and unlabelled markers as one list: its order in the page is the order of time. */
function inTimeOrder(context: ViewContext, scene: Scene): Entry[] {
  const { rowOf } = tableOf(context.timeline.events);
  const at = (event: TimelineEvent | undefined): number => rowOf(event?.id ?? '') ?? 0;
  const flagged = new Set<string>();
  const entries: Entry[] = [];
  for (const flag of scene.flags) {
    for (const { event } of flag.items) flagged.add(event.id);
    const order = at(flag.items[0]?.event);
    entries.push({ key: flag.key, order, view: () => flagView(context, flag) });
  }
  for (const span of scene.spans.filter((one) => isListed(context, one, scene))) {
    const { event } = span;
    entries.push({ key: event.id, order: at(event), view: () => spanView(context, span) });
  }
  for (const { event, x } of scene.markers) {
    if (flagged.has(event.id)) continue;
    const view = () => bareView(context, event, poseAt(context, x - 12, scene.axisY - 12));
    entries.push({ key: event.id, order: at(event), view });
  }
  entries.push(...clusterEntries(context, scene.crowd));
  const stop = scene.crowd && unlistedStop(context, entries);
  if (stop) entries.push({ ...stop, order: at(stop.event) });
  return entries.sort((a, b) => a.order - b.order);
}

/** Of many, hundreds have no room for their words; arrows reach them all, and give them some. */
function isListed(context: ViewContext, { label, event }: SpanBar, { crowd }: Scene): boolean {
  return !crowd || label.visible || regard(context, event) !== 0;
}

/** That to which Tab leads waits unseen where it is not in view: focus brings it in. */
function unlistedStop(
  context: ViewContext,
  entries: readonly Entry[],
): (Omit<Entry, 'order'> & { readonly event: TimelineEvent }) | undefined {
  const event = eventOf(context.timeline.events, context.tabStop);
  if (!event || entries.some(({ key }) => key === event.id)) return undefined;
  return { key: event.id, event, view: () => bareView(context, event, AWAY) };
}

/** What is out of sight stays where it is, and costs nothing. */
function flagView(context: ViewContext, flag: Flag): unknown {
  const { items, date, x, y, width, visible } = flag;
  const content = (): TemplateResult =>
    html`<div class="flag ${items.length > 1 ? 'listed' : ''}" part="flag" role="presentation">
      ${flagContent(context, flag)}
    </div>`;
  const fixed = [context.say, date, items, ...items.map(({ event }) => regard(context, event))];
  return moved(fixed, content, visible ? poseAt(context, x, y, width) : AWAY);
}

/** What a label shows of selection and focus. */
function regard({ selected, tabStop }: ViewContext, { id }: TimelineEvent): number {
  return (id === selected ? 1 : 0) + (tabStop === undefined || id === tabStop ? 2 : 0);
}

function flagContent(context: ViewContext, { date, items }: Flag): TemplateResult {
  const first = items[0]?.event;
  const listed = items.length > 1;
  return html`<div class="flag-date" part="date" aria-hidden="true">
      ${first ? timeView(date, first.when) : date}${listed ? nothing : newsMark(context, first)}
    </div>
    ${items.map(
      (item) =>
        html`<div role="listitem" class="flag-item">${labelView(context, item, listed)}</div>`,
    )}`;
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

function spanView(context: ViewContext, { label, event }: SpanBar): unknown {
  const { x, y, width, visible, title, date } = label;
  const content = (): TemplateResult =>
    html`<div role="listitem" class="span-label">
      ${eventHeading(
        context,
        event,
        html`${linesView(context, event, [title], html`${title}${correctedSign(event)}`)}<span class="span-date" aria-hidden="true">${date}${newsMark(context, event)}</span>`,
      )}
    </div>`;
  const pose = visible ? poseAt(context, x, y, width) : AWAY;
  return moved([context.say, event, title, date, regard(context, event)], content, pose);
}

/** An event whose label has no room: its marker is a button all the same. */
function bareView(context: ViewContext, event: TimelineEvent, pose: Pose): unknown {
  const content = (): TemplateResult =>
    html`<div role="listitem" class="bare">
      ${eventHeading(context, event, html`<span class="unseen">${context.say.title(event)}</span>`)}
    </div>`;
  const fixed = [context.say, event, regard(context, event)];
  return moved(fixed, content, pose);
}

function nowView(context: ViewContext, { now }: Scene): TemplateResult | typeof nothing {
  if (!now?.visible) return nothing;
  const { spine } = context.words.ui;
  return html`<p class="now-label" part="now" ${place(context, now.labelX, now.y, now.labelWidth)}>
    ${guard([context.say, now.said], () => {
      const beside = now.said ? outlookBeside(context) : '';
      return html`<strong>${spine.asOf(context.say.now('short'))}</strong
    >${beside ? html`<span class="dot-separator"> · </span>${beside}` : nothing}`;
    })}
  </p>`;
}

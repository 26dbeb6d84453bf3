import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TimelineEvent } from '../model/timeline.ts';
import { isOngoing } from '../model/when.ts';
import { cssVars } from '../render/css-vars.ts';
import { glyph } from '../render/glyph.ts';
import { formatDuration } from '../time/duration.ts';
import { isDayUnknown } from './certainty.ts';
import type { ViewContext } from './context.ts';
import { correctionsView, factsView, mediaView, summaryView } from './detail.ts';
import { groupClass, groupVars } from './group.ts';
import { heading } from './heading.ts';
import { dateView, dotted, textView } from './texts.ts';

/** A stretch in which nothing happens, ms since 1970 (UTC). */
export interface SpineSilence {
  readonly from: number;
  readonly to: number;
}

export interface SpineOptions {
  /** Long silences, in time order; each is told before the first event at or after its end. */
  readonly silences?: readonly SpineSilence[];
}

/**
 * The vertical layout: every event in the flow of the page, in time order, date and title always
 * to be read, the selected one opened in its place. What is not open is in the page but hidden, so
 * that print can show all of it. Silences and `now` belong to the event that follows them: the
 * list has as many items as there are events.
 */
export function spineView(context: ViewContext, options: SpineOptions = {}): TemplateResult {
  const { events } = context.timeline;
  const before = interludes(context, options.silences ?? []);
  return html`<ol class="spine" part="track" role="list">
    ${repeat(
      events,
      (event) => event.id,
      (event, i) => rowView(context, event, i, before.get(event.id) ?? []),
    )}
  </ol>`;
}

interface Interlude {
  /** Where in time it stands, ms UTC. */
  readonly at: number;
  readonly view: TemplateResult;
}

/** Eras, silences and `now`, by the id of the event before which each is told. */
function interludes(
  context: ViewContext,
  silences: readonly SpineSilence[],
): ReadonlyMap<string, readonly TemplateResult[]> {
  const { eras, events } = context.timeline;
  const { now } = context;
  const all: Interlude[] = [
    ...silences.map((silence) => ({ at: silence.to, view: silenceView(context, silence) })),
    ...(now === undefined ? [] : [{ at: now, view: nowView(context) }]),
    ...eras.map((era) => ({
      at: era.when.lo,
      view: html`<p class="era" part="era">${textView(context, era.label)}</p>`,
    })),
  ].sort((a, b) => a.at - b.at);
  const placed = new Map<string, TemplateResult[]>();
  for (const { at, view } of all) {
    const next = events.find((event) => event.when.lo >= at);
    if (next) placed.set(next.id, [...(placed.get(next.id) ?? []), view]);
  }
  return placed;
}

function silenceView(context: ViewContext, { from, to }: SpineSilence): TemplateResult {
  const later = context.words.ui.spine.later(formatDuration(from, to, context.lang));
  return html`<p class="silence" part="break"><span>${later}</span></p>`;
}

function nowView(context: ViewContext): TemplateResult {
  const { asOf, outlookBelow } = context.words.ui.spine;
  return html`<p class="now" part="now">
    ${dotted([html`<b>${asOf(context.say.now('short'))}</b>`, outlookBelow])}
  </p>`;
}

function rowView(
  context: ViewContext,
  event: TimelineEvent,
  i: number,
  before: readonly TemplateResult[],
): TemplateResult {
  const open = context.selected === event.id;
  const detail = detailView(context, event);
  return html`<li
    class="row ${groupClass(context, event.group)} ${open ? 'open' : ''}"
    data-id=${event.id}
    ${cssVars(groupVars(context, event.group))}
  >
    ${before}
    <div class="entry">
      ${markView(event, open)}
      ${heading(
        context.headingLevel + 1,
        { part: 'event-title', class: 'entry-heading' },
        labelView(context, event, i),
      )}
      <div id="detail-${i}" class="detail" part="detail" ?hidden=${!open}>${detail}</div>
    </div>
  </li>`;
}

/** A dot for what happens once, with a whisker if its day is not known; a bar for what lasts. */
function markView(event: TimelineEvent, open: boolean): TemplateResult {
  if (event.when.kind === 'interval') {
    const end = isOngoing(event.when) ? 'ongoing' : '';
    return html`<span class="mark mark-span ${end} ${event.status}" part="span"></span>`;
  }
  // A hollow, dashed sign is doubt enough: a whisker behind it would only blur it.
  const doubt = isDayUnknown(event.when) && event.status !== 'planned' ? 'mark-doubt' : '';
  return html`<span class="mark ${doubt}" part="point"
    >${glyph(event.status, { selected: open })}</span
  >`;
}

/**
 * Date and title in one button: the name says all of it, in the order of the page, and the whole
 * line is the target. The group is said as text, since its colour is seen only.
 */
function labelView(context: ViewContext, event: TimelineEvent, i: number): TemplateResult {
  const open = context.selected === event.id;
  const stop = context.tabStop === undefined || context.tabStop === event.id;
  const group = context.say.group(event);
  return html`<button
    type="button"
    class="label"
    part="label"
    data-id=${event.id}
    tabindex=${stop ? 0 : -1}
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="detail-${i}"
    @click=${() => context.on.select(open ? undefined : event.id)}
  >
    <span class="label-date"
      >${dotted([dateView(context, event, 'short'), ...context.say.certainty(event, 'short')])}${
        group ? html`<span class="unseen">, ${group}</span>` : nothing
      }</span
    ><span class="unseen">: </span>
    <span class="label-title">${textView(context, event.title)}</span>
  </button>`;
}

function detailView(context: ViewContext, event: TimelineEvent): TemplateResult {
  const said = context.say.certainty(event, 'short');
  // The line above has the date; here stands what it was too short to say.
  const more = context.say.certainty(event, 'full').filter((words) => !said.includes(words));
  const place = event.place
    ? html`<span class="place">${textView(context, event.place)}</span>`
    : nothing;
  const line = event.place || more.length > 0;
  return html`${
    line ? html`<p class="detail-line">${dotted([place, ...more])}</p>` : nothing
  }${summaryView(context, event)}${mediaView(context, event.media)}${correctionsView(
    context,
    event.corrections,
  )}${factsView(context, event)}`;
}

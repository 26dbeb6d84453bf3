import { html, nothing, type TemplateResult } from 'lit';
import { eventOf, tableOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import type { ViewContext } from './context.ts';
import { correctionsView, factsView, summaryView } from './detail.ts';
import { groupClass, groupVars } from './group.ts';
import { heading } from './heading.ts';
import { mediaView } from './media.ts';
import { distanceText, readerClock } from './nearby-times.ts';
import { newsMark } from './news.ts';
import { dateView, dotted, textView } from './texts.ts';

/** Id of the region, for `aria-controls` of the labels that open it. */
export const CARD_ID = 'card';
const HEADING_ID = 'card-title';

/** The selected event in full: a region of the page, never a dialog. Nothing without selection. */
export function cardView(context: ViewContext): TemplateResult | typeof nothing {
  const event = eventOf(context.timeline.events, context.selected);
  if (!event) return nothing;
  const media = mediaView(context, event);
  const names = { id: HEADING_ID, part: 'card-title', class: 'card-title' };
  return html`<section
    id=${CARD_ID}
    class="card ${media === nothing ? '' : 'card-media'} ${groupClass(context, event.group)}"
    part="card"
    aria-labelledby=${HEADING_ID}
    ${cssVars(groupVars(context, event.group))}
  >
    ${closeButton(context)}
    <div class="card-story">
      <p class="card-date">${dateline(context, event)}</p>
      ${nearbyView(context, event)}
      ${heading(context.headingLevel + 1, names, textView(context, event.title))}
      ${summaryView(context, event)} ${correctionsView(context, event.corrections)}
    </div>
    ${media} ${factsView(context, event)} ${neighboursView(context, event)}
  </section>`;
}

/** Date as sure as it is, how sure the event is, and where it was. */
function dateline(context: ViewContext, event: TimelineEvent): unknown {
  return dotted([
    newsMark(context, event),
    dateView(context, event, 'full'),
    ...context.say.certainty(event, 'full'),
    event.place ? html`<span class="place">${textView(context, event.place)}</span>` : nothing,
  ]);
}

/** What the reader's own clock showed, and how far it is from where the axis counts. */
function nearbyView(context: ViewContext, event: TimelineEvent): TemplateResult | typeof nothing {
  const clock = readerClock(context, event.when);
  const distance = distanceText(context, event);
  const lines = [clock, distance].filter((line) => line !== '');
  return lines.length === 0
    ? nothing
    : html`${lines.map((line) => html`<p class="card-date">${line}</p>`)}`;
}

function closeButton(context: ViewContext): TemplateResult {
  const { close } = context.words.ui.card;
  return html`<button
    type="button"
    class="close"
    part="close"
    title=${close}
    @click=${() => context.on.select(undefined)}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M6 6 18 18M18 6 6 18" />
    </svg>
  </button>`;
}

function neighboursView(
  context: ViewContext,
  event: TimelineEvent,
): TemplateResult | typeof nothing {
  const { events } = context.timeline;
  const { card } = context.words.ui;
  const place = tableOf(events).rowOf(event.id) ?? 0;
  const previous = events[place - 1];
  const next = events[place + 1];
  if (!previous && !next) return nothing;
  return html`<div class="neighbours" role="group" aria-label=${card.neighbours}>
    ${previous ? neighbour(context, previous, 'previous') : nothing}
    ${next ? neighbour(context, next, 'next') : nothing}
  </div>`;
}

function neighbour(
  context: ViewContext,
  event: TimelineEvent,
  side: 'previous' | 'next',
): TemplateResult {
  const title = context.say.title(event);
  const arrow = html`<svg class="arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d=${side === 'previous' ? 'M14 8H3M7 4 3 8l4 4' : 'M2 8h11M9 4l4 4-4 4'} />
  </svg>`;
  return html`<button
    type="button"
    class="neighbour"
    part=${side}
    aria-label=${context.words.ui.card[side](title)}
    @click=${() => context.on.select(event.id)}
  >
    ${side === 'previous' ? arrow : nothing}<span>${title}</span>${side === 'next' ? arrow : nothing}
  </button>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Correction, Source, TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import type { ViewContext } from './context.ts';
import { groupClass, groupVars } from './group.ts';
import { markupView } from './markup.ts';
import { RELATIONS, type Relation } from './relations.ts';
import { safeLink } from './safe-url.ts';
import { textView, timeView } from './texts.ts';

type Piece = TemplateResult | typeof nothing;

/** What an event has to say beyond date and title; shared by the card and the opened row. */
export function summaryView(context: ViewContext, event: TimelineEvent): Piece {
  return event.summary ? markupView(context, 'summary', event.summary) : nothing;
}

/** Topic (unless it is written beside them), sources and related events, as name and value. */
export function factsView(context: ViewContext, event: TimelineEvent, topic = true): Piece {
  const { card } = context.words.ui;
  const rows = [
    topic && context.say.group(event) ? row(card.group, [groupView(context, event)]) : nothing,
    event.sources.length > 0
      ? row(
          card.sources(event.sources.length),
          event.sources.map((source) => sourceView(context, source)),
        )
      : nothing,
    ...RELATIONS.map((relation) => relatedRow(context, event, relation)),
  ];
  if (rows.every((part) => part === nothing)) return nothing;
  return html`<dl class="facts" part="facts">${rows}</dl>`;
}

function row(name: string, values: readonly unknown[]): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    ${values.map((value) => html`<dd>${value}</dd>`)}
  </div>`;
}

function groupView(context: ViewContext, event: TimelineEvent): TemplateResult {
  return html`<span
    class="group ${groupClass(context, event.group)}"
    ${cssVars(groupVars(context, event.group))}
    >${textView(context, context.groups.get(event.group ?? '')?.label)}</span
  >`;
}

/** "ntv.de, Absatz 5, 24. November 2025", linked where the source has an address. */
export function sourceView(context: ViewContext, source: Source): TemplateResult {
  const url = safeLink(source.url);
  const name = textView(context, source.name);
  const date = source.date && context.say.when(source.date, 'short');
  return html`${url ? html`<a href=${url} rel="noopener">${name}</a>` : name}${
    source.passage ? html`, ${textView(context, source.passage)}` : nothing
  }${source.date && date ? html`, ${timeView(date, source.date)}` : nothing}`;
}

const relationWords = {
  follows: 'follows',
  'leads-to': 'leadsTo',
  see: 'see',
} as const;

function relatedRow(context: ViewContext, event: TimelineEvent, relation: Relation): Piece {
  const { card } = context.words.ui;
  const others = context.say.related(event).filter((related) => related.relation === relation);
  if (others.length === 0) return nothing;
  return row(
    card[relationWords[relation]],
    others.map(({ event: other }) => {
      const label = card.related(context.say.title(other), context.say.date(other, 'short'));
      return html`<a
        class="link"
        part="related"
        href=${`#event-${encodeURIComponent(other.id)}`}
        data-to=${other.id}
        @click=${(click: MouseEvent) => followLink(click, () => context.on.select(other.id))}
        >${label}</a
      >`;
    }),
  );
}

/**
 * A plain click, or Enter, opens the event in its place; with a modifier key the address is the
 * browser's, so that it can be opened elsewhere or copied. Pages may answer it: `#event-<id>`.
 */
function followLink(click: MouseEvent, open: () => void): void {
  if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  open();
}

export function correctionsView(
  context: ViewContext,
  corrections: readonly Correction[],
): readonly TemplateResult[] {
  return corrections.map((correction) => {
    const date = context.say.when(correction.date, 'long');
    return html`<p class="correction" part="correction">
      <b>${context.words.ui.card.correction(date)}</b> ${textView(context, correction.text)}
    </p>`;
  });
}

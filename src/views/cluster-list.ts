import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../model/timeline.ts';
import { cssVars } from '../render/css-vars.ts';
import { repeat } from '../render/repeat.ts';
import { CARD_ID } from './card.ts';
import { clusterName, numberText } from './cluster-text.ts';
import type { OpenCluster, ViewContext } from './context.ts';
import { groupClass, groupVars } from './group.ts';
import { heading } from './heading.ts';
import { dateView } from './texts.ts';

export const CLUSTER_LIST_ID = 'cluster-list';
const TITLE_ID = 'cluster-list-title';

/**
 * Events that no zoom can part, as a list below the track: in the flow of the page, so that it covers
 * nothing and keeps nobody inside. Nothing unless one is open.
 */
export function clusterListView(context: ViewContext): TemplateResult | typeof nothing {
  const { cluster: open, timeline, on, words } = context;
  // Rows of other data would be other events.
  if (!open || open.events !== timeline.events) return nothing;
  const name = { id: TITLE_ID, part: 'cluster-list-title', class: 'cluster-list-title' };
  const rows = [...open.rows.subarray(0, open.shown)];
  return html`<section
    id=${CLUSTER_LIST_ID}
    class="cluster-list"
    part="cluster-list"
    tabindex="-1"
    aria-labelledby=${TITLE_ID}
    @keydown=${(event: KeyboardEvent) => onKey(context, event)}
  >
    ${heading(context.headingLevel + 1, name, clusterName(context, open.cluster))}
    <button
      type="button"
      class="close"
      part="close"
      title=${words.ui.cluster.close}
      @click=${() => on.listCluster?.(undefined)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M6 6 18 18M18 6 6 18" />
      </svg>
    </button>
    <ul role="list">
      ${repeat(
        rows,
        (row) => row,
        (row) => rowView(context, timeline.events[row]),
      )}
    </ul>
    ${moreView(context, open)}
  </section>`;
}

function rowView(
  context: ViewContext,
  event: TimelineEvent | undefined,
): TemplateResult | typeof nothing {
  if (!event) return nothing;
  const { say, on } = context;
  const open = event.id === context.selected;
  const doubts = [...say.certainty(event, 'short'), say.group(event)].filter(Boolean);
  return html`<li>
    <button
      type="button"
      class="cluster-event ${groupClass(context, event.group)} ${event.status} ${open ? 'open' : ''}"
      part="cluster-event"
      data-id=${event.id}
      aria-expanded=${open}
      aria-controls=${open ? CARD_ID : nothing}
      @click=${() => on.select(open ? undefined : event.id)}
      ${cssVars(groupVars(context, event.group))}
    >
      <span class="cluster-date">${dateView(context, event, 'short')}</span>
      <span class="group-dot"></span>
      <span class="cluster-title"
        ><span class="lines">${say.title(event)}</span
        ><span class="unseen">${doubts.map((doubt) => `, ${doubt}`)}</span></span
      >
    </button>
  </li>`;
}

function moreView(
  { lang, words, on }: ViewContext,
  { rows, shown, page }: OpenCluster,
): TemplateResult | typeof nothing {
  if (shown >= rows.length) return nothing;
  const number = numberText(lang, Math.min(page, rows.length - shown));
  return html`<button type="button" class="cluster-more" @click=${() => on.moreOfCluster?.()}>
    ${words.ui.cluster.more(number)}
  </button>`;
}

/** Up and down go from row to row, as in any list; Escape closes it. */
function onKey({ on }: ViewContext, event: KeyboardEvent): void {
  if (event.key === 'Escape') {
    on.listCluster?.(undefined);
    // The card stays open, and so does a dialog around the element.
    event.stopPropagation();
  }
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const list = event.currentTarget as HTMLElement;
  const stops = [...list.querySelectorAll<HTMLElement>('.cluster-event, .cluster-more')];
  const target = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!target) return;
  event.preventDefault();
  target.focus();
}

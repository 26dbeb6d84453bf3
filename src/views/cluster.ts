import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Cluster, Crowd } from '../layout/scene.ts';
import { eventOf, tableOf } from '../model/event-table.ts';
import { firstRow } from '../model/time-order.ts';
import { CLUSTER_LIST_ID } from './cluster-list.ts';
import { clusterName, compactText, numberText } from './cluster-text.ts';
import type { ViewContext } from './context.ts';
import { place } from './place.ts';

/** Height of a button, CSS px: a target (WCAG 2.5.8). */
const HEIGHT = 24;

/** An entry of the list of events, which is in order of time. */
export interface ClusterEntry {
  readonly key: string;
  /** Row of its first event. */
  readonly order: number;
  readonly view: () => TemplateResult;
}

interface ClusterState {
  /** It is the tab stop of all. */
  readonly first: boolean;
  /** It is open as a list; undefined = it opens by zooming in. */
  readonly listed: boolean | undefined;
  /** The event whose card is open stands here. */
  readonly holdsOpen: boolean;
}

/** The clusters of a scene as entries among its labels. */
export function clusterEntries(context: ViewContext, crowd: Crowd | undefined): ClusterEntry[] {
  const { lo } = tableOf(context.timeline.events).columns;
  return (crowd?.clusters ?? []).map((cluster, i) => ({
    key: `cluster ${cluster.key}`,
    order: firstRow(lo, (at) => at >= cluster.from),
    view: () => clusterView(context, cluster, (crowd?.clusterY ?? 0) - HEIGHT / 2, i === 0),
  }));
}

function clusterView(
  context: ViewContext,
  cluster: Cluster,
  y: number,
  first: boolean,
): TemplateResult {
  const listed = cluster.together ? context.cluster?.cluster.key === cluster.key : undefined;
  const state = { first, listed, holdsOpen: holdsSelected(context, cluster) };
  const fixed = [context.say, cluster.key, ...Object.values(state)];
  return html`<div
    role="listitem"
    class="cluster-item"
    ${place(context, cluster.x, y, cluster.width)}
  >
    ${guard(fixed, () => clusterButton(context, cluster, state))}
  </div>`;
}

/**
 * One tab stop for all of them, arrows inside: a reader of the keyboard comes to every event by its
 * label, and need not pass each number. It opens by zooming in, or as a list where no zoom helps.
 */
function clusterButton(
  context: ViewContext,
  cluster: Cluster,
  { first, listed, holdsOpen }: ClusterState,
): TemplateResult {
  const { on } = context;
  const open = (): void => (cluster.together ? on.listCluster : on.openCluster)?.(cluster);
  return html`<button
    type="button"
    part="cluster"
    class="cluster ${holdsOpen ? 'holds-open' : ''}"
    data-cluster=${`${cluster.from} ${cluster.key}`}
    aria-label=${clusterName(context, cluster)}
    aria-expanded=${listed ?? nothing}
    aria-controls=${listed ? CLUSTER_LIST_ID : nothing}
    tabindex=${first ? 0 : -1}
    @click=${open}
    @keydown=${(key: KeyboardEvent) => onKey(context, key, listed === true)}
  >
    ${compactText(context.lang, cluster.count)}
  </button>`;
}

function holdsSelected({ timeline, selected }: ViewContext, { from, to }: Cluster): boolean {
  const when = eventOf(timeline.events, selected)?.when;
  return when !== undefined && when.kind !== 'interval' && from <= when.lo && when.lo <= to;
}

function onKey({ mirrored, on }: ViewContext, event: KeyboardEvent, listed: boolean): void {
  if (event.key === 'Escape' && listed) {
    on.listCluster?.(undefined);
    // The card stays open, and so does a dialog around the element.
    event.stopPropagation();
    return;
  }
  const button = event.currentTarget as HTMLElement;
  const all = button.closest('.events')?.querySelectorAll<HTMLElement>('.cluster') ?? [];
  const at = [...all].indexOf(button);
  const [earlier, later] = mirrored ? [at + 1, at - 1] : [at - 1, at + 1];
  const places = { ArrowLeft: earlier, ArrowRight: later, Home: 0, End: all.length - 1 };
  const place = places[event.key as keyof typeof places];
  if (place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  all[place]?.focus();
}

/** How many spans of the window have no lane, at the start of the strip that counts them. */
export function restView(
  context: ViewContext,
  crowd: Crowd | undefined,
): TemplateResult | typeof nothing {
  if (!crowd?.rest) return nothing;
  const { total, y } = crowd.rest;
  const number = numberText(context.lang, total);
  return html`<p class="rest" part="rest" ${place(context, 0, y)}>
    <span aria-hidden="true" dir="ltr">+${number}</span
    ><span class="unseen">${context.words.ui.cluster.rest(total, number)}</span>
  </p>`;
}

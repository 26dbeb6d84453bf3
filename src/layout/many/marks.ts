import { TRAIT } from '../../model/columns.ts';
import { tableOf } from '../../model/event-table.ts';
import { placeOf } from '../../scale/places.ts';
import { toScreen, type Viewport } from '../../scale/viewport.ts';
import { type PlannedLink, placeLinks, planLinks } from '../links.ts';
import { whiskerOf } from '../markers.ts';
import { membersOf } from '../members.ts';
import { placeReport, reportedAt } from '../reports.ts';
import type { GroupLane, LinkLine, Marker, Report, SpanBar, Whisker } from '../scene.ts';
import { baseOfRow, placeOfRow } from './keys.ts';
import type { ManyPlan } from './plan.ts';

/** Between two reports in their lane, CSS px. */
const REPORTS_APART = 16;

/** A marker and the row that it stands for. */
export interface PlacedMarker {
  readonly marker: Marker;
  readonly row: number;
}

/** The markers of places, from left to right, as far as they are in the window. */
export function markersAt(
  { u, places, input }: ManyPlan,
  at: readonly number[],
  view: Viewport,
): PlacedMarker[] {
  const marked = [...new Set(at)].sort((a, b) => a - b);
  return marked.flatMap((place): PlacedMarker[] => {
    const row = places[place] ?? 0;
    const x = toScreen(view, u[place] ?? 0);
    const event = input.events[row];
    if (!event || x < 0 || x > input.scale.width) return [];
    return [{ row, marker: { event, x, status: event.status, visible: true } }];
  });
}

/** The doubts about what has a marker. */
export function whiskersOf(
  plan: ManyPlan,
  markers: readonly PlacedMarker[],
  view: Viewport,
): Whisker[] {
  const { scale, now } = plan.input;
  return markers.flatMap(({ marker: { event } }) => {
    const { when } = event;
    const place = when.kind === 'choice' ? when : placeOf(event, now);
    if (!place) return [];
    const [lo, hi] = [scale.toBase(place.lo), scale.toBase(place.hi)];
    const members = membersOf(when, scale);
    // A choice stands in the middle of its days, a moment in the middle of its doubt.
    const site = { key: event.id, events: [event], u: (lo + hi) / 2, lo, hi, members };
    return whiskerOf(site, view, scale.width);
  });
}

/** When it came out that has a marker, in one lane: where two have no room the later one is left out. */
export function reportsOf(
  plan: ManyPlan,
  markers: readonly PlacedMarker[],
  view: Viewport,
): Report[] {
  const { scale, now, columns } = plan.input;
  const reports: Report[] = [];
  for (const { row, marker } of markers) {
    if (((columns.traits[row] ?? 0) & TRAIT.reported) === 0) continue;
    const u1 = reportedAt(marker.event, scale, now);
    const before = reports.at(-1);
    if (u1 === undefined || (before && before.x1 + REPORTS_APART > marker.x)) continue;
    const place = { x0: marker.x, x1: toScreen(view, u1), y: plan.frame.reportY };
    reports.push(...placeReport(marker.event, place, scale, view));
  }
  return reports;
}

/** Lanes of groups, with a stroke for each marker of theirs. */
export function groupsOf(
  { spans, frame, input }: ManyPlan,
  markers: readonly PlacedMarker[],
): GroupLane[] {
  return spans.groups.map(({ id, label, y, height, index }) => ({
    id,
    label,
    y: frame.laneTop + y,
    height,
    strokes: markers
      .filter(({ row }) => input.columns.group[row] === index)
      .map(({ marker: { event, x } }) => ({ event, x })),
  }));
}

/** The links of some events, to what is drawn and to what is out of view. */
export function linksOf(
  plan: ManyPlan,
  linked: readonly string[],
  drawn: { readonly markers: readonly Marker[]; readonly spans: readonly SpanBar[] },
  view: Viewport,
): LinkLine[] {
  const { axisY, foot } = plan.frame;
  const frame = { width: plan.input.scale.width, axisY, room: axisY - foot };
  return [...new Set(linked)].flatMap((id) => {
    const links = plan.links.get(id) ?? ownLinks(plan, id);
    const known = new Set([...drawn.markers, ...drawn.spans].map(({ event }) => event.id));
    const others = links.flatMap(({ from, to }) => (from === id ? to : from));
    const beyond = others.filter((other) => !known.has(other));
    const markers = [...drawn.markers, ...beyond.flatMap((other) => unseen(plan, other, view))];
    return placeLinks(id, links, { markers, spans: drawn.spans }, frame);
  });
}

/** Where so many link that the plan does not know who links to whom. */
function ownLinks({ input }: ManyPlan, id: string): readonly PlannedLink[] {
  const { rowOf, columns } = tableOf(input.events);
  const row = rowOf(id);
  if (row === undefined || ((columns.traits[row] ?? 0) & TRAIT.linked) === 0) return [];
  const event = input.events[row];
  return event ? (planLinks([event], (to) => rowOf(to) !== undefined).get(id) ?? []) : [];
}

/** Stands for what has no mark in the scene: a point anywhere, a span out of the window. */
function unseen(plan: ManyPlan, id: string, view: Viewport): Marker[] {
  const row = tableOf(plan.input.events).rowOf(id);
  const event = row === undefined ? undefined : plan.input.events[row];
  const stretch = row === undefined ? undefined : baseOfRow(plan, row);
  if (!event || !stretch || row === undefined) return [];
  const [x0, x1] = [toScreen(view, stretch.u0), toScreen(view, stretch.u1)];
  const x = x1 < 0 ? x1 : x0;
  const outside = x < 0 || x > plan.input.scale.width;
  if (!outside && placeOfRow(plan, row) === undefined) return [];
  return [{ event, x, status: event.status, visible: false }];
}

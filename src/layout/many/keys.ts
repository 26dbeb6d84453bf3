import { tableOf } from '../../model/event-table.ts';
import { below, belowBy, upTo } from '../../query/bisect.ts';
import type { Cluster } from '../scene.ts';
import { type ManyPlan, NO_LANE } from './plan.ts';
import { lasts, pointOf, stretchOf } from './sites.ts';

/** Where an event lies on the axis, base coordinates; a point has `u0 === u1`. */
export interface Stretch {
  readonly u0: number;
  readonly u1: number;
}

/** Position of a row in `plan.places`; undefined if it is no point, or has no date. */
export function placeOfRow({ input, u, places }: ManyPlan, row: number): number | undefined {
  if (lasts(input, row)) return undefined;
  const x = pointOf(input, row);
  const from = below(u, x);
  const place = below(places, row, from, upTo(u, x, from));
  return places[place] === row ? place : undefined;
}

/** Position of a row in `plan.spans`; undefined if it does not last. */
export function spanOfRow({ spans }: ManyPlan, row: number): number | undefined {
  const span = below(spans.row, row);
  return spans.row[span] === row ? span : undefined;
}

/** Rows of events known by their ids, each once. */
export function rowsOf({ input }: ManyPlan, ids: readonly (string | undefined)[]): number[] {
  const { rowOf } = tableOf(input.events);
  const rows = ids.map((id) => (id === undefined ? undefined : rowOf(id)));
  return [...new Set(rows.filter((row) => row !== undefined))];
}

/** Where the event of a row lies, base coordinates; undefined without a date. */
export function baseOfRow({ input }: ManyPlan, row: number): Stretch | undefined {
  if (lasts(input, row)) return stretchOf(input, row);
  const u = pointOf(input, row);
  return Number.isNaN(u) ? undefined : { u0: u, u1: u };
}

/**
 * Row of the event nearest in time in the lane above (−1) or below (1). What stands at a point is
 * the lane above the axis; below lie the lanes of spans, last those that have no lane. Undefined if
 * there is no such lane.
 */
export function laneStepMany(plan: ManyPlan, row: number, direction: -1 | 1): number | undefined {
  const here = baseOfRow(plan, row);
  if (!here) return undefined;
  const { lanes, lane } = plan.spans;
  const span = spanOfRow(plan, row);
  const own = span === undefined ? -1 : (lane[span] ?? NO_LANE);
  const target = (own === NO_LANE ? lanes.length : own) + direction;
  if (target >= 0) return nearestInLane(plan, target, here);
  return target === -1 ? nearestPoint(plan, here) : undefined;
}

/** Row of the point nearest to a stretch; undefined without any. */
export function nearestPoint({ u, places }: ManyPlan, { u0, u1 }: Stretch): number | undefined {
  const after = below(u, u0);
  const before = u[after - 1];
  const x = u[after];
  if (x === undefined || (x > u1 && before !== undefined && u0 - before <= x - u1)) {
    return places[after - 1];
  }
  return places[after];
}

function nearestInLane({ spans }: ManyPlan, lane: number, here: Stretch): number | undefined {
  const list = spans.lanes[lane]?.spans;
  if (!list) return undefined;
  const after = belowBy(list, spans.u0, here.u0);
  const [left, right] = [list[after - 1], list[after]];
  const before = left === undefined ? Number.POSITIVE_INFINITY : here.u0 - (spans.u1[left] ?? 0);
  const behind = right === undefined ? Number.POSITIVE_INFINITY : (spans.u0[right] ?? 0) - here.u1;
  const nearest = Math.max(0, before) <= Math.max(0, behind) ? left : right;
  return nearest === undefined ? undefined : spans.row[nearest];
}

/**
 * Row of the event nearest to another one among those that touch a stretch of the axis (base
 * coordinates): itself if it does, or if none does.
 */
export function nearestInView(plan: ManyPlan, row: number, from: number, to: number): number {
  const here = baseOfRow(plan, row);
  if (!here || (here.u1 >= from && here.u0 <= to)) return row;
  const left = here.u1 < from;
  const found = [
    pointAtEdge(plan, from, to, left),
    ...plan.spans.lanes.map((_, lane) => spanAtEdge(plan, lane, from, to, left)),
  ];
  let best = row;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of found.filter((other) => other !== undefined)) {
    const { u0, u1 } = baseOfRow(plan, candidate) ?? here;
    const distance = left ? u0 - here.u1 : here.u0 - u1;
    if (distance < least) best = candidate;
    least = Math.min(least, distance);
  }
  return best;
}

function pointAtEdge(
  { u, places }: ManyPlan,
  from: number,
  to: number,
  left: boolean,
): number | undefined {
  const [first, end] = [below(u, from), upTo(u, to)];
  if (first >= end) return undefined;
  return places[left ? first : end - 1];
}

function spanAtEdge(
  { spans }: ManyPlan,
  lane: number,
  from: number,
  to: number,
  left: boolean,
): number | undefined {
  const list = spans.lanes[lane]?.spans ?? new Uint32Array(0);
  const touching = (i: number): boolean => {
    const span = list[i];
    return span !== undefined && (spans.u1[span] ?? 0) >= from && (spans.u0[span] ?? 0) <= to;
  };
  const first = belowBy(list, spans.u0, from);
  const last = belowBy(list, spans.u0, to) - 1;
  const order = left ? [first - 1, first] : [last + 1, last];
  const at = order.find(touching);
  return at === undefined ? undefined : spans.row[list[at] ?? 0];
}

/** Rows of a cluster's events, in the order of their places. */
export function rowsOfCluster({ places }: ManyPlan, { first, end }: Cluster): Uint32Array {
  return places.slice(first, end);
}

/** Share of the window that stays free on either side of a cluster that is zoomed to. */
const MARGIN = 0.15;

/** What to bring into view so that a cluster is parted, base coordinates (`viewportOf`). */
export function zoomOfCluster({ u, input }: ManyPlan, { first, end }: Cluster): [number, number] {
  const [u0, u1] = [u[first] ?? 0, u[end - 1] ?? 0];
  const margin = Math.max((u1 - u0) * MARGIN, input.scale.width / input.kMax / 4);
  return [u0 - margin, u1 + margin];
}

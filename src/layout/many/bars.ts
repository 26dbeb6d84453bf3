import { belowBy } from '../../query/bisect.ts';
import { nextAtLeast } from '../../query/max-tree.ts';
import { toBase, toScreen, type Viewport } from '../../scale/viewport.ts';
import type { SpanBar } from '../scene.ts';
import { measureSpan, type PlannedSpan, placeSpan, SHORTEST } from '../spans.ts';
import { type ManyPlan, NO_LANE } from './plan.ts';

/** Bars in a window, at most about so many; and how long they have to be to be seen, CSS px. */
const MOST = 150;
const LEAST = [3, 6, 12, 24, 48, 96];
/** Between a bar and the next of its lane. */
const APART = 2;
/** So many measured spans are remembered. */
const REMEMBERED = 2000;

export interface Bars {
  readonly bars: readonly SpanBar[];
  /** Where each lies, base coordinates. */
  readonly drawn: readonly { readonly u0: number; readonly u1: number }[];
}

/** The bars of the window, in time order; `forced` spans among them, wherever they hide least. */
export function placeBars(plan: ManyPlan, view: Viewport, forced: readonly number[]): Bars {
  const { spans } = plan;
  const { lanes, u0, u1, lane } = spans;
  const least = shortestBar(plan, Math.floor(Math.log2(view.k)));
  const lists = lanes.map((_, i) => inLane(plan, i, view, least));
  for (const span of forced) {
    const own = lane[span] ?? NO_LANE;
    const list = lists[own === NO_LANE ? lists.length - 1 : own];
    if (!list || list.includes(span) || !touches(plan, span, view)) continue;
    const free = list.filter(
      (other) =>
        forced.includes(other) ||
        (u1[other] ?? 0) < (u0[span] ?? 0) ||
        (u0[other] ?? 0) > (u1[span] ?? 0),
    );
    list.splice(0, list.length, ...[...free, span].sort((a, b) => a - b));
  }
  const shown = lists.flatMap((list, number) =>
    list.map((span, i) => ({ span, bar: barOf(plan, span, number, list[i + 1], view) })),
  );
  shown.sort((a, b) => a.span - b.span);
  return {
    bars: shown.map(({ bar }) => bar),
    drawn: shown.map(({ span }) => ({ u0: u0[span] ?? 0, u1: u1[span] ?? 0 })),
  };
}

function touches({ spans, input }: ManyPlan, span: number, view: Viewport): boolean {
  const x0 = toScreen(view, spans.u0[span] ?? 0);
  return x0 <= input.scale.width && toScreen(view, spans.u1[span] ?? 0) >= 0;
}

/** Spans of a lane that touch the window and are at least so long, base coordinates, in order. */
function inLane(plan: ManyPlan, number: number, view: Viewport, least: number): number[] {
  const { spans, input } = plan;
  const lane = spans.lanes[number];
  if (!lane) return [];
  const last = toBase(view, input.scale.width);
  const found: number[] = [];
  let i = Math.max(0, belowBy(lane.spans, spans.u0, toBase(view, 0)) - 1);
  for (; ; i++) {
    i = nextAtLeast(lane.lengths, i, least);
    const span = lane.spans[i];
    if (span === undefined || (spans.u0[span] ?? 0) > last) return found;
    if (touches(plan, span, view)) found.push(span);
  }
}

/**
 * Least length of a bar that is drawn in an octave of zoom, base coordinates: so long that no window
 * holds too many. Depends on the data, never on pan, so that no bar comes and goes.
 */
function shortestBar(plan: ManyPlan, octave: number): number {
  const { memo, spans, input } = plan;
  const known = memo.shortest.get(octave);
  if (known !== undefined) return known;
  const k = 2 ** octave;
  const window = input.scale.width / k;
  const fitting = LEAST.find((px) => {
    const starts = longer(spans.u0, spans.u1, spans.lane, px / k);
    return starts.every(
      (start, i) => (starts[i + MOST] ?? Number.POSITIVE_INFINITY) > start + window,
    );
  });
  const least = (fitting ?? (LEAST.at(-1) as number)) / k;
  memo.shortest.set(octave, least);
  return least;
}

/** Where those spans begin that have a lane and last at least so long. */
function longer(u0: Float64Array, u1: Float64Array, lane: Uint8Array, least: number): Float64Array {
  const starts = new Float64Array(u0.length);
  let count = 0;
  for (let i = 0; i < u0.length; i++) {
    const start = u0[i] ?? 0;
    if (lane[i] !== NO_LANE && (u1[i] ?? 0) - start >= least) starts[count++] = start;
  }
  return starts.subarray(0, count);
}

function barOf(
  plan: ManyPlan,
  span: number,
  lane: number,
  next: number | undefined,
  view: Viewport,
): SpanBar {
  const { spans, input, frame } = plan;
  const planned = plannedSpan(plan, span, lane);
  const after = next === undefined ? undefined : { u0: spans.u0[next] ?? 0, labelShift: 0 };
  const free = after ? toScreen(view, after.u0) - APART : Number.POSITIVE_INFINITY;
  const shortest = Math.max(1, Math.min(SHORTEST, free - toScreen(view, planned.u0)));
  return placeSpan(planned, input.scale, view, frame.laneTop, shortest, after);
}

function plannedSpan({ input, spans, memo }: ManyPlan, span: number, lane: number): PlannedSpan {
  const row = spans.row[span] ?? 0;
  const known = memo.bars.get(row);
  if (known) return known;
  const event = input.events[row];
  if (!event) throw new RangeError(`no event ${row}`);
  const { scale, now, text, metrics } = input;
  const measured = measureSpan(event, scale, now, text, metrics);
  const planned = { ...measured, labelShift: 0, lane, y: spans.lanes[lane]?.y ?? 0 };
  if (memo.bars.size >= REMEMBERED) memo.bars.clear();
  memo.bars.set(row, planned);
  return planned;
}

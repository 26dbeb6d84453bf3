import { type EventColumns, TRAIT } from '../../model/columns.ts';
import { STATUSES } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import { below } from '../../query/bisect.ts';
import { gatherWork, orderWork } from '../../query/sort.ts';
import type { TimeScale } from '../../scale/scale.ts';
import { MARKER } from '../markers.ts';
import { DISSOLVE } from '../spans.ts';

/** What it takes to say where the event of a row stands. */
export interface Ruler {
  readonly columns: EventColumns;
  readonly scale: TimeScale;
  readonly now: number | undefined;
}

const PLANNED = STATUSES.indexOf('planned');
/** So many rows are looked at in one piece. */
const PIECE = 1 << 15;

/** Whether the event of a row is drawn as a bar: `isSpan`, asked of the columns. */
export function lasts({ columns, scale }: Ruler, row: number): boolean {
  const traits = columns.traits[row] ?? 0;
  if ((traits & (TRAIT.interval | TRAIT.choice)) === 0) return false;
  if ((traits & (TRAIT.interval | TRAIT.all)) !== 0) return true;
  const [lo, hi] = [columns.lo[row] ?? 0, columns.hi[row] ?? 0];
  return !(scale.toBase(hi) - scale.toBase(lo) < MARKER);
}

/**
 * Where the event of a row stands that is a point, base coordinate: a moment in the middle of its
 * doubt, which ends at now if it is past (`placeOf`); one of several days between the first and the
 * last. NaN without a date.
 */
export function pointOf({ columns, scale, now }: Ruler, row: number): number {
  const lo = columns.lo[row] ?? 0;
  const hi = columns.hi[row] ?? 0;
  if (((columns.traits[row] ?? 0) & TRAIT.choice) !== 0) {
    return (scale.toBase(lo) + scale.toBase(hi)) / 2;
  }
  const past = now !== undefined && columns.status[row] !== PLANNED && lo < now;
  const at = lo + ((past ? Math.min(hi, now) : hi) - lo) / 2;
  return Number.isFinite(at) ? scale.toBase(at) : Number.NaN;
}

/** First and last base coordinate at which the bar of a row may be drawn. */
export function stretchOf(ruler: Ruler, row: number): { u0: number; u1: number } {
  const { columns, scale, now = scale.domain[1] } = ruler;
  const lo = columns.lo[row] ?? 0;
  const hi = columns.hi[row] ?? 0;
  const u0 = Number.isFinite(lo) ? Math.max(0, scale.toBase(lo)) : 0;
  if (Number.isFinite(hi)) return { u0, u1: Math.max(u0, Math.min(scale.width, scale.toBase(hi))) };
  if (lo < now) return { u0, u1: Math.max(u0, Math.min(scale.width, scale.toBase(now))) };
  // What nobody knows the end of dissolves after its beginning, even where that is to come.
  const { edges } = columns;
  const startHi = edges.startHi[below(edges.row, row)] ?? lo;
  const from = scale.toBase(Number.isNaN(startHi) ? lo : startHi);
  return { u0, u1: Math.max(u0, Math.min(scale.width, from + DISSOLVE * scale.width)) };
}

export interface Sites {
  /** Rows of points, in the order of their places, and the base coordinates of these. */
  readonly places: Uint32Array;
  readonly u: Float64Array;
  /** Rows of what lasts, in time order, and from where to where. */
  readonly spans: Uint32Array;
  readonly u0: Float64Array;
  readonly u1: Float64Array;
  /** Something is expected to happen after now. */
  readonly outlook: boolean;
  /** Some event came out later than it happened. */
  readonly reports: boolean;
}

export function* sitesWork(ruler: Ruler): Work<Sites> {
  const { columns } = ruler;
  const { length } = columns;
  const rows = new Uint32Array(length);
  const at = new Float64Array(length);
  const spans = new Uint32Array(length);
  let points = 0;
  let bars = 0;
  let traits = 0;
  for (let row = 0; row < length; row++) {
    if (row % PIECE === PIECE - 1) yield row / length / 2;
    traits |= columns.traits[row] ?? 0;
    if (lasts(ruler, row)) {
      spans[bars++] = row;
      continue;
    }
    const u = pointOf(ruler, row);
    if (Number.isNaN(u)) continue;
    rows[points] = row;
    at[points++] = u;
  }
  yield 0.5;
  const u = at.slice(0, points);
  const order = yield* orderWork(u);
  const own = spans.slice(0, bars);
  return {
    places: yield* gatherRows(rows, order),
    u: yield* gatherWork(u, order),
    spans: own,
    ...(yield* stretches(ruler, own)),
    outlook: yield* outlookWork(ruler, own),
    reports: (traits & TRAIT.reported) !== 0,
  };
}

function* gatherRows(rows: Uint32Array, order: Uint32Array): Work<Uint32Array> {
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i++) {
    if (i % PIECE === PIECE - 1) yield 0.6;
    sorted[i] = rows[order[i] ?? 0] ?? 0;
  }
  return sorted;
}

function* stretches(
  ruler: Ruler,
  spans: Uint32Array,
): Work<{ u0: Float64Array; u1: Float64Array }> {
  const u0 = new Float64Array(spans.length);
  const u1 = new Float64Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    const stretch = stretchOf(ruler, spans[i] ?? 0);
    u0[i] = stretch.u0;
    u1[i] = stretch.u1;
    if (i % PIECE === PIECE - 1) yield 0.5 + i / spans.length / 2;
  }
  return { u0, u1 };
}

/** Whether anything ends after now, or happens then. */
function* outlookWork(ruler: Ruler, spans: Uint32Array): Work<boolean> {
  const { columns, now, scale } = ruler;
  const { length, maxHi } = columns;
  if (now === undefined || !((maxHi[length - 1] ?? now) > now)) return false;
  if (spans.some((row) => isAhead(columns, row, now))) return true;
  const u = scale.toBase(now);
  for (let row = length - 1; row >= 0; row--) {
    if (row % PIECE === 0) yield 1;
    if (!lasts(ruler, row) && pointOf(ruler, row) > u) return true;
  }
  return false;
}

function isAhead({ lo, hi }: EventColumns, row: number, now: number): boolean {
  const end = hi[row] ?? 0;
  return (Number.isFinite(end) && end > now) || (lo[row] ?? 0) > now;
}

import { type EventColumns, TRAIT } from '../model/columns.ts';
import { STATUSES } from '../model/timeline.ts';
import type { TimeScale } from '../scale/scale.ts';
import type { Viewport, ViewportLimits } from '../scale/viewport.ts';
import type { Piece } from './scene.ts';

/** How many events stand where on the whole axis; lengths in CSS px from its start. */
export interface Overview {
  readonly width: number;
  /** Width of a column. */
  readonly step: number;
  readonly counts: Uint32Array;
  /** The greatest of them, at least 1. */
  readonly most: number;
  /** What the scale leaves out. */
  readonly gaps: readonly Piece[];
}

/** A bar and the gap to the next. */
const STEP = 3;
const PLANNED = STATUSES.indexOf('planned');
const NO_MOMENT = TRAIT.interval | TRAIT.choice;

/**
 * Counts every event once, where its mark stands at zoom 1: what lasts counts where it begins, for a
 * few long spans would else drown what happens. `now` in ms UTC. An event without any date is left
 * out. One pass over the columns, without an object per row.
 */
export function overviewOf(
  columns: EventColumns,
  scale: TimeScale,
  now = Number.POSITIVE_INFINITY,
): Overview {
  const counts = new Uint32Array(Math.max(1, Math.ceil(scale.width / STEP)));
  const edges = Float64Array.from(counts, (_, i) => scale.toTime(i * STEP));
  let column = 0;
  // Rows are in time order: as a rule the column of one is that of the row before.
  let [least, limit] = boundsOf(edges, column);
  for (let row = 0; row < columns.length; row++) {
    const time = placeOfRow(columns, row, now);
    if (Number.isFinite(time)) {
      if (time < least || time >= limit) {
        column = columnOf(edges, time);
        [least, limit] = boundsOf(edges, column);
      }
      counts[column] = (counts[column] ?? 0) + 1;
    }
  }
  return {
    width: scale.width,
    step: STEP,
    counts,
    most: counts.reduce((a, b) => Math.max(a, b), 1),
    gaps: scale.breaks.map(({ x0, x1 }) => ({ x0, x1 })),
  };
}

/** The same as `placeOf` says of the event, ms UTC; infinite or NaN without any date. */
function placeOfRow({ lo, hi, traits, status }: EventColumns, row: number, now: number): number {
  const from = lo[row] ?? 0;
  const to = hi[row] ?? 0;
  if (((traits[row] ?? 0) & NO_MOMENT) !== 0) return from === Number.NEGATIVE_INFINITY ? to : from;
  const past = from < now && now < to && status[row] !== PLANNED;
  return from + ((past ? now : to) - from) / 2;
}

/** What a column holds of all time; the outer two hold what lies beyond the axis too. */
function boundsOf(edges: Float64Array, column: number): [number, number] {
  return [
    column === 0 ? Number.NEGATIVE_INFINITY : (edges[column] ?? 0),
    edges[column + 1] ?? Number.POSITIVE_INFINITY,
  ];
}

/** The last column that begins at or before a time, or the first of all. */
function columnOf(edges: Float64Array, time: number): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The window of the overview in base coordinates: what part of the whole is seen. */
export interface Brush {
  readonly from: number;
  readonly to: number;
}

export function brushOf({ k, x0 }: Viewport, width: number): Brush {
  return { from: clamp(-x0 / k, 0, width), to: clamp((width - x0) / k, 0, width) };
}

/** One end at another place, the other end where it is; never closer than the deepest zoom. */
export function moveEnd(
  brush: Brush,
  end: 'from' | 'to',
  target: number,
  { width, kMax }: ViewportLimits,
): Brush {
  const least = width / Math.max(kMax, 1);
  return end === 'from'
    ? { from: clamp(target, 0, brush.to - least), to: brush.to }
    : { from: brush.from, to: clamp(target, brush.from + least, width) };
}

/** As wide as it was, with its start at another place. */
export function moveWhole({ from, to }: Brush, target: number, width: number): Brush {
  const start = clamp(target, 0, width - (to - from));
  return { from: start, to: start + (to - from) };
}

/** The least size of a target (WCAG 2.5.8). */
const TARGET = 24;
/** A grip stands at least so far inside of its target. */
const INSET = 4;
/** What can still be seen of a window. */
const HAIR = 2;

/** Where the parts of a window are drawn and take the pointer; CSS px from the start of the axis. */
export interface BrushMarks {
  /** What is drawn of the window, never less than a hair. */
  readonly window: Piece;
  /** What drags it as a whole. */
  readonly grab: Piece;
  /** Targets of its two ends, and the middle of the grip that is drawn in each. */
  readonly from: Piece & { readonly grip: number };
  readonly to: Piece & { readonly grip: number };
}

/**
 * The targets of the ends lie over them while the window is wide. In a narrow one they stand
 * outside, so that three targets of 24 px find room side by side; at the ends of the axis all three
 * move inwards.
 */
export function brushMarks({ from, to }: Brush, width: number): BrushMarks {
  const middle = (from + to) / 2;
  const half = TARGET / 2;
  const last = Math.max(0, width - TARGET);
  let start = Math.max(0, Math.min(from - half, middle - half - TARGET));
  const end = Math.min(last, Math.max(to - half, middle + half, start + 2 * TARGET));
  start = Math.max(0, Math.min(start, end - 2 * TARGET));
  const x0 = clamp(Math.min(from, middle - HAIR / 2), 0, Math.max(0, width - HAIR));
  return {
    window: { x0, x1: Math.max(to, x0 + HAIR) },
    grab: { x0: Math.min(from, start + TARGET), x1: Math.max(to, end) },
    from: target(start, from),
    to: target(end, to),
  };
}

function target(x0: number, edge: number): BrushMarks['from'] {
  return { x0, x1: x0 + TARGET, grip: clamp(edge, x0 + INSET, x0 + TARGET - INSET) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

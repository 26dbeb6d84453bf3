import type { TimelineEvent } from '../model/timeline.ts';
import type { Moment, When } from '../model/when.ts';
import type { TimeScale } from './scale.ts';
import { toScreen, type Viewport, type ViewportLimits, viewportOf } from './viewport.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const YEAR = 365.25 * 24 * HOUR;
/** What is worth filling the window with where no date is any finer. */
export const COARSEST = 2 * YEAR;
/** Of the nearest neighbours, so many distances fill the window. */
const NEIGHBOURS = 8;
/** Beyond this a double holds no hundredth of a pixel of the base coordinate any more. */
const LIMIT = 1e10;

/**
 * How far one may zoom in: until the window holds a little more than the finest date that the data
 * gives (a second for milliseconds, an hour for minutes, two days for days) or a handful of the
 * nearest neighbours, whichever is less. Deeper there is nothing to see.
 */
export function maxZoom(events: readonly TimelineEvent[], scale: TimeScale): number {
  const moments = events.flatMap(({ when }) => momentsOf(when));
  const starts = moments.map(({ lo }) => lo).filter(Number.isFinite);
  if (scale.rate === undefined) {
    return zoomToSteps(smallestGap(starts.map(scale.toBase), leastStep(scale)), scale);
  }
  const finest = moments.reduce(
    (least, { lo, hi }) => Math.min(least, windowOf(hi - lo)),
    COARSEST,
  );
  return zoomToDates(finest, smallestGap(starts, 1), scale.rate, scale.width);
}

/** Until the window holds the finest date, or the nearest neighbours; both in ms, `rate` in px per ms. */
export function zoomToDates(finest: number, gap: number, rate: number, width: number): number {
  const window = Math.max(SECOND, Math.min(finest, NEIGHBOURS * gap));
  return Math.min(Math.max(1, width / (window * rate)), LIMIT);
}

/** Until the nearest neighbours fill half of the window; base coordinates. */
export function zoomToSteps(gap: number, { width }: TimeScale): number {
  return Math.min(Math.max(1, width / (2 * gap)), LIMIT);
}

/** Neighbours that stand closer are one, base coordinates. */
export function leastStep({ width }: TimeScale): number {
  return width / LIMIT;
}

/** How well the best known of all dates is known, ms; 0 without any. */
export function finestDoubt(events: readonly TimelineEvent[]): number {
  const doubts = events.flatMap(({ when }) => momentsOf(when)).map(({ lo, hi }) => hi - lo);
  return doubts.reduce((least, doubt) => Math.min(least, doubt), doubts[0] ?? 0);
}

export function momentsOf(when: When): readonly Moment[] {
  if (when.kind === 'moment') return [when];
  if (when.kind === 'choice') return when.members.flatMap(momentsOf);
  return [when.start, when.end].filter((edge) => typeof edge !== 'string');
}

/** What is worth filling the window with for a date that is known to `doubt`, ms. */
export function windowOf(doubt: number): number {
  if (doubt <= 1) return SECOND;
  if (doubt <= SECOND) return MINUTE;
  if (doubt <= MINUTE) return HOUR;
  return doubt <= HOUR ? 12 * HOUR : 2 * doubt;
}

/** Between two values that are at least `apart`; Infinity without any. */
function smallestGap(values: number[], apart: number): number {
  const sorted = values.sort((a, b) => a - b);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < sorted.length; i++) {
    const gap = (sorted[i] ?? 0) - (sorted[i - 1] ?? 0);
    if (gap >= apart) least = Math.min(least, gap);
  }
  return least;
}

/** What neighbours of a stretch keep to be seen, CSS px. */
const INSET = 40;

/**
 * The view on a new scale after a stretch of time (ms UTC) has been folded or unfolded: as large as
 * before, its middle where it stood, and all of it in view with room for its neighbours, where
 * these three cannot all be had the last goes first.
 */
export function viewAfterFold(
  before: { readonly scale: TimeScale; readonly view: Viewport },
  scale: TimeScale,
  { from, to }: { readonly from: number; readonly to: number },
  limits: ViewportLimits,
): Viewport {
  const middle = (from + to) / 2;
  const x = toScreen(before.view, before.scale.toBase(middle));
  const [u0, u1] = [scale.toBase(from), scale.toBase(to)];
  const same = ((before.scale.rate ?? 1) * before.view.k) / (scale.rate ?? 1);
  const inset = Math.min(INSET, limits.width / 16);
  const fits = (limits.width - 2 * inset) / (u1 - u0);
  const k = Math.min(Math.max(1, Math.min(same, fits)), Math.max(limits.kMax, 1));
  const u = scale.toBase(middle);
  const x0 = Math.min(Math.max(x - k * u, inset - k * u0), limits.width - inset - k * u1);
  return viewportOf(-x0 / k, (limits.width - x0) / k, limits);
}

import type { TimelineEvent } from '../model/timeline.ts';
import { compressedScale } from './compressed.ts';
import { linearScale } from './linear.ts';
import { logScale } from './log.ts';
import { placeOf, placesOf } from './places.ts';
import { type Silence, silenceKey, type TimeScale } from './scale.ts';
import { sequentialScale } from './sequential.ts';
import { extentOf, findSilences, sitesOf } from './silences.ts';
import { finestDoubt } from './zoom.ts';

export type ScaleChoice = 'auto' | 'linear' | 'compressed' | 'sequential' | 'log' | 'relative';

/** What the axis is made from; depends on the data, not on its size on screen. */
export interface AxisData {
  /** From the first to the last moment, ms UTC, or more where that is less than they are known to. */
  readonly extent: readonly [number, number];
  /** ms UTC. */
  readonly last: number;
  /** How well the best known date is known, ms; 0 without any. */
  readonly finest: number;
  readonly silences: readonly Silence[];
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  /** ms UTC. */
  readonly now: number | undefined;
}

/** What a reader or a page may ask of a scale beyond its kind. */
export interface AxisOptions {
  /** Keys of the silences that are not folded (`silenceKey`); default: none. */
  readonly unfolded?: ReadonlySet<string>;
  /** Id of the event that a `relative` axis counts from; default: the first that has a date. */
  readonly relativeTo?: string;
}

const DAY = 86_400_000;
const BREAK_WIDTH = 64;
/** So many of its unit an axis shows, where all dates are one point. */
const LEAST = 4;
/** Share of the time shown that stays free at both ends and beside each break. */
const MARGIN = 0.06;

/** Undefined if no event has a place in time. */
export function axisData(
  events: readonly TimelineEvent[],
  now: number | undefined,
): AxisData | undefined {
  const sites = sitesOf(events, now);
  const extent = extentOf(sites);
  if (!extent) return undefined;
  const finest = finestDoubt(events);
  const silences = findSilences(sites);
  return { extent: shownOf(extent, finest), last: extent[1], finest, silences, events, now };
}

/** "Until 1999" is no matter of hours: an axis shows a few of what its dates are known to. */
export function shownOf(
  [first, last]: readonly [number, number],
  finest: number,
): [number, number] {
  const least = last - first < finest ? LEAST * finest : 0;
  const missing = Math.max(0, least - (last - first)) / 2;
  return [first - missing, last + missing];
}

/**
 * The scale for a track of `width` CSS px. `auto` folds silences wherever one is worth folding, and
 * so does `relative`, which differs in what its ticks count.
 */
export function axisScale(
  data: AxisData,
  choice: ScaleChoice,
  width: number,
  options: AxisOptions = {},
): TimeScale {
  if (choice === 'sequential') return inSteps(data, width);
  if (choice === 'log') return byMagnitude(data, width);
  const scale = toScale(data, choice, width, options.unfolded);
  return choice === 'relative' ? { ...scale, origin: originOf(data, options.relativeTo) } : scale;
}

export function toScale(
  { silences, extent }: AxisData,
  choice: ScaleChoice,
  width: number,
  unfolded?: ReadonlySet<string>,
): TimeScale {
  if (choice === 'linear' || silences.length === 0) {
    return linearScale(padded(extent, marginOf(extent, [])), width);
  }
  const folded = silences.filter((silence) => !unfolded?.has(silenceKey(silence)));
  const room = marginOf(extent, folded);
  return compressedScale(padded(extent, room), width, silences, {
    breakWidth: BREAK_WIDTH,
    // As if all were folded: one that the reader unfolds must not undo the others.
    margin: marginOf(extent, silences),
    room,
    ...(unfolded && { unfolded }),
  });
}

function marginOf([first, last]: readonly [number, number], left: readonly Silence[]): number {
  const omitted = left.reduce((sum, s) => sum + (s.to - s.from), 0);
  const shown = last - first - omitted;
  return shown * MARGIN || DAY * MARGIN;
}

function padded([first, last]: readonly [number, number], margin: number): [number, number] {
  return [first - margin, last + margin];
}

function inSteps({ events, now, extent }: AxisData, width: number): TimeScale {
  const places = placesOf(events, now);
  const domain = domainOfSteps(extent, places[0]?.at, places.at(-1)?.at);
  return places.length > 0 ? sequentialScale(domain, width, places) : linearScale(domain, width);
}

/** What an axis of equal steps reaches over, from before the first place to after the last. */
export function domainOfSteps(
  extent: readonly [number, number],
  firstPlace = extent[0],
  lastPlace = extent[1],
): [number, number] {
  const first = Math.min(extent[0], firstPlace);
  const last = Math.max(extent[1], lastPlace);
  return padded([first, last], marginOf([first, last], []));
}

/** A longer history than this many units needs no finer one: 13.8 billion years by five days. */
const FINEST_SHARE = 1e-12;

function byMagnitude(data: AxisData, width: number): TimeScale {
  const { events, now, last } = data;
  const origin = now ?? last;
  let nearest = Number.POSITIVE_INFINITY;
  let surest = Number.POSITIVE_INFINITY;
  for (const { at, lo, hi } of placesOf(events, now)) {
    const distance = Math.abs(at - origin);
    if (distance > 0) nearest = Math.min(nearest, distance);
    if (hi > lo) surest = Math.min(surest, hi - lo);
  }
  return magnitudes(data, width, nearest, surest);
}

/**
 * Distances from now, or from the last date: `nearest` is the least of all, `surest` the finest
 * doubt, ms; infinite where there is none.
 */
export function magnitudes(
  { now, extent, last, finest }: Omit<AxisData, 'events'>,
  width: number,
  nearest: number,
  surest: number,
): TimeScale {
  const known = [nearest, surest].filter(Number.isFinite);
  const units = known.length > 0 ? known : [finest];
  const unit = Math.max((extent[1] - extent[0]) * FINEST_SHARE, 1, ...units);
  return logScale(extent, width, now ?? last, unit);
}

function originOf({ events, now, extent }: AxisData, id: string | undefined): number {
  const placed = events.filter((event) => placeOf(event, now));
  const chosen = placed.find((event) => event.id === id) ?? placed[0];
  return (chosen && placeOf(chosen, now)?.at) ?? extent[0];
}

import { firstRow, timeOrder } from './time-order.ts';
import { STATUSES, type TimelineEvent } from './timeline.ts';
import type { Edge, Moment, When } from './when.ts';

/** What else is known of an event without looking at it, as bits of `EventColumns.traits`. */
export const TRAIT = {
  /** It lasts; neither this nor `choice` = a moment. */
  interval: 1,
  /** One of several dates, or with `all` each of them. */
  choice: 2,
  all: 4,
  /** Some part of its date is about then, or doubted by the source. */
  approximate: 8,
  uncertain: 16,
  /** It links to another event. */
  linked: 32,
  corrected: 64,
  /** It came out later than it happened. */
  reported: 128,
} as const;

/**
 * Events in time order as columns: row `i` of every column speaks of event `i`. Plain data, to be
 * searched by bisection.
 */
export interface EventColumns {
  readonly length: number;
  /** Half-open bounds, ms since 1970 (UTC); an open side is ±Infinity. Rising. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** Greatest `hi` of this row and all before it: where it stays below `t`, all has ended by `t`. */
  readonly maxHi: Float64Array;
  /** 1–5. */
  readonly importance: Uint8Array;
  /** Position in `STATUSES`. */
  readonly status: Uint8Array;
  /** Bits of `TRAIT`. */
  readonly traits: Uint8Array;
  /** Position in `groups`, -1 without a group. */
  readonly group: Int32Array;
  /** Ids of the groups, in order of their first event in time. */
  readonly groups: readonly string[];
  readonly edges: IntervalEdges;
}

/**
 * How well the two ends of what lasts are known, one entry for each interval, in time order: its
 * first end lies in `[lo, startHi)`, its second in `[endLo, hi)`. NaN where an end is open or unknown.
 */
export interface IntervalEdges {
  readonly row: Uint32Array;
  readonly startHi: Float64Array;
  readonly endLo: Float64Array;
}

/** Makes columns of events in time order. */
export function toColumns(events: readonly TimelineEvent[]): EventColumns {
  const length = events.length;
  const lo = new Float64Array(length);
  const hi = new Float64Array(length);
  const importance = new Uint8Array(length);
  const status = new Uint8Array(length);
  const traits = new Uint8Array(length);
  const group = new Int32Array(length).fill(-1);
  const groupNumbers = new Map<string, number>();
  const edges: { row: number; startHi: number; endLo: number }[] = [];
  events.forEach((event, row) => {
    const { when } = event;
    lo[row] = when.lo;
    hi[row] = when.hi;
    importance[row] = event.importance;
    status[row] = STATUSES.indexOf(event.status);
    traits[row] = traitsOf(event);
    if (event.group !== undefined) group[row] = numberOf(event.group, groupNumbers);
    if (when.kind === 'interval') edges.push({ row, ...innerBounds(when.start, when.end) });
  });
  return {
    length,
    lo,
    hi,
    maxHi: runningMaximum(hi),
    importance,
    status,
    traits,
    group,
    groups: [...groupNumbers.keys()],
    edges: {
      row: Uint32Array.from(edges, (edge) => edge.row),
      startHi: Float64Array.from(edges, (edge) => edge.startHi),
      endLo: Float64Array.from(edges, (edge) => edge.endLo),
    },
  };
}

/** Bits of `TRAIT` for one event. */
export function traitsOf({ when, links, corrections, reported }: TimelineEvent): number {
  return (
    traitsOfDate(when) |
    (links.length > 0 ? TRAIT.linked : 0) |
    (corrections.length > 0 ? TRAIT.corrected : 0) |
    (reported && reported.lo > when.lo ? TRAIT.reported : 0)
  );
}

/** Those bits of `TRAIT` that a date alone decides. */
export function traitsOfDate(when: When): number {
  if (when.kind === 'moment') return doubtOf(when);
  const parts = when.kind === 'choice' ? when.members : [when.start, when.end];
  let traits: number = when.kind === 'choice' ? TRAIT.choice : TRAIT.interval;
  if (when.kind === 'choice' && when.of === 'all') traits |= TRAIT.all;
  for (const part of parts) {
    if (typeof part !== 'string') traits |= traitsOfDate(part) & DOUBT;
  }
  return traits;
}

const DOUBT = TRAIT.approximate | TRAIT.uncertain;

function doubtOf({ approximate, uncertain }: Moment): number {
  return (approximate ? TRAIT.approximate : 0) | (uncertain ? TRAIT.uncertain : 0);
}

/** The ends of an interval as `IntervalEdges` has them. */
export function innerBounds(start: Edge, end: Edge): { startHi: number; endLo: number } {
  return {
    startHi: typeof start === 'string' ? Number.NaN : start.hi,
    endLo: typeof end === 'string' ? Number.NaN : end.lo,
  };
}

/** Greatest value so far, row by row. */
export function runningMaximum(hi: Float64Array): Float64Array {
  const most = new Float64Array(hi.length);
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < hi.length; row++) {
    latest = Math.max(latest, hi[row] ?? latest);
    most[row] = latest;
  }
  return most;
}

/**
 * Rows of the events that touch the window `from <= t < to` (ms since 1970, UTC; half-open like all
 * bounds), in time order. Bisection finds the rows that can touch it; among those, only spans that
 * began earlier are looked at in vain.
 */
export function inWindow(columns: EventColumns, from: number, to: number): Uint32Array {
  if (!(from < to)) return new Uint32Array(0);
  const end = firstRow(columns.lo, (lo) => lo >= to);
  const start = firstRow(columns.maxHi, (hi) => hi > from);
  const found = new Uint32Array(Math.max(0, end - start));
  let count = 0;
  for (let row = start; row < end; row++) {
    if ((columns.hi[row] ?? from) > from) found[count++] = row;
  }
  return found.slice(0, count);
}

/** How many events touch the window, as `inWindow` finds them. */
export function countInWindow(columns: EventColumns, from: number, to: number): number {
  const end = firstRow(columns.lo, (lo) => lo >= to);
  let count = 0;
  for (let row = firstRow(columns.maxHi, (hi) => hi > from); row < end; row++) {
    if ((columns.hi[row] ?? from) > from) count += 1;
  }
  return count;
}

/** Positions of events in time order: by `lo`, then as given. */
export function inTimeOrder(events: readonly TimelineEvent[]): Uint32Array {
  const lo = new Float64Array(events.length);
  for (let i = 0; i < events.length; i++) lo[i] = events[i]?.when.lo ?? 0;
  return timeOrder(lo);
}

/** Mutates numbers! */
function numberOf(group: string, numbers: Map<string, number>): number {
  const known = numbers.get(group);
  if (known !== undefined) return known;
  numbers.set(group, numbers.size);
  return numbers.size - 1;
}

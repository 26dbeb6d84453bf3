import { firstRow, timeOrder } from './time-order.ts';
import type { TimelineEvent } from './timeline.ts';

/**
 * Events as sorted columns: row `i` of every column speaks of the same event, and rows are in order
 * of `lo`, then as given. Plain data, to be searched by bisection.
 */
export interface EventColumns {
  readonly length: number;
  /** Half-open bounds, ms since 1970 (UTC); an open side is ±Infinity. */
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  /** Greatest `hi` of this row and all before it: where it stays below `t`, all has ended by `t`. */
  readonly maxHi: Float64Array;
  /** Position of the event in the list that the columns were made of. */
  readonly index: Uint32Array;
  /** 1–5. */
  readonly importance: Uint8Array;
  /** Position in `groups`, -1 without a group. */
  readonly group: Int32Array;
  /** Ids of the groups, in order of their first event in time. */
  readonly groups: readonly string[];
}

/** Makes columns of events in any order; those in time order already are not sorted again. */
export function toColumns(events: readonly TimelineEvent[]): EventColumns {
  const length = events.length;
  const index = inTimeOrder(events);
  const lo = new Float64Array(length);
  const hi = new Float64Array(length);
  const maxHi = new Float64Array(length);
  const importance = new Uint8Array(length);
  const group = new Int32Array(length).fill(-1);
  const groupNumbers = new Map<string, number>();
  let latest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row++) {
    const event = events[index[row] ?? 0];
    if (!event) continue;
    lo[row] = event.when.lo;
    hi[row] = event.when.hi;
    latest = Math.max(latest, event.when.hi);
    maxHi[row] = latest;
    importance[row] = event.importance;
    if (event.group !== undefined) group[row] = numberOf(event.group, groupNumbers);
  }
  const groups = [...groupNumbers.keys()];
  return { length, lo, hi, maxHi, index, importance, group, groups };
}

/**
 * The events that touch the window `from <= t < to` (ms since 1970, UTC; half-open like all bounds):
 * their positions in the list that the columns were made of, in time order. Bisection finds the rows
 * that can touch it; among those, only spans that began earlier are looked at in vain.
 */
export function inWindow(columns: EventColumns, from: number, to: number): Uint32Array {
  if (!(from < to)) return new Uint32Array(0);
  const end = firstRow(columns.lo, (lo) => lo >= to);
  const start = firstRow(columns.maxHi, (hi) => hi > from);
  const found = new Uint32Array(Math.max(0, end - start));
  let count = 0;
  for (let row = start; row < end; row++) {
    if ((columns.hi[row] ?? from) > from) found[count++] = columns.index[row] ?? 0;
  }
  return found.slice(0, count);
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

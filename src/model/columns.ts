import type { TimelineEvent } from './timeline.ts';

/**
 * Events as sorted columns: row `i` of every column speaks of the same event, and rows are in order
 * of `lo`, then `hi`, then as given. Plain data, to be searched by bisection.
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
  const index = timeOrder(events);
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

/** The first row of a rising column that passes a test which all later ones pass too. */
function firstRow(column: Float64Array, passes: (value: number) => boolean): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(column[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function timeOrder(events: readonly TimelineEvent[]): Uint32Array {
  const index = new Uint32Array(events.length);
  let sorted = true;
  for (let i = 0; i < index.length; i++) {
    index[i] = i;
    if (i > 0 && compare(events, i - 1, i) > 0) sorted = false;
  }
  return sorted ? index : index.sort((a, b) => compare(events, a, b));
}

/** Bounds may be infinite, so they are compared and not subtracted. */
function compare(events: readonly TimelineEvent[], a: number, b: number): number {
  const first = events[a]?.when;
  const second = events[b]?.when;
  if (!first || !second) return 0;
  if (first.lo !== second.lo) return first.lo < second.lo ? -1 : 1;
  if (first.hi !== second.hi) return first.hi < second.hi ? -1 : 1;
  return a - b;
}

/** Mutates numbers! */
function numberOf(group: string, numbers: Map<string, number>): number {
  const known = numbers.get(group);
  if (known !== undefined) return known;
  numbers.set(group, numbers.size);
  return numbers.size - 1;
}

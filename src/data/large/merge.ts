import { type EventColumns, type IntervalEdges, runningMaximum } from '../../model/columns.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import { byAppearance } from './ordered.ts';
import { PrintTable } from './print-table.ts';
import { Prints } from './prints.ts';

type Numbers = Float64Array | Uint8Array | Int32Array | Uint32Array;

/** Where the rows of two tables go. */
interface Places {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly count: number;
  /** All of the first come before all of the second: the usual case of news, and a mere copy. */
  readonly apart: boolean;
}

/** The table of the events of two, in time order; of those that begin together the first come first. */
export function* mergeTables(first: PrintTable, second: PrintTable): Work<PrintTable> {
  const places = placesOf(first.columns.lo, second.columns.lo);
  yield 0.2;
  const columns = mergedColumns(first.columns, second.columns, places);
  yield 0.5;
  const events = mergedEvents(first.events, second.events, places);
  yield 0.7;
  return new PrintTable(columns, mergedPrints(first.prints, second.prints, places), events);
}

function placesOf(one: Float64Array, other: Float64Array): Places {
  const first = new Uint32Array(one.length);
  const second = new Uint32Array(other.length);
  const count = one.length + other.length;
  let i = 0;
  let j = 0;
  while (i + j < count) {
    const isFirst = j >= other.length || (i < one.length && at(one, i) <= at(other, j));
    if (isFirst) first[i] = i++ + j;
    else second[j] = i + j++;
  }
  const last = one.length - 1;
  return { first, second, count, apart: last < 0 || first[last] === last };
}

function mergedColumns(one: EventColumns, other: EventColumns, places: Places): EventColumns {
  const { count: length } = places;
  const hi = merged(one.hi, other.hi, places, new Float64Array(length));
  const ids = [...new Set([...one.groups, ...other.groups])];
  const numbers = other.group.map((group) => ids.indexOf(other.groups[group] ?? ''));
  const group = merged(one.group, numbers, places, new Int32Array(length));
  return {
    length,
    lo: merged(one.lo, other.lo, places, new Float64Array(length)),
    hi,
    maxHi: runningMaximum(hi),
    importance: merged(one.importance, other.importance, places, new Uint8Array(length)),
    status: merged(one.status, other.status, places, new Uint8Array(length)),
    traits: merged(one.traits, other.traits, places, new Uint8Array(length)),
    ...byAppearance(group, ids),
    edges: mergedEdges(one.edges, other.edges, places),
  };
}

/** Mutates to! */
function merged<N extends Numbers>(one: N, other: N, places: Places, to: N): N {
  const { first, second } = places;
  if (places.apart) {
    to.set(one);
    to.set(other, one.length);
    return to;
  }
  for (let i = 0; i < one.length; i++) to[first[i] ?? 0] = one[i] ?? 0;
  for (let i = 0; i < other.length; i++) to[second[i] ?? 0] = other[i] ?? 0;
  return to;
}

function mergedEdges(one: IntervalEdges, other: IntervalEdges, places: Places): IntervalEdges {
  const firstRow = one.row.map((row) => places.first[row] ?? 0);
  const secondRow = other.row.map((row) => places.second[row] ?? 0);
  const inner = placesOf(new Float64Array(firstRow), new Float64Array(secondRow));
  const { count } = inner;
  return {
    row: merged(firstRow, secondRow, inner, new Uint32Array(count)),
    startHi: merged(one.startHi, other.startHi, inner, new Float64Array(count)),
    endLo: merged(one.endLo, other.endLo, inner, new Float64Array(count)),
  };
}

function mergedEvents(
  one: readonly TimelineEvent[],
  other: readonly TimelineEvent[],
  { first, second, count, apart }: Places,
): readonly TimelineEvent[] {
  if (apart) return Object.freeze(one.concat(other));
  // Negative for the second ones, counted from -1.
  const sources = new Int32Array(count);
  for (let i = 0; i < first.length; i++) sources[first[i] ?? 0] = i;
  for (let i = 0; i < second.length; i++) sources[second[i] ?? 0] = -1 - i;
  return Object.freeze(picked(sources, one, other));
}

function picked(
  sources: Int32Array,
  one: readonly TimelineEvent[],
  other: readonly TimelineEvent[],
): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  for (const source of sources) {
    const event = source < 0 ? other[-1 - source] : one[source];
    if (event) events.push(event);
  }
  return events;
}

function mergedPrints(one: Prints, other: Prints, { first, second, count }: Places): Prints {
  const inner = placesOf(new Float64Array(one.prints), new Float64Array(other.prints));
  const rows = one.rows.map((row) => first[row] ?? 0);
  const otherRows = other.rows.map((row) => second[row] ?? 0);
  return new Prints(
    merged(one.prints, other.prints, inner, new Uint32Array(count)),
    merged(rows, otherRows, inner, new Uint32Array(count)),
  );
}

function at(column: Float64Array, place: number): number {
  return column[place] ?? Number.NaN;
}

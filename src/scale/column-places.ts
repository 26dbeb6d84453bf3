import { type EventColumns, TRAIT } from '../model/columns.ts';
import { STATUSES } from '../model/timeline.ts';
import type { Work } from '../model/work.ts';
import { below, upTo } from '../query/bisect.ts';
import { inPieces } from '../query/pieces.ts';
import { gatherWork, orderWork } from '../query/sort.ts';
import type { Place, Places } from './scale.ts';

const PLANNED = STATUSES.indexOf('planned');

/** `placeOf` the event of a row, asked of the columns; undefined without any date. */
export function placeOfRow(
  columns: EventColumns,
  row: number,
  now = Number.POSITIVE_INFINITY,
): Place | undefined {
  const at = pointOfRow(columns, row, now);
  if (!Number.isFinite(at)) return undefined;
  const { lo, traits, edges } = columns;
  const trait = traits[row] ?? 0;
  if ((trait & (TRAIT.interval | TRAIT.choice)) === 0) {
    return { at, lo: lo[row] ?? at, hi: endOf(columns, row, now) };
  }
  if ((trait & TRAIT.interval) === 0) return { at, lo: at, hi: at };
  const startHi = edges.startHi[below(edges.row, row)] ?? Number.NaN;
  return Number.isNaN(startHi) ? { at, lo: at, hi: at } : { at, lo: lo[row] ?? at, hi: startHi };
}

/** What has happened by now happened before it: there the doubt about a moment ends. */
function endOf({ lo, hi, status }: EventColumns, row: number, now: number): number {
  const end = hi[row] ?? 0;
  return status[row] !== PLANNED && (lo[row] ?? 0) < now ? Math.min(end, now) : end;
}

/** Where the event of a row stands, ms UTC; not finite without any date. */
export function pointOfRow(
  columns: EventColumns,
  row: number,
  now = Number.POSITIVE_INFINITY,
): number {
  const first = columns.lo[row] ?? 0;
  if (((columns.traits[row] ?? 0) & (TRAIT.interval | TRAIT.choice)) !== 0) {
    return Number.isFinite(first) ? first : (columns.hi[row] ?? 0);
  }
  return first + (endOf(columns, row, now) - first) / 2;
}

/** `placesOf` events, of which only those are made that are asked for. */
export interface ColumnPlaces extends Places {
  /** Where each stands, ms UTC, rising. */
  readonly times: Float64Array;
}

export function* placesWork(
  columns: EventColumns,
  now = Number.POSITIVE_INFINITY,
): Work<ColumnPlaces> {
  const found = new Float64Array(columns.length);
  const rows = new Uint32Array(columns.length);
  let count = 0;
  yield* inPieces(columns.length, (from, to) => {
    for (let row = from; row < to; row++) {
      const at = pointOfRow(columns, row, now);
      if (!Number.isFinite(at)) continue;
      rows[count] = row;
      found[count++] = at;
    }
  });
  const order = yield* orderWork(found.subarray(0, count));
  const all = yield* gatherWork(found, order);
  const times = yield* distinctWork(all);
  const placed = (i: number): Place | undefined =>
    placeOfRow(columns, rows[order[i] ?? 0] ?? 0, now);
  const at = (index: number): Place | undefined => {
    const time = times.at(index);
    return time === undefined ? undefined : widest(time, below(all, time), upTo(all, time), placed);
  };
  return { length: times.length, times, at };
}

/** Each of the rising numbers once. */
function* distinctWork(all: Float64Array): Work<Float64Array> {
  const times = new Float64Array(all.length);
  let size = 0;
  yield* inPieces(all.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const at = all[i] ?? 0;
      if (size === 0 || at !== times[size - 1]) times[size++] = at;
    }
  });
  return times.slice(0, size);
}

/** The one place of all events from `first` to before `end`, which stand at the same point. */
function widest(
  at: number,
  first: number,
  end: number,
  placed: (i: number) => Place | undefined,
): Place {
  let [lo, hi] = [at, at];
  for (let i = first; i < end; i++) {
    const place = placed(i);
    lo = Math.min(lo, place?.lo ?? lo);
    hi = Math.max(hi, place?.hi ?? hi);
  }
  return { at, lo, hi };
}

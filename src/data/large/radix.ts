import type { Work } from '../../model/work.ts';

const DIGIT = 11;
const VALUES = 1 << DIGIT;
const SHIFTS = [0, DIGIT, 2 * DIGIT];

/** Rows that are moved in one piece of the work. */
const PIECE = 1 << 16;

/** Rows in order, each with its key. */
export interface Keyed {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * Puts rows in order of their keys, those with the same one as they were: radix sort from the last
 * digit on, in pieces, which the platform's own sort cannot be cut into. `keys` by row.
 */
export function* orderByKey(keys: Uint32Array, rows: Uint32Array): Work<Keyed> {
  let sorted: Keyed = { keys: new Uint32Array(rows.length), rows };
  for (let i = 0; i < rows.length; i++) sorted.keys[i] = at(keys, at(rows, i));
  for (const shift of SHIFTS) {
    yield shift / (3 * DIGIT);
    const starts = startsOf(sorted.keys, shift);
    if (!starts) continue;
    const next = { keys: new Uint32Array(rows.length), rows: new Uint32Array(rows.length) };
    for (let from = 0; from < rows.length; from += PIECE) {
      scatter(sorted, next, starts, shift, from);
      yield shift / (3 * DIGIT);
    }
    sorted = next;
  }
  return sorted;
}

/** As `orderByKey` of ms since 1970 (UTC), which may be infinite, never NaN. */
export function* orderByTime(lo: Float64Array, rows: Uint32Array): Work<Uint32Array> {
  if (isRising(lo, rows)) return rows;
  const low = new Uint32Array(lo.length);
  const high = new Uint32Array(lo.length);
  for (let from = 0; from < lo.length; from += PIECE) {
    split(lo, low, high, from);
    yield 0;
  }
  const order = yield* orderByKey(low, rows);
  return (yield* orderByKey(high, order.rows)).rows;
}

/** Where rows with each value of a digit begin; undefined if all have the same. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array | undefined {
  const starts = new Uint32Array(VALUES);
  for (let i = 0; i < keys.length; i++) {
    const digit = (at(keys, i) >>> shift) & (VALUES - 1);
    starts[digit] = at(starts, digit) + 1;
  }
  let sum = 0;
  for (let digit = 0; digit < VALUES; digit++) {
    const count = at(starts, digit);
    if (count === keys.length) return undefined;
    starts[digit] = sum;
    sum += count;
  }
  return starts;
}

/** Mutates next and starts! */
function scatter(
  { keys, rows }: Keyed,
  next: Keyed,
  starts: Uint32Array,
  shift: number,
  from: number,
): void {
  const to = Math.min(rows.length, from + PIECE);
  for (let i = from; i < to; i++) {
    const key = at(keys, i);
    const digit = (key >>> shift) & (VALUES - 1);
    const place = at(starts, digit);
    next.keys[place] = key;
    next.rows[place] = at(rows, i);
    starts[digit] = place + 1;
  }
}

/**
 * Halves of the bits of each number, so that they rise as it does: negative ones count down, and in
 * all others the sign is on. Mutates low and high!
 */
function split(lo: Float64Array, low: Uint32Array, high: Uint32Array, from: number): void {
  const bits = new DataView(new ArrayBuffer(8));
  const to = Math.min(lo.length, from + PIECE);
  for (let i = from; i < to; i++) {
    // Zero has two forms; a sum is never the negative one.
    bits.setFloat64(0, (lo[i] ?? 0) + 0);
    const upper = bits.getUint32(0);
    const lower = bits.getUint32(4);
    const negative = upper >>> 31 === 1;
    high[i] = negative ? ~upper : upper ^ 0x80000000;
    low[i] = negative ? ~lower : lower;
  }
}

function isRising(lo: Float64Array, rows: Uint32Array): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    const here = lo[at(rows, i)] ?? before;
    if (here < before) return false;
    before = here;
  }
  return true;
}

function at(column: Uint32Array, place: number): number {
  return column[place] ?? 0;
}

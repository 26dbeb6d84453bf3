import type { Work } from '../model/work.ts';
import { inPieces } from './pieces.ts';

const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
/** A double is two words of three digits each. */
const DIGITS = 6;

/**
 * Positions of numbers in rising order; equal ones keep theirs. Radix sort, least digit first, over
 * the bits of the doubles, in pieces; numbers that rise already cost one look. No NaN.
 */
export function* orderWork(values: Float64Array): Work<Uint32Array> {
  const length = values.length;
  let order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  if (isRising(values)) return order;
  const words = new Uint32Array(2 * length);
  const counts = new Uint32Array(DIGITS * BUCKETS);
  const keys = new Float64Array(words.buffer);
  yield* inPieces(length, (from, to) => countDigits(keys, words, counts, values, from, to));
  let spare = new Uint32Array(length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const starts = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
    if (!toStarts(starts, length)) continue;
    const [source, target] = [order, spare];
    yield* inPieces(length, (from, to) => scatter(source, target, words, starts, digit, from, to));
    [order, spare] = [spare, order];
  }
  return order;
}

/** Numbers in rising order, in pieces. No NaN. */
export function* sortedWork(values: Float64Array): Work<Float64Array> {
  if (isRising(values)) return values;
  return yield* gatherWork(values, yield* orderWork(values));
}

/** The numbers at these positions, in pieces. */
export function* gatherWork(values: Float64Array, order: Uint32Array): Work<Float64Array> {
  const sorted = new Float64Array(order.length);
  yield* inPieces(order.length, (from, to) => {
    for (let i = from; i < to; i++) sorted[i] = values[order[i] ?? 0] ?? 0;
  });
  return sorted;
}

export function isRising(values: Float64Array): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? last;
    if (value < last) return false;
    last = value;
  }
  return true;
}

/**
 * Turns doubles into words that sort like unsigned numbers, and counts their digits. Mutates keys,
 * which are the words, and counts!
 */
function countDigits(
  keys: Float64Array,
  words: Uint32Array,
  counts: Uint32Array,
  values: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    // `+ 0` makes −0 a 0.
    keys[i] = (values[i] ?? 0) + 0;
    const high = words[2 * i + 1] ?? 0;
    const flip = high >>> 31 === 1 ? 0xffffffff : 0;
    words[2 * i] = (words[2 * i] ?? 0) ^ flip;
    words[2 * i + 1] = high ^ (flip === 0 ? 0x80000000 : flip);
    count(words, counts, i);
  }
}

/** Mutates counts! */
function count(words: Uint32Array, counts: Uint32Array, i: number): void {
  for (let digit = 0; digit < DIGITS; digit++) {
    const at = digit * BUCKETS + digitOf(words, i, digit);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

function digitOf(words: Uint32Array, i: number, digit: number): number {
  const word = words[2 * i + (digit > 2 ? 1 : 0)] ?? 0;
  return (word >>> (BITS * (digit % 3))) & MASK;
}

/** Mutates starts, from counts to first places! False where one bucket holds all. */
function toStarts(starts: Uint32Array, length: number): boolean {
  let sum = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = starts[bucket] ?? 0;
    if (count === length) return false;
    starts[bucket] = sum;
    sum += count;
  }
  return true;
}

/** Mutates into and starts! */
function scatter(
  order: Uint32Array,
  into: Uint32Array,
  words: Uint32Array,
  starts: Uint32Array,
  digit: number,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const item = order[i] ?? 0;
    const bucket = digitOf(words, item, digit);
    const at = starts[bucket] ?? 0;
    into[at] = item;
    starts[bucket] = at + 1;
  }
}

import type { Work } from '../model/work.ts';
import { inPieces } from './pieces.ts';

const BITS = 4;
const FAN = 1 << BITS;

/** Greatest values of blocks of 16, and of 16 such blocks …; the values themselves stay where they are. */
export interface MaxTree {
  readonly length: number;
  readonly valueAt: (i: number) => number;
  readonly levels: readonly Float64Array[];
}

/** Builds the tree over `valueAt(0)` to `valueAt(length - 1)`, in pieces. No NaN. */
export function* maxTreeWork(length: number, valueAt: (i: number) => number): Work<MaxTree> {
  const levels: Float64Array[] = [];
  const first = new Float64Array(Math.ceil(length / FAN));
  yield* inPieces(length, (from, to) => fill(first, valueAt, from, to));
  for (let level = first; level.length > 0; ) {
    levels.push(level);
    if (level.length === 1) break;
    const { length: size } = level;
    const below = level;
    level = new Float64Array(Math.ceil(size / FAN));
    fill(level, (i) => below[i] ?? 0, 0, size);
  }
  return { length, valueAt, levels };
}

/** Mutates blocks! `from` begins a block. */
function fill(
  blocks: Float64Array,
  valueAt: (i: number) => number,
  from: number,
  to: number,
): void {
  for (let start = from; start < to; start += FAN) {
    let most = Number.NEGATIVE_INFINITY;
    const end = Math.min(to, start + FAN);
    for (let i = start; i < end; i++) most = Math.max(most, valueAt(i));
    blocks[start >>> BITS] = most;
  }
}

/** The first position from `from` on whose value is at least `least`; `length` without any. */
export function nextAtLeast(tree: MaxTree, from: number, least: number): number {
  return next(tree, -1, Math.max(0, from), least);
}

/** The last position up to `from` whose value is at least `least`; -1 without any. */
export function lastAtLeast(tree: MaxTree, from: number, least: number): number {
  return last(tree, -1, Math.min(tree.length - 1, from), least);
}

/** To the end of its block, then the next block that has one, in which it is looked for. */
function next(tree: MaxTree, level: number, from: number, least: number): number {
  const size = sizeOf(tree, level);
  const end = Math.min(size, (from | (FAN - 1)) + 1);
  for (let i = from; i < end; i++) if (greatest(tree, level, i) >= least) return i;
  if (end >= size) return size;
  const block = next(tree, level + 1, end >>> BITS, least);
  if (block >= sizeOf(tree, level + 1)) return size;
  return next(tree, level, block << BITS, least);
}

function last(tree: MaxTree, level: number, from: number, least: number): number {
  const start = from & ~(FAN - 1);
  for (let i = from; i >= start && i >= 0; i--) if (greatest(tree, level, i) >= least) return i;
  if (start <= 0) return -1;
  const block = last(tree, level + 1, (start >>> BITS) - 1, least);
  if (block < 0) return -1;
  return last(tree, level, Math.min(sizeOf(tree, level), (block + 1) << BITS) - 1, least);
}

/** `level` -1 is that of the values themselves. */
function sizeOf({ length, levels }: MaxTree, level: number): number {
  return level < 0 ? length : (levels[level]?.length ?? 0);
}

function greatest({ valueAt, levels }: MaxTree, level: number, i: number): number {
  return level < 0 ? valueAt(i) : (levels[level]?.[i] ?? Number.NEGATIVE_INFINITY);
}

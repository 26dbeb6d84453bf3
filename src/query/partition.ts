import type { Work } from '../model/work.ts';
import { inPieces } from './pieces.ts';

/**
 * Deals items out by their keys, in pieces: one list for each key below `count`, each in the order
 * of the items; greater keys are left out. Item `i` is `items[i]`, or `i` itself.
 */
export function* partitionWork(
  keys: Uint8Array,
  count: number,
  items?: Uint32Array,
): Work<Uint32Array[]> {
  const sizes = new Uint32Array(256);
  for (let i = 0; i < keys.length; i++) sizes[keys[i] ?? 0] = (sizes[keys[i] ?? 0] ?? 0) + 1;
  yield 0;
  const lists = Array.from(sizes.subarray(0, count), (size) => new Uint32Array(size));
  const filled = new Uint32Array(256);
  yield* inPieces(keys.length, (from, to) => deal(keys, items, lists, filled, from, to));
  return lists;
}

/** Mutates lists and filled! */
function deal(
  keys: Uint8Array,
  items: Uint32Array | undefined,
  lists: readonly Uint32Array[],
  filled: Uint32Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const key = keys[i] ?? 0;
    const list = lists[key];
    if (!list) continue;
    const at = filled[key] ?? 0;
    list[at] = items ? (items[i] ?? 0) : i;
    filled[key] = at + 1;
  }
}

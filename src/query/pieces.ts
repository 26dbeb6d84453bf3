import type { Work } from '../model/work.ts';

/** So many numbers are looked at in one piece: a few ms at most. */
export const PIECE = 1 << 15;

/** Looks at positions 0 to `length - 1`, some at a time: `look` is given where to begin and to stop. */
export function* inPieces(
  length: number,
  look: (from: number, to: number) => void,
  piece = PIECE,
): Work<void> {
  for (let from = 0; from < length; from += piece) {
    look(from, Math.min(length, from + piece));
    yield from / length;
  }
}

/**
 * Goes through a rising column, of which NaN is left out, and a rising list as if they were one:
 * `own` and `other` are given positions, in the order of their numbers.
 */
export function* mergeWork(
  column: { readonly length: number; readonly at: (row: number) => number },
  list: Float64Array,
  take: { readonly own: (row: number) => void; readonly other: (i: number) => void },
): Work<void> {
  let next = 0;
  const upTo = (value: number): void => {
    while (next < list.length && (list[next] ?? 0) < value) take.other(next++);
  };
  const look = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const value = column.at(row);
      if (Number.isNaN(value)) continue;
      upTo(value);
      take.own(row);
    }
  };
  yield* inPieces(column.length, look);
  for (; next < list.length; next++) take.other(next);
}

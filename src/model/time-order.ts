/**
 * The order of events in time: by `lo`, then as given, as positions in the column. Sorting the bare
 * numbers and finding each one's rank by bisection is several times faster than sorting positions
 * with a comparison. Bounds may be infinite, never NaN.
 */
export function timeOrder(lo: Float64Array): Uint32Array {
  const order = new Uint32Array(lo.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (isRising(lo)) return order;
  const sorted = lo.slice().sort();
  const filled = new Uint32Array(lo.length);
  for (let i = 0; i < lo.length; i++) {
    const first = firstRow(sorted, (value) => value >= at(lo, i));
    const before = filled[first] ?? 0;
    order[first + before] = i;
    filled[first] = before + 1;
  }
  return order;
}

/** The first row of a rising column that passes a test which all later ones pass too. */
export function firstRow(column: ArrayLike<number>, passes: (value: number) => boolean): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(at(column, middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}

function isRising(lo: Float64Array): boolean {
  for (let i = 1; i < lo.length; i++) if (at(lo, i - 1) > at(lo, i)) return false;
  return true;
}

function at(column: ArrayLike<number>, row: number): number {
  return column[row] ?? Number.NaN;
}

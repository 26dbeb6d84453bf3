/** A rising list of numbers; plain arrays and typed ones alike. */
export type Rising = ArrayLike<number>;

/** How many of the numbers are less than `value`: the first place at which none is. */
export function below(list: Rising, value: number, from = 0, to = list.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same where at least `from` are less, and hardly more: steps that double, then bisection. */
export function belowNear(list: Rising, value: number, from: number): number {
  let step = 1;
  while (from + step <= list.length && (list[from + step - 1] ?? 0) < value) step *= 2;
  return below(list, value, from + (step >>> 1), Math.min(list.length, from + step));
}

/** How many of the numbers are at most `value`. */
export function upTo(list: Rising, value: number, from = 0, to = list.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of the positions `order` whose number is at least `value`; the numbers rise along it. */
export function belowBy(order: Uint32Array, list: Rising, value: number): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[order[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Isotonic regression by pool adjacent violators (Ayer et al. 1955): the non-decreasing sequence
 * nearest to `values` in least squares. O(n). Non-expansive in the sup norm: when no value moves by
 * more than ε, no result does, so labels placed by it never jump.
 */
export function isotonic(values: readonly number[]): number[] {
  const means: number[] = [];
  const sizes: number[] = [];
  for (const value of values) {
    let mean = value;
    let size = 1;
    for (let last = means.at(-1); last !== undefined && last > mean; last = means.at(-1)) {
      const lastSize = sizes.pop() ?? 0;
      means.pop();
      mean = (mean * size + last * lastSize) / (size + lastSize);
      size += lastSize;
    }
    means.push(mean);
    sizes.push(size);
  }
  return means.flatMap((mean, i) => new Array<number>(sizes[i] ?? 0).fill(mean));
}

export interface Chain {
  /** Where each item would like to stand, in order. */
  readonly anchors: readonly number[];
  /** Least distance of each item from the one before; the first is ignored. */
  readonly spacings: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * Places the items of a chain as near to their anchors as spacing and bounds allow. With the
 * spacings summed up and taken off, it is isotonic regression between monotone bounds. Where the
 * bounds leave no room, spacing is kept and the upper bound gives way.
 */
export function placeChain({ anchors, spacings, lower, upper }: Chain): number[] {
  const offsets: number[] = [];
  let offset = 0;
  anchors.forEach((_, i) => {
    offset += i === 0 ? 0 : (spacings[i] ?? 0);
    offsets.push(offset);
  });
  const free = isotonic(anchors.map((a, i) => a - (offsets[i] ?? 0)));

  const floor: number[] = [];
  anchors.forEach((_, i) => {
    const own = (lower[i] ?? Number.NEGATIVE_INFINITY) - (offsets[i] ?? 0);
    floor.push(Math.max(own, floor[i - 1] ?? Number.NEGATIVE_INFINITY));
  });
  const ceiling: number[] = [];
  for (let i = anchors.length - 1; i >= 0; i--) {
    const own = (upper[i] ?? Number.POSITIVE_INFINITY) - (offsets[i] ?? 0);
    ceiling[i] = Math.min(own, ceiling[i + 1] ?? Number.POSITIVE_INFINITY);
  }
  return free.map((y, i) => {
    const capped = Math.min(y, ceiling[i] ?? y);
    return Math.max(capped, floor[i] ?? capped) + (offsets[i] ?? 0);
  });
}

/** The middle value; of an even number of values the mean of the middle two. NaN for none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** Median, smallest and largest value of each figure, over samples that all have the same figures. */
export function medians(samples) {
  const names = Object.keys(samples[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = samples.map((sample) => sample[name]);
      return [
        name,
        { median: median(values), low: Math.min(...values), high: Math.max(...values) },
      ];
    }),
  );
}

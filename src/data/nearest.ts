/** Longer words are not compared, nor more candidates than this: data must not buy time. */
const LONGEST = 24;
export const MOST_CANDIDATES = 200;

/**
 * The candidate that a mistyped word most likely means, or `undefined`: it may differ in case, or in
 * as many letters as a third of its length, two at most; neighbours that changed places are one
 * difference (Damerau 1964, in the form called optimal string alignment).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const written = word.toLowerCase();
  let best: string | undefined;
  let least = Math.min(2, Math.floor(word.length / 3)) + 1;
  let seen = 0;
  for (const candidate of candidates) {
    if (seen++ === MOST_CANDIDATES) break;
    if (Math.abs(candidate.length - word.length) >= Math.max(least, 1)) continue;
    const distance = editDistance(written, candidate.toLowerCase());
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          replaced,
          at(last, j) + 1,
          at(row, j - 1) + 1,
          swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** How often a document may be asked for at most, s: a desk that writes faster is not read faster. */
const SHORTEST = 5;
/** Failures make the wait longer up to this, ms, unless the interval itself is longer. */
const LONGEST = 15 * 60_000;
/** A server may ask to be left alone for so long, ms; timers that are much longer fire at once. */
const PATIENCE = 24 * 3_600_000;
/** Readers who opened a page at the same moment must not all ask at the same moment ever after. */
const SPREAD = 0.1;

export interface Pace {
  /** ms. */
  readonly interval: number;
  /** How often in a row there was no good answer. */
  readonly failures: number;
  /** How long the server asks to be left alone, ms; default: 0. */
  readonly retryAfter?: number | undefined;
}

/** The time between two questions, ms, for a `refresh` in s; undefined = it is never asked again. */
export function intervalOf(refresh: number): number | undefined {
  if (!(refresh > 0)) return undefined;
  return Math.min(Math.max(refresh, SHORTEST) * 1000, PATIENCE);
}

/**
 * How long to wait until the document is asked for again, ms. Each failure in a row doubles it, and
 * `chance` (0–1, at random) takes off up to half of that ("equal jitter", M. Brooker, Exponential
 * Backoff And Jitter, 2015), but never so much that it is asked more often than on success.
 */
export function nextDelay({ interval, failures, retryAfter = 0 }: Pace, chance: number): number {
  const usual = interval * (1 + SPREAD * chance);
  const asked = Math.min(retryAfter, PATIENCE) * (1 + SPREAD * chance);
  const longer = Math.min(interval * 2 ** failures, Math.max(interval, LONGEST));
  return Math.max(usual, failures > 0 ? longer * (1 - chance / 2) : 0, asked);
}

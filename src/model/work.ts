/**
 * A long computation in short pieces: between two of them it yields the share that is done, 0 to 1.
 * Whoever drives it decides when it goes on, or lets it be; a piece takes a few ms at most.
 */
export type Work<Result> = Generator<number, Result, void>;

/** Does all of it at once. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

import type { Work } from '../../model/work.ts';

/** A work that is the part of another one between two shares of what is done. */
export function* part<Result>(work: Work<Result>, from: number, to: number): Work<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield from + value * (to - from);
  }
}

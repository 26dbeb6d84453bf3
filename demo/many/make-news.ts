import type { Crowd } from './choice.ts';
import {
  type NewsColumns,
  type NewsDocument,
  newsColumnsWork,
  newsDocumentWork,
} from './news-events.mjs';

/** Ms after which the page gets its turn: half of a frame. */
const SLICE = 8;
const SEED = 5;

/**
 * Makes up news in slices, so that the page stays alive; `told` hears the share that is done. Throws
 * what `signal` was aborted with.
 */
export async function makeNews(
  { count, shape, lang }: Crowd,
  signal: AbortSignal,
  told: (share: number) => void,
): Promise<NewsDocument | NewsColumns> {
  const write = shape === 'columns' ? newsColumnsWork : newsDocumentWork;
  const work: Generator<number, NewsDocument | NewsColumns, void> = write(count, SEED, { lang });
  for (;;) {
    const until = performance.now() + SLICE;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    told(step.value);
    await new Promise((done) => setTimeout(done));
    signal.throwIfAborted();
  }
}

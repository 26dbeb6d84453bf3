/**
 * A worker that does the jobs of `src/worker/jobs.ts`. Throws where there can be none. Bundlers know
 * this form, and make a script of its own of the file that is named.
 */
export function spawn(): Worker {
  return new Worker(new URL('../../worker/main.ts', import.meta.url), {
    type: 'module',
    name: 'event-timeline',
  });
}

import { VERSION } from '../model/version.ts';

/**
 * Name of a worker that is made of the single file: at the same address there may be a newer one by
 * the time it is fetched, which would answer otherwise. (`spawn.ts` has the name without a version.)
 */
export const WORKER_NAME: string = `event-timeline ${VERSION}`;

const { name, document } = globalThis as { name?: unknown; document?: unknown };

/** Whether this runs in a worker of ours: a script of ours in somebody else's worker is not meant. */
export const isOurWorker: boolean =
  document === undefined && (name === 'event-timeline' || name === WORKER_NAME);

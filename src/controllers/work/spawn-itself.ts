import { WORKER_NAME } from '../../worker/scope.ts';
import { ownPolicy } from '../trusted-html.ts';

/** The name of the file, whatever stands before and after it. */
const OWN = /\/event-timeline\.js(?:[?#]|$)/;

/**
 * The single file as its own worker: takes the place of `spawn.ts` there. A page's bundle that it has
 * become a part of must not run once more in a worker, so the file has to have its name still; and
 * of another server, or a file of the reader's, no browser makes a worker.
 */
export function spawn(): Worker {
  const url = import.meta.url;
  if (!OWN.test(url) || new URL(url).origin !== location.origin) throw new TypeError(url);
  const policy = ownPolicy();
  if (policy === undefined) throw new TypeError('no policy');
  // To the types of the DOM a trusted address is a string.
  const trusted = (policy ? policy.createScriptURL(url) : url) as string;
  return new Worker(trusted, { type: 'module', name: WORKER_NAME });
}

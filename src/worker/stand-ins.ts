import { isOurWorker } from './scope.ts';

// The single file is its own worker. What its modules ask of a page while they are evaluated is
// answered with nothing there; so this has to be the first of them.
if (isOurWorker) {
  Object.assign(globalThis, {
    HTMLElement: class {},
    document: { createTreeWalker: () => ({}) },
    customElements: { get: () => undefined, define: () => undefined },
  });
}

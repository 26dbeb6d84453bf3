import { CTRL, dragPan, wheelZoom } from '../gestures.mjs';

/** The element as a page gets it: the built single file; events as a document's list of objects. */
export const subject = {
  name: 'event-timeline',
  says: 'spans, groups, all statuses; Ctrl+wheel, drag',
  shape: 'objects',

  load: () => import('/dist/event-timeline.js'),

  dataOf: (document) => document,

  mount: async (place, data) => {
    const element = document.createElement('event-timeline');
    // Another object each time: data that it has seen before must not make it faster.
    element.data = { ...data };
    place.append(element);
    await element.ready;
    return element;
  },

  target: (_, element) => element.shadowRoot.querySelector('[part~="track"]'),

  at: (_, { visibleRange }) => `${visibleRange.from} ${visibleRange.to}`,

  zoom: wheelZoom(10, CTRL),
  drag: dragPan(),
};

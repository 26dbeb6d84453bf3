import { CTRL, dragPan, wheelZoom } from '../gestures.mjs';

/**
 * The floor: an empty box as large as the track of the element, that takes wheel and pointer and
 * does nothing with them. What a step costs here, no timeline can save.
 */
export const subject = {
  name: 'floor: an empty element',
  says: 'the same steps on an empty box of the size of our track',
  shape: 'none',

  load: () => undefined,

  dataOf: (size) => size,

  mount: (place, { width, height }) => {
    place.style.width = `${width}px`;
    place.style.height = `${height}px`;
    place.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
    return place;
  },

  target: (place) => place,

  zoom: wheelZoom(10, CTRL),
  drag: dragPan(),
};

import { CTRL, dragPan, wheelZoom } from '../gestures.mjs';

/**
 * The floor of drawing: a canvas as large as our track that, once a frame in which there was input,
 * is cleared and filled with as many rectangles as our track draws shapes.
 */
export const subject = {
  name: 'floor: a canvas of rectangles',
  says: 'the same steps on a canvas that only fills as many rectangles as our track draws shapes',
  shape: 'none',

  load: () => undefined,

  dataOf: (size) => size,

  mount: (place, { width, height, shapes }) => {
    const canvas = place.appendChild(document.createElement('canvas'));
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    const filling = { step: 0, asked: false };
    const fill = () => {
      filling.asked = false;
      filling.step += 1;
      context.clearRect(0, 0, width, height);
      for (let shape = 0; shape < shapes; shape += 1) {
        const x = (shape * 7919 + filling.step) % width;
        context.fillRect(x, (shape * 104_729) % height, 6, 6);
      }
    };
    const ask = () => {
      if (!filling.asked) requestAnimationFrame(fill);
      filling.asked = true;
    };
    const wheel = (event) => {
      event.preventDefault();
      ask();
    };
    canvas.addEventListener('wheel', wheel, { passive: false });
    canvas.addEventListener('pointermove', ask);
    fill();
    return filling;
  },

  target: (place) => place.firstElementChild,

  at: (_, filling) => `${filling.step}`,

  zoom: wheelZoom(10, CTRL),
  drag: dragPan(),
};

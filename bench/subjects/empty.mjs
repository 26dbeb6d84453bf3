import { eventTimeline } from './event-timeline.mjs';

/**
 * The floor: an empty box as large as the track of the element, that takes wheel and pointer and
 * does nothing with them. What a step costs here, no timeline can save.
 */
export const empty = {
  prepare: eventTimeline.prepare,

  mount: async (page) => {
    await eventTimeline.mount(page);
    const { width, height } = await eventTimeline.target(page);
    await page.evaluate(
      ([width, height]) => {
        window.benchSubject.remove();
        const box = document.createElement('div');
        box.style.width = `${width}px`;
        box.style.height = `${height}px`;
        box.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
        document.querySelector('main').append(box);
        window.benchSubject = box;
      },
      [width, height],
    );
  },

  target: (page) =>
    page.evaluate(() => {
      const { x, y, width, height } = window.benchSubject.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    }),

  /** It has no place to be at. */
  place: undefined,
};

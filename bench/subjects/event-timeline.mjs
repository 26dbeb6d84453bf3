/** The element as a page gets it: the built single file and the flagship document. */
export const eventTimeline = {
  /** Loads what a page must load, and keeps the data in hand; nothing is on the page yet. */
  prepare: (page) =>
    page.evaluate(async () => {
      await import('/event-timeline.js');
      window.benchData = await (await fetch('/timeline.json')).json();
    }),

  /** Puts it on the page; resolves when it is complete. Ms from before that to two frames after. */
  mount: (page) =>
    page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const begin = performance.now();
      const element = document.createElement('event-timeline');
      element.data = window.benchData;
      document.querySelector('main').append(element);
      await element.ready;
      await frame();
      await frame();
      const ms = performance.now() - begin;
      window.benchSubject = element;
      return ms;
    }),

  /** Where wheel and mouse go, CSS px of the window. */
  target: (page) =>
    page.evaluate(() => {
      const track = window.benchSubject.shadowRoot.querySelector('[part~="track"]');
      track.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = track.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    }),

  /** A number that changes with every zoom or pan; equal before and after means: nothing moved. */
  place: (page) =>
    page.evaluate(() => {
      const { from, to } = window.benchSubject.visibleRange;
      return `${from} ${to}`;
    }),
};

import { buttonZoom, dragPan } from '../gestures.mjs';
import { rowsOf, script, style } from '../page/loading.mjs';

/** TimelineJS 3 with its defaults, but for fonts, which it would fetch from another site. */
export const subject = {
  name: 'TimelineJS',
  package: '@knight-lab/timelinejs',
  says: 'spans and groups; zooms by two buttons in fixed steps, with an animation of a second; a drag pans',
  shape: 'columns',

  load: async () => {
    await Promise.all([
      style('/node_modules/@knight-lab/timelinejs/dist/css/timeline.css'),
      script('/node_modules/@knight-lab/timelinejs/dist/js/timeline.js'),
    ]);
  },

  dataOf: (document) => ({
    events: rowsOf(document).map(({ id, title, groupLabel, start, end }) => {
      const event = {
        unique_id: id,
        start_date: dateOf(start),
        text: { headline: title },
        group: groupLabel,
      };
      return Number.isNaN(end) ? event : { ...event, end_date: dateOf(end) };
    }),
  }),

  mount: (place, data) => {
    place.style.height = '700px';
    const path = '/node_modules/@knight-lab/timelinejs/dist/js/';
    // It writes into what it is given.
    return new globalThis.TL.Timeline(place, structuredClone(data), {
      font: null,
      script_path: path,
    });
  },

  marks: (place, timeline) =>
    timeline.ready ? place.getElementsByClassName('tl-timemarker').length : 0,

  target: (place) => place.querySelector('.tl-timenav'),

  at: (place) => {
    const slider = place.querySelector('.tl-timenav-slider');
    const markers = [...place.querySelectorAll('.tl-timemarker')].slice(0, 2);
    return [slider, ...markers].map(({ style: { left } }) => left).join(' ');
  },

  spots: (place) => {
    const [zoomIn, zoomOut] = place.querySelectorAll('.tl-menubar-button');
    const centre = (button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    const buttons = [...place.querySelectorAll('.tl-menubar-button')];
    const named = (icon) => buttons.find((button) => button.querySelector(icon));
    return {
      zoomIn: centre(named('.tl-icon-zoom-in') ?? zoomIn),
      zoomOut: centre(named('.tl-icon-zoom-out') ?? zoomOut),
    };
  },

  // Only the background can be dragged; left of the first event there is nothing else.
  focus: () => ({ x: 0.3, y: 0.5 }),

  zoom: buttonZoom(3, 1000),
  drag: dragPan(),
};

function dateOf(ms) {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

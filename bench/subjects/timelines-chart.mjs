import { handleDrag } from '../gestures.mjs';
import { rowsOf, script } from '../page/loading.mjs';

const DAY = 86_400_000;

/** timelines-chart with its defaults: a group per group, a line per importance, colours by status. */
export const subject = {
  name: 'timelines-chart',
  package: 'timelines-chart',
  says: 'only spans (a moment is given a day), no titles in the picture; zooms and pans by dragging handles of its overview, redrawn on letting go, with an animation',
  shape: 'columns',

  load: () => script('/node_modules/timelines-chart/dist/timelines-chart.min.js'),

  dataOf: (document) => {
    const rows = rowsOf(document);
    return document.groups.map(({ id, label }) => ({
      group: label,
      data: [5, 4, 3, 2, 1].map((importance) => ({
        label: `${importance}`,
        data: rows
          .filter((row) => row.group === id && row.importance === importance)
          .map(({ start, end, status }) => ({
            timeRange: [new Date(start), new Date(Number.isNaN(end) ? start + DAY : end)],
            val: status,
          })),
      })),
    }));
  },

  mount: (place, data) => {
    const chart = new globalThis.TimelinesChart(place);
    return chart.width(1240).zQualitative(true).data(data);
  },

  marks: (place) => place.getElementsByClassName('series-segment').length,

  target: (place) => place.querySelector('.brusher .brush'),

  at: (place) => {
    const selection = place.querySelector('.brusher .selection');
    return `${selection.getAttribute('x')} ${selection.getAttribute('width')}`;
  },

  spots: (place) => {
    const { left, right, top, height } = place
      .querySelector('.brusher .selection')
      .getBoundingClientRect();
    const y = top + height / 2;
    return { left: { x: left, y }, right: { x: right, y }, middle: { x: (left + right) / 2, y } };
  },

  zoom: handleDrag('left', 43, 700),
  drag: handleDrag('middle', -6, 700),
};

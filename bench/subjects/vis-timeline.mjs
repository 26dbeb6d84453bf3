import { dragPan, wheelZoom } from '../gestures.mjs';
import { rowsOf, script, style } from '../page/loading.mjs';

/**
 * vis-timeline, standalone build, with its defaults but for a height that fits the window and steps of
 * zoom that are as large as ours. */
export const subject = {
  name: 'vis-timeline',
  package: 'vis-timeline',
  says: 'spans and groups; the plain wheel zooms, a drag pans; height held at 700 px',
  shape: 'columns',

  load: async () => {
    await Promise.all([
      style('/node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css'),
      script('/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
    ]);
  },

  dataOf: (document) => ({
    groups: document.groups.map(({ id, label }) => ({ id, content: label })),
    items: rowsOf(document).map(({ id, title, group, start, end }) => {
      const item = { id, content: title, group, start: new Date(start) };
      return Number.isNaN(end) ? item : { ...item, end: new Date(end) };
    }),
  }),

  mount: (place, { items, groups }) => {
    const { DataSet, Timeline } = globalThis.vis;
    const options = { height: 700, zoomFriction: 14 };
    return new Timeline(place, new DataSet(items), new DataSet(groups), options);
  },

  unmount: (timeline) => timeline.destroy(),

  marks: (place) => place.getElementsByClassName('vis-item').length,

  target: (place) => place.querySelector('.vis-panel.vis-center'),

  at: (_, timeline) => {
    const { start, end } = timeline.getWindow();
    return `${start.getTime()} ${end.getTime()}`;
  },

  focus: (_, timeline) => {
    const { start, end } = timeline.getWindow();
    const share = (Date.UTC(2025, 8, 13) - start.getTime()) / (end.getTime() - start.getTime());
    return { x: share, y: 0.5 };
  },

  zoom: wheelZoom(120),
  drag: dragPan(),
};

import { rowsOf, script, style } from '../page/loading.mjs';

/** d3-milestones with its defaults, by day. */
export const subject = {
  name: 'd3-milestones',
  package: 'd3-milestones',
  says: 'no spans, groups as categories left out; can neither zoom nor pan',
  shape: 'columns',

  load: async () => {
    await Promise.all([
      style('/node_modules/d3-milestones/build/d3-milestones.css'),
      script('/node_modules/d3-milestones/build/d3-milestones.min.js'),
    ]);
  },

  dataOf: (document) =>
    rowsOf(document).map(({ title, start }) => ({
      timestamp: new Date(start).toISOString(),
      text: title,
    })),

  mount: (place, data) => {
    place.id = `milestones-${document.querySelectorAll('main > div').length}`;
    place.style.height = '700px';
    const milestones = globalThis.milestones(`#${place.id}`);
    milestones.parseTime('%Y-%m-%dT%H:%M:%S.%LZ').aggregateBy('day').render(data);
    return milestones;
  },

  marks: (place) => place.getElementsByClassName('milestones__group').length,

  target: (place) => place,
};

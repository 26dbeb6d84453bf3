import { subject as plain } from './vis-timeline.mjs';

/** vis-timeline with what it has for many events: clusters. */
export const subject = {
  ...plain,
  name: 'vis-timeline, clusters',
  says: 'as above, with its option `cluster`',

  mount: (place, { items, groups }) => {
    const { DataSet, Timeline } = globalThis.vis;
    const options = { height: 700, zoomFriction: 14, cluster: { titleTemplate: '{count}' } };
    return new Timeline(place, new DataSet(items), new DataSet(groups), options);
  },
};

import { subject as objects } from './event-timeline.mjs';

/** The same, with the events as columns: dates in typed arrays. */
export const subject = { ...objects, name: 'event-timeline, columns', shape: 'columns' };

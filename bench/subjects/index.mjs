import { subject as d3Milestones } from './d3-milestones.mjs';
import { subject as emptyBox } from './empty-box.mjs';
import { subject as eventTimeline } from './event-timeline.mjs';
import { subject as eventTimelineColumns } from './event-timeline-columns.mjs';
import { subject as filledCanvas } from './filled-canvas.mjs';
import { subject as timelineJs } from './timelinejs.mjs';
import { subject as timelinesChart } from './timelines-chart.mjs';
import { subject as visTimeline } from './vis-timeline.mjs';
import { subject as visTimelineClusters } from './vis-timeline-clusters.mjs';

/** Ours, by the shape of the data. */
export const own = {
  objects: { ...eventTimeline, file: 'event-timeline' },
  columns: { ...eventTimelineColumns, file: 'event-timeline-columns' },
};

export const peers = [
  { ...visTimeline, file: 'vis-timeline' },
  { ...visTimelineClusters, file: 'vis-timeline-clusters' },
  { ...timelineJs, file: 'timelinejs' },
  { ...d3Milestones, file: 'd3-milestones' },
  { ...timelinesChart, file: 'timelines-chart' },
];

export const floors = {
  empty: { ...emptyBox, file: 'empty-box' },
  canvas: { ...filledCanvas, file: 'filled-canvas' },
};

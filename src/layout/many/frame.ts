import type { PlannedBreak } from '../breaks.ts';
import { eraRow } from '../eras.ts';
import { REPORT_PITCH } from '../reports.ts';
import { GAP } from '../stairs.ts';
import { majorUnit } from '../ticks.ts';
import type { ManyFrame, ManyInput, SpanTable } from './plan.ts';

const PADDING = 10;
/** Room in which the leaders of moved labels bend. */
const BEND = 12;
/** Between the axis and what stands above and below it. */
const CLEARANCE = 14;
/** Height of a break's zigzag above the axis. */
const ZIGZAG = 8;
/** The least height of a title, so that it is a target (WCAG 2.5.8). */
const TARGET = 24;
/** Height of the buttons of clusters, of the density strip under them, and of that of other spans. */
export const PILL = 24;
export const DENSITY = 28;
export const REST = 16;
/** Least and greatest width of a label, and the share of the track that it may take. */
const LABEL = { least: 110, most: 184, share: 0.22 };
const LINES = 2;

/** Rows of labels above an axis so wide. */
export function labelRows(width: number, places: number): number {
  const fitting = width >= 900 ? 5 : 4;
  return Math.min(width >= 560 ? fitting : 3, places);
}

/** Height of the texts of a label, and its greatest width, CSS px. */
export function labelSize({ metrics, scale }: ManyInput): { width: number; height: number } {
  const titles = Math.max(TARGET, LINES * metrics.lineHeight('title'));
  return {
    width: Math.min(LABEL.most, Math.max(LABEL.least, Math.floor(scale.width * LABEL.share))),
    height: metrics.lineHeight('date') + titles,
  };
}

/** The same at every zoom and pan. */
export function frameOf(
  input: ManyInput,
  marks: {
    readonly rows: number;
    readonly eraRows: number;
    readonly points: number;
    readonly reports: boolean;
  },
  breaks: readonly PlannedBreak[],
  spans: SpanTable,
): ManyFrame {
  const { metrics, now, text, scale, kMax } = input;
  const { width: labelWidth, height: labelHeight } = labelSize(input);
  const pitch = labelHeight + GAP;
  const silence = Math.max(0, ...breaks.map(({ lines }) => lines.length));
  const above = CLEARANCE + (silence > 0 ? ZIGZAG + silence * metrics.lineHeight('break') : 0);
  const rise = marks.rows > 0 ? marks.rows * pitch - GAP : 0;
  const foot = PADDING + marks.eraRows * eraRow(metrics) + rise;
  const elbowY = foot + BEND;
  const axisY = elbowY + above;
  const reportY = axisY + CLEARANCE;
  const clusterY = reportY + (marks.reports ? REPORT_PITCH : 0) + PILL / 2;
  const densityY = clusterY + PILL / 2 + 6;
  const laneTop = marks.points > 0 ? densityY + DENSITY + CLEARANCE : clusterY;
  const restY = laneTop + spans.height;
  const tickY = restY + (spans.row.length > 0 ? REST + PADDING : 0);
  const majorY = tickY + (scale.places.length > 0 ? 0 : metrics.lineHeight('tick'));
  const levels = majorUnit(scale, kMax, text, metrics) !== undefined;
  const nowY = majorY + (levels ? metrics.lineHeight('major') : 0) + PADDING;
  const nowLines = Math.ceil(metrics.width(text.now(true), 'span') / scale.width);
  const nowHeight = nowLines * metrics.lineHeight('date') + PADDING;
  return {
    height: nowY + (now === undefined ? -PADDING : nowHeight),
    ...{ foot, elbowY, axisY, reportY, clusterY, densityY, laneTop, restY, tickY, majorY, nowY },
    ...{ pitch, labelHeight, labelWidth },
  };
}

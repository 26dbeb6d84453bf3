import type { TimelineEvent } from '../model/timeline.ts';
import { placeOf } from '../scale/places.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { maxZoom } from '../scale/zoom.ts';
import { type AxisPlan, type NowText, nowLine, placeAxis } from './axis-marks.ts';
import { type BreakText, planBreaks, planSteps } from './breaks.ts';
import type { EraInput } from './eras.ts';
import { fitFlags, type PlannedFlag } from './fit-flags.ts';
import { flagTexts, type TrackText } from './flag-texts.ts';
import { type Ground, placeGround, planGround } from './ground.ts';
import { markersOf, whiskerOf } from './markers.ts';
import type { Flag, Scene } from './scene.ts';
import type { GroupText } from './span-lanes.ts';
import { isSpan, type SpanText } from './spans.ts';
import { placeFlags, type Stairs } from './stairs.ts';
import type { TextMetrics } from './text.ts';
import type { TickText } from './tick-label.ts';
import { majorUnit } from './ticks.ts';

/** Everything the horizontal track is computed from. */
export interface TrackInput {
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  readonly eras: readonly EraInput[];
  /** ms UTC; undefined draws no line. */
  readonly now: number | undefined;
  readonly scale: TimeScale;
  readonly text: TrackText & SpanText & GroupText & TickText & BreakText & NowText;
  readonly metrics: TextMetrics;
  /** Each group has lanes of its own; else spans are packed as closely as they fit. */
  readonly lanesByGroup: boolean;
  /** Id of an event whose flag is kept even where others have no room. */
  readonly selected?: string | undefined;
}

/** What is the same at every zoom and pan: computed once per data, width and font. */
export interface TrackPlan extends Ground, AxisPlan {
  readonly input: TrackInput;
  readonly flags: readonly PlannedFlag[];
  /** Of those that are labelled. */
  readonly labels: readonly PlannedLabel[];
  readonly stairs: Stairs;
  readonly frame: Frame;
}

/** A flag but for where it stands along the axis, base coordinate `u`. */
interface PlannedLabel {
  readonly u: number;
  readonly still: Omit<Flag, 'x' | 'anchor' | 'visible'>;
}

/** Heights of the track's zones, CSS px from its top. */
interface Frame {
  readonly height: number;
  readonly foot: number;
  readonly elbowY: number;
  readonly axisY: number;
  readonly laneTop: number;
  readonly tickY: number;
  readonly majorY: number;
  readonly nowY: number;
}

const PADDING = 10;
/** Room in which leaders bend, and what may be added to it. */
const BEND = 12;
const MAX_BEND = 20;
/** Between the axis and what stands above it. */
const CLEARANCE = 14;
/** Height of a break's zigzag above the axis. */
const ZIGZAG = 8;

export function planTrack(input: TrackInput): TrackPlan {
  const { scale, metrics } = input;
  const points = input.events.filter((event) => !isSpan(event, scale));
  const byDay = majorUnit(scale, 1, input.text, metrics) === 'day';
  const texts = flagTexts(points, input.text, metrics, byDay);
  const { flags, stairs, shift } = fitFlags(texts, scale, metrics, input);
  const ground = planGround(input, flags);
  const breaks = planBreaks(scale, input.text);
  const steps = planSteps(scale, input.text);
  const frame = frameOf(input, stairs.height, shift, ground, [...breaks, ...steps]);
  return {
    input,
    flags,
    labels: labelsOf(flags, stairs, frame.foot),
    stairs,
    ...ground,
    breaks,
    steps,
    outlook: looksAhead(input),
    frame,
  };
}

function looksAhead({ events, now = Number.POSITIVE_INFINITY }: TrackInput): boolean {
  return events.some((event) => {
    const { kind, hi } = event.when;
    if (kind !== 'moment' && Number.isFinite(hi) && hi > now) return true;
    return (placeOf(event, now)?.at ?? now) > now;
  });
}

function frameOf(
  { metrics, now, text, scale, events }: TrackInput,
  rise: number,
  shift: number,
  { eraHeight, reportHeight, laneHeight }: Ground,
  worded: readonly { readonly lines: readonly string[] }[],
): Frame {
  const silence = Math.max(0, ...worded.map(({ lines }) => lines.length));
  const above = CLEARANCE + (silence > 0 ? ZIGZAG + silence * metrics.lineHeight('break') : 0);
  const foot = PADDING + eraHeight + rise;
  // The farther a leader leans, the more height it gets to do so.
  const elbowY = foot + BEND + Math.min(shift / 12, MAX_BEND);
  const axisY = elbowY + above;
  const laneTop = axisY + CLEARANCE + 6 + reportHeight;
  const tickY = laneTop + laneHeight;
  // Equal steps have no ticks; what counts from an origin has one level, like years at every zoom.
  const majorY = tickY + (scale.places.length > 0 ? 0 : metrics.lineHeight('tick'));
  const levels = majorUnit(scale, maxZoom(events, scale), text, metrics) !== undefined;
  const nowY = majorY + (levels ? metrics.lineHeight('major') : 0) + PADDING;
  const nowLines = Math.ceil(metrics.width(text.now(true), 'span') / scale.width);
  const nowHeight = nowLines * metrics.lineHeight('date') + PADDING;
  const height = nowY + (now === undefined ? -PADDING : nowHeight);
  return { height, foot, elbowY, axisY, laneTop, tickY, majorY, nowY };
}

/**
 * The picture through a viewport, with the links of the events `linked`. Pure: the same plan and
 * viewport give the same scene.
 */
export function composeTrack(
  plan: TrackPlan,
  view: Viewport,
  linked: readonly string[] = [],
): Scene {
  const { input, frame } = plan;
  const { width } = input.scale;
  const shown = (x: number): boolean => x >= 0 && x <= width;
  const markers = plan.flags.flatMap((flag) => markersOf(flag, view, shown));
  const heights = { axisY: frame.axisY, footY: frame.foot, laneTop: frame.laneTop };
  return {
    width,
    height: frame.height,
    ...heights,
    elbowY: frame.elbowY,
    tickY: frame.tickY,
    majorY: frame.majorY,
    flags: composeFlags(plan, view),
    markers,
    whiskers: plan.flags.flatMap((flag) => whiskerOf(flag, view, width)),
    ...placeGround(plan, input, view, heights, { markers, linked }),
    ...placeAxis(plan, view),
    now: nowLine(plan, view),
  };
}

/** What of the flags is the same at every zoom and pan, in the order of their places. */
function labelsOf(flags: readonly PlannedFlag[], stairs: Stairs, foot: number): PlannedLabel[] {
  const labelled = flags.filter((flag) => flag.labelled);
  return labelled.map(({ u, key, width, height, date, events, titles }, i) => ({
    u,
    still: {
      key,
      y: foot - (stairs.steps[i]?.rise ?? 0) - height,
      width,
      height,
      date,
      items: events.map((event, j) => ({ event, lines: titles[j] ?? [] })),
      planned: events.every((event) => event.status === 'planned'),
    },
  }));
}

function composeFlags({ labels, stairs, input }: TrackPlan, view: Viewport): Flag[] {
  const { width } = input.scale;
  const anchors = labels.map(({ u }) => toScreen(view, u));
  const widths = labels.map(({ still }) => still.width);
  const xs = placeFlags(stairs, anchors, widths, width);
  return labels.map(({ still }, i) => {
    const anchor = anchors[i] ?? 0;
    return { ...still, anchor, x: xs[i] ?? anchor, visible: anchor >= 0 && anchor <= width };
  });
}

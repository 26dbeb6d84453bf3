import type { TimelineEvent } from '../model/timeline.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import {
  axisLines,
  type BreakText,
  type PlannedBreak,
  placeBreaks,
  placeSteps,
  planBreaks,
  planSteps,
  type Worded,
} from './breaks.ts';
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
import { placeTicks, type TickText } from './ticks.ts';

/** Everything the horizontal track is computed from. */
export interface TrackInput {
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  readonly eras: readonly EraInput[];
  /** ms UTC; undefined draws no line. */
  readonly now: number | undefined;
  readonly scale: TimeScale;
  readonly text: TrackText & SpanText & GroupText & TickText & BreakText & { now(): string };
  readonly metrics: TextMetrics;
  /** Each group has lanes of its own; else spans are packed as closely as they fit. */
  readonly lanesByGroup: boolean;
  /** Id of an event whose flag is kept even where others have no room. */
  readonly selected?: string | undefined;
}

/** What is the same at every zoom and pan: computed once per data, width and font. */
export interface TrackPlan extends Ground {
  readonly input: TrackInput;
  readonly flags: readonly PlannedFlag[];
  readonly stairs: Stairs;
  readonly breaks: readonly PlannedBreak[];
  readonly steps: readonly Worded[];
  readonly frame: Frame;
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
const NOW_INDENT = 10;

export function planTrack(input: TrackInput): TrackPlan {
  const { scale, metrics } = input;
  const points = input.events.filter((event) => !isSpan(event));
  const texts = flagTexts(points, input.text, metrics);
  const { flags, stairs, shift } = fitFlags(texts, scale, metrics, input);
  const ground = planGround(input, flags);
  const breaks = planBreaks(scale, input.text);
  const steps = planSteps(scale, input.text);
  return {
    input,
    flags,
    stairs,
    ...ground,
    breaks,
    steps,
    frame: frameOf(input, stairs.height, shift, ground, [...breaks, ...steps]),
  };
}

function frameOf(
  { metrics, now, text, scale }: TrackInput,
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
  // Equal steps have no ticks, and what counts from an origin has one level of them.
  const majorY = tickY + (scale.places.length > 0 ? 0 : metrics.lineHeight('tick'));
  const levels = scale.origin === undefined && scale.places.length === 0;
  const nowY = majorY + (levels ? metrics.lineHeight('major') : 0) + PADDING;
  const nowLines = Math.ceil(metrics.width(text.now(), 'span') / scale.width);
  const height = nowY + (now === undefined ? 0 : nowLines * metrics.lineHeight('date') + PADDING);
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
    now: nowLine(input, view, frame.nowY),
  };
}

function composeFlags({ flags, stairs, input, frame }: TrackPlan, view: Viewport): Flag[] {
  const width = input.scale.width;
  const labelled = flags.filter((flag) => flag.labelled);
  const anchors = labelled.map((flag) => toScreen(view, flag.u));
  const xs = placeFlags(
    stairs,
    anchors,
    labelled.map((flag) => flag.width),
    width,
  );
  return labelled.map((flag, i) => {
    const anchor = anchors[i] ?? 0;
    return {
      key: flag.key,
      x: xs[i] ?? anchor,
      y: frame.foot - (stairs.steps[i]?.rise ?? 0) - flag.height,
      width: flag.width,
      height: flag.height,
      anchor,
      date: flag.date,
      items: flag.events.map((event, j) => ({ event, lines: flag.titles[j] ?? [] })),
      planned: flag.events.every((event) => event.status === 'planned'),
      visible: anchor >= 0 && anchor <= width,
    };
  });
}

function placeAxis(
  { input, breaks, steps }: TrackPlan,
  view: Viewport,
): Pick<Scene, 'even' | 'lines' | 'breaks' | 'steps' | 'ticks'> {
  const { scale, text, metrics, now } = input;
  const marks = placeBreaks(breaks, scale.width, view, metrics);
  return {
    even: scale.places.length > 0,
    lines: axisLines(marks, scale.width),
    breaks: marks,
    steps: placeSteps(steps, scale.width, view, metrics),
    ticks: placeTicks(scale, view, text, metrics, now),
  };
}

/** The label hangs after its line, or before it where the window ends too soon. */
function nowLine(
  { now, scale, text, metrics }: TrackInput,
  view: Viewport,
  y: number,
): Scene['now'] {
  if (now === undefined) return undefined;
  const x = toScreen(view, scale.toBase(now));
  const labelWidth = Math.min(scale.width, Math.ceil(metrics.width(text.now(), 'span')) + 2);
  const after = x + NOW_INDENT;
  const before = Math.max(0, x - NOW_INDENT - labelWidth);
  const labelX = after + labelWidth <= scale.width ? after : before;
  return { x, y, labelX, labelWidth, visible: x >= 0 && x <= scale.width };
}

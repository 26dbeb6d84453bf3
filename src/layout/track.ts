import type { TimelineEvent } from '../model/timeline.ts';
import { placeOf } from '../scale/places.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { maxZoom } from '../scale/zoom.ts';
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
import type { TickText } from './tick-label.ts';
import { majorUnit, placeTicks } from './ticks.ts';

interface NowText {
  /** What is written at the line of now; `outlook` = something is expected to happen after it. */
  now(outlook: boolean): string;
}

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
export interface TrackPlan extends Ground {
  readonly input: TrackInput;
  readonly flags: readonly PlannedFlag[];
  readonly stairs: Stairs;
  readonly breaks: readonly PlannedBreak[];
  readonly steps: readonly Worded[];
  /** Something is expected to happen after now. */
  readonly outlook: boolean;
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
  const points = input.events.filter((event) => !isSpan(event, scale));
  const byDay = majorUnit(scale, 1, input.text, metrics) === 'day';
  const texts = flagTexts(points, input.text, metrics, byDay);
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
    outlook: looksAhead(input),
    frame: frameOf(input, stairs.height, shift, ground, [...breaks, ...steps]),
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

/**
 * The label hangs after its line, or before it where the window ends too soon. Where neither has
 * room for all of it, it says no more than the date.
 */
function nowLine({ input, frame, outlook }: TrackPlan, view: Viewport): Scene['now'] {
  const { now, scale, text, metrics } = input;
  if (now === undefined) return undefined;
  const { width } = scale;
  const x = toScreen(view, scale.toBase(now));
  const room = Math.max(x, width - x) - NOW_INDENT;
  const long = (said: boolean): number => Math.ceil(metrics.width(text.now(said), 'span')) + 2;
  const said = outlook && long(true) <= room;
  const labelWidth = Math.min(width, long(said));
  const after = x + NOW_INDENT;
  const before = Math.max(0, x - NOW_INDENT - labelWidth);
  const labelX = after + labelWidth <= width ? after : before;
  const visible = x >= 0 && x <= width;
  return { x, y: frame.nowY, labelX, labelWidth, visible, outlook, said };
}

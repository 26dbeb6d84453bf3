import type { TimelineEvent } from '../model/timeline.ts';
import type { Silence, TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { fitFlags, type PlannedFlag } from './fit-flags.ts';
import { flagTexts, type TrackText } from './flag-texts.ts';
import { markersOf, whiskerOf } from './markers.ts';
import type { BreakMark, EraBand, Flag, Piece, Scene } from './scene.ts';
import {
  isSpan,
  lanePitch,
  type PlannedSpan,
  placeSpan,
  planSpans,
  type SpanText,
} from './spans.ts';
import { placeFlags, type Stairs } from './stairs.ts';
import type { TextMetrics } from './text.ts';
import { placeTicks, type TickText } from './ticks.ts';

/** Everything the horizontal track is computed from. */
export interface TrackInput {
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  readonly eras: readonly { readonly lo: number; readonly hi: number; readonly label: string }[];
  /** ms UTC; undefined draws no line. */
  readonly now: number | undefined;
  readonly scale: TimeScale;
  readonly text: TrackText &
    SpanText &
    TickText & { silence(silence: Silence): string; now(): string };
  readonly metrics: TextMetrics;
  /** Each group has lanes of its own; else spans are packed as closely as they fit. */
  readonly lanesByGroup: boolean;
  /** Id of an event whose flag is kept even where others have no room. */
  readonly selected?: string | undefined;
}

/** What is the same at every zoom and pan: computed once per data, width and font. */
export interface TrackPlan {
  readonly input: TrackInput;
  readonly flags: readonly PlannedFlag[];
  readonly stairs: Stairs;
  readonly spans: readonly PlannedSpan[];
  readonly breakLines: readonly (readonly string[])[];
  readonly frame: Frame;
}

/** Heights of the track's zones, CSS px from its top. */
interface Frame {
  readonly height: number;
  readonly foot: number;
  readonly elbowY: number;
  readonly axisY: number;
  readonly laneTop: number;
  readonly pitch: number;
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
  const spans = planSpans(input.events, scale, input.now, input.text, metrics, input.lanesByGroup);
  const breakLines = scale.breaks.map((b) => silenceLines(input.text.silence(b.silence)));
  return {
    input,
    flags,
    stairs,
    spans,
    breakLines,
    frame: frameOf(input, stairs.height, shift, spans, breakLines),
  };
}

/** A silence stands over its narrow break in two lines where it has more than one unit. */
function silenceLines(text: string): string[] {
  const words = text.split(' ');
  return words.length > 2 ? [words.slice(0, 2).join(' '), words.slice(2).join(' ')] : [text];
}

function frameOf(
  { metrics, eras, now, text, scale }: TrackInput,
  rise: number,
  shift: number,
  spans: readonly PlannedSpan[],
  breakLines: readonly (readonly string[])[],
): Frame {
  const silence = Math.max(0, ...breakLines.map((lines) => lines.length));
  const above = CLEARANCE + (silence > 0 ? ZIGZAG + silence * metrics.lineHeight('break') : 0);
  const foot = PADDING + (eras.length > 0 ? metrics.lineHeight('tick') : 0) + rise;
  // The farther a leader leans, the more height it gets to do so.
  const elbowY = foot + BEND + Math.min(shift / 12, MAX_BEND);
  const axisY = elbowY + above;
  const pitch = lanePitch(metrics);
  const laneTop = axisY + CLEARANCE + 6;
  const tickY = laneTop + pitch * Math.max(0, ...spans.map((span) => span.lane + 1));
  const majorY = tickY + metrics.lineHeight('tick');
  const nowY = majorY + metrics.lineHeight('major') + PADDING;
  const nowLines = Math.ceil(metrics.width(text.now(), 'span') / scale.width);
  const height = nowY + (now === undefined ? 0 : nowLines * metrics.lineHeight('date') + PADDING);
  return { height, foot, elbowY, axisY, laneTop, pitch, tickY, majorY, nowY };
}

/** The picture through a viewport. Pure: the same plan and viewport give the same scene. */
export function composeTrack(plan: TrackPlan, view: Viewport): Scene {
  const { input, frame } = plan;
  const { scale, text, metrics } = input;
  const width = scale.width;
  const shown = (x: number): boolean => x >= 0 && x <= width;
  return {
    width,
    height: frame.height,
    axisY: frame.axisY,
    footY: frame.foot,
    elbowY: frame.elbowY,
    laneTop: frame.laneTop,
    tickY: frame.tickY,
    majorY: frame.majorY,
    flags: composeFlags(plan, view),
    markers: plan.flags.flatMap((flag) => markersOf(flag, view, shown)),
    whiskers: plan.flags.flatMap((flag) => whiskerOf(flag, view, width)),
    spans: plan.spans.map((span) => placeSpan(span, scale, view, frame.laneTop, frame.pitch)),
    lines: axisLines(scale, view),
    breaks: scale.breaks.flatMap((b, index) => breakMark(b, index, plan, view)),
    ticks: placeTicks(scale, view, text, metrics),
    eras: input.eras.flatMap((era) => eraBand(era, scale, view)),
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

function axisLines(scale: TimeScale, view: Viewport): Piece[] {
  const starts = [0, ...scale.breaks.map((b) => toScreen(view, b.x1))];
  const ends = [...scale.breaks.map((b) => toScreen(view, b.x0)), scale.width];
  return starts.flatMap((start, i) => {
    const x0 = Math.max(0, start);
    const x1 = Math.min(scale.width, ends[i] ?? x0);
    return x0 < x1 ? [{ x0, x1 }] : [];
  });
}

/** The words of a break stand over its middle, or over the middle of what is seen of it. */
function breakMark(
  b: { x0: number; x1: number },
  index: number,
  { breakLines, input }: TrackPlan,
  view: Viewport,
): BreakMark[] {
  const { scale, metrics } = input;
  const x0 = toScreen(view, b.x0);
  const x1 = toScreen(view, b.x1);
  if (x1 < 0 || x0 > scale.width) return [];
  const lines = breakLines[index] ?? [];
  const labelWidth = Math.ceil(Math.max(0, ...lines.map((line) => metrics.width(line, 'break'))));
  const seen = [Math.max(0, x0), Math.min(scale.width, x1)] as const;
  const labelX = (seen[0] + seen[1] - labelWidth) / 2;
  const whole = x0 >= 0 && x1 <= scale.width;
  const inside = labelX >= 0 && labelX + labelWidth <= scale.width;
  const labelled = inside && (whole || seen[1] - seen[0] >= labelWidth);
  return [{ index, x0, x1, lines, labelX, labelWidth, labelled }];
}

function eraBand(
  era: { lo: number; hi: number; label: string },
  scale: TimeScale,
  view: Viewport,
): EraBand[] {
  const at = (time: number): number => toScreen(view, scale.toBase(time));
  const x0 = Math.max(0, Number.isFinite(era.lo) ? at(era.lo) : 0);
  const x1 = Math.min(scale.width, Number.isFinite(era.hi) ? at(era.hi) : scale.width);
  return x0 < x1 ? [{ x0, x1, label: era.label }] : [];
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

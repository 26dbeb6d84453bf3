import type { TimelineEvent } from '../model/timeline.ts';
import type { Edge } from '../model/when.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { assignLanes } from './lanes.ts';
import type { EndStyle, Piece, SpanBar } from './scene.ts';
import type { TextMetrics } from './text.ts';

/** A span before zoom and pan: its lane is the same at all of them. */
export interface PlannedSpan {
  readonly event: TimelineEvent;
  readonly lane: number;
  /** Base coordinates of the bar. */
  readonly u0: number;
  readonly u1: number;
  readonly start: EndStyle;
  readonly end: EndStyle;
  readonly doubt: boolean;
  readonly title: string;
  readonly date: string;
  readonly labelWidth: number;
  /** How far the label begins before the bar because it would not fit after it, CSS px. */
  readonly labelShift: number;
  /** Base coordinate where the next span of the lane begins, and how far its label reaches before it. */
  readonly next?: { readonly u0: number; readonly labelShift: number };
}

export interface SpanText {
  title(event: TimelineEvent): string;
  spanDate(event: TimelineEvent): string;
}

/** Height of the bar itself; its label stands below it. CSS px. */
const BAR_HEIGHT = 8;
const LABEL_GAP = 3;
const LANE_GAP = 9;
/** Between the title of a span and its date. */
const DATE_GAP = 8;
/** Least distance between two labels or bars in a lane. */
const APART = 16;
/** An end whose doubt is wider than this is drawn soft. */
const SOFT = 12;

/** Whether an event is drawn as a bar: it lasts, or nobody can say which of several dates it was. */
export function isSpan(event: TimelineEvent): boolean {
  return event.when.kind !== 'moment';
}

export function lanePitch(metrics: TextMetrics): number {
  return BAR_HEIGHT + LABEL_GAP + metrics.lineHeight('span') + LANE_GAP;
}

/**
 * Gives each span its lane, by the room that bar and label take when everything is in view. Zooming
 * in widens bars but not labels, so what is free of overlap there stays so.
 */
export function planSpans(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  now: number | undefined,
  text: SpanText,
  metrics: TextMetrics,
  byGroup: boolean,
): PlannedSpan[] {
  const spans = events.filter(isSpan).map((event) => planSpan(event, scale, now, text, metrics));
  const lanes = byGroup ? lanesByGroup(spans) : lanesOf(spans);
  return withNext(spans.map((span, i) => ({ ...span, lane: lanes[i] ?? 0 })));
}

function lanesOf(spans: readonly PlannedSpan[]): number[] {
  const stretches = spans.map(({ u0, u1, labelShift, labelWidth }) => ({
    lo: u0 - labelShift,
    hi: Math.max(u1 + ARROW, u0 - labelShift + labelWidth),
  }));
  return assignLanes(stretches, APART);
}

/** Each group has lanes of its own, in the order in which the groups first appear. */
function lanesByGroup(spans: readonly PlannedSpan[]): number[] {
  const lanes = new Array<number>(spans.length).fill(0);
  let first = 0;
  for (const group of new Set(spans.map((span) => span.event.group))) {
    const members = spans.flatMap((span, i) => (span.event.group === group ? [i] : []));
    const own = lanesOf(members.flatMap((i) => spans[i] ?? []));
    members.forEach((i, j) => {
      lanes[i] = first + (own[j] ?? 0);
    });
    first += Math.max(...own) + 1;
  }
  return lanes;
}

function withNext(spans: readonly PlannedSpan[]): PlannedSpan[] {
  return spans.map((span) => {
    const after = spans.filter((other) => other.lane === span.lane && other.u0 > span.u0);
    const next = after.sort((a, b) => a.u0 - b.u0)[0];
    return next ? { ...span, next: { u0: next.u0, labelShift: next.labelShift } } : span;
  });
}

/** How far an arrow reaches beyond the end of its bar. */
const ARROW = 9;

function planSpan(
  event: TimelineEvent,
  scale: TimeScale,
  now: number | undefined,
  text: SpanText,
  metrics: TextMetrics,
): PlannedSpan {
  const { when } = event;
  const last = Math.max(now ?? scale.domain[1], Number.isFinite(when.lo) ? when.lo : 0);
  const u0 = Math.max(0, Number.isFinite(when.lo) ? scale.toBase(when.lo) : 0);
  const u1 = Math.min(scale.width, scale.toBase(Number.isFinite(when.hi) ? when.hi : last));
  const title = text.title(event);
  const date = text.spanDate(event);
  const labelWidth = Math.ceil(
    metrics.width(title, 'span') + DATE_GAP + metrics.width(date, 'date') + 2,
  );
  return {
    event,
    lane: 0,
    u0,
    u1: Math.max(u0, u1),
    start: when.kind === 'interval' ? edgeStyle(when.start, scale, 'start') : 'sure',
    end: when.kind === 'interval' ? edgeStyle(when.end, scale, 'end') : 'sure',
    doubt: when.kind === 'choice' && when.of === 'one',
    title,
    date,
    labelWidth,
    labelShift: Math.max(0, Math.min(u0, u0 + labelWidth - scale.width)),
  };
}

function edgeStyle(edge: Edge, scale: TimeScale, side: 'start' | 'end'): EndStyle {
  if (edge === 'unknown') return 'fade';
  if (edge === 'open') return side === 'end' ? 'arrow' : 'fade';
  const doubt = scale.toBase(edge.hi) - scale.toBase(edge.lo);
  return edge.approximate || edge.uncertain || doubt > SOFT ? 'soft' : 'sure';
}

/** The bar as it is seen through a viewport. `top` is the y of the first lane, CSS px. */
export function placeSpan(
  span: PlannedSpan,
  scale: TimeScale,
  view: Viewport,
  top: number,
  pitch: number,
): SpanBar {
  const y = top + span.lane * pitch;
  const x0 = toScreen(view, span.u0);
  const x1 = toScreen(view, span.u1);
  const free = span.next
    ? toScreen(view, span.next.u0) - span.next.labelShift - APART
    : scale.width;
  const cuts = scale.breaks.filter((b) => b.x0 < span.u1 && b.x1 > span.u0);
  const gaps = cuts.map((b) => ({ x0: toScreen(view, b.x0), x1: toScreen(view, b.x1) }));
  return {
    event: span.event,
    y,
    height: BAR_HEIGHT,
    pieces: solidPieces(x0, x1, gaps, scale.width),
    gaps: gaps.flatMap((gap) => clip(gap, scale.width)),
    start: x0 < -EDGE ? 'sure' : span.start,
    end: x1 > scale.width + EDGE ? 'sure' : span.end,
    doubt: span.doubt,
    label: {
      ...labelPlace(span, x0, x1, { free, width: scale.width }),
      y: y + BAR_HEIGHT + LABEL_GAP,
      width: span.labelWidth,
      title: span.title,
      date: span.date,
    },
  };
}

/** Bars are drawn this far beyond the window, so that their round ends do not show there. */
const EDGE = 24;

function clip(piece: Piece, width: number): Piece[] {
  const x0 = Math.max(piece.x0, -EDGE);
  const x1 = Math.min(piece.x1, width + EDGE);
  return x0 < x1 ? [{ x0, x1 }] : [];
}

function solidPieces(x0: number, x1: number, gaps: readonly Piece[], width: number): Piece[] {
  const starts = [x0, ...gaps.map((gap) => gap.x1)];
  const ends = [...gaps.map((gap) => gap.x0), x1];
  return starts.flatMap((start, i) =>
    clip({ x0: start, x1: Math.max(start, ends[i] ?? start) }, width),
  );
}

/**
 * The label stays in the window as long as its bar does: it follows the bar's visible part, and may
 * stand beyond the bar's end as far as the lane is free.
 */
function labelPlace(
  span: PlannedSpan,
  x0: number,
  x1: number,
  limits: { free: number; width: number },
): { x: number; visible: boolean } {
  const home = x0 - span.labelShift;
  const latest = Math.max(home, limits.free - span.labelWidth);
  const x = Math.min(Math.max(home, 0), latest);
  const whole = x >= -0.5 && x + span.labelWidth <= limits.width + 0.5;
  return { x, visible: whole && x1 > MIN_BAR && x0 < limits.width };
}

/** A bar of which less is in view takes its label along. */
const MIN_BAR = 24;

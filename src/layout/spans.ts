import type { TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/when.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { type Cut, cutAtBreaks, EDGE } from './cuts.ts';
import { type End, type Extent, endOf, endStyle, hatchedOf, sureEnd, tonesOf } from './edges.ts';
import { MARKER } from './markers.ts';
import { type Member, membersOf, placeMembers } from './members.ts';
import { placeReport, reportedAt } from './reports.ts';
import type { Report, SpanBar, SpanLabel, Tone } from './scene.ts';
import { SIDE } from './stairs.ts';
import { isWhole, shiftInto, stickyX } from './sticky.ts';
import { markWidth, oneLine, type TextMetrics } from './text.ts';

/** A span before it has a lane. */
export interface MeasuredSpan extends Extent {
  readonly event: TimelineEvent;
  readonly doubt: boolean;
  /** The dates of a set, base coordinates; empty for what is one stretch. */
  readonly members: readonly Member[];
  /** Base coordinate of the moment at which it came out. */
  readonly reported: number | undefined;
  readonly title: string;
  readonly date: string;
  readonly labelWidth: number;
  /** How far the label begins before the bar because it would not fit after it, CSS px. */
  readonly labelShift: number;
}

/** A span before zoom and pan: its lane is the same at all of them. */
export interface PlannedSpan extends MeasuredSpan {
  /** Counted through all lanes from the top … */
  readonly lane: number;
  /** … and how far below the top of the first, CSS px. */
  readonly y: number;
  /** Base coordinate where the next span of the lane begins, and how far its label reaches before it. */
  readonly next?: { readonly u0: number; readonly labelShift: number };
}

export interface SpanText {
  title(event: TimelineEvent): string;
  spanDate(event: TimelineEvent): string;
  /** A mark after its date, '' = none. */
  mark?(event: TimelineEvent): string;
}

/** Height of the bar itself; its label stands below it. CSS px. */
const BAR_HEIGHT = 8;
const LABEL_GAP = 3;
const LANE_GAP = 9;
/** Between the title of a span and its date. */
const DATE_GAP = 8;
/** Room for the sign of a correction after a title, CSS px. */
export const CORRECTED = 16;
/** Least distance between two labels or bars in a lane. */
export const APART = 16;
/** How far an arrow reaches beyond the end of its bar. */
export const ARROW = 9;
/** No bar is drawn shorter: six days in a century can still be seen. CSS px. */
export const SHORTEST = 10;
/** Share of the axis over which a bar dissolves where nobody knows how long it lasted. */
export const DISSOLVE = 0.09;
/** A bar of which less is in view takes its label along. */
const MIN_BAR = 24;

/**
 * Whether an event is drawn as a bar: it lasts, or nobody can say which of several dates it was. One
 * of several days that all lie under one marker when everything is in view is a moment like others.
 */
export function isSpan({ when }: TimelineEvent, scale: TimeScale): boolean {
  if (when.kind === 'interval') return true;
  if (when.kind === 'moment') return false;
  return when.of === 'all' || !(scale.toBase(when.hi) - scale.toBase(when.lo) < MARKER);
}

export function lanePitch(metrics: TextMetrics): number {
  return BAR_HEIGHT + LABEL_GAP + metrics.lineHeight('span') + LANE_GAP;
}

/** Where a span lies and how much room its label takes, when everything is in view. */
export function measureSpan(
  event: TimelineEvent,
  scale: TimeScale,
  now: number | undefined,
  text: SpanText,
  metrics: TextMetrics,
): MeasuredSpan {
  const { when } = event;
  const [u0, u1] = boundsOf(when, scale, now);
  const date = text.spanDate(event);
  const sign = event.corrections.length > 0 ? CORRECTED : 0;
  const mark = markWidth(text.mark?.(event) ?? '', metrics);
  const beside = DATE_GAP + metrics.width(date, 'date') + mark + sign + 2;
  const title = oneLine(text.title(event), 'span', metrics, scale.width - SIDE - 1 - beside);
  const labelWidth = Math.ceil(metrics.width(title, 'span') + beside);
  return {
    event,
    u0,
    u1,
    ...endsOf(event, scale, u0, u1),
    doubt: when.kind === 'choice' && when.of === 'one',
    members: membersOf(when, scale),
    reported: reportedAt(event, scale, now),
    title,
    date,
    labelWidth,
    labelShift: shiftInto(u0, labelWidth, scale.width - SIDE),
  };
}

/** Where a bar begins and ends, base coordinates; what goes on lasts until now. */
function boundsOf(when: When, scale: TimeScale, now = scale.domain[1]): [number, number] {
  const last = Math.max(now, Number.isFinite(when.lo) ? when.lo : 0);
  const u0 = Math.max(0, Number.isFinite(when.lo) ? scale.toBase(when.lo) : 0);
  const u1 = Math.min(scale.width, scale.toBase(Number.isFinite(when.hi) ? when.hi : last));
  if (when.kind !== 'interval') return [u0, Math.max(u0, u1)];
  const { start, end } = when;
  const reach = DISSOLVE * scale.width;
  if (end === 'unknown' && typeof start !== 'string') {
    const from = scale.toBase(start.hi);
    const cuts = scale.breaks.map(({ x0 }) => x0).filter((x0) => x0 > from);
    const known = when.lo < now ? u1 : scale.width;
    return [u0, Math.max(u0, Math.min(from + reach, known, ...cuts))];
  }
  if (start === 'unknown' && typeof end !== 'string') {
    const to = scale.toBase(end.lo);
    const cuts = scale.breaks.map(({ x1 }) => x1).filter((x1) => x1 < to);
    return [Math.min(u1, Math.max(to - reach, 0, ...cuts)), u1];
  }
  return [u0, Math.max(u0, u1)];
}

/** "1999 or earlier" has no beginning that anybody names: it runs out like what has always been. */
function boundOf(time: number, u: number): End {
  return { ...sureEnd(u), style: Number.isFinite(time) ? 'sure' : 'arrow' };
}

/** Of what is planned nobody expects the day to be known yet: its dashes say enough. */
function endsOf(
  { when, status }: TimelineEvent,
  scale: TimeScale,
  u0: number,
  u1: number,
): { start: End; end: End } {
  if (when.kind !== 'interval') return { start: boundOf(when.lo, u0), end: boundOf(when.hi, u1) };
  const settle = (end: End, u: number): End =>
    status === 'planned' && end.style === 'rough'
      ? { ...sureEnd(u), uncertain: end.uncertain }
      : end;
  return {
    start: settle(endOf(when.start, scale, u0), u0),
    end: settle(endOf(when.end, scale, u1), u1),
  };
}

/**
 * The bar as it is seen through a viewport. `top` is the y of the first lane, `shortest` the least
 * length of a bar, CSS px; `next` is what follows in its lane.
 */
export function placeSpan(
  span: PlannedSpan,
  scale: TimeScale,
  view: Viewport,
  top: number,
  shortest = SHORTEST,
  next = span.next,
): SpanBar {
  const y = top + span.y;
  const x0 = toScreen(view, span.u0);
  const x1 = toScreen(view, span.u1);
  const tones = tonesOf(span, view);
  const { pieces, gaps } = drawnParts(span, tones, scale, view, shortest);
  return {
    event: span.event,
    y,
    height: BAR_HEIGHT,
    pieces,
    gaps,
    start: x0 < -EDGE ? 'sure' : endStyle(span.start, view),
    end: x1 > scale.width + EDGE ? 'sure' : endStyle(span.end, view),
    tones: tones.some(({ strength }) => strength < 1) ? tones : undefined,
    hatched: hatchedOf(span, view),
    doubt: span.doubt,
    set: span.members.length > 0,
    reported: reportOf(span, y + BAR_HEIGHT / 2, scale, view),
    label: placeLabel(span, { x0, x1, y: y + BAR_HEIGHT + LABEL_GAP }, next, scale.width, view),
  };
}

function drawnParts(
  span: PlannedSpan,
  tones: readonly Tone[],
  scale: TimeScale,
  view: Viewport,
  shortest: number,
): Cut {
  if (span.members.length === 0) {
    const [first, last] = [tones[0]?.x ?? 0, tones.at(-1)?.x ?? 0];
    return cutAtBreaks(first, Math.max(last, first + shortest), scale, view);
  }
  return placeMembers(span.members, view, scale.width);
}

/** A report inside the bar is told by its sign alone; one after it, by a line from the bar's end. */
function reportOf(
  { event, reported, u0, u1 }: PlannedSpan,
  y: number,
  scale: TimeScale,
  view: Viewport,
): Report | undefined {
  if (reported === undefined || toScreen(view, reported) - toScreen(view, u0) < MIN_BAR) {
    return undefined;
  }
  const x1 = toScreen(view, reported);
  const x0 = Math.min(toScreen(view, u1), x1);
  const outside = placeReport(event, { x0, x1, y }, scale, view)[0];
  return outside ?? { event, x0: x1, x1, y, pieces: [], gaps: [] };
}

function placeLabel(
  { title, date, labelWidth, labelShift }: PlannedSpan,
  { x0, x1, y }: { x0: number; x1: number; y: number },
  next: PlannedSpan['next'],
  width: number,
  view: Viewport,
): SpanLabel {
  const end = next ? toScreen(view, next.u0) - next.labelShift : width + APART;
  const x = stickyX({ home: x0 - labelShift, width: labelWidth, free: end - APART });
  const whole = isWhole(x, labelWidth, width) && x + labelWidth <= end;
  const visible = whole && x1 > MIN_BAR && x0 < width;
  return { x, y, width: labelWidth, title, date, visible };
}

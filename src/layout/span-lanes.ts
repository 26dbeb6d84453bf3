import type { TimelineEvent } from '../model/timeline.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { assignLanes } from './lanes.ts';
import type { GroupLane } from './scene.ts';
import { APART, ARROW, lanePitch, type MeasuredSpan, type PlannedSpan } from './spans.ts';
import type { TextMetrics } from './text.ts';

/** Where an event without a bar stands, base coordinate. */
export interface PointSite {
  readonly events: readonly TimelineEvent[];
  readonly u: number;
}

/** All that lies in lanes below the axis; heights in CSS px from the top of the first. */
export interface LanePlan {
  readonly spans: readonly PlannedSpan[];
  readonly groups: readonly PlannedGroup[];
  readonly height: number;
}

/** A group's stretch of lanes under a strip that holds its name and its points. */
export interface PlannedGroup {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly points: readonly { readonly event: TimelineEvent; readonly u: number }[];
}

export interface GroupText {
  /** In the order in which they stand; an event of no such group has none. */
  readonly groups?: readonly { readonly id: string; readonly label: string }[];
}

/** Around the name of a group, CSS px. */
const STRIP = 14;

/**
 * Lanes for spans, by the room that bar and label take when everything is in view: zooming in
 * widens bars but not labels, so what is free of overlap there stays so.
 */
export function packSpans(spans: readonly MeasuredSpan[], metrics: TextMetrics): LanePlan {
  const pitch = lanePitch(metrics);
  const planned = inLanes(spans, 0, 0, pitch);
  return { spans: planned, groups: [], height: pitch * laneCount(planned) };
}

/**
 * Lanes of its own for each group that has events, in the order given; what has no group comes
 * last. Moments keep their place on the axis and under their flag, and leave a stroke at the rule of
 * their group.
 */
export function packByGroup(
  spans: readonly MeasuredSpan[],
  sites: readonly PointSite[],
  { groups = [] }: GroupText,
  metrics: TextMetrics,
): LanePlan {
  const pitch = lanePitch(metrics);
  const points = sites.flatMap(({ events, u }) => events.map((event) => ({ event, u })));
  const planned: PlannedSpan[] = [];
  const named: PlannedGroup[] = [];
  let y = 0;
  const pack = (own: readonly MeasuredSpan[], strip: number): number => {
    const lanes = inLanes(own, laneCount(planned), y + strip, pitch);
    planned.push(...lanes);
    return y + strip + pitch * new Set(lanes.map(({ lane }) => lane)).size;
  };
  for (const { id, label } of groups) {
    const own = spans.filter(({ event }) => event.group === id);
    const mine = points.filter(({ event }) => event.group === id);
    if (own.length + mine.length === 0) continue;
    const bottom = pack(own, metrics.lineHeight('span') + STRIP);
    named.push({ id, label, y, height: bottom - y, points: mine });
    y = bottom;
  }
  const known = new Set(named.map(({ id }) => id));
  const others = spans.filter(({ event }) => !known.has(event.group ?? ''));
  return { spans: planned, groups: named, height: pack(others, 0) };
}

function inLanes(
  spans: readonly MeasuredSpan[],
  firstLane: number,
  top: number,
  pitch: number,
): PlannedSpan[] {
  const lanes = assignLanes(spans.map(stretchOf), APART);
  const planned = spans.map((span, i) => {
    const lane = lanes[i] ?? 0;
    return { ...span, lane: firstLane + lane, y: top + lane * pitch };
  });
  return planned.map((span) => {
    const after = planned.filter((other) => other.lane === span.lane && other.u0 > span.u0);
    const next = after.sort((a, b) => a.u0 - b.u0)[0];
    return next ? { ...span, next: { u0: next.u0, labelShift: next.labelShift } } : span;
  });
}

/** What a span takes up of its lane: its bar with arrow and report, and its label. */
function stretchOf(span: MeasuredSpan): { lo: number; hi: number } {
  const lo = span.u0 - span.labelShift;
  const end = Math.max(span.u1, span.reported ?? span.u1) + ARROW;
  return { lo, hi: Math.max(end, lo + span.labelWidth) };
}

function laneCount(spans: readonly PlannedSpan[]): number {
  return Math.max(0, ...spans.map((span) => span.lane + 1));
}

/** The groups' lanes as seen through a viewport. `top` is the y of the first lane, CSS px. */
export function placeGroups(
  groups: readonly PlannedGroup[],
  view: Viewport,
  { width }: TimeScale,
  top: number,
): GroupLane[] {
  return groups.map(({ id, label, y, height, points }) => ({
    id,
    label,
    y: top + y,
    height,
    strokes: points
      .map(({ event, u }) => ({ event, x: toScreen(view, u) }))
      .filter(({ x }) => x >= 0 && x <= width),
  }));
}

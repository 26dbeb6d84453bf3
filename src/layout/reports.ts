import type { TimelineEvent } from '../model/timeline.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { cutAtBreaks } from './cuts.ts';
import { assignLanes } from './lanes.ts';
import type { Marker, Report } from './scene.ts';

/** An event that came out later than it happened: base coordinates of both, and its thin lane. */
export interface PlannedReport {
  readonly event: TimelineEvent;
  readonly u0: number;
  readonly u1: number;
  readonly lane: number;
}

/** Closer than this a marker says both, CSS px. */
const NEAR = 24;
/** Height of a thin lane, CSS px. */
export const REPORT_PITCH = 9;
/** Least distance between two of them in a lane, CSS px. */
const APART = 16;

/**
 * Base coordinate of the moment at which an event came out; undefined if that is not known or not
 * later than its beginning: what is announced beforehand is known in advance, not revealed.
 */
export function reportedAt(
  { when, reported }: TimelineEvent,
  scale: TimeScale,
  now = Number.POSITIVE_INFINITY,
): number | undefined {
  if (!reported || !(reported.lo > when.lo) || !Number.isFinite(when.lo)) return undefined;
  if (!Number.isFinite(reported.lo)) return undefined;
  const hi = Math.max(reported.lo, Math.min(reported.hi, now));
  const end = Number.isFinite(hi) ? hi : reported.lo;
  return (scale.toBase(reported.lo) + scale.toBase(end)) / 2;
}

/** Lanes for the moments that came out later, the same at every zoom. `u` is where each stands. */
export function planReports(
  sites: readonly { readonly events: readonly TimelineEvent[]; readonly u: number }[],
  scale: TimeScale,
  now: number | undefined,
): PlannedReport[] {
  const found = sites.flatMap(({ events, u }) =>
    events.flatMap((event) => {
      const u1 = reportedAt(event, scale, now);
      return u1 !== undefined && u1 > u ? [{ event, u0: u, u1, lane: 0 }] : [];
    }),
  );
  const lanes = assignLanes(
    found.map(({ u0, u1 }) => ({ lo: u0, hi: u1 })),
    APART,
  );
  return found.map((report, i) => ({ ...report, lane: lanes[i] ?? 0 }));
}

/** What is seen of a report whose marker stands at `x0`; none where both ends are one place. */
export function placeReport(
  event: TimelineEvent,
  place: { readonly x0: number; readonly x1: number; readonly y: number },
  scale: TimeScale,
  view: Viewport,
): Report[] {
  const { x0, x1 } = place;
  if (x1 - x0 < NEAR || x1 < 0 || x0 > scale.width) return [];
  return [{ event, ...place, ...cutAtBreaks(x0, x1, scale, view) }];
}

/** The reports of all markers, from the first thin lane at `top` downwards. */
export function placeReports(
  planned: readonly PlannedReport[],
  markers: readonly Marker[],
  top: number,
  scale: TimeScale,
  view: Viewport,
): Report[] {
  const places = new Map(markers.map((marker) => [marker.event.id, marker.x]));
  return planned.flatMap(({ event, u0, u1, lane }) => {
    const x0 = places.get(event.id) ?? toScreen(view, u0);
    const place = { x0, x1: toScreen(view, u1), y: top + lane * REPORT_PITCH };
    return placeReport(event, place, scale, view);
  });
}

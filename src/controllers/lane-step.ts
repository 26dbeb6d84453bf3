import type { TrackPlan } from '../layout/track.ts';

/** Where an event lies on the axis, base coordinates. */
interface Place {
  readonly id: string;
  readonly u0: number;
  readonly u1: number;
}

/**
 * The event nearest in time to another one, in the lane above (−1) or below (1) it. Flags share the
 * lane above the axis; below lie the lanes of spans. Undefined if there is no such lane.
 */
export function laneStep(
  plan: TrackPlan | undefined,
  id: string,
  direction: -1 | 1,
): string | undefined {
  const lanes = plan ? lanesOf(plan) : [];
  const from = lanes.findIndex((lane) => lane.some((place) => place.id === id));
  const here = lanes[from]?.find((place) => place.id === id);
  const [first, ...rest] = lanes[from + direction] ?? [];
  if (!here || !first) return undefined;
  return rest.reduce(
    (best, place) => (distance(place, here) < distance(best, here) ? place : best),
    first,
  ).id;
}

/**
 * The event nearest to another one among those that touch a stretch of the axis (base coordinates):
 * itself if it does, or if none does.
 */
export function nearestOf(
  plan: TrackPlan | undefined,
  id: string,
  from: number,
  to: number,
): string {
  const places = plan ? lanesOf(plan).flat() : [];
  const here = places.find((place) => place.id === id);
  const inside = places.filter(({ u0, u1 }) => u1 >= from && u0 <= to);
  if (!here || inside.includes(here)) return id;
  return inside.sort((a, b) => distance(a, here) - distance(b, here))[0]?.id ?? id;
}

/** From top to bottom; none is empty. */
function lanesOf({ flags, spans }: TrackPlan): Place[][] {
  const flagged = flags.flatMap(({ u, events }) =>
    events.map((event) => ({ id: event.id, u0: u, u1: u })),
  );
  const count = Math.max(0, ...spans.map((span) => span.lane + 1));
  const barred = Array.from({ length: count }, (_, lane) =>
    spans
      .filter((span) => span.lane === lane)
      .map(({ event, u0, u1 }) => ({ id: event.id, u0, u1 })),
  );
  return [flagged, ...barred].filter((lane) => lane.length > 0);
}

/** How far two stretches lie apart; 0 where they overlap. */
function distance(a: Place, b: Place): number {
  return Math.max(0, a.u0 - b.u1, b.u0 - a.u1);
}

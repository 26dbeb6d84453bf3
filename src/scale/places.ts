import type { TimelineEvent } from '../model/timeline.ts';
import type { Place, Silence } from './scale.ts';

/**
 * Where an event stands: a moment in the middle of its doubt, which ends at `now` if it is past;
 * what lasts, and a choice between dates, at its first date. Undefined without any date.
 */
export function placeOf(event: TimelineEvent, now = Number.POSITIVE_INFINITY): Place | undefined {
  const { when, status } = event;
  const { lo } = when;
  if (when.kind !== 'moment') {
    const end = Number.isFinite(lo) ? lo : when.hi;
    return Number.isFinite(end) ? { at: end, ...edgeDoubt(event, end) } : undefined;
  }
  const past = status !== 'planned' && lo < now;
  const hi = past ? Math.min(when.hi, now) : when.hi;
  const at = lo + (hi - lo) / 2;
  return Number.isFinite(at) ? { at, lo, hi } : undefined;
}

/** How far the first date of something that lasts may be off. */
function edgeDoubt({ when }: TimelineEvent, end: number): { lo: number; hi: number } {
  const first = when.kind === 'interval' ? when.start : 'unknown';
  return typeof first === 'string' ? { lo: end, hi: end } : { lo: first.lo, hi: first.hi };
}

/** All places, in time order; events at the same point share one. */
export function placesOf(events: readonly TimelineEvent[], now?: number): Place[] {
  const all = events.flatMap((event) => placeOf(event, now) ?? []).sort((a, b) => a.at - b.at);
  const places: Place[] = [];
  for (const place of all) {
    const last = places.at(-1);
    if (last?.at !== place.at) places.push(place);
    else places[places.length - 1] = widest(last, place);
  }
  return places;
}

function widest(a: Place, b: Place): Place {
  return { at: a.at, lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

/** From the last place before a silence to the first one after it, ms UTC. */
export function neighboursOf(silence: Silence, events: readonly TimelineEvent[]): Silence {
  let { from, to } = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  for (const { at } of placesOf(events)) {
    if (at <= silence.from) from = Math.max(from, at);
    if (at >= silence.to) to = Math.min(to, at);
  }
  return {
    from: Number.isFinite(from) ? from : silence.from,
    to: Number.isFinite(to) ? to : silence.to,
  };
}

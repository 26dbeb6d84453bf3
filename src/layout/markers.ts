import type { TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/when.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import { type Member, placeMembers } from './members.ts';
import type { Marker, Tone, Whisker } from './scene.ts';

/** Where the events of one flag stand on the axis, base coordinates. */
export interface Site {
  readonly key: string;
  readonly events: readonly TimelineEvent[];
  readonly u: number;
  readonly lo: number;
  readonly hi: number;
  /** The days of which it was one; empty for all other dates. */
  readonly members: readonly Member[];
}

/** Diameter of a marker, CSS px. A doubt hardly wider than that needs no whisker. */
export const MARKER = 14;
/** Markers that share a place stand at most this far apart. */
const MAX_STEP = 26;

/**
 * The markers of one flag. Where the date is known only roughly they spread inside their doubt,
 * which claims nothing that is not so; where it is sure they stand on one another, the most
 * important on top, and the flag names them all.
 */
export function markersOf(site: Site, view: Viewport, shown: (x: number) => boolean): Marker[] {
  const n = site.events.length;
  const room = (site.hi - site.lo) * view.k - MARKER;
  const step = Math.min(Math.max(room / n, 0), MAX_STEP);
  const middle = toScreen(view, site.u);
  const markers = site.events.map((event, i) => {
    const x = middle + (i - (n - 1) / 2) * step;
    return { event, x, status: event.status, visible: shown(x) };
  });
  return step > 0 ? markers : markers.sort((a, b) => a.event.importance - b.event.importance);
}

/** What a sign of doubt takes at least to either side, where the doubt itself is narrower. */
const LEAST = 22;
/** How far the edges of "about then" dissolve beyond the bounds, and within them, CSS px. */
const SOFT = 14;

/**
 * The doubt around a flag's markers. Bounds no wider than a marker need none, unless the date is
 * qualified: then a sign of fixed width says so.
 */
export function whiskerOf(site: Site, view: Viewport, width: number): Whisker[] {
  const first = site.events[0];
  if (!first) return [];
  if (site.members.length > 0) return setOf(site, first, view, width);
  const { approximate, uncertain } = doubtOf(first.when);
  const [lo, hi] = [toScreen(view, site.lo), toScreen(view, site.hi)];
  if (hi - lo <= MARKER * 1.5 && !approximate && !uncertain) return [];
  const middle = (lo + hi) / 2;
  const soft = approximate ? SOFT : 0;
  const x0 = Math.min(lo, middle - LEAST + soft) - soft;
  const x1 = Math.max(hi, middle + LEAST - soft) + soft;
  if (x1 < 0 || x0 > width) return [];
  const tones = approximate ? softTones(x0, x1) : undefined;
  return [{ key: site.key, event: first, uncertain, tones, set: false, pieces: [{ x0, x1 }] }];
}

/** Whether a date, or the one stretch that may hold it, is "about then" or doubted. */
function doubtOf(when: When): { approximate: boolean; uncertain: boolean } {
  if (when.kind === 'moment') return when;
  return { approximate: false, uncertain: false };
}

/** Each of the days, as soon as they stand clear of the marker between them. */
function setOf(site: Site, event: TimelineEvent, view: Viewport, width: number): Whisker[] {
  const [first, last] = [site.members[0], site.members.at(-1)];
  const apart = first && last ? ((last.u0 + last.u1 - first.u0 - first.u1) / 2) * view.k : 0;
  const { pieces } = placeMembers(site.members, view, width);
  if (apart <= 2 * MARKER || pieces.length === 0) return [];
  return [{ key: site.key, event, uncertain: false, tones: undefined, set: true, pieces }];
}

function softTones(x0: number, x1: number): Tone[] {
  const inner = Math.min(2 * SOFT, (x1 - x0) / 2);
  return [
    { x: x0, strength: 0 },
    { x: x0 + inner, strength: 1 },
    { x: x1 - inner, strength: 1 },
    { x: x1, strength: 0 },
  ];
}

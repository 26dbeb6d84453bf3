import type { TimelineEvent } from '../model/timeline.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import type { Marker, Whisker } from './scene.ts';

/** Where the events of one flag stand on the axis, base coordinates. */
export interface Site {
  readonly key: string;
  readonly events: readonly TimelineEvent[];
  readonly u: number;
  readonly lo: number;
  readonly hi: number;
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

/** The doubt around a flag's markers; none where it is no wider than a marker. */
export function whiskerOf(site: Site, view: Viewport, width: number): Whisker[] {
  const first = site.events[0];
  const x0 = toScreen(view, site.lo);
  const x1 = toScreen(view, site.hi);
  if (!first || x1 - x0 <= MARKER * 1.5 || x1 < 0 || x0 > width) return [];
  const soft = first.when.kind === 'moment' && (first.when.approximate || first.when.uncertain);
  return [{ key: site.key, event: first, soft, pieces: [{ x0, x1 }] }];
}

import type { TimelineEvent } from '../model/timeline.ts';
import { compressedScale } from './compressed.ts';
import { linearScale } from './linear.ts';
import type { Silence, TimeScale } from './scale.ts';
import { extentOf, findSilences, sitesOf } from './silences.ts';

export type ScaleChoice = 'auto' | 'linear' | 'compressed';

/** What the axis is made from; depends on the data, not on its size on screen. */
export interface AxisData {
  /** From the first to the last moment, ms UTC. */
  readonly extent: readonly [number, number];
  readonly silences: readonly Silence[];
}

const DAY = 86_400_000;
const BREAK_WIDTH = 64;
/** Share of the time shown that stays free at both ends and beside each break. */
const MARGIN = 0.06;

/** Undefined if no event has a place in time. */
export function axisData(
  events: readonly TimelineEvent[],
  now: number | undefined,
): AxisData | undefined {
  const sites = sitesOf(events, now);
  const extent = extentOf(sites);
  return extent && { extent, silences: findSilences(sites) };
}

/** The scale for a track of `width` CSS px. `auto` folds silences wherever one is worth folding. */
export function axisScale(data: AxisData, choice: ScaleChoice, width: number): TimeScale {
  const silences = choice === 'linear' ? [] : data.silences;
  const [first, last] = data.extent;
  const silent = silences.reduce((sum, s) => sum + (s.to - s.from), 0);
  const margin = Math.max(last - first - silent, DAY) * MARGIN;
  const domain: [number, number] = [first - margin, last + margin];
  if (silences.length === 0) return linearScale(domain, width);
  return compressedScale(domain, width, silences, { breakWidth: BREAK_WIDTH, margin });
}

const FINEST: Readonly<Record<string, number>> = {
  millisecond: 1000,
  second: 60_000,
  minute: 3_600_000,
  hour: DAY / 2,
  day: 2 * DAY,
  month: 60 * DAY,
};

/**
 * How far one may zoom in: until the window holds a little more than the finest date that the data
 * gives, an hour for minutes, two days for days. Deeper there is nothing to see.
 */
export function maxZoom(events: readonly TimelineEvent[], scale: TimeScale): number {
  let shortest = 730 * DAY;
  for (const event of events) {
    const precision = event.when.kind === 'moment' ? event.when.precision : 'day';
    shortest = Math.min(shortest, FINEST[precision] ?? shortest);
  }
  return Math.max(1, scale.width / (shortest * scale.rate));
}

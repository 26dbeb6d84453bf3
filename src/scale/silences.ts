import { bisector } from 'd3';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Choice, Interval, Moment, When } from '../model/when.ts';
import type { Silence } from './scale.ts';

/** A stretch of time in which something is said to happen, ms UTC; a point has `lo === hi`. */
export interface Site {
  readonly lo: number;
  readonly hi: number;
}

/**
 * Where the events stand. A moment fills its whole doubt, because its marker stands inside it;
 * what lasts, and a choice between dates, counts only by its two ends: a bar may be cut and still
 * say how long it is. An end known only roughly claims no room where a surer date already stands
 * within its doubt: "since 2022" needs no January when the invasion of 24 February is shown.
 */
export function sitesOf(events: readonly TimelineEvent[], now?: number): Site[] {
  const claims = events.flatMap(({ when, reported }) => [
    ...claimsOf(when),
    // The sign of when it came out must not be lost in a break.
    ...(reported && reported.lo > when.lo ? claimsOf(reported) : []),
  ]);
  if (now !== undefined) claims.push(pointClaim(now));
  const sure = claims.filter((claim) => !claim.rough).map((claim) => claim.site);
  sure.sort(inOrder);
  const rough = claims.filter((claim) => claim.rough && !standsWithin(sure, claim.doubt));
  return [...sure, ...rough.map((claim) => claim.site)].sort(inOrder);
}

/** A date known to a day or better claims its end; what is known worse only where nothing surer is. */
export const SURE = 86_400_000;
/** No more silences than this are folded. */
export const FOLDS = 4;

/** A place that an event would like to have on the axis. */
interface Claim {
  readonly site: Site;
  readonly doubt: Site;
  /** The site is only an end of the doubt. */
  readonly rough: boolean;
}

export function claimsOf(when: When): Claim[] {
  const claims = when.kind === 'interval' ? edgeClaims(when) : wholeClaims(when);
  return claims.filter(({ site }) => Number.isFinite(site.lo) && Number.isFinite(site.hi));
}

function wholeClaims(when: Moment | Choice): Claim[] {
  if (when.kind === 'choice') return [pointClaim(when.lo), pointClaim(when.hi)];
  return [{ site: when, doubt: when, rough: false }];
}

function edgeClaims({ start, end }: Interval): Claim[] {
  return [
    ...(typeof start === 'string' ? [] : [edgeClaim(start, start.lo)]),
    ...(typeof end === 'string' ? [] : [edgeClaim(end, end.hi)]),
  ];
}

function edgeClaim(doubt: Moment, point: number): Claim {
  return { site: { lo: point, hi: point }, doubt, rough: doubt.hi - doubt.lo > SURE };
}

function pointClaim(point: number): Claim {
  const site = { lo: point, hi: point };
  return { site, doubt: site, rough: false };
}

function inOrder(a: Site, b: Site): number {
  return a.lo - b.lo || a.hi - b.hi;
}

/** Whether a site begins inside `doubt`. `sorted` is in order of `lo`. */
function standsWithin(sorted: readonly Site[], doubt: Site): boolean {
  const i = bisector((site: Site) => site.lo).left(sorted, doubt.lo);
  const site = sorted[i];
  return site !== undefined && site.lo < doubt.hi;
}

/** First and last moment of all sites, ms UTC; undefined without any. */
export function extentOf(sites: readonly Site[]): [number, number] | undefined {
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  for (const site of sites) {
    lo = Math.min(lo, site.lo);
    hi = Math.max(hi, site.hi);
  }
  return lo <= hi ? [lo, hi] : undefined;
}

/**
 * The silences worth folding, in time order. The longest gap is folded while it takes more than
 * the share `theta` of the time still shown, at most `limit` times; so a break always frees room,
 * and evenly spread events get none. The shortest gap stays: with nothing left to be seen apart,
 * folding would only take the measure away. Depends on the events alone, never on view or width.
 */
export function findSilences(sites: readonly Site[], theta = 0.5, limit = FOLDS): Silence[] {
  const extent = extentOf(sites);
  if (!extent) return [];
  const gaps = gapsBetween(sites).sort((a, b) => b.to - b.from - (a.to - a.from));
  return foldable(gaps.slice(0, -1), extent, theta, limit);
}

/** Of the gaps, the longest first, those that are worth folding, in time order. */
export function foldable(
  gaps: readonly Silence[],
  extent: readonly [number, number],
  theta = 0.5,
  limit = FOLDS,
): Silence[] {
  let shown = extent[1] - extent[0];
  const folded: Silence[] = [];
  for (const gap of gaps) {
    if (folded.length === limit || gap.to - gap.from <= theta * shown) break;
    folded.push(gap);
    shown -= gap.to - gap.from;
  }
  return folded.sort((a, b) => a.from - b.from);
}

function gapsBetween(sites: readonly Site[]): Silence[] {
  const sorted = [...sites].sort((a, b) => a.lo - b.lo);
  const gaps: Silence[] = [];
  let end = sorted[0]?.hi ?? 0;
  for (const site of sorted) {
    if (site.lo > end) gaps.push({ from: end, to: site.lo });
    end = Math.max(end, site.hi);
  }
  return gaps;
}

import { placeOf } from '../scale/places.ts';
import type { TimeScale } from '../scale/scale.ts';
import type { FlagText } from './flag-texts.ts';
import { type Member, membersOf } from './members.ts';
import { buildStairs, placeFlags, type Stairs } from './stairs.ts';
import type { TextMetrics } from './text.ts';

/** A flag with its place in time, base coordinates: the middle, and the bounds of the doubt. */
export interface PlannedFlag extends FlagText {
  readonly u: number;
  readonly lo: number;
  readonly hi: number;
  /** The days of which it was one; empty for all other dates. */
  readonly members: readonly Member[];
  /** False where there is no room for all: the least important then show only their marker. */
  readonly labelled: boolean;
}

export interface FittedFlags {
  /** In the order of their places. */
  readonly flags: readonly PlannedFlag[];
  /** Of those that are labelled. */
  readonly stairs: Stairs;
  /** How far a leader leans at most when everything is in view, CSS px. */
  readonly shift: number;
}

/** Heights that a flight of stairs may have, in lines of titles. */
const HEIGHTS = [12, 16, 20, 24, 28, 32];
/** How far a flag may be moved so that a new flight can begin, CSS px. */
const SLACKS = [0, 24, 60, 120];
/** What a px of height costs, in px that the farthest flag is moved from its marker. */
const HEIGHT_PRICE = 0.6;
/** What is marked goes before all that is not: readers look for it. */
const MARKED = 5;

/**
 * Chooses the stairs that keep flags near their markers without growing too high. Where no height
 * holds all flags, the most important ones are labelled (`selected` counts as the most important);
 * one that is wider than the track has no room beside any other.
 * Depends on data, font and width, never on zoom or pan.
 */
export function fitFlags(
  texts: readonly FlagText[],
  scale: TimeScale,
  metrics: TextMetrics,
  { selected, now }: { selected?: string | undefined; now?: number | undefined },
): FittedFlags {
  const flags = texts.flatMap((text) => placeInTime(text, scale, now)).sort((a, b) => a.u - b.u);
  const heights = HEIGHTS.map((lines) => lines * metrics.lineHeight('title'));
  const best = cheapest(flags, heights, scale.width);
  return best ?? fitSome(flags, heights, scale.width, selected);
}

/**
 * What has happened by `now` happened before it: the doubt ends there. One of several days stands
 * between the first and the last of them.
 */
function placeInTime(
  text: FlagText,
  scale: TimeScale,
  now = Number.POSITIVE_INFINITY,
): PlannedFlag[] {
  const first = text.events[0];
  const place = first && placeOf(first, now);
  if (!place) return [];
  const set = first.when.kind === 'choice';
  const [lo, hi] = set ? [first.when.lo, first.when.hi] : [place.lo, place.hi];
  const [u0, u1] = [scale.toBase(lo), scale.toBase(hi)];
  const u = set ? (u0 + u1) / 2 : scale.toBase(place.at);
  return [{ ...text, lo: u0, hi: u1, u, members: membersOf(first.when, scale), labelled: true }];
}

function cheapest(
  flags: readonly PlannedFlag[],
  heights: readonly number[],
  width: number,
): FittedFlags | undefined {
  let best: FittedFlags | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [height, slack] of heights.flatMap((h) => SLACKS.map((s) => [h, s] as const))) {
    const fitted = build(flags, height, slack, width);
    const cost = fitted.shift + fitted.stairs.height * HEIGHT_PRICE;
    if (fitted.stairs.minWidth > width || cost >= least) continue;
    best = fitted;
    least = cost;
  }
  return best;
}

function build(
  flags: readonly PlannedFlag[],
  maxHeight: number,
  slack: number,
  width: number,
): FittedFlags {
  const labelled = flags.filter((flag) => flag.labelled);
  const anchors = labelled.map((flag) => flag.u);
  const widths = labelled.map((flag) => flag.width);
  const boxes = labelled.map((flag) => ({
    anchor: flag.u,
    width: flag.width,
    height: flag.height,
  }));
  const stairs = buildStairs(boxes, maxHeight, slack);
  const xs = placeFlags(stairs, anchors, widths, width);
  const shift = xs.reduce((most, x, i) => Math.max(most, Math.abs(x - (anchors[i] ?? x))), 0);
  return { flags, stairs, shift };
}

/** As many as fit, by importance, found by bisection. */
function fitSome(
  flags: readonly PlannedFlag[],
  heights: readonly number[],
  width: number,
  selected: string | undefined,
): FittedFlags {
  const ranked = rank(
    flags.filter((flag) => flag.width <= width),
    selected,
  );
  const most = (count: number): readonly PlannedFlag[] => {
    const kept = new Set(ranked.slice(0, count));
    return flags.map((flag) => ({ ...flag, labelled: kept.has(flag) }));
  };
  let fits = 0;
  // All of them have been tried already.
  let over = Math.min(ranked.length + 1, flags.length);
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (cheapest(most(middle), heights, width)) fits = middle;
    else over = middle;
  }
  return cheapest(most(fits), heights, width) ?? build(most(0), 0, 0, width);
}

function rank(flags: readonly PlannedFlag[], selected: string | undefined): PlannedFlag[] {
  const weight = (flag: PlannedFlag): number =>
    flag.events.some((event) => event.id === selected)
      ? Number.POSITIVE_INFINITY
      : Math.max(...flag.events.map((event) => event.importance)) + (flag.marked ? MARKED : 0);
  return [...flags].sort((a, b) => {
    const [heavier, lighter] = [weight(b), weight(a)];
    return heavier === lighter ? a.u - b.u : heavier - lighter;
  });
}

import { placeChain } from './isotonic.ts';

/** A flag to be placed: where its marker stands at zoom 1 and how large its label is, CSS px. */
export interface FlagBox {
  readonly anchor: number;
  readonly width: number;
  readonly height: number;
}

/** Where a flag stands in the stairs; the same at every zoom and pan. */
export interface Step {
  /** Distance of the label's bottom from the foot of all stairs, CSS px upward. */
  readonly rise: number;
  /** Least distance of this leader from the leader before, CSS px. */
  readonly spacing: number;
}

export interface Stairs {
  readonly steps: readonly Step[];
  /** Height of the tallest flight, CSS px. */
  readonly height: number;
  /** Least track width in which all of it has room, CSS px. */
  readonly minWidth: number;
}

/** Nothing comes closer than this, CSS px. */
export const GAP = 12;
/** Labels keep this from the end of the track, CSS px. */
export const SIDE = 6;

/**
 * Arranges flags in flights of stairs that step down from left to right. Within a flight a later
 * flag hangs wholly below the earlier ones, so their leaders, which stand to its left, cannot touch
 * it, and leaders need only `GAP` between them. A new flight begins to the right of everything in
 * the one before: where the labels stand apart anyway, or would if one moved by `slack`, or where
 * the flight would exceed `maxHeight`. All of this becomes one chain of spacings, which `placeFlags`
 * solves exactly. Lengths in CSS px.
 */
export function buildStairs(flags: readonly FlagBox[], maxHeight: number, slack = 0): Stairs {
  const flights = splitIntoFlights(flags, maxHeight, slack);
  const steps: Step[] = [];
  let height = 0;
  let leader = 0;
  let minWidth = 0;
  let previousReach = 0;
  for (const flight of flights) {
    let rise = flight.reduce((sum, flag) => sum + flag.height, GAP * (flight.length - 1));
    height = Math.max(height, rise);
    let reach = 0;
    flight.forEach((flag, i) => {
      rise -= flag.height;
      const spacing = i > 0 ? GAP : previousReach;
      leader += steps.length === 0 ? 0 : spacing;
      steps.push({ rise, spacing });
      rise -= GAP;
      minWidth = Math.max(minWidth, leader + flag.width + SIDE);
      // How far this flight reaches to the right, seen from the leader of its last flag.
      reach = Math.max(reach - (i > 0 ? GAP : 0), flag.width + GAP);
    });
    previousReach = reach;
  }
  return { steps, height, minWidth };
}

function splitIntoFlights(
  flags: readonly FlagBox[],
  maxHeight: number,
  slack: number,
): FlagBox[][] {
  const flights: FlagBox[][] = [];
  let flight: FlagBox[] = [];
  let height = 0;
  let leader = Number.NEGATIVE_INFINITY;
  let reach = Number.NEGATIVE_INFINITY;
  for (const flag of flags) {
    const fits = height + GAP + flag.height <= maxHeight;
    if (flight.length > 0 && (flag.anchor >= reach - slack || !fits)) {
      flights.push(flight);
      flight = [];
      leader = Math.max(flag.anchor, reach);
      height = flag.height;
    } else {
      leader = Math.max(flag.anchor, leader + GAP);
      height += (flight.length > 0 ? GAP : 0) + flag.height;
    }
    flight.push(flag);
    reach = Math.max(reach, leader + flag.width + GAP);
  }
  if (flight.length > 0) flights.push(flight);
  return flights;
}

/**
 * How fast the hold of the track's edges on a flag yields once its marker has left the window, in
 * px per px. Any finite number keeps the placement continuous; a larger one frees the flags that
 * are still seen sooner.
 */
const YIELD = 4;

/**
 * Leader positions, CSS px. `anchors` are the markers' screen positions in the order of the steps.
 * A flag whose marker is in `[0, width]` stays wholly inside, `SIDE` from the end; no flag moves by
 * more than `YIELD` times the largest move of an anchor.
 */
export function placeFlags(
  stairs: Stairs,
  anchors: readonly number[],
  widths: readonly number[],
  width: number,
): number[] {
  return placeChain({
    anchors,
    spacings: stairs.steps.map((step) => step.spacing),
    lower: anchors.map((a) => Math.min(0, a) * YIELD),
    upper: anchors.map((a, i) => width - SIDE - (widths[i] ?? 0) + Math.max(0, a - width) * YIELD),
  });
}

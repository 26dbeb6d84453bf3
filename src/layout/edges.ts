import type { Edge } from '../model/when.ts';
import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import type { EndStyle, Piece, Tone } from './scene.ts';

/** An end of something that lasts, with the bounds of what is known about it, base coordinates. */
export interface End {
  readonly style: EndStyle;
  /** The source itself doubts it. */
  readonly uncertain: boolean;
  readonly lo: number;
  readonly hi: number;
}

/** A stretch of the axis between its two ends, base coordinates. */
export interface Extent {
  readonly u0: number;
  readonly u1: number;
  readonly start: End;
  readonly end: End;
}

/** How far a soft edge reaches to either side of where a sure one would stand, CSS px. */
const SOFT = 14;
/** A doubt about an end that is hardly wider is not drawn, CSS px. */
const NARROW = 12;
/** How strongly that is drawn in which something may already, or still, last. */
const PALE = 0.35;
/** Share of a bar over which it dissolves where nobody knows its end. */
const FADE = 0.8;
/** Least length of a hatched end, CSS px. */
const HATCHED = 28;

/** What an edge says about its end; an open or unknown one stands at `fallback`, base coordinate. */
export function endOf(edge: Edge, scale: TimeScale, fallback: number): End {
  if (typeof edge === 'string') {
    const style = edge === 'unknown' ? 'fade' : 'arrow';
    return { style, uncertain: false, lo: fallback, hi: fallback };
  }
  const style = edge.approximate ? 'soft' : 'rough';
  const { uncertain } = edge;
  return { style, uncertain, lo: scale.toBase(edge.lo), hi: scale.toBase(edge.hi) };
}

/** An end about which there is no doubt. */
export function sureEnd(u: number): End {
  return { style: 'sure', uncertain: false, lo: u, hi: u };
}

/** The style in which an end is drawn at this zoom: a doubt too narrow to be seen is none. */
export function endStyle({ style, lo, hi }: End, view: Viewport): EndStyle {
  return style === 'rough' && (hi - lo) * view.k <= NARROW ? 'sure' : style;
}

/**
 * How strongly a stretch is drawn from its one end to its other, in rising order of x: pale while
 * it may not have begun, rising evenly through a soft edge, falling where nobody knows the end.
 */
export function tonesOf({ u0, u1, start, end }: Extent, view: Viewport): Tone[] {
  const [x0, x1] = [toScreen(view, u0), toScreen(view, u1)];
  const shared = isPlain(start) || isPlain(end) ? 1 : 2;
  const room = (x1 - x0) / shared;
  const rising = ramp(start, view, room).map((step) => ({ ...step, x: x0 + step.x }));
  const falling = ramp(end, view, room).map((step) => ({ ...step, x: x1 - step.x }));
  return [...rising, ...falling.reverse()];
}

/** What is drawn hatched at the ends of a stretch because the source doubts them. */
export function hatchedOf({ u0, u1, start, end }: Extent, view: Viewport): Piece[] {
  const [x0, x1] = [toScreen(view, u0), toScreen(view, u1)];
  const length = (end: End): number =>
    Math.min(x1 - x0, Math.max(HATCHED, (end.hi - end.lo) * view.k));
  return [
    ...(start.uncertain ? [{ x0, x1: x0 + length(start) }] : []),
    ...(end.uncertain ? [{ x0: x1 - length(end), x1 }] : []),
  ];
}

function isPlain({ style }: End): boolean {
  return style === 'sure' || style === 'arrow';
}

/** Steps from outside to inside; `x` counts from the bound of the stretch inwards, CSS px. */
function ramp(end: End, view: Viewport, room: number): Tone[] {
  const doubt = Math.min((end.hi - end.lo) * view.k, room);
  switch (end.style) {
    case 'soft': {
      const reach = Math.max(doubt / 2, SOFT);
      const inner = Math.min(doubt / 2 + reach, Math.max(room, 0));
      return [
        { x: doubt / 2 - reach, strength: 0 },
        { x: inner, strength: 1 },
      ];
    }
    case 'fade':
      return [
        { x: 0, strength: 0 },
        { x: room * FADE, strength: 1 },
      ];
    case 'rough':
      if (endStyle(end, view) === 'sure') return [{ x: 0, strength: 1 }];
      return [
        { x: 0, strength: PALE },
        { x: doubt, strength: PALE },
        { x: doubt, strength: 1 },
      ];
    default:
      return [{ x: 0, strength: 1 }];
  }
}

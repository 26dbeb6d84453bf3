import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import type { Piece } from './scene.ts';

/** What is drawn of a stretch: solid pieces, and the gaps that breaks cut into it. */
export interface Cut {
  readonly pieces: readonly Piece[];
  readonly gaps: readonly Piece[];
}

/** Stretches are drawn this far beyond the window, so that their ends do not show there, CSS px. */
export const EDGE = 24;

/** Cuts the stretch from `x0` to `x1` (CSS px) at the breaks of the scale and at the window. */
export function cutAtBreaks(x0: number, x1: number, scale: TimeScale, view: Viewport): Cut {
  const gaps = scale.breaks
    .map((b) => ({ x0: toScreen(view, b.x0), x1: toScreen(view, b.x1) }))
    .filter((gap) => gap.x0 < x1 && gap.x1 > x0);
  const starts = [x0, ...gaps.map((gap) => gap.x1)];
  const ends = [...gaps.map((gap) => gap.x0), x1];
  const solid = starts.map((start, i) => ({ x0: start, x1: Math.max(start, ends[i] ?? start) }));
  return {
    pieces: solid.flatMap((piece) => clip(piece, scale.width)),
    gaps: gaps.flatMap((gap) => clip(gap, scale.width)),
  };
}

function clip(piece: Piece, width: number): Piece[] {
  const x0 = Math.max(piece.x0, -EDGE);
  const x1 = Math.min(piece.x1, width + EDGE);
  return x0 < x1 ? [{ x0, x1 }] : [];
}

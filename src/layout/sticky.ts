/** A label that begins where its stretch does, and what bounds it, CSS px. */
export interface StickyLabel {
  readonly home: number;
  readonly width: number;
  /** Where the next label of the same row begins, less the distance to keep. */
  readonly free: number;
}

/**
 * Start of a label that stays in the window as long as its stretch does: it follows the part that
 * is seen, and may stand beyond the end as far as its row is free.
 */
export function stickyX({ home, width, free }: StickyLabel): number {
  return Math.min(Math.max(home, 0), Math.max(home, free - width));
}

/** Whether a label at `x` is seen whole in a window of `window` CSS px. */
export function isWhole(x: number, width: number, window: number): boolean {
  return x >= -0.01 && x + width <= window + 0.01;
}

/** How far a label begins before its stretch, so that it ends in the window when all is in view. */
export function shiftInto(home: number, width: number, window: number): number {
  return Math.max(0, Math.min(home, home + width - window));
}

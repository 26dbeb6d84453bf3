/** What is drawn of a list too long to be drawn as a whole. Positions count from 0 as rows are shown. */
export interface RowWindow {
  /** From … up to but not including `to`. */
  readonly from: number;
  readonly to: number;
  /** A row outside of it that stays, for it has focus. */
  readonly kept: number | undefined;
  /** The row that Tab leads to. */
  readonly stop: number;
  /** All rows there are. */
  readonly count: number;
  /** On paper, where nothing can be scrolled: only its beginning. */
  readonly printed: boolean;
}

/** A long list as a view needs it: its window moves between two renderings of the whole. */
export interface LongRows {
  readonly window: RowWindow;
  /** Takes whoever draws it last, to be called whenever the window has moved. */
  follow(redraw: () => void): void;
}

/**
 * The tallest that a list is made, CSS px. Browsers cap the height of what they lay out (Chromium at
 * 33.5 million device px, Firefox at 17.9 million), and a screen may have four of them to one px.
 */
export const TALLEST = 4_000_000;

/** So near to an end a px of scrolling stays a px of rows, CSS px. */
const PLAIN = 500_000;

/** Where the rows of a list would be, if all of them were drawn. */
export interface Runway {
  readonly count: number;
  /** Mean height of a row, CSS px. */
  readonly size: number;
}

/** Height that stands for all rows, CSS px. */
export function heightOf({ count, size }: Runway): number {
  return Math.min(count * size, TALLEST);
}

/**
 * How far from the top a row stands, CSS px. Where all rows together are taller than `TALLEST` the
 * middle is pressed together: a scroll bar can be dragged to every row, and the ends are as they are.
 */
export function offsetOf(runway: Runway, position: number): number {
  const all = runway.count * runway.size;
  const at = position * runway.size;
  if (all <= TALLEST || at <= PLAIN) return at;
  if (at >= all - PLAIN) return TALLEST - (all - at);
  return PLAIN + (at - PLAIN) * pressed(all);
}

/** The position that stands so far from the top; with its fraction. */
export function positionAt(runway: Runway, offset: number): number {
  const all = runway.count * runway.size;
  const inside = Math.min(Math.max(offset, 0), heightOf(runway));
  if (all <= TALLEST || inside <= PLAIN) return inside / runway.size;
  if (inside >= TALLEST - PLAIN) return (all - (TALLEST - inside)) / runway.size;
  return (PLAIN + (inside - PLAIN) / pressed(all)) / runway.size;
}

function pressed(all: number): number {
  return (TALLEST - 2 * PLAIN) / (all - 2 * PLAIN);
}

/** The rows `first` to `last` and `spare` more on either side, as far as there are any. */
export function around(
  first: number,
  last: number,
  spare: number,
  count: number,
): { from: number; to: number } {
  const from = Math.max(0, Math.min(Math.floor(first) - spare, count - 1));
  return { from, to: Math.max(from, Math.min(count, Math.ceil(last) + 1 + spare)) };
}

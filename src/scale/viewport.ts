/** What part of the axis is seen: screen `x = k·u + x0`, both in CSS px. Values are replaced, never changed. */
export interface Viewport {
  readonly k: number;
  readonly x0: number;
}

export interface ViewportLimits {
  /** Width of the track, CSS px; the axis never leaves it. */
  readonly width: number;
  readonly kMax: number;
}

export const WHOLE: Viewport = { k: 1, x0: 0 };

/** Screen position of a base coordinate, CSS px. */
export function toScreen(view: Viewport, base: number): number {
  return view.k * base + view.x0;
}

/** Base coordinate under a screen position. */
export function toBase(view: Viewport, screen: number): number {
  return (screen - view.x0) / view.k;
}

/** The nearest viewport that shows nothing beyond the axis. */
export function clampViewport(view: Viewport, { width, kMax }: ViewportLimits): Viewport {
  const k = Math.min(Math.max(view.k, 1), Math.max(kMax, 1));
  const x0 = Math.min(0, Math.max(view.x0, width - k * width));
  return { k, x0: x0 === 0 ? 0 : x0 };
}

/** Zooms by `factor`; the point of the axis under `screen` stays under it unless a limit forbids. */
export function zoomAbout(
  view: Viewport,
  factor: number,
  screen: number,
  limits: ViewportLimits,
): Viewport {
  const k = Math.min(Math.max(view.k * factor, 1), Math.max(limits.kMax, 1));
  return clampViewport({ k, x0: screen - toBase(view, screen) * k }, limits);
}

/** Moves what is seen by `dx` CSS px; a positive `dx` shows earlier time. */
export function panBy(view: Viewport, dx: number, limits: ViewportLimits): Viewport {
  return clampViewport({ k: view.k, x0: view.x0 + dx }, limits);
}

/** The viewport in which the base coordinates `[from, to]` fill the width. */
export function viewportOf(from: number, to: number, limits: ViewportLimits): Viewport {
  const k = limits.width / Math.max(to - from, limits.width / limits.kMax);
  const middle = (from + to) / 2;
  return clampViewport({ k, x0: limits.width / 2 - k * middle }, limits);
}

/** Moves as little as it takes to bring `base` at least `inset` CSS px inside the window. */
export function reveal(
  view: Viewport,
  base: number,
  inset: number,
  limits: ViewportLimits,
): Viewport {
  const x = toScreen(view, base);
  const target = Math.min(Math.max(x, inset), limits.width - inset);
  return panBy(view, target - x, limits);
}

/**
 * The way from one viewport to another, `share` 0 to 1: magnification grows evenly in octaves, and
 * the one point that both show at the same place stays there all the way.
 */
export function between(from: Viewport, to: Viewport, share: number): Viewport {
  if (share >= 1) return to;
  const ratio = to.k / from.k;
  if (Math.abs(ratio - 1) < 1e-6) {
    return { k: from.k, x0: from.x0 + (to.x0 - from.x0) * share };
  }
  const fixed = (to.x0 - from.x0) / (from.k - to.k);
  const k = from.k * ratio ** share;
  return { k, x0: from.x0 + fixed * (from.k - k) };
}

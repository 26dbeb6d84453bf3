export type Gestures = 'cooperative' | 'greedy' | 'none';

/** What a turn of the wheel asks for; `dx` in CSS px, positive = towards the right. */
export type WheelIntent =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly dx: number };

type Wheel = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;

/**
 * Reads a wheel event as its reader meant it. Ctrl or ⌘ zooms, as does a trackpad's pinch, which
 * browsers send as Ctrl+wheel; Shift or a sideways wheel pans; the plain wheel is the page's unless
 * the page gave it to us (`greedy`). Undefined = not ours.
 */
export function wheelIntent(event: Wheel, gestures: Gestures): WheelIntent | undefined {
  if (gestures === 'none') return undefined;
  if (event.ctrlKey || event.metaKey) return { kind: 'zoom', factor: zoomFactor(event) };
  if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
    // Some browsers turn Shift+wheel sideways themselves, some leave it to the page.
    return { kind: 'pan', dx: (event.deltaX || event.deltaY) * unitOf(event) };
  }
  return gestures === 'greedy' ? { kind: 'zoom', factor: zoomFactor(event) } : undefined;
}

/** One notch of a wheel zooms by √2 at most; a trackpad's pinch comes in many small steps. */
function zoomFactor(event: Wheel): number {
  const delta = -event.deltaY * unitOf(event) * (event.ctrlKey ? 0.01 : 0.004);
  return 2 ** Math.min(Math.max(delta, -0.5), 0.5);
}

/** CSS px in a unit of the wheel: pixels, lines or pages. */
function unitOf(event: Wheel): number {
  return [1, 16, 400][event.deltaMode] ?? 1;
}

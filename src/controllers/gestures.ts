import { type Gestures, wheelIntent } from './wheel.ts';

/** What gestures do; lengths in CSS px from the start of the axis, positive = towards later time. */
export interface GestureActions {
  readonly gestures: () => Gestures;
  /** Time runs from right to left. */
  readonly mirrored: () => boolean;
  /** Returns whether anything changed. */
  readonly onZoom: (factor: number, about: number) => boolean;
  /** The content follows by `dx`; returns whether it could. */
  readonly onPan: (dx: number) => boolean;
  /** The wheel has moved something; nobody knows yet whether it turns on. */
  readonly onTurn: () => void;
  /** Fingers and buttons are up again after a drag or a pinch. */
  readonly onEnd: () => void;
}

/** A pointer that moves less than this is a click. */
const SLOP = 4;

/**
 * Turns wheel and pointers on one element into zooming and panning. Pointer events serve mouse, pen
 * and touch alike; `touch-action: pan-y` leaves one finger up or down to the page, which then takes
 * the pointer away (`pointercancel`). Two fingers zoom about their middle. A drag swallows the click
 * that would follow it, so that letting go over a label opens nothing.
 */
export class TrackGestures {
  private readonly pointers = new Map<number, { x: number; y: number }>();
  private start = 0;
  private moved = false;
  private readonly listening = new AbortController();

  constructor(
    private readonly element: HTMLElement,
    private readonly actions: GestureActions,
  ) {
    const { signal } = this.listening;
    element.addEventListener('wheel', this.onWheel, { signal, passive: false });
    element.addEventListener('pointerdown', this.onDown, { signal });
    element.addEventListener('pointermove', this.onMove, { signal });
    element.addEventListener('pointerup', this.onUp, { signal });
    element.addEventListener('pointercancel', this.onCancel, { signal });
    element.addEventListener('pointerleave', this.onLeave, { signal });
    element.addEventListener('click', this.onClick, { signal, capture: true });
  }

  release(): void {
    this.listening.abort();
  }

  private readonly onWheel = (event: WheelEvent): void => {
    const intent = wheelIntent(event, this.actions.gestures());
    if (!intent) return;
    const moved =
      intent.kind === 'zoom'
        ? this.actions.onZoom(intent.factor, this.offsetOf(event.clientX))
        : this.actions.onPan(-this.along(intent.dx));
    // At its limit a sideways wheel is the page's again; a zoom must never become the browser's.
    if (intent.kind === 'zoom' || moved) event.preventDefault();
    if (moved) this.actions.onTurn();
  };

  private readonly onDown = (event: PointerEvent): void => {
    if (this.actions.gestures() === 'none' || event.button !== 0 || event.ctrlKey) return;
    if (this.pointers.size === 0) {
      this.start = event.clientX;
      this.moved = false;
    }
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  private readonly onMove = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const here = { x: event.clientX, y: event.clientY };
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!this.moved && !other && Math.abs(here.x - this.start) < SLOP) return;
    if (!this.moved) this.capture(event.pointerId);
    this.moved = true;
    this.pointers.set(event.pointerId, here);
    if (other) this.pinch(before, here, other);
    else this.actions.onPan(this.along(here.x - before.x));
  };

  /** Not before the pointer moves: captured any earlier, a plain click would miss its label. */
  private capture(pointer: number): void {
    try {
      this.element.setPointerCapture(pointer);
    } catch {
      // A pointer that a script made up, or that is gone, cannot be captured: it drags without.
    }
  }

  /** What was under the middle of the fingers stays under it. */
  private pinch(before: Point, here: Point, other: Point): void {
    const factor = distance(here, other) / Math.max(1, distance(before, other));
    this.actions.onZoom(factor, this.offsetOf((before.x + other.x) / 2));
    this.actions.onPan(this.along((here.x - before.x) / 2));
  }

  private readonly onUp = (event: PointerEvent): void => {
    if (!this.pointers.delete(event.pointerId) || this.pointers.size > 0 || !this.moved) return;
    this.actions.onEnd();
    // The click of this drag comes at once or, after a touch, never: a later one is meant.
    setTimeout(() => {
      if (this.pointers.size === 0) this.moved = false;
    });
  };

  /** The page has taken the pointer, to scroll: no click follows. */
  private readonly onCancel = (event: PointerEvent): void => {
    this.onUp(event);
    if (this.pointers.size === 0) this.moved = false;
  };

  /** A button let go outside is not heard of here unless the pointer was captured. */
  private readonly onLeave = (event: PointerEvent): void => {
    if (!this.moved) this.pointers.delete(event.pointerId);
  };

  private readonly onClick = (event: MouseEvent): void => {
    if (!this.moved) return;
    this.moved = false;
    event.stopPropagation();
    event.preventDefault();
  };

  private along(dx: number): number {
    return this.actions.mirrored() ? -dx : dx;
  }

  /** Distance of a place on screen from the start of the axis. */
  private offsetOf(clientX: number): number {
    const { left, right } = this.element.getBoundingClientRect();
    return this.actions.mirrored() ? right - clientX : clientX - left;
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

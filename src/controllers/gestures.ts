import { type Gestures, wheelIntent } from './wheel.ts';

/** What gestures do; lengths in CSS px from the start of the axis, positive = towards later time. */
export interface GestureActions {
  readonly gestures: () => Gestures;
  /** Time runs from right to left. */
  readonly mirrored: () => boolean;
  readonly onZoom: (factor: number, about: number) => void;
  /** The content follows by `dx`; returns whether it could. */
  readonly onPan: (dx: number) => boolean;
  /** Fingers and buttons are up again after something has moved. */
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
    element.addEventListener('pointercancel', this.onUp, { signal });
    element.addEventListener('click', this.onClick, { signal, capture: true });
  }

  release(): void {
    this.listening.abort();
  }

  private readonly onWheel = (event: WheelEvent): void => {
    const intent = wheelIntent(event, this.actions.gestures());
    if (!intent) return;
    if (intent.kind === 'zoom') this.actions.onZoom(intent.factor, this.offsetOf(event.clientX));
    // At its limit a sideways wheel is the page's again; a zoom must never become the browser's.
    else if (!this.actions.onPan(-this.along(intent.dx))) return;
    event.preventDefault();
    this.actions.onEnd();
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
    // Only now: captured any earlier, a plain click would no longer reach its label.
    if (!this.moved) this.element.setPointerCapture(event.pointerId);
    this.moved = true;
    this.pointers.set(event.pointerId, here);
    if (other) this.pinch(before, here, other);
    else this.actions.onPan(this.along(here.x - before.x));
  };

  private pinch(before: Point, here: Point, other: Point): void {
    const factor = distance(here, other) / Math.max(1, distance(before, other));
    this.actions.onZoom(factor, this.offsetOf((here.x + other.x) / 2));
    this.actions.onPan(this.along((here.x - before.x) / 2));
  }

  private readonly onUp = (event: PointerEvent): void => {
    if (!this.pointers.delete(event.pointerId) || this.pointers.size > 0) return;
    if (this.moved) this.actions.onEnd();
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

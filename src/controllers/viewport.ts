import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  between,
  clampViewport,
  panBy,
  reveal,
  toScreen,
  type Viewport,
  type ViewportLimits,
  WHOLE,
  zoomAbout,
} from '../scale/viewport.ts';
import { TrackGestures } from './gestures.ts';
import { glide, mayMove, smooth } from './motion.ts';
import type { Gestures } from './wheel.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface ViewportOptions {
  readonly gestures: () => Gestures;
  /** Time runs from right to left. */
  readonly mirrored: () => boolean;
  /** Another part of the axis is to be seen. */
  readonly onMove: () => void;
  /** What is seen has come to rest after the reader moved it. */
  readonly onRest: () => void;
}

export interface Reach {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly canGoEarlier: boolean;
  readonly canGoLater: boolean;
}

/** A wheel that does not turn for so long has come to rest, ms. */
const PAUSE = 200;
const STEP = 1.6;

/**
 * What part of the axis is seen. Gestures, buttons, keys and scripts all end here in a new
 * `Viewport`. `d3-zoom` with its transitions costs 23 kB gzipped, a third of the element, and takes
 * one finger away from the page that scrolls.
 */
export class ViewportController implements ReactiveController {
  view: Viewport = WHOLE;
  limits: ViewportLimits = { width: 0, kMax: 1 };
  private track: HTMLElement | undefined;
  private gestures: TrackGestures | undefined;
  private motion: Motion | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  /** What was seen when it came to rest last. */
  private rested: Viewport = WHOLE;

  constructor(
    private readonly host: Host,
    readonly options: ViewportOptions,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // Re-added as it was, the host has no reason to render, but its track listens to nobody.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const track = this.host.renderRoot.querySelector<HTMLElement>('.axis-track') ?? undefined;
    // Where no gesture is ours, the browser's own zoom must work on the track too.
    track?.classList.toggle('still', this.options.gestures() === 'none');
    if (track === this.track) return;
    this.gestures?.release();
    this.track = track;
    this.gestures =
      track &&
      new TrackGestures(track, {
        gestures: this.options.gestures,
        mirrored: this.options.mirrored,
        onZoom: (factor, about) => this.set(zoomAbout(this.view, factor, about, this.limits)),
        onPan: (dx) => this.set(panBy(this.view, dx, this.limits)),
        onTurn: () => this.settle(true),
        onEnd: () => this.settle(false),
      });
  }

  hostDisconnected(): void {
    clearTimeout(this.pause);
    this.gestures?.release();
    this.stop();
    this.track = undefined;
  }

  /** Sets the bounds for a new axis, and what is seen on it, without telling anyone. */
  setLimits(limits: ViewportLimits, view: Viewport): void {
    this.stop();
    this.limits = limits;
    this.view = clampViewport(view, limits);
    this.rested = this.view;
  }

  /** Which way the view can still move. */
  get reach(): Reach {
    const { k, x0 } = this.view;
    const { width, kMax } = this.limits;
    return {
      canZoomIn: k < kMax * 0.999,
      canZoomOut: k > 1.001,
      canGoEarlier: x0 < -0.5,
      canGoLater: x0 > width * (1 - k) + 0.5,
    };
  }

  /** Zooms about a base coordinate in view; the point stays where it is on screen. */
  zoomStep(direction: 'in' | 'out', about: number, byReader: boolean): void {
    const factor = direction === 'in' ? STEP : 1 / STEP;
    const screen = toScreen(this.goal, about);
    this.moveTo(zoomAbout(this.goal, factor, screen, this.limits), byReader);
  }

  /** Moves by a share of the window; positive = later. Returns whether there was anywhere to go. */
  page(share: number, byReader: boolean): boolean {
    const { goal } = this;
    const target = panBy(goal, -share * this.limits.width, this.limits);
    if (same(goal, target)) return false;
    this.moveTo(target, byReader);
    return true;
  }

  /** Brings a base coordinate into the window if it is outside, without telling anyone. */
  reveal(base: number): void {
    const x = toScreen(this.goal, base);
    if (x >= 0 && x <= this.limits.width) return;
    const target = reveal(this.goal, base, this.limits.width / 8, this.limits);
    // A motion under way ends elsewhere; otherwise what has focus is there at once.
    if (this.motion) this.moveTo(target, this.motion.byReader);
    else {
      this.set(target);
      this.rest(false);
    }
  }

  fit(byReader: boolean): void {
    this.moveTo(WHOLE, byReader);
  }

  /** Goes there in a short motion, at once where the reader wants none. */
  moveTo(target: Viewport, byReader: boolean): void {
    const view = clampViewport(target, this.limits);
    this.stop();
    if (this.track && mayMove()) {
      this.animate(view, byReader);
    } else {
      this.set(view);
      this.rest(byReader);
    }
  }

  /** Shows at once what a hand or a key of the reader asks for. Returns whether anything changed. */
  follow(view: Viewport): boolean {
    return this.set(view);
  }

  /** The reader has let go; `soon` where nobody knows yet whether it goes on. */
  settle(soon: boolean): void {
    clearTimeout(this.pause);
    if (soon) this.pause = setTimeout(() => this.rest(true), PAUSE);
    else this.rest(true);
  }

  /** Where a motion leads, or what is seen: quick presses of a button add up. */
  get goal(): Viewport {
    return this.motion?.target ?? this.view;
  }

  private animate(target: Viewport, byReader: boolean): void {
    const start = this.view;
    const halt = glide((share) => {
      this.show(between(start, target, smooth(share)));
      if (share < 1) return;
      this.stop();
      this.rest(byReader);
    });
    this.motion = { target, byReader, halt };
  }

  private stop(): void {
    this.motion?.halt();
    this.motion = undefined;
  }

  /** Keeps what is seen now as known, and tells it if the reader has brought it about. */
  private rest(byReader: boolean): void {
    clearTimeout(this.pause);
    const moved = !same(this.view, this.rested);
    this.rested = this.view;
    if (moved && byReader) this.options.onRest();
  }

  /** At once, and any motion ends. Returns whether anything changed. */
  private set(view: Viewport): boolean {
    this.stop();
    const before = this.view;
    this.show(view);
    return !same(before, this.view);
  }

  private show(view: Viewport): void {
    const clamped = clampViewport(view, this.limits);
    if (same(this.view, clamped)) return;
    this.view = clamped;
    this.options.onMove();
  }
}

interface Motion {
  readonly target: Viewport;
  readonly byReader: boolean;
  readonly halt: () => void;
}

function same(a: Viewport, b: Viewport): boolean {
  return a.k === b.k && a.x0 === b.x0;
}

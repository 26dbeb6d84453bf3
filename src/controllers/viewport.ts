import { type Timer, timer } from 'd3';
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
import type { Gestures } from './wheel.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface ViewportOptions {
  readonly gestures: () => Gestures;
  /** Time runs from right to left. */
  readonly mirrored: () => boolean;
  /** What is seen has come to rest after the reader moved it. */
  readonly onRest: () => void;
}

export interface Reach {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly canGoEarlier: boolean;
  readonly canGoLater: boolean;
}

const DURATION = 280;
const STEP = 1.6;

/**
 * What part of the axis is seen. Gestures, buttons, keys and scripts all end here in a new
 * `Viewport`. Of D3 it takes the clock: `d3-zoom` with its transitions costs 23 kB gzipped, a
 * third of the element, and takes one finger away from the page that scrolls.
 */
export class ViewportController implements ReactiveController {
  view: Viewport = WHOLE;
  private limits: ViewportLimits = { width: 0, kMax: 1 };
  private track: HTMLElement | undefined;
  private gestures: TrackGestures | undefined;
  private motion: Timer | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: ViewportOptions,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const track = this.host.renderRoot.querySelector<HTMLElement>('.axis-track') ?? undefined;
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
        onEnd: this.options.onRest,
      });
  }

  hostDisconnected(): void {
    this.gestures?.release();
    this.motion?.stop();
    this.track = undefined;
  }

  /** Sets the bounds for a new axis, and what is seen on it, without telling anyone. */
  setLimits(limits: ViewportLimits, view: Viewport): void {
    this.motion?.stop();
    this.limits = limits;
    this.view = clampViewport(view, limits);
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
    const screen = toScreen(this.view, about);
    this.moveTo(zoomAbout(this.view, factor, screen, this.limits), byReader);
  }

  /** Moves by a share of the window; positive = later. */
  page(share: number, byReader: boolean): void {
    this.moveTo(panBy(this.view, -share * this.limits.width, this.limits), byReader);
  }

  /** Brings a base coordinate into the window if it is outside, at once, without telling anyone. */
  reveal(base: number): void {
    const x = toScreen(this.view, base);
    if (x >= 0 && x <= this.limits.width) return;
    this.set(reveal(this.view, base, this.limits.width / 8, this.limits));
  }

  fit(byReader: boolean): void {
    this.moveTo(WHOLE, byReader);
  }

  /** Goes there in a short motion, at once where the reader wants none. */
  moveTo(target: Viewport, byReader: boolean): void {
    const view = clampViewport(target, this.limits);
    const rest = byReader ? this.options.onRest : undefined;
    this.motion?.stop();
    if (this.track && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.animate(view, rest);
    } else {
      this.set(view);
      rest?.();
    }
  }

  private animate(target: Viewport, rest: (() => void) | undefined): void {
    const start = this.view;
    this.motion = timer((elapsed) => {
      const share = Math.min(1, elapsed / DURATION);
      this.show(between(start, target, smooth(share)));
      if (share < 1) return;
      this.motion?.stop();
      rest?.();
    });
  }

  /** At once, and any motion ends. Returns whether anything changed. */
  private set(view: Viewport): boolean {
    this.motion?.stop();
    const changed = view.k !== this.view.k || view.x0 !== this.view.x0;
    this.show(view);
    return changed;
  }

  private show(view: Viewport): void {
    this.view = clampViewport(view, this.limits);
    this.host.requestUpdate();
  }
}

/** Starts and ends gently. */
function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

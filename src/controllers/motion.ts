import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from '../layout/scene.ts';
import { tweenScene } from '../layout/tween.ts';

/** How long a motion takes that explains a change, ms. */
const DURATION = 280;

/** Starts and ends gently. */
export function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

/** Whether the reader lets things move. */
export function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Calls `show` once a frame with the share of a motion that is over, 0 to 1; the last call is that
 * with 1. Returns what stops it.
 */
export function glide(show: (share: number) => void): () => void {
  const start = performance.now();
  let frame = requestAnimationFrame(step);
  function step(now: number): void {
    // A frame may have begun before the motion was asked for.
    const share = Math.min(Math.max((now - start) / DURATION, 0), 1);
    if (share < 1) frame = requestAnimationFrame(step);
    show(share);
  }
  return () => cancelAnimationFrame(frame);
}

/** Leads from the scene of one axis to that of the next, so that every event is seen to stay itself. */
export class SceneMotion implements ReactiveController {
  private from: Scene | undefined;
  private share = 1;
  private halt: (() => void) | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly onMove: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Sets out from what is shown now, unless the reader wants no motion. */
  start(from: Scene | undefined): void {
    this.stop();
    if (!from || !mayMove()) return;
    this.from = from;
    this.share = 0;
    this.halt = glide((share) => {
      this.share = share;
      if (share === 1) this.stop();
      this.onMove();
    });
  }

  stop(): void {
    this.halt?.();
    this.from = undefined;
  }

  /** What is shown on the way to a scene, which may itself go on changing. */
  toward(scene: Scene): Scene {
    return this.from ? tweenScene(this.from, scene, smooth(this.share)) : scene;
  }
}

import { type Timer, timer } from 'd3';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Scene } from '../layout/scene.ts';
import { tweenScene } from '../layout/tween.ts';

/** How long a motion takes that explains a change, ms. */
export const DURATION = 280;

/** Starts and ends gently. */
export function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

/** Whether the reader lets things move. */
export function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Leads from the scene of one axis to that of the next, so that every event is seen to stay itself. */
export class SceneMotion implements ReactiveController {
  private from: Scene | undefined;
  private share = 1;
  private clock: Timer | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
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
    this.clock = timer((elapsed) => {
      this.share = elapsed / DURATION;
      if (this.share >= 1) this.stop();
      this.host.requestUpdate();
    });
  }

  stop(): void {
    this.clock?.stop();
    this.from = undefined;
  }

  /** What is shown on the way to a scene, which may itself go on changing. */
  toward(scene: Scene): Scene {
    return this.from ? tweenScene(this.from, scene, smooth(this.share)) : scene;
  }
}

import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { Scene } from '../layout/scene.ts';
import { SceneCanvas } from './canvas/scene-canvas.ts';
import type { TrackPaint } from './track-paint.ts';

/**
 * The scene as decoration, on a canvas: the same picture as `trackDrawing` makes in SVG, for scenes
 * of which every frame is another. A click on a mark selects its event.
 */
export function trackCanvas(scene: Scene, paint: TrackPaint): TemplateResult {
  return html`<div class="drawing track-canvas" aria-hidden="true" ${drawn(scene, paint)}>
    <canvas></canvas>
    <svg class="samples" focusable="false"></svg>
  </div>`;
}

class CanvasDirective extends AsyncDirective {
  private canvas: SceneCanvas | undefined;

  render(_scene: Scene, _paint: TrackPaint): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [scene, paint]: [Scene, TrackPaint]): typeof noChange {
    this.canvas ??= new SceneCanvas(part.element as HTMLElement);
    this.canvas.show(scene, paint);
    return noChange;
  }

  protected override disconnected(): void {
    this.canvas?.release();
  }

  protected override reconnected(): void {
    this.canvas?.draw();
  }
}

const drawn = directive(CanvasDirective);

import type { Scene } from '../../layout/scene.ts';
import type { TrackPaint } from '../track-paint.ts';
import { Brushes } from './brushes.ts';
import { drawScene, type LinksShown } from './draw-scene.ts';
import { eventAt } from './hit.ts';
import { Pen } from './pen.ts';

/** How far the canvas reaches beyond its scene: as far as the track shows what is there, CSS px. */
const BLEED = 4;

/**
 * The canvas of one element, with the scene it shows. Draws at once, and again when it would look
 * another way: colours, density of pixels, what has the focus or the pointer.
 */
export class SceneCanvas {
  private readonly canvas: HTMLCanvasElement | null;
  private readonly context: CanvasRenderingContext2D | null | undefined;
  private readonly samples: Element | null;
  private readonly brushes: Brushes | undefined;
  private listening: AbortController | undefined;
  private scene: Scene | undefined;
  private paint: TrackPaint | undefined;
  private hovered: string | undefined;

  /** `element` holds a canvas, and an SVG of the class `samples`. */
  constructor(private readonly element: HTMLElement) {
    this.canvas = element.querySelector('canvas');
    this.context = this.canvas?.getContext('2d');
    this.samples = element.querySelector('.samples');
    this.brushes = this.samples ? new Brushes(this.samples) : undefined;
  }

  show(scene: Scene, paint: TrackPaint): void {
    this.scene = scene;
    this.paint = paint;
    if (this.element.isConnected) this.draw();
    // Its first rendering is not on the page yet, and has no styles: it will be before it is seen.
    else queueMicrotask(this.draw);
  }

  /** Ends listening, until it is shown again. */
  release(): void {
    this.listening?.abort();
    this.listening = undefined;
  }

  readonly draw = (): void => {
    const { canvas, context, brushes, scene, paint } = this;
    if (!canvas || !context || !brushes || !scene || !paint || !this.element.isConnected) return;
    this.listen();
    const ratio = devicePixelRatio;
    resize(canvas, scene.width + 2 * BLEED, scene.height + 2 * BLEED, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const start = BLEED * ratio;
    if (paint.mirrored)
      context.setTransform(-ratio, 0, 0, ratio, start + scene.width * ratio, start);
    else context.setTransform(ratio, 0, 0, ratio, start, start);
    drawScene(new Pen(context, paint, brushes, ratio, this.hovered), scene, this.linksShown(paint));
  };

  /** As the styles of the SVG have it: the lines of a label that the keyboard has reached come first. */
  private linksShown({ selected }: TrackPaint): LinksShown {
    if (this.scene?.links.length === 0) return { open: false, focused: false };
    const label = this.element.parentElement?.querySelector<HTMLElement>(
      '.event-label:focus-visible',
    );
    return { open: !label || label.dataset['id'] === selected, focused: Boolean(label) };
  }

  private listen(): void {
    if (this.listening) return;
    this.listening = new AbortController();
    const { signal } = this.listening;
    const { element } = this;
    element.addEventListener('click', this.onClick, { signal });
    element.addEventListener('pointermove', this.onMove, { signal });
    element.addEventListener('pointerleave', () => this.hover(undefined), { signal });
    this.samples?.addEventListener('transitionend', this.onStyles, { signal });
    this.samples?.addEventListener('animationstart', this.onStyles, { signal });
    this.canvas?.addEventListener('contextrestored', this.draw, { signal });
    element.parentElement?.addEventListener('focusin', this.onFocus, { signal });
    element.parentElement?.addEventListener('focusout', this.onFocus, { signal });
    matchMedia('(forced-colors: active)').addEventListener('change', this.repaint, { signal });
    this.followDensity(signal);
  }

  /** The page is zoomed, or its window is now on another screen. */
  private followDensity(signal: AbortSignal): void {
    const same = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    const change = (): void => {
      this.draw();
      this.followDensity(signal);
    };
    same.addEventListener('change', change, { signal, once: true });
  }

  private readonly repaint = (): void => {
    this.brushes?.forget();
    this.draw();
  };

  /** A colour has changed, or may have while nothing of this was displayed. */
  private readonly onStyles = (): void => {
    if (this.brushes?.stale) this.repaint();
  };

  private readonly onFocus = (): void => {
    if (this.scene && this.scene.links.length > 0) this.draw();
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (event.buttons === 0) this.hover(this.eventUnder(event));
  };

  private readonly onClick = (event: MouseEvent): void => {
    const id = this.eventUnder(event);
    if (id !== undefined) this.paint?.onSelect(id);
  };

  private hover(id: string | undefined): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.element.style.cursor = id === undefined ? '' : 'pointer';
    this.draw();
  }

  private eventUnder(event: MouseEvent): string | undefined {
    const { scene, paint } = this;
    if (!scene) return undefined;
    const { left, right, top } = this.element.getBoundingClientRect();
    const x = paint?.mirrored ? right - event.clientX : event.clientX - left;
    return eventAt(scene, x, event.clientY - top);
  }
}

/** As many pixels as the screen has there, no more and no less: nothing is blurred. */
function resize(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.inlineSize = `${across / ratio}px`;
  canvas.style.blockSize = `${down / ratio}px`;
}

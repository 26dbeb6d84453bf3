import type { Piece, Tone } from '../../layout/scene.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { TrackPaint } from '../track-paint.ts';
import { type Brush, type Brushes, EVENT, TONE } from './brushes.ts';

type Ink = string | CanvasGradient;

/** What is drawn with on one canvas, for one scene. */
export class Pen {
  /** Whose width, ends and dashes the context has. */
  private taken: Brush | undefined;

  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly paint: TrackPaint,
    private readonly brushes: Brushes,
    /** Device px per CSS px. */
    readonly ratio: number,
    /** The span under the pointer. */
    readonly hovered: string | undefined,
  ) {}

  brush(group: string, name: string, toned = false): Brush {
    return this.brushes.of(group, name, toned);
  }

  colorOf(event: TimelineEvent): string {
    const { class: name, vars } = this.paint.color(event);
    return this.brushes.color(name, vars);
  }

  /** Fills and strokes a path, or the context's own, as the brush does it. */
  draw(brush: Brush, color: Ink = '', path?: Path2D, tone?: Ink): void {
    const { context } = this;
    context.globalAlpha = brush.opacity;
    if (brush.fill) {
      context.fillStyle = inkOf(brush.fill, color, tone);
      if (path) context.fill(path);
      else context.fill();
    }
    if (!brush.stroke) return;
    this.line(brush, color, tone);
    if (path) context.stroke(path);
    else context.stroke();
  }

  private line(brush: Brush, color: Ink, tone: Ink | undefined): void {
    const { context } = this;
    context.globalAlpha = brush.opacity * brush.strokeOpacity;
    context.strokeStyle = inkOf(brush.stroke, color, tone);
    if (brush === this.taken) return;
    this.taken = brush;
    context.lineWidth = brush.width;
    context.lineCap = brush.cap;
    context.lineJoin = brush.join;
    context.setLineDash(brush.dash);
  }

  /** Draws the path of SVG that `d` says: for what is rare, as it has to be read. */
  path(brush: Brush, d: string, color?: Ink, tone?: Ink): void {
    if (d !== '') this.draw(brush, color, new Path2D(d), tone);
  }

  /** Level lines, all in one stroke. */
  levels(brush: Brush, pieces: readonly Piece[], y: number, color?: Ink): void {
    if (pieces.length === 0) return;
    this.context.beginPath();
    for (const { x0, x1 } of pieces) {
      // As SVG has it, a line of no length is none.
      if (x1 === x0) continue;
      this.context.moveTo(x0, y);
      this.context.lineTo(x1, y);
    }
    this.draw(brush, color);
  }

  /** A gradient along the axis in one colour; undefined without tones. */
  gradient(tones: readonly Tone[] | undefined, color: string): CanvasGradient | undefined {
    const [first, last] = [tones?.[0], tones?.at(-1)];
    if (!tones || !first || !last) return undefined;
    const length = last.x - first.x || 1;
    const gradient = this.context.createLinearGradient(first.x, 0, last.x, 0);
    for (const { x, strength } of tones) {
      const offset = Math.min(1, Math.max(0, (x - first.x) / length));
      gradient.addColorStop(offset, faded(color, strength));
    }
    return gradient;
  }
}

/**
 * A colour as computed styles give it, of less strength. Mixed with `transparent` it would lose its
 * hue where it fades out; taken apart by `from`, which reads all colours, it takes long to be read.
 */
function faded(color: string, strength: number): string {
  if (color.startsWith('rgb(')) return `rgba${color.slice(3, -1)}, ${strength})`;
  if (/^(color|ok)[^/]+\)$/.test(color)) return `${color.slice(0, -1)} / ${strength})`;
  return `rgb(from ${color} r g b / ${strength})`;
}

function inkOf(ink: string, color: Ink, tone: Ink | undefined): Ink {
  if (ink === EVENT) return color;
  return ink === TONE ? (tone ?? color) : ink;
}

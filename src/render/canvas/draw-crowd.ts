import type { Crowd, Density, Piece, Scene } from '../../layout/scene.ts';
import type { Brush } from './brushes.ts';
import type { Pen } from './pen.ts';

/** Half the height of the band on the axis over which the events of a cluster lie. */
const REACH = 3;
/** What is there at all is this high at least, CSS px. */
const LEAST = 1.5;
/** Columns as wide as this stand apart, CSS px. */
const APART = 3;

/** How many events stand where: what is not drawn one by one. */
export function drawCrowd(pen: Pen, scene: Scene, crowd: Crowd): void {
  drawReaches(pen, crowd.clusters, scene.axisY);
  drawColumns(pen, pen.brush('', 'density-column'), crowd.density, scene.width);
  if (crowd.rest) drawColumns(pen, pen.brush('', 'rest-column'), crowd.rest, scene.width);
}

/** Where on the axis the events lie that a button below it counts. */
function drawReaches(pen: Pen, pieces: readonly Piece[], axisY: number): void {
  pen.context.beginPath();
  for (const { x0, x1 } of pieces) {
    const x = Math.min(x0, (x0 + x1) / 2 - REACH);
    pen.context.roundRect(x, axisY - REACH, Math.max(x1 - x0, 2 * REACH), 2 * REACH, REACH);
  }
  pen.draw(pen.brush('', 'cluster-reach'));
}

/** Edges lie on device pixels: else the gaps would shimmer while the axis moves. */
function drawColumns(pen: Pen, brush: Brush, density: Density, width: number): void {
  const { y, height, x0, step, counts, most } = density;
  const { context, ratio } = pen;
  const bottom = y + height;
  const onPixel = (length: number): number => Math.round(length * ratio) / ratio;
  const gap = step >= APART ? Math.max(1, Math.round(ratio)) / ratio : 0;
  const first = Math.max(0, Math.floor(-x0 / step));
  const end = Math.min(counts.length, Math.ceil((width - x0) / step));
  context.beginPath();
  for (let i = first; i < end; i++) {
    const count = counts[i] ?? 0;
    if (count <= 0) continue;
    const left = onPixel(x0 + i * step);
    // By the root: beside the thousands of one week the dozens of a year would be no height at all.
    const tall = Math.max(LEAST, height * Math.sqrt(Math.min(count, most) / most));
    context.rect(left, bottom - tall, onPixel(x0 + (i + 1) * step) - gap - left, tall);
  }
  pen.draw(brush);
}

import type { Piece, Scene } from '../../layout/scene.ts';
import { STROKE } from '../ground-drawing.ts';

/** Reach of a marker and of a report's line: the targets that they have in the SVG drawing. */
const MARKER = 12;
const LINE = 4.5;
/** Half the width of a stroke in the lane of a group, with what a hand misses it by. */
const BESIDE = 3;

/** Id of the event drawn at a place, CSS px, the topmost first; undefined where there is none. */
export function eventAt(scene: Scene, x: number, y: number): string | undefined {
  const covers = ({ x0, x1 }: Piece): boolean => x0 <= x && x <= x1;
  const marker = scene.markers.findLast(
    (mark) => mark.visible && Math.hypot(mark.x - x, scene.axisY - y) <= MARKER,
  );
  const report = scene.reports.findLast((line) => covers(line) && Math.abs(line.y - y) <= LINE);
  const span = scene.spans.findLast(
    (bar) => bar.y <= y && y <= bar.y + bar.height && bar.pieces.some(covers),
  );
  const lane = scene.groups.find((group) => group.y <= y && y <= group.y + STROKE);
  const stroke = lane?.strokes.findLast((one) => Math.abs(one.x - x) <= BESIDE);
  return (marker ?? report ?? span ?? stroke)?.event.id;
}

import type { Status } from '../../model/timeline.ts';
import type { Pen } from './pen.ts';

/** A circle about the middle of a glyph, begun where SVG begins it: its dashes fall alike. */
const circle = (r: number): string =>
  `M${12 + r} 12a${r} ${r} 0 1 1 ${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0Z`;

const ring: Shape = ['glyph-ring', circle(6)];

/** Class and path. */
type Shape = readonly [string, string];

/** The shapes of `glyph.ts`. */
const shapes: Readonly<Record<Status, readonly Shape[]>> = {
  confirmed: [['glyph-solid', circle(7)]],
  reported: [ring, ['glyph-half', 'M12 6a6 6 0 0 1 0 12Z']],
  planned: [['glyph-ring glyph-dashed', circle(6)]],
  disputed: [ring, ['glyph-stroke', 'M3 12H21']],
  cancelled: [ring, ['glyph-stroke', 'M4.5 19.5 19.5 4.5']],
};
const halo: Shape = ['glyph-halo', circle(10.75)];

/** Read once, whatever is drawn with them. */
const paths = new Map<string, Path2D>();

/** The sign of a status about a place on the axis. */
export function drawGlyph(
  pen: Pen,
  status: Status,
  place: { readonly x: number; readonly y: number },
  look: { readonly color: string; readonly selected: boolean },
): void {
  const { context } = pen;
  context.translate(place.x - 12, place.y - 12);
  for (const [name, d] of look.selected ? [halo, ...shapes[status]] : shapes[status])
    pen.draw(pen.brush('glyph marker', name), look.color, pathOf(d));
  context.translate(12 - place.x, 12 - place.y);
}

function pathOf(d: string): Path2D {
  const path = paths.get(d) ?? new Path2D(d);
  paths.set(d, path);
  return path;
}

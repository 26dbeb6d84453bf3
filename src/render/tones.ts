import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Piece, Tone } from '../layout/scene.ts';

/**
 * A gradient along the axis in the colour that `stop` has where it stands: a gradient inherits from
 * its own parent, not from what it fills, so it belongs inside the group that sets `--_et-color`.
 */
export function toneGradient(
  id: string,
  tones: readonly Tone[] | undefined,
): SVGTemplateResult | typeof nothing {
  const [first, last] = [tones?.[0], tones?.at(-1)];
  if (!tones || !first || !last) return nothing;
  const length = last.x - first.x || 1;
  return svg`<linearGradient id=${id} gradientUnits="userSpaceOnUse" x1=${first.x} x2=${last.x} y1="0" y2="0">${tones.map(
    ({ x, strength }) => svg`<stop offset=${(x - first.x) / length} stop-opacity=${strength} />`,
  )}</linearGradient>`;
}

/** The paint of what has tones; `nothing` leaves it to the styles. */
export function tonePaint(id: string, tones: readonly Tone[] | undefined): string | typeof nothing {
  return tones ? `url(#${id})` : nothing;
}

/** Distance of two lines of a hatching, CSS px. */
const HATCH = 6;

/** A path of slanted lines that fill a stretch. */
export function hatch({ x0, x1 }: Piece, top: number, bottom: number, step = HATCH): string {
  const slant = bottom - top;
  let d = '';
  for (let x = x0; x + slant <= x1 + 0.01; x += step) d += `M${x} ${bottom}L${x + slant} ${top}`;
  return d;
}

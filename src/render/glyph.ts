import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Status } from '../model/timeline.ts';

/** Side of the square in which a glyph is drawn, in its own units; the dot stands at its centre. */
export const GLYPH_BOX = 24;

/** Signs of a point in time, one per status, each told from the others without colour. */
export type GlyphKind = Status;

/**
 * The marker of an event as a decorative SVG of its own. Its size is that of the `glyph` class
 * (1.5em unless the surrounding styles say otherwise), its colour `--_et-color`.
 */
export function glyph(kind: GlyphKind, options: { selected?: boolean } = {}): TemplateResult {
  return html`<svg
    class="glyph"
    viewBox="0 0 ${GLYPH_BOX} ${GLYPH_BOX}"
    aria-hidden="true"
    focusable="false"
  >
    ${glyphShapes(kind, options)}
  </svg>`;
}

/** The same shapes about (12, 12), for a drawing that is an SVG already. */
export function glyphShapes(
  kind: GlyphKind,
  options: { selected?: boolean } = {},
): SVGTemplateResult {
  return svg`${options.selected ? svg`<circle class="glyph-halo" cx="12" cy="12" r="10.75" />` : nothing}${shapes[kind]}`;
}

const shapes: Readonly<Record<GlyphKind, SVGTemplateResult>> = {
  confirmed: svg`<circle class="glyph-solid" cx="12" cy="12" r="7" />`,
  // Half full: half of it is on record.
  reported: svg`<circle class="glyph-ring" cx="12" cy="12" r="6" /><path class="glyph-half" d="M12 6a6 6 0 0 1 0 12Z" />`,
  // Six dashes that close evenly: the circumference of r = 6 is 37.7.
  planned: svg`<circle class="glyph-ring glyph-dashed" cx="12" cy="12" r="6" />`,
  disputed: svg`<circle class="glyph-ring" cx="12" cy="12" r="6" /><path class="glyph-stroke" d="M3 12H21" />`,
  cancelled: svg`<circle class="glyph-ring" cx="12" cy="12" r="6" /><path class="glyph-stroke" d="M4.5 19.5 19.5 4.5" />`,
};

/** Legend sign: the soft whisker of an event whose day is not known. */
export function whiskerGlyph(): TemplateResult {
  return html`<svg class="glyph glyph-wide" viewBox="0 0 36 24" aria-hidden="true" focusable="false">
    <rect class="glyph-whisker" x="2" y="8" width="32" height="8" rx="4" />
  </svg>`;
}

/** Legend sign: a span that goes on, running out in an arrow. */
export function ongoingGlyph(): TemplateResult {
  return html`<svg class="glyph glyph-wide" viewBox="0 0 36 24" aria-hidden="true" focusable="false">
    <path class="glyph-solid" d="M4 7H26L34 12 26 17H4A2 2 0 0 1 2 15V9A2 2 0 0 1 4 7Z" />
  </svg>`;
}

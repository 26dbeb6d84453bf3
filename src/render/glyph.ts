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

/** Signs of a doubt about a date, and of the ends of what lasts; wider than high. */
export type WideGlyphKind =
  | 'rough'
  | 'soft'
  | 'uncertain'
  | 'set'
  | 'ongoing'
  | 'start-open'
  | 'end-unknown'
  | 'start-unknown'
  | 'or-earlier'
  | 'or-later'
  | 'report'
  | 'folded'
  | 'cluster'
  | 'density';

/** The sign as a decorative SVG of its own; its colour is `--_et-color`. */
export function wideGlyph(kind: WideGlyphKind): TemplateResult {
  return html`<svg
    class="glyph glyph-wide"
    viewBox="0 0 36 24"
    aria-hidden="true"
    focusable="false"
  >
    ${wideShapes[kind]}
  </svg>`;
}

/** Dissolves to the right in steps: a gradient would need an id of its own in every root. */
const fading = svg`<path class="glyph-solid" d="M8 8H14V16H8A4 4 0 0 1 8 8Z" /><path class="glyph-solid" opacity=".6" d="M14 8h6v8h-6Z" /><path class="glyph-solid" opacity=".35" d="M20 8h6v8h-6Z" /><path class="glyph-solid" opacity=".15" d="M26 8h6v8h-6Z" />`;
const arrow = svg`<path class="glyph-solid" d="M4 8H26V5L33 12 26 19V16H4Z" />`;
const paleArrow = svg`<path class="glyph-whisker" d="M2 8H26V5L33 12 26 19V16H2Z" />`;
const mirrored = (shapes: SVGTemplateResult) =>
  svg`<g transform="matrix(-1 0 0 1 36 0)">${shapes}</g>`;

const wideShapes: Readonly<Record<WideGlyphKind, SVGTemplateResult>> = {
  rough: svg`<rect class="glyph-whisker" x="2" y="8" width="32" height="8" rx="4" />`,
  soft: svg`<path class="glyph-soft" d="M1 8h34v8h-34Z" /><path class="glyph-soft" d="M6 8h24v8h-24Z" /><path class="glyph-soft" d="M11 8h14v8h-14Z" />`,
  uncertain: svg`<rect class="glyph-pale" x="2" y="7" width="32" height="10" /><path class="glyph-hatch" d="M2 17 12 7M8 17 18 7M14 17 24 7M20 17 30 7M26 17 34 9M2 11 6 7" />`,
  set: svg`<path class="glyph-thread" d="M10 12H26" /><rect class="glyph-option" x="2" y="8" width="8" height="8" rx="2" /><rect class="glyph-option" x="26" y="8" width="8" height="8" rx="2" />`,
  ongoing: arrow,
  'start-open': mirrored(arrow),
  'end-unknown': fading,
  'start-unknown': mirrored(fading),
  'or-earlier': mirrored(paleArrow),
  'or-later': paleArrow,
  folded: svg`<path class="glyph-line" d="M1 12H6L9 6 15 18 21 6 27 18 30 12H35" />`,
  cluster: svg`<rect class="glyph-line" x="3" y="4" width="30" height="16" rx="8" /><path class="glyph-solid" d="M11 10.5h3v3h-3ZM16.5 10.5h3v3h-3ZM22 10.5h3v3h-3Z" />`,
  density: svg`<path class="glyph-whisker" d="M4 20V15h3.5V20ZM8.5 20V10H12V20ZM13 20V4h3.5V20ZM17.5 20V8H21V20ZM22 20V13h3.5V20ZM26.5 20V16H30V20Z" />`,
  report: svg`<circle class="glyph-solid" cx="7" cy="12" r="5" /><path class="glyph-line" d="M12 12H27" /><circle class="glyph-line" cx="30" cy="12" r="3.5" />`,
};

/** A pencil: the desk has put something right. */
export function correctionGlyph(): TemplateResult {
  return html`<svg class="correction-glyph" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <path d="M1.5 10.5 2.2 7.8 8.4 1.6 10.4 3.6 4.2 9.8ZM7.2 2.8 9.2 4.8" />
  </svg>`;
}

import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Piece, Report, SpanBar } from '../layout/scene.ts';
import { cssVars } from './css-vars.ts';
import { hatch, toneGradient, tonePaint } from './tones.ts';
import type { TrackPaint } from './track-paint.ts';

/** Radius of the sign at which something came out. */
export const SIGN = 3.5;
/** How far an arrow reaches, and how far beyond the bar's edges. */
const TIP = 9;
const BARB = 3;
/** Corners of the dates of a set, which must not be taken for markers. */
export const CORNER = 1.5;

/** The bar of what lasts, or the dates of a set, with the sign of its status. */
export function spanBar(bar: SpanBar, i: number, paint: TrackPaint): SVGTemplateResult {
  const { class: name, vars } = paint.color(bar.event);
  const middle = bar.y + bar.height / 2;
  const state = `${bar.event.status} ${bar.doubt ? 'doubt' : ''} ${bar.set ? 'set' : ''} ${bar.event.id === paint.selected ? 'selected' : ''}`;
  const id = `span-${i}`;
  const tone = tonePaint(id, bar.tones);
  return svg`<g
    class="span ${name} ${state}"
    part="span"
    data-id=${bar.event.id}
    @click=${() => paint.onSelect(bar.event.id)}
    ${cssVars(vars)}
  >
    ${toneGradient(id, bar.tones)}
    ${bar.gaps.map((gap) => svg`<path class="span-gap" d="M${gap.x0 + 3} ${middle}H${gap.x1 - 2}" />`)}
    ${bar.pieces.map(
      (piece, n) =>
        svg`<path class="span-bar" fill=${tone} stroke=${tone} d=${barPath(piece, bar, n)} />${signView(piece, bar)}`,
    )}
    ${bar.hatched.map((piece) => svg`<path class="span-hatch" d=${hatch(piece, bar.y - 1, bar.y + bar.height + 1)} />`)}
    ${bar.reported ? reportLine(bar.reported) : nothing}
  </g>`;
}

function signView(piece: Piece, bar: SpanBar): unknown {
  const sign = statusSign(piece, bar);
  return sign ? svg`<path class=${sign[0]} d=${sign[1]} />` : nothing;
}

/** Half full, barred or struck, like the markers of moments: class and path of SVG. */
export function statusSign(
  { x0, x1 }: Piece,
  { event, y, height }: SpanBar,
): readonly [string, string] | undefined {
  const middle = y + height / 2;
  switch (event.status) {
    case 'reported':
      return ['span-half', `M${x0} ${middle}H${x1}V${y + height}H${x0}Z`];
    case 'disputed':
      return ['span-sign', `M${x0 - 3} ${middle}H${x1 + 3}`];
    case 'cancelled':
      return ['span-sign', hatch({ x0: x0 + 4, x1: x1 - 2 }, y - 3, y + height + 3, 28)];
    default:
      return undefined;
  }
}

/** A bar piece: round at a known end, an arrow where all of it goes on, straight at a cut. */
export function barPath({ x0, x1 }: Piece, bar: SpanBar, n: number): string {
  const first = n === 0 || isOwnEnd(bar, bar.start);
  const last = n === bar.pieces.length - 1 || isOwnEnd(bar, bar.end);
  const r = Math.min(bar.set ? CORNER : bar.height / 2, Math.max(0, (x1 - x0) / 2));
  const [top, bottom] = [bar.y, bar.y + bar.height];
  const start = first ? startPath(bar, x0, r) : `M${x0} ${bottom}V${top}`;
  if (last && bar.end === 'arrow') {
    return `${start}H${x1}V${top - BARB}L${x1 + TIP} ${(top + bottom) / 2}L${x1} ${bottom + BARB}V${bottom}Z`;
  }
  const end =
    last && isRound(bar.end)
      ? `H${x1 - r}A${r} ${r} 0 0 1 ${x1} ${top + r}V${bottom - r}A${r} ${r} 0 0 1 ${x1 - r} ${bottom}Z`
      : '';
  return start + (end || `H${x1}V${bottom}Z`);
}

/** Each date of a set ends by itself; where one goes on, it is the outermost. */
function isOwnEnd({ set }: SpanBar, end: SpanBar['end']): boolean {
  return set && end !== 'arrow';
}

function startPath(bar: SpanBar, x0: number, r: number): string {
  const [top, bottom] = [bar.y, bar.y + bar.height];
  if (bar.start === 'arrow') {
    const base = x0 + TIP;
    return `M${base} ${bottom}V${bottom + BARB}L${x0} ${(top + bottom) / 2}L${base} ${top - BARB}V${top}`;
  }
  if (isRound(bar.start))
    return `M${x0 + r} ${bottom}A${r} ${r} 0 0 1 ${x0} ${bottom - r}V${top + r}A${r} ${r} 0 0 1 ${x0 + r} ${top}`;
  return `M${x0} ${bottom}V${top}`;
}

export function isRound(end: SpanBar['end']): boolean {
  return end === 'sure' || end === 'rough';
}

/** From when something happened to the open sign of when it came out. */
export function reportLine({ x1, y, pieces, gaps }: Report): SVGTemplateResult {
  const line = (piece: Piece): string => `M${piece.x0} ${y}H${Math.min(piece.x1, x1 - SIGN)}`;
  return svg`<path class="report-line" d=${pieces.map(line).join('')} />
    <path class="report-line report-gap" d=${gaps.map(line).join('')} />
    <circle class="report-sign" cx=${x1} cy=${y} r=${SIGN} />`;
}

import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { EraBand, GroupLane, LinkLine, Piece, Report, Scene } from '../layout/scene.ts';
import { cssVars } from './css-vars.ts';
import { reportLine } from './span-drawing.ts';
import { toneGradient, tonePaint } from './tones.ts';
import type { TrackPaint } from './track-paint.ts';

/** Markers keep this free below them. */
export const MARKER_BOTTOM = 9;

/** More grounds than these over one another would add up to grey; the rows below have caps alone. */
const TINTED_ROWS = 2;

/** Height of the cap of a band, its least width, and its distance from the next. */
export const CAP = 3;

/**
 * Bands behind everything: a cap over the name, which may be longer than its band, and a faint ground
 * down to the ticks. No line runs through the flags; where tints do not show there is one below the axis.
 */
export function eraBands(scene: Scene): SVGTemplateResult[] {
  return scene.eras.map((era) => eraBand(era, scene));
}

function eraBand(era: EraBand, { axisY, tickY: bottom, width }: Scene): SVGTemplateResult {
  const id = `era-${era.index}`;
  const paint = tonePaint(id, era.tones);
  const rect = (x0: number, x1: number, height: number, kind: string) =>
    svg`<rect class=${kind} fill=${paint} x=${x0} y=${era.y} width=${x1 - x0} height=${height} />`;
  const ground = (x0: number, x1: number, kind: string) =>
    isTinted(era) ? rect(x0, x1, bottom - era.y, kind) : nothing;
  return svg`<g class="era tint-${era.tint}" part="era">
    ${toneGradient(id, era.tones)}
    ${era.pieces.map(({ x0, x1 }) => [
      ground(x0, x1, 'era-band'),
      rect(x0, capEnd(era, { x0, x1 }, width), CAP, 'era-strip'),
    ])}
    ${era.gaps.map(({ x0, x1 }) => ground(x0, x1, 'era-band era-cut'))}
    <path class="era-edge" d=${eraEdges(era, axisY, bottom)} />
  </g>`;
}

/** Whether a band has a ground too, not only a cap. */
export function isTinted({ y, height }: EraBand): boolean {
  return y < (TINTED_ROWS - 0.5) * height;
}

/** Where the cap over a piece of a band ends: before the next one, and visible in any case. */
export function capEnd(era: EraBand, { x0, x1 }: Piece, width: number): number {
  return Math.max(x1 === era.x1 && x1 < width ? x1 - CAP : x1, x0 + CAP);
}

/** Lines at the ends that are known, for where tints do not show. */
export function eraEdges(era: EraBand, top: number, bottom: number): string {
  const edge = (end: EraBand['end'], x: number): string =>
    end === 'sure' || end === 'rough' ? `M${x} ${top}V${bottom}` : '';
  return edge(era.start, era.x0) + edge(era.end, era.x1);
}

/** Height of the stroke that stands for a moment in the lane of its group. */
export const STROKE = 8;

/**
 * A thin rule over each group's lanes, and under it a quiet stroke where one of its moments stands on
 * the axis: a tally, not a second marker.
 */
export function groupLane(lane: GroupLane, width: number, paint: TrackPaint): SVGTemplateResult {
  return svg`<g class="group-lane">
    <path class="group-rule" d="M0 ${lane.y}H${width}" />
    ${lane.strokes.map(({ event, x }) => {
      const { class: name, vars } = paint.color(event);
      return svg`<path
        class="group-stroke ${name}"
        d="M${x} ${lane.y}v${STROKE}"
        data-id=${event.id}
        @click=${() => paint.onSelect(event.id)}
        ${cssVars(vars)}
      />`;
    })}
  </g>`;
}

/** From the marker down into its thin lane, and along it to the sign. */
export function reportMark(report: Report, scene: Scene, paint: TrackPaint): SVGTemplateResult {
  const { event, x0, x1, y } = report;
  const { class: name, vars } = paint.color(event);
  const selected = event.id === paint.selected ? 'selected' : '';
  const seen = `M${Math.max(x0, 0)} ${y}H${Math.min(x1, scene.width)}`;
  return svg`<g
    class="report ${name} ${selected}"
    part="report"
    data-id=${event.id}
    @click=${() => paint.onSelect(event.id)}
    ${cssVars(vars)}
  >
    <path class="report-target" d=${seen} />
    ${x0 >= 0 ? svg`<path class="report-line" d="M${x0} ${scene.axisY + MARKER_BOTTOM}V${y}" />` : nothing}
    ${reportLine(report)}
  </g>`;
}

/** The links of one event; an arrow points to what followed. */
export function linkLine({ of, type, curve }: LinkLine, paint: TrackPaint): SVGTemplateResult {
  const [from, c, d, to] = curve;
  const angle = (Math.atan2(to.y - d.y, to.x - d.x) * 180) / Math.PI;
  const kind = of === paint.selected ? 'of-open' : 'of-focused';
  return svg`<g class="link-line ${kind} ${type}" part="link">
    <path d="M${from.x} ${from.y}C${c.x} ${c.y} ${d.x} ${d.y} ${to.x} ${to.y}" />
    ${type === 'see' ? nothing : svg`<path class="link-tip" transform="translate(${to.x} ${to.y}) rotate(${angle})" d="M0 0L-7 -3.5V3.5Z" />`}
  </g>`;
}

import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { EraBand, GroupLane, LinkLine, Report, Scene } from '../layout/scene.ts';
import { cssVars } from './css-vars.ts';
import { reportLine } from './span-drawing.ts';
import { toneGradient, tonePaint } from './tones.ts';
import type { TrackPaint } from './track-paint.ts';

/** Markers keep this free below them. */
const MARKER_BOTTOM = 9;

/** Bands behind everything: a strip that holds the name, and a fainter ground down to the ticks. */
export function eraBands({ eras, tickY }: Scene): SVGTemplateResult[] {
  return eras.map((era) => eraBand(era, tickY));
}

function eraBand(era: EraBand, bottom: number): SVGTemplateResult {
  const id = `era-${era.index}`;
  const paint = tonePaint(id, era.tones);
  const rect = (x0: number, x1: number, height: number, kind: string) =>
    svg`<rect class=${kind} fill=${paint} x=${x0} y=${era.y} width=${x1 - x0} height=${height} />`;
  const known = (end: EraBand['start']): boolean => end === 'sure' || end === 'rough';
  const edges = [
    known(era.start) ? `M${era.x0} ${era.y}V${bottom}` : '',
    // The label may be longer than its band: the line of its end stays below it.
    known(era.end) ? `M${era.x1} ${era.y + era.height}V${bottom}` : '',
  ];
  return svg`<g class="era tint-${era.tint}" part="era">
    ${toneGradient(id, era.tones)}
    ${era.pieces.map(({ x0, x1 }) => [
      rect(x0, x1, bottom - era.y, 'era-band'),
      rect(x0, x1, era.height, 'era-strip'),
    ])}
    ${era.gaps.map(({ x0, x1 }) => rect(x0, x1, bottom - era.y, 'era-band era-cut'))}
    <path class="era-edge" d=${edges.join('')} />
  </g>`;
}

/** A thin rule over each group's lanes, and on it small dots where its moments stand in time. */
export function groupLane(lane: GroupLane, width: number, paint: TrackPaint): SVGTemplateResult {
  return svg`<g class="group-lane">
    <path class="group-rule" d="M0 ${lane.y}H${width}" />
    ${lane.dots.map(({ event, x }) => {
      const { class: name, vars } = paint.color(event);
      return svg`<circle
        class="group-point ${name} ${event.status}"
        cx=${x}
        cy=${lane.y}
        r="3.5"
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

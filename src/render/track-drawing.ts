import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BreakMark, Flag, Piece, Scene, SpanBar, Whisker } from '../layout/scene.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { type CssVars, cssVars } from './css-vars.ts';
import { glyphShapes } from './glyph.ts';

/** What the drawing does not know by itself. */
export interface TrackPaint {
  /** Class and custom properties that give an event its `--_et-color`. */
  color(event: TimelineEvent): { class: string; vars: CssVars };
  readonly selected: string | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  readonly onSelect: (id: string) => void;
}

/** Half the height of a whisker on the axis. */
const WHISKER = 6;
/** Markers keep this free of their leader. */
const MARKER_TOP = 8;
/** Width of one tooth of a break's zigzag. */
const TOOTH = 16;
/** How far the ground beyond `now` reaches above the axis. */
const OUTLOOK_TOP = 18;

/** The scene as decoration: everything it shows is also said by the list of events. */
export function trackDrawing(scene: Scene, paint: TrackPaint): TemplateResult {
  const { width, height } = scene;
  const mirror = paint.mirrored ? `matrix(-1 0 0 1 ${width} 0)` : nothing;
  return html`<svg
    class="drawing"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    aria-hidden="true"
    focusable="false"
  >
    <g transform=${mirror}>
      ${outlook(scene)} ${eras(scene)} ${tickLines(scene)}
      ${repeat(
        scene.whiskers,
        (w) => w.key,
        (w) => whisker(w, scene, paint),
      )}
      ${repeat(
        scene.spans,
        (s) => s.event.id,
        (s) => span(s, paint),
      )}
      <g part="axis" class="axis">
        ${scene.lines.map((l) => svg`<path d="M${l.x0} ${scene.axisY}H${l.x1}" />`)}
      </g>
      ${repeat(
        scene.breaks,
        (b) => b.index,
        (b) => breakCut(b, scene.axisY),
      )} ${nowLine(scene)}
      ${repeat(
        scene.flags,
        (f) => f.key,
        (f) => leader(f, scene, paint),
      )}
      ${repeat(
        scene.markers,
        (m) => m.event.id,
        (m) => marker(m, scene, paint),
      )}
    </g>
  </svg>`;
}

function outlook({ now, width, axisY }: Scene): unknown {
  if (!now || now.x >= width) return nothing;
  const x = Math.max(0, now.x);
  const top = axisY - OUTLOOK_TOP;
  return svg`<rect class="outlook" part="outlook" x=${x} y=${top} width=${width - x} height=${now.y - 4 - top} />`;
}

function eras(scene: Scene): unknown {
  return scene.eras.map(
    (era) =>
      svg`<rect class="era-band" part="era" x=${era.x0} y="0" width=${era.x1 - era.x0} height=${scene.tickY} />`,
  );
}

function tickLines(scene: Scene): SVGTemplateResult {
  const lines = scene.ticks.filter((tick) => tick.line && tick.level === 'minor');
  return svg`<path class="tick-lines" d=${lines.map((t) => `M${t.x} ${scene.axisY}V${scene.tickY + 4}`).join('')} />`;
}

function whisker(whisker: Whisker, scene: Scene, paint: TrackPaint): unknown {
  const { class: name, vars } = paint.color(whisker.event);
  return whisker.pieces.map(
    ({ x0, x1 }) =>
      svg`<rect class="whisker ${name} ${whisker.soft ? 'soft' : ''}" part="whisker" x=${x0} y=${scene.axisY - WHISKER} width=${x1 - x0} height=${2 * WHISKER} rx=${WHISKER} ${cssVars(vars)} />`,
  );
}

function span(bar: SpanBar, paint: TrackPaint): SVGTemplateResult {
  const { class: name, vars } = paint.color(bar.event);
  const middle = bar.y + bar.height / 2;
  const last = bar.pieces.length - 1;
  const state = `${bar.event.status} ${bar.doubt ? 'doubt' : ''} ${bar.event.id === paint.selected ? 'selected' : ''}`;
  return svg`<g
    class="span ${name} ${state}"
    part="span"
    data-id=${bar.event.id}
    @click=${() => paint.onSelect(bar.event.id)}
    ${cssVars(vars)}
  >
    ${bar.gaps.map((gap) => svg`<path class="span-gap" d="M${gap.x0 + 3} ${middle}H${gap.x1 - 2}" />`)}
    ${bar.pieces.map(
      (piece, i) => svg`<path class="span-bar" d=${barPath(piece, bar, i === 0, i === last)} />`,
    )}
    ${softEnds(bar)}
  </g>`;
}

/** A bar piece: round at a sure end, an arrow where it goes on, straight at a cut. */
function barPath({ x0, x1 }: Piece, bar: SpanBar, first: boolean, last: boolean): string {
  const r = Math.min(bar.height / 2, Math.max(0, (x1 - x0) / 2));
  const [top, bottom, middle] = [bar.y, bar.y + bar.height, bar.y + bar.height / 2];
  const round = first && bar.start === 'sure';
  const start = round
    ? `M${x0 + r} ${bottom}A${r} ${r} 0 0 1 ${x0 + r} ${top}`
    : `M${x0} ${bottom}V${top}`;
  if (last && bar.end === 'arrow') {
    return `${start}H${x1}V${top - 3}L${x1 + 9} ${middle}L${x1} ${bottom + 3}V${bottom}Z`;
  }
  const end =
    last && bar.end === 'sure'
      ? `H${x1 - r}A${r} ${r} 0 0 1 ${x1 - r} ${bottom}Z`
      : `H${x1}V${bottom}Z`;
  return start + end;
}

/** Ends known only roughly dissolve: three slits in the colour of the ground. */
function softEnds(bar: SpanBar): unknown {
  const slits = (x: number, direction: 1 | -1): SVGTemplateResult =>
    svg`<path class="span-slits" d=${[3, 8, 15].map((d) => `M${x + d * direction} ${bar.y - 1}v${bar.height + 2}`).join('')} />`;
  const first = bar.pieces[0];
  const last = bar.pieces.at(-1);
  return [
    first && (bar.start === 'soft' || bar.start === 'fade') ? slits(first.x0, 1) : nothing,
    last && (bar.end === 'soft' || bar.end === 'fade') ? slits(last.x1, -1) : nothing,
  ];
}

/** A visible cut: the axis turns into a zigzag and is not a line any more. */
function breakCut({ x0, x1 }: BreakMark, axisY: number): SVGTemplateResult {
  const teeth = Math.max(2, Math.round((x1 - x0) / TOOTH));
  const step = (x1 - x0) / (2 * teeth);
  let d = `M${x0} ${axisY}`;
  for (let i = 1; i < 2 * teeth; i++) d += `L${x0 + i * step} ${axisY + (i % 2 === 1 ? -6 : 6)}`;
  return svg`<path class="cut" d=${`${d}L${x1} ${axisY}`} />`;
}

function nowLine({ now, axisY }: Scene): unknown {
  if (!now?.visible) return nothing;
  const tip = now.y + 2;
  return svg`<g part="now-line" class="now-line">
    <path d="M${now.x} ${axisY - OUTLOOK_TOP}V${tip}" />
    <path class="now-tip" d="M${now.x - 4} ${tip + 7}L${now.x} ${tip}L${now.x + 4} ${tip + 7}Z" />
  </g>`;
}

function leader(flag: Flag, scene: Scene, paint: TrackPaint): unknown {
  if (!flag.visible) return nothing;
  const straight = Math.abs(flag.x - flag.anchor) < 0.5;
  const end = scene.axisY - MARKER_TOP;
  const d = straight
    ? `M${flag.anchor} ${flag.y}V${end}`
    : `M${flag.x} ${flag.y}V${scene.footY}L${flag.anchor} ${scene.elbowY}V${end}`;
  const active = flag.items.some(({ event }) => event.id === paint.selected);
  return svg`<path part="leader" class="leader ${flag.planned ? 'planned' : ''} ${active ? 'active' : ''}" data-id=${flag.items[0]?.event.id ?? ''} d=${d} />`;
}

function marker(
  { event, x, status, visible }: Scene['markers'][number],
  scene: Scene,
  paint: TrackPaint,
): unknown {
  if (!visible) return nothing;
  const { class: name, vars } = paint.color(event);
  const selected = event.id === paint.selected;
  return svg`<g
    part="point"
    class="glyph marker ${name}"
    data-id=${event.id}
    transform="translate(${x - 12} ${scene.axisY - 12})"
    @click=${() => paint.onSelect(event.id)}
    ${cssVars(vars)}
  >
    <circle class="marker-target" cx="12" cy="12" r="12" />${glyphShapes(status, { selected })}
  </g>`;
}

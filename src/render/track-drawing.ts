import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Flag, Scene, Whisker } from '../layout/scene.ts';
import { axisDrawing, tickLines } from './axis-drawing.ts';
import { cssVars } from './css-vars.ts';
import { glyphShapes } from './glyph.ts';
import { eraBands, groupLane, linkLine, reportMark } from './ground-drawing.ts';
import { moved } from './moved.ts';
import { repeat } from './repeat.ts';
import { spanBar } from './span-drawing.ts';
import { hatch, toneGradient, tonePaint } from './tones.ts';
import type { TrackPaint } from './track-paint.ts';

/** Half the height of a whisker on the axis. */
export const WHISKER = 6;
/** Corners of the days of a set, as of those in a lane. */
const CORNER = 1.5;
/** Markers keep this free of their leader. */
export const MARKER_TOP = 8;
/** How far the ground beyond `now` reaches above the axis. */
export const OUTLOOK_TOP = 18;

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
      ${eraBands(scene)} ${outlook(scene)} ${tickLines(scene)}
      ${scene.groups.map((lane) => groupLane(lane, width, paint))}
      ${repeat(
        scene.whiskers,
        (w) => w.key,
        (w, i) => whisker(w, i, scene, paint),
      )}
      ${repeat(
        scene.spans,
        (s) => s.event.id,
        (s, i) => spanBar(s, i, paint),
      )}
      ${axisDrawing(scene)} ${nowLine(scene)}
      ${repeat(
        scene.reports,
        (r) => r.event.id,
        (r) => reportMark(r, scene, paint),
      )}
      ${scene.links.map((line) => linkLine(line, paint))}
      ${repeat(
        scene.flags.filter(({ visible }) => visible),
        (f) => f.key,
        (f) => leader(f, scene, paint),
      )}
      ${repeat(
        scene.markers.filter(({ visible }) => visible),
        (m) => m.event.id,
        (m) => marker(m, scene, paint),
      )}
    </g>
  </svg>`;
}

function outlook({ now, width, axisY }: Scene): unknown {
  if (!now?.outlook || now.x >= width) return nothing;
  const x = Math.max(0, now.x);
  const top = axisY - OUTLOOK_TOP;
  return svg`<rect class="outlook" part="outlook" x=${x} y=${top} width=${width - x} height=${now.y - 4 - top} />`;
}

function whisker(mark: Whisker, i: number, scene: Scene, { color }: TrackPaint): SVGTemplateResult {
  const { class: name, vars } = color(mark.event);
  const id = `whisker-${i}`;
  const paint = tonePaint(id, mark.tones);
  const sharp = mark.set ? CORNER : 0;
  const radius = mark.set || mark.tones ? sharp : WHISKER;
  const [top, bottom] = [scene.axisY - WHISKER, scene.axisY + WHISKER];
  return svg`<g class="whisker ${name} ${mark.tones ? 'soft' : ''}" part="whisker" ${cssVars(vars)}>
    ${toneGradient(id, mark.tones)}
    ${mark.pieces.map((piece) => [
      svg`<rect class=${mark.set ? 'whisker-option' : 'whisker-band'} fill=${paint} stroke=${paint} x=${piece.x0} y=${top} width=${piece.x1 - piece.x0} height=${2 * WHISKER} rx=${radius} />`,
      mark.uncertain
        ? svg`<path class="whisker-hatch" stroke=${paint} d=${hatch(piece, top, bottom)} />`
        : nothing,
    ])}
  </g>`;
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
  const { items, planned } = flag;
  const view = (): SVGTemplateResult => {
    const active = items.some(({ event }) => event.id === paint.selected);
    return svg`<path part="leader" class="leader ${planned ? 'planned' : ''} ${active ? 'active' : ''}" data-id=${items[0]?.event.id ?? ''} />`;
  };
  return moved([paint, planned, items], view, { d: leaderPath(flag, scene) });
}

function leaderPath({ x, y, anchor }: Flag, { axisY, footY, elbowY }: Scene): string {
  const end = axisY - MARKER_TOP;
  const straight = Math.abs(x - anchor) < 0.5;
  return straight ? `M${anchor} ${y}V${end}` : `M${x} ${y}V${footY}L${anchor} ${elbowY}V${end}`;
}

function marker(
  { event, x, status }: Scene['markers'][number],
  scene: Scene,
  paint: TrackPaint,
): unknown {
  const view = (): SVGTemplateResult => {
    const { class: name, vars } = paint.color(event);
    return svg`<g
      part="point"
      class="glyph marker ${name}"
      data-id=${event.id}
      @click=${() => paint.onSelect(event.id)}
      ${cssVars(vars)}
    >
      <circle class="marker-target" cx="12" cy="12" r="12" />${glyphShapes(status, { selected: event.id === paint.selected })}
    </g>`;
  };
  const transform = `translate(${x - 12}px,${scene.axisY - 12}px)`;
  return moved([paint, event, status], view, { transform });
}

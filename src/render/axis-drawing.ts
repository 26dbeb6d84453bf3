import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { BreakMark, Scene, Tick } from '../layout/scene.ts';
import { repeat } from './repeat.ts';

/** Width of one tooth of a break's zigzag. */
const TOOTH = 16;
/** The bracket of an unfolded silence: how far it stands over the axis, and how long its ends are. */
const BRACKET_RISE = 8;
const BRACKET_END = 4;

/** The line of time: solid where it is to scale, dots where it only counts, cut where it leaves out. */
export function axisDrawing(scene: Scene): SVGTemplateResult {
  const { axisY } = scene;
  return svg`<g part="axis" class="axis ${scene.even ? 'even' : ''}">
      ${scene.lines.map((l) => svg`<path d="M${l.x0} ${axisY}H${l.x1}" />`)}
    </g>
    ${repeat(
      scene.breaks,
      (b) => b.key,
      (b) => (b.folded ? zigzag(b, axisY) : bracket(b, axisY)),
    )}`;
}

/** A visible cut: the axis turns into a zigzag and is not a line any more. */
function zigzag(mark: BreakMark, axisY: number): SVGTemplateResult {
  return svg`<path class="cut" d=${cutPath(mark, axisY)} />`;
}

export function cutPath({ x0, x1 }: BreakMark, axisY: number): string {
  const teeth = Math.max(2, Math.round((x1 - x0) / TOOTH));
  const step = (x1 - x0) / (2 * teeth);
  let d = `M${x0} ${axisY}`;
  for (let i = 1; i < 2 * teeth; i++) d += `L${x0 + i * step} ${axisY + (i % 2 === 1 ? -6 : 6)}`;
  return `${d}L${x1} ${axisY}`;
}

/** A silence to scale: nothing is left out, a thin line only says how long it is. */
function bracket(mark: BreakMark, axisY: number): SVGTemplateResult {
  return svg`<path class="bracket" d=${bracketPath(mark, axisY)} />`;
}

export function bracketPath({ x0, x1 }: BreakMark, axisY: number): string {
  const y = axisY - BRACKET_RISE;
  return `M${x0} ${y + BRACKET_END}V${y}H${x1}V${y + BRACKET_END}`;
}

/** From the axis down to the labels. While the axis changes, those of the old fade one by one. */
export function tickLines(scene: Scene): unknown {
  const lines = scene.ticks.filter((tick) => tick.line && tick.level === 'minor');
  const path = (ticks: readonly Tick[], presence: number | undefined): unknown =>
    svg`<path class="tick-lines" opacity=${presence ?? nothing} d=${ticks
      .map((tick) => `M${tick.x} ${scene.axisY}V${scene.tickY + (tick.label === '' ? 0 : 4)}`)
      .join('')} />`;
  return [...new Set(lines.map((tick) => tick.presence))].map((presence) =>
    path(
      lines.filter((tick) => tick.presence === presence),
      presence,
    ),
  );
}

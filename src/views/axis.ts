import { html, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { BreakMark, Scene, StepMark, Tick } from '../layout/scene.ts';
import { moved } from '../render/moved.ts';
import { repeat } from '../render/repeat.ts';
import type { ViewContext } from './context.ts';
import { place, poseAt } from './place.ts';

/** What stands in words along the line of time: silences, steps and ticks. */
export function axisView(context: ViewContext, scene: Scene): TemplateResult {
  return html`${repeat(
    scene.breaks,
    (mark) => mark.key,
    (mark) => breakView(context, mark, scene.axisY),
  )}
  ${repeat(
    scene.steps,
    (step) => step.key,
    (step) => stepView(context, step, scene.axisY),
  )}
  <div class="ticks">
    ${repeat(
      scene.ticks.filter(({ label }) => label !== ''),
      (tick, i) => (tick.presence === undefined ? tick.key : `${tick.key} ${i}`),
      (tick) => tickView(context, tick, scene),
    )}
  </div>`;
}

/** The least size of a target (WCAG 2.5.8), CSS px. */
const TARGET = 24;
/** How far the zigzag reaches below the axis, and the bracket stays above it. */
const ZIGZAG_FOOT = 10;
const BRACKET_FOOT = -1;

/**
 * A silence is a button over its zigzag, or over the middle of its bracket. Its words may be wider:
 * they stand out over both sides. It stays the same button folded and unfolded, and keeps its focus;
 * its name says what it does, so that it needs no state.
 */
function breakView(context: ViewContext, mark: BreakMark, axisY: number): TemplateResult {
  const { folded, lines, labelX, labelWidth } = mark;
  const { unfold, fold } = context.words.ui.track;
  const width = Math.max(TARGET, folded ? Math.min(mark.x1 - mark.x0, labelWidth) : labelWidth);
  const foot = axisY + (folded ? ZIGZAG_FOOT : BRACKET_FOOT);
  return html`<button
    type="button"
    part="break"
    class=${classMap({ break: true, folded })}
    data-break=${mark.key}
    aria-label=${(folded ? unfold : fold)(lines.join(' '))}
    @click=${() => context.on.turn?.(mark.key)}
    ${place(context, labelX + (labelWidth - width) / 2, foot, width)}
  >
    <span class=${classMap({ 'break-label': true, unseen: !mark.labelled })}
      >${lines.map((line) => html`<span class="line">${line} </span>`)}</span
    >
  </button>`;
}

/** The dates of the flags say the same to those who do not see it. */
function stepView(
  context: ViewContext,
  { lines, labelX, labelWidth }: StepMark,
  axisY: number,
): TemplateResult {
  return html`<div class="break-label step" part="step" aria-hidden="true" ${place(context, labelX, axisY, labelWidth)}>
    ${lines.map((line) => html`<span class="line">${line} </span>`)}
  </div>`;
}

function tickView(context: ViewContext, tick: Tick, scene: Scene): unknown {
  const { x, shift = 0, level, label, presence } = tick;
  const content = (): TemplateResult =>
    html`<div class="tick ${level}" part="tick" aria-hidden="true">${label}</div>`;
  const pose = poseAt(context, x + shift, level === 'minor' ? scene.tickY : scene.majorY);
  return moved([level, label], content, { ...pose, opacity: presence });
}

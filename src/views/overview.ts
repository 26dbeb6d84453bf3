import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import type { Brush, BrushMarks, Overview } from '../layout/overview.ts';
import { cssVars } from '../render/css-vars.ts';
import { overviewDrawing } from '../render/overview-drawing.ts';
import { DAY } from '../time/civil.ts';
import { formatTick } from '../time/tick-text.ts';
import type { ViewContext } from './context.ts';
import { px } from './place.ts';

/** The whole in small, and the window on it; lengths in CSS px from the start of the axis. */
export interface OverviewState {
  readonly width: number;
  /** Everything is in view; `gone`: only its room is kept. */
  readonly idle: boolean;
  readonly gone: boolean;
  /** Undefined until the events have been counted. */
  readonly overview: Overview | undefined;
  readonly marks: BrushMarks;
  readonly brush: Brush;
  /** How close the two ends may come. */
  readonly least: number;
  /** ms UTC. */
  readonly toTime: (base: number) => number;
  readonly on: OverviewActions;
}

interface OverviewActions {
  readonly press: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly release: (event: PointerEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
  /** Shows everything. */
  readonly all: () => void;
}

/**
 * Where what is seen lies in the whole. Its window is dragged, or drawn by its ends; a press beside
 * it brings it there. The two ends are sliders: a strip that goes when everything is in view waits
 * until focus has left it.
 */
export function overviewView(
  context: ViewContext,
  state: OverviewState | undefined,
): TemplateResult | typeof nothing {
  if (!state) return nothing;
  const { idle, gone, marks, on, overview, width, toTime } = state;
  const mirrored = context.mirrored === true;
  const whole = toTime(width) - toTime(0);
  return html`<div
    class=${classMap({ overview: true, idle, gone })}
    part="overview"
    role="group"
    aria-label=${context.words.ui.overview.name}
  >
    <div
      class="overview-strip"
      @pointerdown=${on.press}
      @pointermove=${on.move}
      @pointerup=${on.release}
      @pointercancel=${on.release}
      @dblclick=${on.all}
      @keydown=${on.key}
      ${cssVars({
        '--_et-from': px(marks.window.x0),
        '--_et-to': px(marks.window.x1),
        '--_et-grab': px(marks.grab.x0),
        '--_et-grab-end': px(marks.grab.x1),
      })}
    >
      ${guard([overview, mirrored], () => (overview ? overviewDrawing(overview, mirrored) : nothing))}
      <div class="brush" part="brush"></div>
      <div class="brush-grab" data-grip="whole"></div>
      ${endView(context, state, 'from', whole)} ${endView(context, state, 'to', whole)}
    </div>
    <div class="overview-ends" aria-hidden="true">
      ${guard([overview, context.say], () =>
        [0, width].map((x) => html`<span>${timeText(context, toTime(x), whole / 3)}</span>`),
      )}
    </div>
  </div>`;
}

function endView(
  context: ViewContext,
  { brush, least, marks, width, toTime }: OverviewState,
  end: 'from' | 'to',
  whole: number,
): TemplateResult {
  const bounds = end === 'from' ? [0, brush.to - least] : [brush.from + least, width];
  const [min, max] = bounds.map((x) => percent(x, width));
  const seen = toTime(brush.to) - toTime(brush.from);
  const { x0, grip } = marks[end];
  return html`<div
    class="brush-end"
    part="brush-end"
    role="slider"
    tabindex="0"
    data-grip=${end}
    aria-orientation="horizontal"
    aria-label=${context.words.ui.overview[end]}
    aria-valuemin=${min}
    aria-valuemax=${max}
    aria-valuenow=${percent(brush[end], width)}
    aria-valuetext=${timeText(context, toTime(brush[end]), Math.min(seen / 20, whole / 100))}
    ${cssVars({ '--_et-x': px(x0), '--_et-grip': px(grip - x0) })}
  ></div>`;
}

/** A number to compare by: what it means is said in words. */
function percent(x: number, width: number): string {
  return Math.min(100, Math.max(0, (100 * x) / width)).toFixed(2);
}

const MINUTE = DAY / 1440;
const UNITS = [
  ['year', 365 * DAY],
  ['month', 28 * DAY],
  ['day', DAY],
  ['minute', MINUTE],
] as const;

/** A moment (ms UTC) as exact as a length of time asks for, ms. */
function timeText({ lang, timeZone }: ViewContext, time: number, exact: number): string {
  const unit = UNITS.find(([, length]) => exact >= length)?.[0] ?? 'second';
  // Days and longer begin at midnight UTC in every zone, as on the axis.
  const zone = unit === 'minute' || unit === 'second' ? timeZone : 'UTC';
  return formatTick(time, unit, lang, zone, 'whole');
}

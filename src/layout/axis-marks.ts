import type { TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import {
  axisLines,
  type BreakText,
  type PlannedBreak,
  placeBreaks,
  placeSteps,
  type Worded,
} from './breaks.ts';
import type { Scene } from './scene.ts';
import type { TextMetrics } from './text.ts';
import type { TickText } from './tick-label.ts';
import { placeTicks } from './ticks.ts';

export interface NowText {
  /** What is written at the line of now; `outlook` = something is expected to happen after it. */
  now(outlook: boolean): string;
}

/** What the marks of an axis are made of, whatever stands on it. */
export interface AxisPlan {
  readonly input: {
    readonly scale: TimeScale;
    readonly text: TickText & BreakText & NowText;
    readonly metrics: TextMetrics;
    /** ms UTC; undefined draws no line. */
    readonly now: number | undefined;
  };
  readonly breaks: readonly PlannedBreak[];
  readonly steps: readonly Worded[];
  /** Something is expected to happen after now. */
  readonly outlook: boolean;
  readonly frame: { readonly nowY: number };
}

const NOW_INDENT = 10;

export function placeAxis(
  { input, breaks, steps }: AxisPlan,
  view: Viewport,
): Pick<Scene, 'even' | 'lines' | 'breaks' | 'steps' | 'ticks'> {
  const { scale, text, metrics, now } = input;
  const marks = placeBreaks(breaks, scale.width, view, metrics);
  return {
    even: scale.places.length > 0,
    lines: axisLines(marks, scale.width),
    breaks: marks,
    steps: placeSteps(steps, scale.width, view, metrics),
    ticks: placeTicks(scale, view, text, metrics, now),
  };
}

/**
 * The label hangs after its line, or before it where the window ends too soon. Where neither has
 * room for all of it, it says no more than the date.
 */
export function nowLine({ input, frame, outlook }: AxisPlan, view: Viewport): Scene['now'] {
  const { now, scale, text, metrics } = input;
  if (now === undefined) return undefined;
  const { width } = scale;
  const x = toScreen(view, scale.toBase(now));
  const room = Math.max(x, width - x) - NOW_INDENT;
  const long = (said: boolean): number => Math.ceil(metrics.width(text.now(said), 'span')) + 2;
  const said = outlook && long(true) <= room;
  const labelWidth = Math.min(width, long(said));
  const after = x + NOW_INDENT;
  const before = Math.max(0, x - NOW_INDENT - labelWidth);
  const labelX = after + labelWidth <= width ? after : before;
  const visible = x >= 0 && x <= width;
  return { x, y: frame.nowY, labelX, labelWidth, visible, outlook, said };
}

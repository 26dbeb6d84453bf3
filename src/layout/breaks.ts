import { type Place, type Silence, silenceKey, type TimeScale } from '../scale/scale.ts';
import { toScreen, type Viewport } from '../scale/viewport.ts';
import type { BreakMark, Piece, StepMark } from './scene.ts';
import type { TextMetrics } from './text.ts';

export interface BreakText {
  /** The length of a silence in words. */
  silence(silence: Silence): string;
  /** The time from one place to the next in words; '' where their doubts allow no figure. */
  between(from: Place, to: Place): string;
}

/** A stretch of the axis that says how long it is; base coordinates. */
export interface Worded extends Piece {
  readonly key: string;
  readonly lines: readonly string[];
}

export interface PlannedBreak extends Worded {
  readonly folded: boolean;
}

/** Least distance of the words of a step from the markers at its ends, CSS px. */
const APART = 10;

/** The silences of an axis, folded and unfolded, in time order. */
export function planBreaks(scale: TimeScale, text: BreakText): PlannedBreak[] {
  const folded = new Set(scale.breaks);
  return [...scale.breaks, ...scale.unfolded]
    .sort((a, b) => a.from - b.from)
    .map((b) => ({
      key: silenceKey(b.silence),
      folded: folded.has(b),
      x0: b.x0,
      x1: b.x1,
      lines: linesOf(text.silence(b.silence), folded.has(b)),
    }));
}

/**
 * The steps of an axis on which all are equal, from the place `first` to the place `last`, with the
 * time that each one stands for.
 */
export function planSteps(
  scale: TimeScale,
  text: BreakText,
  first = 0,
  last = scale.places.length - 1,
): Worded[] {
  const steps: Worded[] = [];
  for (let i = first; i < last; i++) {
    const [from, to] = [scale.places.at(i), scale.places.at(i + 1)];
    const words = from && to ? text.between(from, to) : '';
    if (!from || !to || words === '') continue;
    const [x0, x1] = [scale.toBase(from.at), scale.toBase(to.at)];
    steps.push({ key: `${from.at}`, x0, x1, lines: linesOf(words, true) });
  }
  return steps;
}

/** A silence stands over its narrow break in two lines where it has more than one unit. */
function linesOf(text: string, narrow: boolean): string[] {
  const words = text.split(' ');
  if (!narrow || words.length < 3) return [text];
  const half = Math.ceil(words.length / 2);
  return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
}

/** The words of a break stand over its middle, or over the middle of what is seen of it. */
export function placeBreaks(
  breaks: readonly PlannedBreak[],
  width: number,
  view: Viewport,
  metrics: TextMetrics,
): BreakMark[] {
  return breaks.flatMap((planned) => {
    const { key, folded, lines } = planned;
    const [x0, x1] = [toScreen(view, planned.x0), toScreen(view, planned.x1)];
    if (x1 < 0 || x0 > width) return [];
    const labelWidth = widthOf(lines, metrics);
    const seen = [Math.max(0, x0), Math.min(width, x1)] as const;
    const labelX = (seen[0] + seen[1] - labelWidth) / 2;
    const whole = x0 >= 0 && x1 <= width;
    const inside = labelX >= 0 && labelX + labelWidth <= width;
    const labelled = inside && (whole || seen[1] - seen[0] >= labelWidth);
    return [{ key, folded, x0, x1, lines, labelX, labelWidth, labelled }];
  });
}

/** Only where its words have room between the markers, and as long as all of it is in view. */
export function placeSteps(
  steps: readonly Worded[],
  width: number,
  view: Viewport,
  metrics: TextMetrics,
): StepMark[] {
  return steps.flatMap((step) => {
    const { key, lines } = step;
    const [x0, x1] = [toScreen(view, step.x0), toScreen(view, step.x1)];
    const labelWidth = widthOf(lines, metrics);
    // Two steps fill the window at the deepest zoom, but for a rounding.
    if (x1 - x0 < labelWidth + 2 * APART || x0 < -1 || x1 > width + 1) return [];
    return [{ key, lines, labelX: (x0 + x1 - labelWidth) / 2, labelWidth }];
  });
}

function widthOf(lines: readonly string[], metrics: TextMetrics): number {
  return Math.ceil(Math.max(0, ...lines.map((line) => metrics.width(line, 'break'))));
}

/** What is drawn of the axis: everything but its folded breaks. */
export function axisLines(marks: readonly BreakMark[], width: number): Piece[] {
  const breaks = marks.filter((mark) => mark.folded);
  const starts = [0, ...breaks.map((b) => b.x1)];
  const ends = [...breaks.map((b) => b.x0), width];
  return starts.flatMap((start, i) => {
    const x0 = Math.max(0, start);
    const x1 = Math.min(width, ends[i] ?? x0);
    return x0 < x1 ? [{ x0, x1 }] : [];
  });
}

import type { TimeScale } from '../scale/scale.ts';
import {
  COUNTED_STEPS,
  chooseStep,
  countedTicks,
  LENGTHS,
  MONTHS_END,
  startOf,
  TICK_STEPS,
  type TickStep,
  type TickUnit,
  tickTimes,
} from '../scale/ticks.ts';
import type { Viewport } from '../scale/viewport.ts';
import type { TextMetrics } from './text.ts';
import { APART, INDENT, type TickText } from './tick-label.ts';

/** Ticks closer than this make a ruler of the axis. */
const MIN_SPACING = 84;

/** What ticks are made from. */
export interface Measure {
  readonly scale: TimeScale;
  readonly view: Viewport;
  readonly text: TickText;
  readonly metrics: TextMetrics;
  /** ms UTC. */
  readonly now?: number | undefined;
}

/** A stretch that is drawn to scale and in view, ms UTC. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Candidate {
  /** ms UTC. */
  readonly time: number;
  /** Where its unit began, if that was before; default: `time`. */
  readonly begun?: number;
  readonly label: string;
  readonly line: boolean;
  /** From here all others count: they give way. */
  readonly origin?: boolean;
}

/**
 * Where orders of magnitude or ages are shown, dates are seen at the deepest zoom alone: there they
 * are written out in the one row.
 */
export function hasOneRow({ rate, domain }: TimeScale): boolean {
  return rate === undefined || Math.max(...domain.map(Math.abs)) > MONTHS_END;
}

/** The finest step whose labels have room, the widest of them judged by a dozen. */
export function stepFor(
  measure: Measure,
  window: Window,
  steps: readonly TickStep[] = TICK_STEPS,
): TickStep {
  const { scale, view } = measure;
  const rate = rateIn(window, scale) * view.k;
  // By the calendar a step is as wide at every zoom and pan.
  const lasting = scale.origin === undefined && !hasOneRow(scale);
  const known = lasting ? spacingsOf(measure) : new Map<TickStep, number>();
  const spacing = (step: TickStep): number => {
    // Most steps are far too fine for their labels to matter.
    if (step.length * rate < MIN_SPACING) return Number.POSITIVE_INFINITY;
    const width = known.get(step) ?? spacingOf(step, measure, window);
    known.set(step, width);
    return width;
  };
  return chooseStep(rate, spacing, Math.max(Math.abs(window.from), Math.abs(window.to)), steps);
}

function spacingOf(step: TickStep, { scale, text, metrics }: Measure, window: Window): number {
  const from = sampleStart(scale, window, 12 * step.length);
  const sample = { from, to: from + 12 * step.length };
  const widths = minorTicks(step, sample, scale, text).map(({ label }) =>
    metrics.width(label, 'tick'),
  );
  return Math.max(MIN_SPACING, INDENT + APART + Math.max(0, ...widths));
}

/** What has been measured for a scale, in these words and with these faces. */
interface Spacings {
  readonly text: TickText;
  readonly metrics: TextMetrics;
  readonly bySteps: Map<TickStep, number>;
}

const spacings = new WeakMap<TimeScale, Spacings>();

function spacingsOf({ scale, text, metrics }: Measure): Map<TickStep, number> {
  const known = spacings.get(scale);
  if (known?.text === text && known.metrics === metrics) return known.bySteps;
  const bySteps = new Map<TickStep, number>();
  spacings.set(scale, { text, metrics, bySteps });
  return bySteps;
}

/** Least CSS px per ms at zoom 1. */
function rateIn({ from, to }: Window, { rate, toBase }: TimeScale): number {
  const part = (to - from) / 64;
  return (
    rate ?? Math.min(toBase(from + part) - toBase(from), toBase(to) - toBase(to - part)) / part
  );
}

/** By the calendar one step holds for the whole axis, or a year of it; far counts are the widest. */
function sampleStart(scale: TimeScale, { from, to }: Window, length: number): number {
  const { origin, domain } = scale;
  if (origin !== undefined) return to - origin > origin - from ? to - length : from;
  return hasOneRow(scale) ? startOf('year', from) : domain[0];
}

/** Nobody counts in more of a unit than this, where a larger one has ticks in view. */
const MANY: Readonly<Record<TickUnit, number>> = {
  millisecond: 2000,
  second: 180,
  minute: 180,
  hour: 72,
  day: 100,
  month: 36,
  year: Number.POSITIVE_INFINITY,
};
const UNITS = Object.keys(MANY) as TickUnit[];
/** Nobody counts in more than this at all. */
const COUNTLESS = 1e5;

/**
 * One unit for all that is in view: the step of the first that has room and two ticks at least.
 * Undefined where nobody would read what it counts: "T + 4,589,004 hours".
 */
export function countedStep(
  measure: Measure,
  windows: readonly Window[],
  origin: number,
): TickStep | undefined {
  const all = { from: windows[0]?.from ?? origin, to: windows.at(-1)?.to ?? origin };
  const far = Math.max(origin - all.from, all.to - origin);
  let step: TickStep | undefined;
  let least = UNITS.findIndex((unit) => far <= MANY[unit] * LENGTHS[unit]);
  do {
    const length = LENGTHS[UNITS[least] ?? 'year'];
    const coarse = COUNTED_STEPS.filter((one) => one.length >= length);
    step = stepFor(measure, all, coarse);
  } while (countIn(windows, step, origin) < 2 && least-- > 0);
  return step.unit === 'year' || far <= COUNTLESS * LENGTHS[step.unit] ? step : undefined;
}

function countIn(windows: readonly Window[], step: TickStep, origin: number): number {
  return windows.flatMap(({ from, to }) => countedTicks(step, origin, from, to)).length;
}

export function minorTicks(
  step: TickStep,
  { from, to }: Window,
  scale: TimeScale,
  text: TickText,
): Candidate[] {
  const { unit } = step;
  if (scale.origin !== undefined) {
    return countedTicks(step, scale.origin, from, to).map(({ time, count }) => ({
      time,
      label: text.distance(count, unit, false),
      line: true,
      origin: count === 0,
    }));
  }
  const whole = unit !== 'year' && hasOneRow(scale);
  return tickTimes(step, from, to, text.zoneOffset).map((time) => ({
    time,
    label: text.tick(time, unit, whole),
    line: true,
  }));
}

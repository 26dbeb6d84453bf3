import { distances } from '../scale/distances.ts';
import { segments, type TimeScale } from '../scale/scale.ts';
import {
  COUNTED_STEPS,
  chooseStep,
  countedTicks,
  LENGTHS,
  type OffsetAt,
  startOf,
  TICK_STEPS,
  type TickStep,
  type TickUnit,
  tickTimes,
} from '../scale/ticks.ts';
import { toBase, toScreen, type Viewport } from '../scale/viewport.ts';
import type { Tick } from './scene.ts';
import type { TextMetrics } from './text.ts';

export interface TickText {
  /**
   * Label of the unit that begins at `time` (ms UTC), in the reader's language: short, or `whole`,
   * with all that it is part of.
   */
  tick(time: number, unit: TickUnit, whole: boolean): string;
  /**
   * Label of a distance from the origin of the axis, `count` negative before it; `ago` where the
   * origin is the moment from which the story is told: "3 years ago".
   */
  distance(count: number, unit: TickUnit, ago: boolean): string;
  /** Distance of the display zone from UTC at `time`, ms. */
  zoneOffset: OffsetAt;
}

/** Labels stand this far behind their line, and this far from the next, CSS px. */
const INDENT = 4;
const APART = 12;
/** Ticks closer than this make a ruler of the axis. */
const MIN_SPACING = 84;

interface Candidate {
  /** ms UTC. */
  readonly time: number;
  readonly label: string;
  readonly line: boolean;
  /** From here all others count: they give way. */
  readonly origin?: boolean;
}

/** A stretch that is drawn to scale and in view, ms UTC. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * Two levels of ticks for what is in view: the unit that fits, and the next larger one named once
 * at the start of every segment and wherever it changes. No label overlaps another of its level,
 * none begins in a break. Ticks that count from an origin have one level; equal steps have none,
 * for there is nothing that a ruler could measure.
 */
export function placeTicks(
  scale: TimeScale,
  view: Viewport,
  text: TickText,
  metrics: TextMetrics,
  now?: number,
): Tick[] {
  if (scale.kind === 'log') return distanceTicks(scale, view, text, metrics, now);
  if (scale.rate === undefined) return [];
  const windows = windowsOf(scale, view);
  const rate = scale.rate * view.k;
  const steps = windows.map((window) => ({
    window,
    step: stepFor(scale, rate, window, text, metrics),
  }));
  const place = (time: number): number => toScreen(view, scale.toBase(time));
  const minor = steps.flatMap(({ step, window }) => minorTicks(step, window, scale.origin, text));
  const major = steps.flatMap(({ step, window }) => majorTicks(step, window, scale.origin, text));
  return [
    ...spaced(minor, 'minor', scale.width, place, (label) => metrics.width(label, 'tick')),
    ...spaced(major, 'major', scale.width, place, (label) => metrics.width(label, 'major')),
  ];
}

function windowsOf(scale: TimeScale, view: Viewport): Window[] {
  const first = scale.toTime(toBase(view, 0));
  const last = scale.toTime(toBase(view, scale.width));
  return segments(scale).flatMap((segment) => {
    const window = { from: Math.max(segment.from, first), to: Math.min(segment.to, last) };
    return window.from < window.to ? [window] : [];
  });
}

/** The finest step whose labels have room, the widest of them judged by a dozen. */
function stepFor(
  scale: TimeScale,
  rate: number,
  window: Window,
  text: TickText,
  metrics: TextMetrics,
): TickStep {
  const { domain, origin } = scale;
  // By the calendar one step holds for the whole axis.
  const start = origin === undefined ? domain[0] : window.from;
  const spacing = (step: TickStep): number => {
    // Most steps are far too fine for their labels to matter.
    if (step.length * rate < MIN_SPACING) return Number.POSITIVE_INFINITY;
    const sample = { from: start, to: start + 12 * step.length };
    const widths = minorTicks(step, sample, origin, text).map(({ label }) =>
      metrics.width(label, 'tick'),
    );
    return Math.max(MIN_SPACING, INDENT + APART + Math.max(0, ...widths));
  };
  const farthest = Math.max(...domain.map(Math.abs));
  return chooseStep(
    rate,
    spacing,
    farthest,
    origin === undefined ? TICK_STEPS : countedSteps(window, origin),
  );
}

/** "T − 1372 days" is no measure: far from its origin an axis counts months, where it shows any. */
function countedSteps({ from, to }: Window, origin: number): readonly TickStep[] {
  const far = Math.max(Math.abs(from - origin), Math.abs(to - origin)) / LENGTHS.day;
  const months = far > 100 && to - from > (far > 1000 ? 3 : 20) * LENGTHS.day;
  return months ? COUNTED_STEPS.filter((step) => step.length >= LENGTHS.month) : COUNTED_STEPS;
}

function minorTicks(
  step: TickStep,
  { from, to }: Window,
  origin: number | undefined,
  text: TickText,
): Candidate[] {
  if (origin === undefined) {
    return tickTimes(step, from, to, text.zoneOffset).map((time) => ({
      time,
      label: text.tick(time, step.unit, false),
      line: true,
    }));
  }
  return countedTicks(step, origin, from, to).map(({ time, count }) => ({
    time,
    label: text.distance(count, step.unit, false),
    line: true,
    origin: count === 0,
  }));
}

function majorTicks(
  { major }: TickStep,
  { from, to }: Window,
  origin: number | undefined,
  text: TickText,
): Candidate[] {
  if (!major || origin !== undefined) return [];
  const first = startOf(major, from, text.zoneOffset);
  const candidates = [{ time: from, label: text.tick(first, major, true), line: first === from }];
  for (let time = next(major, first, text); time <= to; time = next(major, time, text)) {
    candidates.push({ time, label: text.tick(time, major, true), line: true });
  }
  return candidates;
}

/** Longer than any unit but shorter than two, so that it lands in the next one. */
const BEYOND: Readonly<Record<TickUnit, number>> = {
  millisecond: 1.5,
  second: 1_500,
  minute: 90_000,
  hour: 5_400_000,
  day: 1.5 * 86_400_000,
  month: 45 * 86_400_000,
  year: 500 * 86_400_000,
};

function next(unit: TickUnit, time: number, text: TickText): number {
  return startOf(unit, time + BEYOND[unit], text.zoneOffset);
}

/**
 * Drops what would overlap or leave the window. A label that names what an earlier tick began gives
 * way to the tick that truly begins something right after it.
 */
function spaced(
  candidates: readonly Candidate[],
  level: Tick['level'],
  width: number,
  place: (time: number) => number,
  measure: (label: string) => number,
): Tick[] {
  const kept: (Tick & { end: number })[] = [];
  const blocks = (x: number): boolean => x < (kept.at(-1)?.end ?? Number.NEGATIVE_INFINITY);
  const repeats = (label: string): boolean => level === 'major' && kept.at(-1)?.label === label;
  for (const { time, label, line, origin } of candidates) {
    const x = place(time);
    const end = x + INDENT + measure(label) + APART;
    if (end - APART > width) continue;
    if (line && (origin || kept.at(-1)?.line === false) && blocks(x)) kept.pop();
    if (!blocks(x) && !repeats(label))
      kept.push({ key: `${level} ${time}`, x, label, line, level, end });
  }
  return kept.map(({ end, ...tick }) => tick);
}

/** Near its origin every logarithmic scale is crowded, CSS px. */
const CROWD = 160;

/**
 * Round distances from the origin, the weightiest first, as many as do not overlap. Only where the
 * origin is `now` is "3 years ago" what it says.
 */
function distanceTicks(
  scale: TimeScale,
  view: Viewport,
  text: TickText,
  metrics: TextMetrics,
  now: number | undefined,
): Tick[] {
  const kept: (Tick & { end: number })[] = [];
  const place = (time: number): number => toScreen(view, scale.toBase(time));
  const origin = place(scale.origin ?? 0);
  const clear = (x: number, end: number): boolean => kept.every((t) => x >= t.end || end <= t.x);
  let last = Number.POSITIVE_INFINITY;
  for (const { time, count, unit, tier } of distances(scale)) {
    const x = place(time);
    const label = text.distance(count, unit, scale.origin === now);
    const end = x + INDENT + metrics.width(label, 'tick') + APART;
    if (tier > last || x < 0 || end - APART > scale.width) continue;
    if (clear(x, end))
      kept.push({ key: `minor ${time}`, x, label, line: true, level: 'minor', end });
    // Where one of a tier has no room, the next would fill the gaps only here and there.
    else if (Math.abs(x - origin) > CROWD) last = tier;
  }
  return kept.sort((a, b) => a.x - b.x).map(({ end, ...tick }) => tick);
}

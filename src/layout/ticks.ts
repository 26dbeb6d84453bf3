import { segments, type TimeScale } from '../scale/scale.ts';
import { chooseStep, startOf, type TickStep, type TickUnit, tickTimes } from '../scale/ticks.ts';
import { toBase, toScreen, type Viewport } from '../scale/viewport.ts';
import type { Tick } from './scene.ts';
import type { TextMetrics } from './text.ts';

export interface TickText {
  /** Label of the unit that begins at `time` (ms UTC); short, in the reader's language. */
  tick(time: number, unit: TickUnit): string;
  /** Distance of the display zone from UTC at `time`, ms. */
  zoneOffset(time: number): number;
}

/** Labels stand this far behind their line, and this far from the next, CSS px. */
const INDENT = 4;
const APART = 12;
/** Ticks closer than this make a ruler of the axis. */
const MIN_SPACING = 84;

interface Candidate {
  readonly x: number;
  readonly label: string;
  readonly line: boolean;
}

/**
 * Two levels of ticks for what is in view: the unit that fits, and the next larger one named once
 * at the start of every segment and wherever it changes. No label overlaps another of its level,
 * none begins in a break.
 */
export function placeTicks(
  scale: TimeScale,
  view: Viewport,
  text: TickText,
  metrics: TextMetrics,
): Tick[] {
  const rate = scale.rate * view.k;
  const step = chooseStep(rate, (s) => spacingOf(s, scale.domain[0], text, metrics));
  const from = scale.toTime(toBase(view, 0));
  const to = scale.toTime(toBase(view, scale.width));
  const minor: Candidate[] = [];
  const major: Candidate[] = [];
  for (const segment of segments(scale)) {
    const window = { from: Math.max(segment.from, from), to: Math.min(segment.to, to) };
    if (window.from >= window.to) continue;
    const place = (time: number): number => toScreen(view, scale.toBase(time));
    const offset = text.zoneOffset(window.from);
    for (const time of tickTimes(step, window.from, window.to, offset)) {
      minor.push({ x: place(time), label: text.tick(time, step.unit), line: true });
    }
    if (step.major) major.push(...majorTicks(step.major, window, offset, place, text));
  }
  return [
    ...spaced(minor, 'minor', scale.width, (label) => metrics.width(label, 'tick')),
    ...spaced(major, 'major', scale.width, (label) => metrics.width(label, 'major')),
  ];
}

/** Widest label of a step, judged by a dozen of its labels, and the room around it. */
function spacingOf(step: TickStep, from: number, text: TickText, metrics: TextMetrics): number {
  let widest = 0;
  for (let n = 0; n < 12; n++) {
    const time = startOf(step.unit, from + n * step.length);
    widest = Math.max(widest, metrics.width(text.tick(time, step.unit), 'tick'));
  }
  return Math.max(MIN_SPACING, widest + INDENT + APART);
}

function majorTicks(
  unit: TickUnit,
  window: { from: number; to: number },
  offset: number,
  place: (time: number) => number,
  text: TickText,
): Candidate[] {
  const first = startOf(unit, window.from, offset);
  const candidates = [
    { x: place(window.from), label: text.tick(first, unit), line: first === window.from },
  ];
  for (let time = next(unit, first, offset); time <= window.to; time = next(unit, time, offset)) {
    candidates.push({ x: place(time), label: text.tick(time, unit), line: true });
  }
  return candidates;
}

/** Longer than any unit but shorter than two, so that it lands in the next one. */
const BEYOND: Readonly<Record<TickUnit, number>> = {
  second: 1_500,
  minute: 90_000,
  hour: 5_400_000,
  day: 1.5 * 86_400_000,
  month: 45 * 86_400_000,
  year: 500 * 86_400_000,
};

function next(unit: TickUnit, time: number, offset: number): number {
  return startOf(unit, time + BEYOND[unit], offset);
}

/**
 * Drops what would overlap or leave the window. A label that names what an earlier tick began gives
 * way to the tick that truly begins something right after it.
 */
function spaced(
  candidates: readonly Candidate[],
  level: Tick['level'],
  width: number,
  measure: (label: string) => number,
): Tick[] {
  const kept: (Candidate & { end: number })[] = [];
  const blocks = (x: number): boolean => x < (kept.at(-1)?.end ?? Number.NEGATIVE_INFINITY);
  const repeats = (label: string): boolean => level === 'major' && kept.at(-1)?.label === label;
  for (const candidate of candidates) {
    const end = candidate.x + INDENT + measure(candidate.label) + APART;
    if (end - APART > width) continue;
    if (candidate.line && kept.at(-1)?.line === false && blocks(candidate.x)) kept.pop();
    if (!blocks(candidate.x) && !repeats(candidate.label)) kept.push({ ...candidate, end });
  }
  return kept.map(({ x, label, line }) => ({ x, label, line, level }));
}

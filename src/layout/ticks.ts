import { segments, type TimeScale } from '../scale/scale.ts';
import { startOf, type TickStep, type TickUnit } from '../scale/ticks.ts';
import { toBase, toScreen, type Viewport } from '../scale/viewport.ts';
import { logTicks } from './log-ticks.ts';
import type { Tick } from './scene.ts';
import type { TextMetrics, TextRole } from './text.ts';
import { APART, INDENT, type TickText } from './tick-label.ts';
import {
  type Candidate,
  countedStep,
  hasOneRow,
  type Measure,
  minorTicks,
  stepFor,
  type Window,
} from './tick-steps.ts';

/** The line of now strikes a label if it stands at most this far after its tick, CSS px. */
const STRUCK = 10;

/**
 * Two levels of ticks for what is in view: the unit that fits, and the next larger one named once
 * at the start of every segment and wherever it changes. No label overlaps another of its level,
 * none begins in a break. Ticks that count from an origin have one level; equal steps have none,
 * for there is nothing that a ruler could measure. Where a window is too short for distances, an
 * axis that counts has dates.
 */
export function placeTicks(
  scale: TimeScale,
  view: Viewport,
  text: TickText,
  metrics: TextMetrics,
  now?: number,
): Tick[] {
  if (scale.places.length > 0) return [];
  const measure = { scale, view, text, metrics, now };
  if (scale.kind !== 'log') return evenTicks(measure);
  const told = logTicks(scale, view, text, metrics, now);
  const named = told.filter(({ label }) => label !== '').length;
  if (named > 1 || (named === 1 && !isShort(scale, view))) return told;
  const dates = evenTicks(byCalendar(measure));
  return dates.length > named ? dates : told;
}

/** A window of less than about a power of ten is too short for a ruler of powers of ten. */
function isShort({ origin = 0, toTime, width }: TimeScale, view: Viewport): boolean {
  const [a, b] = [toTime(toBase(view, 0)) - origin, toTime(toBase(view, width)) - origin];
  return a * b > 0 && Math.max(a / b, b / a) < 20;
}

/** Dates in one row, on an axis that counts. */
function byCalendar(measure: Measure): Measure {
  return { ...measure, scale: { ...measure.scale, rate: undefined, origin: undefined } };
}

function evenTicks(measure: Measure): Tick[] {
  const { scale, view, text, metrics, now } = measure;
  const windows = windowsOf(scale, view);
  const { origin } = scale;
  const counted = origin === undefined ? undefined : countedStep(measure, windows, origin);
  if (origin !== undefined && !counted) return evenTicks(byCalendar(measure));
  const steps = windows.map((window) => ({ window, step: counted ?? stepFor(measure, window) }));
  const place = (time: number): number => toScreen(view, scale.toBase(time));
  const minor = steps.flatMap(({ step, window }) => minorTicks(step, window, scale, text));
  const major = steps.flatMap(({ step, window }) => majorTicks(step, window, scale, text));
  const line = now === undefined ? Number.NaN : place(now);
  const row = (candidates: Candidate[], level: Tick['level'], role: TextRole): Tick[] => {
    const widthOf = (label: string): number => metrics.width(label, role);
    return spaced(candidates, level, scale.width, place, widthOf).map((tick) =>
      besides(tick, line, scale.width - widthOf(tick.label)),
    );
  };
  const ticks = [...row(minor, 'minor', 'tick'), ...row(major, 'major', 'major')];
  if (ticks.length > 0) return ticks;
  if (counted) return evenTicks(byCalendar(measure));
  return row(windows.slice(0, 1).map(yearOf(text)), 'minor', 'tick');
}

/** Billions of years away no calendar knows a day: what is in view is named by its year. */
function yearOf(text: TickText): (window: Window) => Candidate {
  return ({ from }) => {
    const begun = startOf('year', from);
    return { time: from, begun, label: text.tick(begun, 'year', false), line: false };
  };
}

/** A label whose first letter the line of now would strike begins after it, where it has room. */
function besides(tick: Tick, line: number, last: number): Tick {
  const shift = line - tick.x;
  const struck = shift > 0 && shift <= STRUCK && line + INDENT <= last;
  return struck ? { ...tick, shift } : tick;
}

/** The larger unit that a second row names at a zoom, and so at all zooms beyond; none = no row. */
export function majorUnit(
  scale: TimeScale,
  k: number,
  text: TickText,
  metrics: TextMetrics,
): TickUnit | undefined {
  if (scale.origin !== undefined || hasOneRow(scale)) return undefined;
  const [from, to] = scale.domain;
  return stepFor({ scale, view: { k, x0: 0 }, text, metrics }, { from, to }).major;
}

function windowsOf(scale: TimeScale, view: Viewport): Window[] {
  const first = scale.toTime(toBase(view, 0));
  const last = scale.toTime(toBase(view, scale.width));
  return segments(scale).flatMap((segment) => {
    const window = { from: Math.max(segment.from, first), to: Math.min(segment.to, last) };
    return window.from < window.to ? [window] : [];
  });
}

function majorTicks(
  { major }: TickStep,
  { from, to }: Window,
  scale: TimeScale,
  text: TickText,
): Candidate[] {
  if (!major || scale.origin !== undefined || hasOneRow(scale)) return [];
  const first = startOf(major, from, text.zoneOffset);
  const candidates: Candidate[] = [
    { time: from, begun: first, label: text.tick(first, major, true), line: first === from },
  ];
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
  for (const { time, begun = time, label, line, origin } of candidates) {
    const x = place(time);
    const end = x + INDENT + measure(label) + APART;
    if (end - APART > width) continue;
    if (line && (origin || kept.at(-1)?.line === false) && blocks(x)) kept.pop();
    if (!blocks(x) && !repeats(label))
      kept.push({ key: `${level} ${begun}`, x, label, line, level, end });
  }
  return kept.map(({ end, ...tick }) => tick);
}

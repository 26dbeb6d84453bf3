import { civilFromMs, DAY, daysInMonth, monthStart, yearStart } from '../time/civil.ts';
import { isAgo } from '../time/year-text.ts';

/** What a tick counts, and so how it is labelled. */
export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** One size of step between minor ticks. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** Average length, ms. */
  readonly length: number;
  /** The larger unit named once beside it, where the label does not say it; years need none. */
  readonly major: TickUnit | undefined;
}

/** Distance of a zone from UTC at a moment, both in ms. */
export type OffsetAt = (time: number) => number;
const UTC: OffsetAt = () => 0;

/** Average lengths, ms. */
export const LENGTHS: Readonly<Record<TickUnit, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  month: 30.436875 * DAY,
  year: 365.2425 * DAY,
};

function steps(unit: TickUnit, major: TickUnit | undefined, counts: readonly number[]): TickStep[] {
  return counts.map((count) => ({ unit, count, length: count * LENGTHS[unit], major }));
}

const YEAR_COUNTS = Array.from({ length: 11 }, (_, power) => [1, 2, 5].map((n) => n * 10 ** power));

/** Steps that people count in, finest first. */
export const TICK_STEPS: readonly TickStep[] = [
  ...steps('millisecond', 'day', [1, 5, 10, 50, 100, 500]),
  ...steps('second', 'day', [1, 5, 15, 30]),
  ...steps('minute', 'day', [1, 5, 15, 30]),
  ...steps('hour', 'day', [1, 3, 6, 12]),
  ...steps('day', 'year', [1, 2, 7]),
  ...steps('month', 'year', [1, 3, 6]),
  ...steps('year', undefined, YEAR_COUNTS.flat()),
];

/** As people count from an event: in fortnights, too. */
export const COUNTED_STEPS: readonly TickStep[] = [
  ...TICK_STEPS,
  ...steps('day', undefined, [14]),
].sort((a, b) => a.length - b.length);

/** Beyond this neither `Intl` nor any reader knows a month, ms on either side of 1970. */
export const MONTHS_END = 8.64e15;

/**
 * The finest of `steps` whose ticks stand at least `spacing(step)` CSS px apart at `rate` px per ms;
 * `spacing` knows how wide the labels of a step are. `farthest` is the distance of what is shown
 * from 1970, ms.
 */
export function chooseStep(
  rate: number,
  spacing: (step: TickStep) => number,
  farthest = 0,
  steps = TICK_STEPS,
): TickStep {
  const known = farthest > MONTHS_END ? steps.filter((s) => s.unit === 'year') : steps;
  const fitting = known.find((step) => step.length * rate >= spacing(step));
  return fitting ?? (TICK_STEPS[TICK_STEPS.length - 1] as TickStep);
}

/** Days of the month that carry a tick; a week's step begins anew with each month. */
const DAY_STARTS: Readonly<Record<number, readonly number[]>> = {
  1: Array.from({ length: 31 }, (_, i) => i + 1),
  2: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29],
  7: [1, 8, 15, 22],
};

/**
 * The ticks of a step in `[from, to]`, ms UTC, aligned to the calendar. Steps below a day are
 * aligned to the wall clock of a zone; days and longer begin at midnight UTC, as dates do.
 */
export function tickTimes(step: TickStep, from: number, to: number, offsetAt = UTC): number[] {
  if (!(from <= to)) return [];
  if (step.length < DAY) return clockTimes(step.length, from, to, offsetAt);
  if (step.unit === 'year') return yearTimes(step.count, from, to);
  if (step.unit === 'month') return monthTimes(step.count, from, to);
  return daysOfMonths(DAY_STARTS[step.count] ?? [1], from, to);
}

/**
 * What a clock never shows, because it was put forward, has no tick; what it shows twice has two,
 * for both are real.
 */
function clockTimes(length: number, from: number, to: number, offsetAt: OffsetAt): number[] {
  const times: number[] = [];
  // A window short enough for such steps holds one change of its clocks at most.
  for (const offset of new Set([offsetAt(from), offsetAt(to)])) {
    // `+ 0` turns the −0 that ceil gives just below zero into 0.
    for (let n = Math.ceil((from + offset) / length) + 0; n * length <= to + offset; n++) {
      const time = n * length - offset;
      if (offsetAt(time) === offset) times.push(time);
    }
  }
  return times.sort((a, b) => a - b);
}

/**
 * Multiples of `count` as years are printed: there is no year 0, so 100 BC is followed by 1 and by
 * AD 100; ages that are counted back from today ("5 million years ago") are round by themselves.
 */
function yearTimes(count: number, from: number, to: number): number[] {
  const times: number[] = [];
  const { year: earliest } = civilFromMs(from);
  for (let n = Math.floor(earliest / count) - 1; ; n++) {
    const year = printedYear(n * count, earliest <= -1e6);
    const time = yearStart(year);
    if (time > to) return times;
    if (time >= from && (n !== 0 || hasYearOne(count))) times.push(time);
  }
}

/** Step by step the year 1 comes by itself, and among ages it is no round figure. */
function hasYearOne(count: number): boolean {
  return count > 1 && count < 1e6;
}

/**
 * The astronomical year of a number on a ruler without 0, or with `ages`; 0 itself gives the year 1.
 */
function printedYear(number: number, ages: boolean): number {
  if (number === 0) return 1;
  return number > 0 || (ages && isAgo(number)) ? number : number + 1;
}

function monthTimes(months: number, from: number, to: number): number[] {
  const times: number[] = [];
  const { year } = civilFromMs(from);
  for (let month = 1; ; month += months) {
    const time = monthStart(year, month);
    if (time > to) return times;
    if (time >= from) times.push(time);
  }
}

function daysOfMonths(days: readonly number[], from: number, to: number): number[] {
  const times: number[] = [];
  const { year, month } = civilFromMs(from);
  for (let m = month; monthStart(year, m) <= to; m++) {
    const [start, end] = [monthStart(year, m), monthStart(year, m + 1)];
    for (const day of days) {
      const time = start + (day - 1) * DAY;
      if (time < end && time >= from && time <= to) times.push(time);
    }
  }
  return times;
}

/** Start of the unit that holds `time`, ms UTC: where a major label belongs. */
export function startOf(unit: TickUnit, time: number, offsetAt = UTC): number {
  const { year, month } = civilFromMs(time);
  if (unit === 'year') return yearStart(year);
  if (unit === 'month') return monthStart(year, month);
  const length = LENGTHS[unit];
  const wall = Math.floor((time + offsetAt(time)) / length) * length;
  const start = wall - offsetAt(time);
  // A day on which clocks change began by the other clock.
  return wall - offsetAt(start);
}

/** A tick that counts from an origin. */
export interface CountedTick {
  readonly time: number;
  /** In units of the step; before the origin negative. */
  readonly count: number;
}

/** The ticks of a step in `[from, to]`, ms UTC, counted from `origin` and aligned to it. */
export function countedTicks(
  step: TickStep,
  origin: number,
  from: number,
  to: number,
): CountedTick[] {
  const ticks: CountedTick[] = [];
  // A month is never so short that the estimate by its average is off by two steps.
  let count = (Math.floor((from - origin) / step.length) - 2) * step.count;
  for (; ; count += step.count) {
    const time = later(origin, count, step.unit);
    if (time > to) return ticks;
    if (time >= from) ticks.push({ time, count: count + 0 });
  }
}

/**
 * The moment some units after `time`, or before it where `count` is negative; ms UTC. Months and
 * years keep day and time of day, or end with the last day of a shorter month.
 */
export function later(time: number, count: number, unit: TickUnit): number {
  if (unit !== 'month' && unit !== 'year') return time + count * LENGTHS[unit];
  const { year, month, day } = civilFromMs(time);
  const clock = time - Math.floor(time / DAY) * DAY;
  const total = month - 1 + (unit === 'year' ? count * 12 : count);
  const [y, m] = [year + Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return monthStart(y, m) + (Math.min(day, daysInMonth(y, m)) - 1) * DAY + clock;
}

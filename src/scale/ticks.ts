import { civilFromDays, daysFromCivil } from '../time/civil.ts';

/** What a tick counts, and so how it is labelled. */
export type TickUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** One size of step between minor ticks. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** Average length, ms. */
  readonly length: number;
  /** The larger unit named once beside it; years need none. */
  readonly major: TickUnit | undefined;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.436875 * DAY;
const YEAR = 365.2425 * DAY;

function steps(
  unit: TickUnit,
  length: number,
  major: TickUnit | undefined,
  counts: readonly number[],
): TickStep[] {
  return counts.map((count) => ({ unit, count, length: count * length, major }));
}

const YEAR_COUNTS = Array.from({ length: 10 }, (_, power) => [1, 2, 5].map((n) => n * 10 ** power));

/** Steps that people count in, finest first. */
export const TICK_STEPS: readonly TickStep[] = [
  ...steps('second', SECOND, 'minute', [1, 5, 15, 30]),
  ...steps('minute', MINUTE, 'hour', [1, 5, 15, 30]),
  ...steps('hour', HOUR, 'day', [1, 3, 6, 12]),
  ...steps('day', DAY, 'year', [1, 2, 7]),
  ...steps('month', MONTH, 'year', [1, 3, 6]),
  ...steps('year', YEAR, undefined, YEAR_COUNTS.flat()),
];

/**
 * The finest step whose ticks stand at least `spacing(step)` CSS px apart at `rate` px per ms;
 * `spacing` knows how wide the labels of a step are.
 */
export function chooseStep(rate: number, spacing: (step: TickStep) => number): TickStep {
  const fitting = TICK_STEPS.find((step) => step.length * rate >= spacing(step));
  return fitting ?? (TICK_STEPS[TICK_STEPS.length - 1] as TickStep);
}

/** Days of the month that carry a tick; a week's step begins anew with each month. */
const DAY_STARTS: Readonly<Record<number, readonly number[]>> = {
  2: [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29],
  7: [1, 8, 15, 22],
};

/**
 * The ticks of a step in `[from, to]`, ms UTC, aligned to the calendar. Steps below a day are
 * aligned to the wall clock of a zone by `offset`, its distance from UTC in ms (0 = UTC).
 */
export function tickTimes(step: TickStep, from: number, to: number, offset = 0): number[] {
  if (!(from <= to)) return [];
  if (step.length < DAY) return evenTimes(step.length, from, to, offset);
  if (step.unit === 'day' && step.count === 1) return evenTimes(DAY, from, to, 0);
  if (step.unit === 'day') return daysOfMonths(DAY_STARTS[step.count] ?? [1], from, to);
  return monthTimes(step.unit === 'year' ? step.count * 12 : step.count, from, to);
}

function evenTimes(length: number, from: number, to: number, offset: number): number[] {
  const times: number[] = [];
  // `+ 0` turns the −0 that ceil gives just below zero into 0.
  const first = Math.ceil((from + offset) / length) + 0;
  for (let n = first; n * length - offset <= to; n++) times.push(n * length - offset);
  return times;
}

function monthTimes(months: number, from: number, to: number): number[] {
  const times: number[] = [];
  const start = monthOf(from);
  for (let m = Math.ceil(start / months) * months; ; m += months) {
    const time = startOfMonth(m);
    if (time > to) return times;
    if (time >= from) times.push(time);
  }
}

function daysOfMonths(days: readonly number[], from: number, to: number): number[] {
  const times: number[] = [];
  for (let m = monthOf(from); startOfMonth(m) <= to; m++) {
    const start = startOfMonth(m);
    const end = startOfMonth(m + 1);
    for (const day of days) {
      const time = start + (day - 1) * DAY;
      if (time < end && time >= from && time <= to) times.push(time);
    }
  }
  return times;
}

/** Start of the unit that holds `time`, ms UTC: where a major label belongs. */
export function startOf(unit: TickUnit, time: number, offset = 0): number {
  if (unit === 'year') return startOfMonth(Math.floor(monthOf(time) / 12) * 12);
  if (unit === 'month') return startOfMonth(monthOf(time));
  const length = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY }[unit];
  return Math.floor((time + offset) / length) * length - offset;
}

/** Months since January of year 0. */
function monthOf(time: number): number {
  const { year, month } = civilFromDays(Math.floor(time / DAY));
  return year * 12 + month - 1;
}

function startOfMonth(month: number): number {
  return daysFromCivil(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1) * DAY;
}

import { civilFromMs, DAY, daysFromCivil, daysInMonth } from '../../time/civil.ts';
import { readStamp } from './stamps.ts';

/** The dates on which an event takes place, and whether there are more of them. */
export interface Occurrences {
  /** As `Stamp.wall`, the first one first. */
  readonly walls: readonly number[];
  readonly cut: boolean;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const KNOWN = /^(FREQ|INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|WKST)$/;

/** Years, months … that may pass without any occurrence, as 30 February does. */
const MOST_PERIODS = 2000;

/** A rule with every part there is has less, characters. */
const LONGEST_RULE = 1000;

/** EDTF has no days after this one, days since 1970. */
const LAST_DAY = daysFromCivil(9999, 12, 31);

/** Larger steps lead out of the calendar at once. */
const LARGEST_STEP = 100_000;

/**
 * How much the rules of one file may take, in months looked through: a rule of thirty letters can ask
 * for thousands of years without a single date, and a file can have a hundred thousand of them.
 * Mutable!
 */
export class Effort {
  constructor(private left = 100_000) {}

  get isSpent(): boolean {
    return this.left <= 0;
  }

  spend(months: number): void {
    this.left -= months;
  }
}

interface Rule {
  readonly frequency: string;
  readonly interval: number;
  readonly count: number;
  /** Last wall time, inclusive. */
  readonly until: number;
  /** Days of the week, 0 = Sunday, and which of them in the month: 2 the second, -1 the last. */
  readonly weekdays: readonly { readonly day: number; readonly nth: number }[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly weekStart: number;
}

/**
 * The occurrences of a rule (RFC 5545, 3.3.10) from `start` on, at most `most` of them; undefined for
 * a rule that is none, or has parts that news have no use for (seconds, week numbers, positions in a
 * set), and where the effort is spent.
 */
export function occurrencesOf(
  text: string,
  start: number,
  most: number,
  effort: Effort,
): Occurrences | undefined {
  const rule = text.length > LONGEST_RULE ? undefined : readRule(text);
  if (!rule || effort.isSpent) return undefined;
  const walls = [start];
  for (const wall of datesAfter(rule, start, effort)) {
    if (wall > rule.until || walls.length >= rule.count) break;
    if (walls.length >= most) return { walls, cut: true };
    walls.push(wall);
  }
  return { walls, cut: false };
}

function* datesAfter(rule: Rule, start: number, effort: Effort): Generator<number> {
  const first = Math.floor(start / DAY);
  const clock = start - first * DAY;
  for (let period = 0; period < MOST_PERIODS; period++) {
    effort.spend(rule.months.length || 1);
    for (const day of daysOf(rule, first, period)) {
      if (day > LAST_DAY) return;
      if (day > first) yield day * DAY + clock;
    }
  }
}

function readRule(text: string): Rule | undefined {
  const parts = new Map(text.trim().toUpperCase().split(';').map(pairOf));
  const frequency = parts.get('FREQ') ?? '';
  const known = [...parts.keys()].every((name) => KNOWN.test(name));
  if (!known || !/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(frequency)) return undefined;
  const rule = {
    frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    count: Number(parts.get('COUNT')) || Number.POSITIVE_INFINITY,
    until: untilOf(parts.get('UNTIL')),
    weekdays: listOf(parts.get('BYDAY')).map(weekdayNamed),
    monthDays: listOf(parts.get('BYMONTHDAY')).map(Number),
    months: listOf(parts.get('BYMONTH')).map(Number),
    weekStart: Math.max(0, DAYS.indexOf(parts.get('WKST') ?? 'MO')),
  };
  return isPossible(rule) && !isRare(rule) ? rule : undefined;
}

function isPossible({ interval, weekdays, monthDays, months }: Rule): boolean {
  const steps = Number.isInteger(interval) && interval > 0 && interval <= LARGEST_STEP;
  const whole = (value: number, most: number) => Number.isInteger(value) && Math.abs(value) <= most;
  return (
    steps &&
    weekdays.every(({ day, nth }) => day >= 0 && whole(nth, 53)) &&
    monthDays.every((day) => day !== 0 && whole(day, 31)) &&
    months.every((month) => month > 0 && whole(month, 12))
  );
}

/** Days of the week of a whole year, and days of the month that are also days of the week. */
function isRare({ frequency, weekdays, monthDays, months }: Rule): boolean {
  if (frequency === 'YEARLY' && weekdays.length > 0 && months.length === 0) return true;
  return monthDays.length > 0 && (weekdays.length > 0 || /DAILY|WEEKLY/.test(frequency));
}

function weekdayNamed(text: string): Rule['weekdays'][number] {
  return { day: DAYS.indexOf(text.slice(-2)), nth: Number(text.slice(0, -2)) };
}

function pairOf(part: string): [string, string] {
  const at = part.indexOf('=');
  return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [...new Set(value.split(','))];
}

/** A day counts to its end; the hours between UTC and the place are less than that matters. */
function untilOf(value: string | undefined): number {
  const stamp = value && readStamp({ name: 'UNTIL', value, parameters: new Map() });
  if (!stamp) return Number.POSITIVE_INFINITY;
  return stamp.day ? stamp.wall + DAY - 1 : stamp.wall + (stamp.utc ? DAY / 2 : 0);
}

/** The days since 1970 in one period, in order. */
function daysOf(rule: Rule, start: number, period: number): readonly number[] {
  const { year, month } = civilFromMs(start * DAY);
  const step = period * rule.interval;
  switch (rule.frequency) {
    case 'DAILY':
      return [start + step].filter((day) => isWanted(rule, day));
    case 'WEEKLY':
      return weekOf(rule, start, step).filter((day) => isWanted(rule, day));
    case 'MONTHLY':
      return monthOf(rule, start, year, month + step).filter((day) => isMonthWanted(rule, day));
    default: {
      const months = rule.months.length > 0 ? [...rule.months].sort((a, b) => a - b) : [month];
      return months.flatMap((one) => monthOf(rule, start, year + step, one));
    }
  }
}

function weekOf({ weekdays, weekStart }: Rule, start: number, weeks: number): readonly number[] {
  if (weekdays.length === 0) return [start + weeks * 7];
  const monday = start - ((weekdayOf(start) - weekStart + 7) % 7) + weeks * 7;
  return [0, 1, 2, 3, 4, 5, 6].map((day) => monday + day);
}

/** `month` may run past 12 into later years. */
function monthOf(rule: Rule, start: number, year: number, month: number): readonly number[] {
  const carry = Math.floor((month - 1) / 12);
  const inYear = month - carry * 12;
  const length = daysInMonth(year + carry, inYear);
  const first = daysFromCivil(year + carry, inYear, 1);
  const days = Array.from({ length }, (_, i) => first + i);
  if (rule.weekdays.length > 0) {
    return days.filter((day, i) =>
      rule.weekdays.some(
        ({ day: weekday, nth }) =>
          weekday === weekdayOf(day) &&
          (nth === 0 || nth === Math.floor(i / 7) + 1 || nth === -Math.ceil((length - i) / 7)),
      ),
    );
  }
  const own = civilFromMs(start * DAY).day;
  const wanted = rule.monthDays.length > 0 ? rule.monthDays : [own];
  return days.filter((_, i) => wanted.includes(i + 1) || wanted.includes(i - length));
}

function isWanted(rule: Rule, day: number): boolean {
  const { weekdays } = rule;
  const onDay = weekdays.length === 0 || weekdays.some((one) => one.day === weekdayOf(day));
  return onDay && isMonthWanted(rule, day);
}

function isMonthWanted({ months }: Rule, day: number): boolean {
  return months.length === 0 || months.includes(civilFromMs(day * DAY).month);
}

/** 1970 began on a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

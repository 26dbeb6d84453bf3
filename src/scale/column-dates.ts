import { type EventColumns, TRAIT } from '../model/columns.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Work } from '../model/work.ts';
import { inPieces, mergeWork } from '../query/pieces.ts';
import { sortedWork } from '../query/sort.ts';
import { READ, rowsWith } from './column-claims.ts';
import type { TimeScale } from './scale.ts';
import { COARSEST, leastStep, momentsOf, windowOf, zoomToDates, zoomToSteps } from './zoom.ts';

/** How finely the dates of events are known, and how close they stand. */
export interface Fineness {
  /** How well the best known date is known, ms; 0 without any. */
  readonly finest: number;
  /** What is worth filling the window with for one date, ms. */
  readonly window: number;
  /** Dates that are not where their row begins: ends, and the days of a choice; ms UTC, rising. */
  readonly others: Float64Array;
  /** Between the nearest two that are not the same, ms; Infinity without any. */
  readonly gap: number;
}

export function* finenessWork(
  columns: EventColumns,
  events: readonly TimelineEvent[],
): Work<Fineness> {
  const dates = new Dates();
  const { length, lo, hi, traits, edges } = columns;
  yield* inPieces(length, (from, to) => {
    for (let row = from; row < to; row++) {
      if (isMoment(traits[row] ?? 0)) dates.note((hi[row] ?? 0) - (lo[row] ?? 0));
    }
  });
  yield* inPieces(edges.row.length, (from, to) => {
    for (let edge = from; edge < to; edge++) {
      const row = edges.row[edge] ?? 0;
      const endLo = edges.endLo[edge] ?? Number.NaN;
      dates.note((edges.startHi[edge] ?? Number.NaN) - (lo[row] ?? 0));
      dates.note((hi[row] ?? 0) - endLo);
      dates.start(endLo);
    }
  });
  const choices = yield* rowsWith(columns, TRAIT.choice);
  const read = (from: number, to: number): void => {
    for (const row of choices.subarray(from, to)) dates.days(events[row]);
  };
  yield* inPieces(choices.length, read, READ);
  const others = yield* sortedWork(Float64Array.from(dates.starts));
  const gap = yield* smallestGap(columns, others, (time) => time, 1);
  const { finest, window } = dates;
  return { finest: finest === Number.POSITIVE_INFINITY ? 0 : finest, window, others, gap };
}

function isMoment(traits: number): boolean {
  return (traits & (TRAIT.interval | TRAIT.choice)) === 0;
}

class Dates {
  finest = Number.POSITIVE_INFINITY;
  window = COARSEST;
  readonly starts: number[] = [];

  /** NaN where there is no such date. */
  note(doubt: number): void {
    if (Number.isNaN(doubt)) return;
    this.finest = Math.min(this.finest, doubt);
    // A finer date may be worth a wider window: an hour that of half a day.
    this.window = Math.min(this.window, windowOf(doubt));
  }

  start(time: number): void {
    if (Number.isFinite(time)) this.starts.push(time);
  }

  /** Only the event itself knows the days of a choice. */
  days(event: TimelineEvent | undefined): void {
    for (const { lo, hi } of event ? momentsOf(event.when) : []) {
      this.note(hi - lo);
      this.start(lo);
    }
  }
}

/** `maxZoom` of events, asked of their columns. */
export function* maxZoomWork(
  columns: EventColumns,
  { window, others, gap }: Fineness,
  scale: TimeScale,
): Work<number> {
  if (scale.rate !== undefined) return zoomToDates(window, gap, scale.rate, scale.width);
  const least = leastStep(scale);
  return zoomToSteps(yield* smallestGap(columns, others, scale.toBase, least), scale);
}

/** Least distance of two neighbours that are at least `apart`, all dates in one order. */
function* smallestGap(
  { length, lo, traits }: EventColumns,
  others: Float64Array,
  place: (time: number) => number,
  apart: number,
): Work<number> {
  let least = Number.POSITIVE_INFINITY;
  let last = Number.NaN;
  const take = (time: number): void => {
    const at = place(time);
    if (at - last >= apart) least = Math.min(least, at - last);
    last = at;
  };
  const begins = (row: number): number => {
    const start = lo[row] ?? 0;
    const choice = ((traits[row] ?? 0) & TRAIT.choice) !== 0;
    return choice || start === Number.NEGATIVE_INFINITY ? Number.NaN : start;
  };
  yield* mergeWork({ length, at: begins }, others, {
    own: (row) => take(lo[row] ?? 0),
    other: (i) => take(others[i] ?? 0),
  });
  return least;
}

import type { Timeline } from '../model/timeline.ts';
import { dateFromNumbers } from './dates.ts';
import {
  type EventReading,
  type Outline,
  type ReadEvent,
  readEvent,
  readOutline,
} from './event.ts';
import { within } from './place.ts';
import type { Rows } from './reader.ts';

/** All that the rows of a document have to be held against. */
export interface RowReading extends EventReading {
  readonly head: Pick<Timeline, 'asOf' | 'updated' | 'source'>;
  /** Whether somebody has said in which zone times without one are. */
  readonly zoned: boolean;
}

/**
 * Reads one row; `undefined` if it is not shown, after saying why. `event`: that of the row, if it
 * is known.
 */
export function readRow(
  rows: Rows,
  index: number,
  reading: EventReading,
  event?: unknown,
): ReadEvent | undefined {
  const read = readDated(rows, index, reading, readEvent, event);
  const extra = read && rows.extra?.(index);
  if (extra) read.event.extra = Object.freeze(extra);
  return read;
}

/** As `readRow`, as far as its id depends on it. */
export function outlineRow(rows: Rows, index: number, reading: EventReading): Outline | undefined {
  return readDated(rows, index, reading, readOutline);
}

/** Reads a row with the date that it has as numbers, if it has it so. */
function readDated<T>(
  rows: Rows,
  index: number,
  reading: EventReading,
  read: (...event: Parameters<typeof readEvent>) => T | undefined,
  event?: unknown,
): T | undefined {
  const place = rows.place(index);
  const span = rows.span?.(index);
  if (!span) return read(event ?? rows.event(index), place, reading);
  const when = dateFromNumbers(span.start, span.end, reading.timeZone);
  if (when) return read(rows.event(index), place, reading, when);
  if (span.end < span.start) {
    const value = `${span.start}/${span.end}`;
    return reading.findings.add('end-before-start', 'error', within(place, 'end'), { value });
  }
  return reading.findings.add('when-missing', 'error', within(place, 'start'));
}

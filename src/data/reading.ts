import type { ProblemLevel } from '../model/problem.ts';
import type { Findings } from './findings.ts';
import { type Place, within } from './place.ts';
import { isRecord, own, type RawRecord } from './records.ts';

/** What every part of one reading needs. */
export interface Reading {
  readonly findings: Findings;
  /** IANA zone of times that name none. */
  readonly timeZone: string;
}

/** Reads one item of a list; `undefined` leaves it out, after saying why. */
export type ReadItem<T> = (item: RawRecord, place: Place, reading: Reading) => T | undefined;

const NONE: readonly never[] = Object.freeze([]);

/** Reads a list of objects, leaving out what cannot be read. */
export function readList<T>(
  value: unknown,
  place: Place,
  reading: Reading,
  readItem: ReadItem<T>,
): readonly T[] {
  if (value === undefined) return NONE;
  if (!Array.isArray(value)) {
    reading.findings.add('not-a-list', 'warning', place, { value });
    return NONE;
  }
  const items: T[] = [];
  for (let i = 0; i < value.length; i++) {
    const itemPlace = within(place, i);
    const raw = readRecord(value[i], itemPlace, 'warning', reading);
    const item = raw && readItem(raw, itemPlace, reading);
    if (item !== undefined) items.push(item);
  }
  return items.length === 0 ? NONE : Object.freeze(items);
}

/** The value if it is an object with fields, else a problem. */
export function readRecord(
  value: unknown,
  place: Place,
  level: ProblemLevel,
  { findings }: Reading,
): RawRecord | undefined {
  if (isRecord(value)) return value;
  return findings.add('not-an-object', level, place, { value });
}

/** A field without which its record is nothing; says so if it is not there. */
export function readRequired(
  record: RawRecord,
  field: string,
  place: Place,
  { findings }: Reading,
): unknown {
  const value = own(record, field);
  if (value === undefined) findings.add('field-missing', 'warning', within(place, field));
  return value;
}

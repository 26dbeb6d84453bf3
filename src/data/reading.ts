import type { ProblemLevel } from '../model/problem.ts';
import type { Findings } from './findings.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import { isRecord, own, type RawRecord } from './records.ts';

/** What every part of one reading needs. */
export interface Reading {
  readonly findings: Findings;
  /** IANA zone of times that name none. */
  readonly timeZone: string;
}

/** Reads the value of a field; `undefined` leaves it out, after saying why. */
export type ReadField<T> = (value: unknown, place: Place, reading: Reading) => T | undefined;

/** How the fields of a record are read. */
export type FieldReaders<T> = { readonly [field in keyof T]?: ReadField<Required<T>[field]> };

/** Reads one item of a list; `undefined` leaves it out, after saying why. */
export type ReadItem<T> = (item: RawRecord, place: Place, reading: Reading) => T | undefined;

const NONE: readonly never[] = Object.freeze([]);

/**
 * Items of one list that are read. Files of a sensible size have less; a list of a script may have
 * holes and be of any length, and a hole takes time too.
 */
export const MOST_ITEMS = 1_000_000;

/** How many items of a list are read, after saying so where these are not all. */
export function countOf(length: number, place: Place, findings: Findings): number {
  if (length <= MOST_ITEMS) return length;
  findings.add('items-many', 'error', place, { count: length, rows: MOST_ITEMS });
  return MOST_ITEMS;
}

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
  const count = countOf(value.length, place, reading.findings);
  for (let i = 0; i < count; i++) {
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

/** Reads a field without which its record is nothing; says so if it is not there. */
export function readRequired<T>(
  raw: RawRecord,
  field: string,
  place: Place,
  reading: Reading,
  read: ReadField<T>,
): T | undefined {
  const value = own(raw, field);
  const at = within(place, field);
  if (value !== undefined) return read(value, at, reading);
  return reading.findings.add('field-missing', 'warning', at);
}

/** Reads fields that may be absent; what cannot be read is left out alone. Mutates record! */
export function readOptional<T>(
  record: Mutable<T>,
  raw: RawRecord,
  place: Place,
  reading: Reading,
  readers: FieldReaders<T>,
): void {
  for (const field in readers) {
    const value = own(raw, field);
    if (value === undefined) continue;
    const read = readers[field]?.(value, within(place, field), reading);
    if (read !== undefined) record[field] = read;
  }
}

import type { Source } from '../model/timeline.ts';
import { readDate } from './dates.ts';
import type { Mutable } from './mutable.ts';
import type { Place } from './place.ts';
import { type Reading, readOptional, readRecord, readRequired } from './reading.ts';
import type { RawRecord } from './records.ts';
import { readText } from './texts.ts';
import { readUrl } from './urls.ts';

const FIELDS = new Set(['name', 'url', 'date', 'passage']);

/** Reads where something is known from; a source without a name is left out. */
export function readSource(raw: RawRecord, place: Place, reading: Reading): Source | undefined {
  reading.findings.noteUnknown(raw, FIELDS, place);
  const name = readRequired(raw, 'name', place, reading, readText);
  if (name === undefined) return undefined;
  const source: Mutable<Source> = { name };
  readOptional(source, raw, place, reading, { url: readUrl, date: readDate, passage: readText });
  return Object.freeze(source);
}

/** As `readSource`, for a field that holds one source. */
export function readSourceField(
  value: unknown,
  place: Place,
  reading: Reading,
): Source | undefined {
  const raw = readRecord(value, place, 'warning', reading);
  return raw && readSource(raw, place, reading);
}

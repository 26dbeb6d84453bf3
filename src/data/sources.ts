import type { Source } from '../model/timeline.ts';
import { readDate } from './dates.ts';
import type { Mutable } from './mutable.ts';
import { type Place, within } from './place.ts';
import { type Reading, readRecord, readRequired } from './reading.ts';
import { own, type RawRecord } from './records.ts';
import { readText } from './texts.ts';
import { readUrl } from './urls.ts';

const FIELDS = new Set(['name', 'url', 'date', 'passage']);

/** Reads where something is known from; a source without a name is left out. */
export function readSource(raw: RawRecord, place: Place, reading: Reading): Source | undefined {
  reading.findings.noteUnknown(raw, FIELDS, place);
  const given = readRequired(raw, 'name', place, reading);
  const name = readText(given, within(place, 'name'), 'warning', reading);
  if (name === undefined) return undefined;
  const source: Mutable<Source> = { name };
  const url = readUrl(own(raw, 'url'), 'link', within(place, 'url'), reading);
  if (url !== undefined) source.url = url;
  const date = readDate(own(raw, 'date'), within(place, 'date'), 'warning', reading);
  if (date !== undefined) source.date = date;
  const passage = readText(own(raw, 'passage'), within(place, 'passage'), 'warning', reading);
  if (passage !== undefined) source.passage = passage;
  return Object.freeze(source);
}

/** As `readSource`, for a field that holds one source. */
export function readSourceField(
  value: unknown,
  place: Place,
  reading: Reading,
): Source | undefined {
  const raw = value === undefined ? undefined : readRecord(value, place, 'warning', reading);
  return raw && readSource(raw, place, reading);
}

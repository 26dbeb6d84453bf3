import type { Correction } from '../model/timeline.ts';
import { readDate } from './dates.ts';
import type { Place } from './place.ts';
import { type Reading, readRequired } from './reading.ts';
import type { RawRecord } from './records.ts';
import { readText } from './texts.ts';

const FIELDS = new Set(['date', 'text']);

/** Reads what was put right, and when; without both it is left out. */
export function readCorrection(
  raw: RawRecord,
  place: Place,
  reading: Reading,
): Correction | undefined {
  reading.findings.noteUnknown(raw, FIELDS, place);
  const date = readRequired(raw, 'date', place, reading, readDate);
  const text = readRequired(raw, 'text', place, reading, readText);
  if (date === undefined || text === undefined) return undefined;
  return Object.freeze({ date, text });
}

import { quote } from '../model/quote.ts';

/** An object with fields, as JSON or a script gives it; nothing is known of the fields. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Whether a value has fields of its own: an object that is no list and no bytes. */
export function isRecord(value: unknown): value is RawRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value)
  );
}

/** A field of the record itself, never one of its prototype; blank cells and null count as absent. */
export function own(record: RawRecord, field: string): unknown {
  const value = Object.hasOwn(record, field) ? record[field] : undefined;
  return isBlank(value) ? undefined : value;
}

/** A value as a text; objects, which may have a `toString` of their own that is none, in outline. */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : quote(value);
}

/** Spreadsheets and forms write "nothing" in several ways. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value !== 'string' || value.length >= 100) return false;
  const code = value.charCodeAt(0);
  // Most texts begin with a letter or a digit, and need not be trimmed.
  return (code <= 0x20 || code >= 0x7f) && value.trim() === '';
}

import { idOf } from './ids.ts';
import type { Rows } from './reader.ts';
import { isRecord, own } from './records.ts';

/** The id that the author of a row has given it, be it shown or not; `undefined` without one. */
export function givenId(rows: Rows, index: number): string | undefined {
  return readSafely(() => idOf(rows.id ? rows.id(index) : rawId(rows.event(index))));
}

/** What cannot be read is told when its row is read. */
export function readSafely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function rawId(raw: unknown): unknown {
  return isRecord(raw) ? own(raw, 'id') : undefined;
}

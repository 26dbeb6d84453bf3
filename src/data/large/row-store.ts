import type { Work } from '../../model/work.ts';
import type { NumberSpan, Rows } from '../reader.ts';

/** Rows that are written in one piece of the work. */
const PIECE = 256;
/** Bytes that are reserved for a row at first. */
const USUAL = 128;
/** Most bytes of a character of a text in UTF-8. */
const WIDEST = 3;

/**
 * Rows as they were found in a text, as bytes: JSON in UTF-8, each row from the end of the one before
 * it to its own. Plain data that change hands between threads.
 */
export interface RowStore {
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  /** 1 for a row whose date is in numbers, ms UTC: start and end in turn, NaN and ±Infinity among them. */
  readonly hasSpan: Uint8Array;
  readonly spans: Float64Array;
}

/** What is written of a row: its event, and what else its source says. */
type Written = readonly [event: unknown, extra?: Readonly<Record<string, string>>];

/** Writes rows of a text, in pieces: what was found in JSON or in a table can be JSON again. */
export function* storeWork(rows: Rows): Work<RowStore> {
  const { count } = rows;
  const encoder = new TextEncoder();
  const store = {
    ends: new Uint32Array(count),
    hasSpan: new Uint8Array(count),
    spans: new Float64Array(2 * count),
  };
  let bytes = new Uint8Array(USUAL * count);
  let at = 0;
  for (let row = 0; row < count; row++) {
    if (row % PIECE === 0) yield row / count;
    const json = JSON.stringify(writtenOf(rows, row));
    if (bytes.length - at < WIDEST * json.length) bytes = grown(bytes, at + WIDEST * json.length);
    at += encoder.encodeInto(json, bytes.subarray(at)).written;
    store.ends[row] = at;
    const span = rows.span?.(row);
    if (!span) continue;
    store.hasSpan[row] = 1;
    store.spans.set([span.start, span.end], 2 * row);
  }
  return { ...store, bytes: bytes.slice(0, at) };
}

function writtenOf(rows: Rows, row: number): Written {
  const event = rows.event(row);
  const extra = rows.extra?.(row);
  return extra ? [event, extra] : [event];
}

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(2 * bytes.length, least));
  more.set(bytes);
  return more;
}

/** The rows again. Each is parsed whenever it is asked for, but for the last one. */
export function storedRows({ bytes, ends, hasSpan, spans }: RowStore): Rows {
  const decoder = new TextDecoder();
  let last: { readonly row: number; readonly written: Written } | undefined;
  const read = (row: number): Written => {
    if (last?.row !== row) {
      const json = decoder.decode(bytes.subarray(row > 0 ? ends[row - 1] : 0, ends[row]));
      last = { row, written: JSON.parse(json) };
    }
    return last.written;
  };
  const span = (row: number): NumberSpan | undefined =>
    hasSpan[row] === 1
      ? { start: spans[2 * row] ?? Number.NaN, end: spans[2 * row + 1] ?? Number.NaN }
      : undefined;
  return {
    count: ends.length,
    place: (row) => ({ row: row + 1, path: `events[${row}]` }),
    event: (row) => read(row)[0],
    extra: (row) => read(row)[1],
    span,
  };
}

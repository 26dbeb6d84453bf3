import type { TimelineEvent } from '../../model/timeline.ts';
import { deriveId } from '../ids.ts';
import type { Rows } from '../reader.ts';
import { givenId, readSafely } from '../reserved-ids.ts';
import { outlineRow, type RowReading, readRow } from '../row.ts';
import type { RowIds } from './row-ids.ts';

type Links = TimelineEvent['links'];

const NONE: readonly never[] = Object.freeze([]);

/** Rows that are read again whenever one of their events is looked at; nothing is told of it. */
export class LargeRows {
  /** Of the rows that have some: they are resolved once. */
  readonly links = new Map<number, Links>();

  /** `ids`: those of `reading`. */
  constructor(
    readonly rows: Rows,
    private readonly reading: RowReading,
    readonly ids: RowIds,
  ) {}

  /** The event of a row that is shown. */
  readonly event = (row: number): TimelineEvent => {
    this.ids.row = row;
    const read = this.silently(() => readRow(this.rows, row, this.reading));
    if (!read) return lost(row);
    read.event.links = this.links.get(row) ?? NONE;
    return Object.freeze(read.event);
  };

  /** The id that a row wants. `reserved`: it is known to be its author's. */
  wanted(row: number, reserved: boolean): string {
    const given = reserved ? this.reserved(row) : undefined;
    if (given !== undefined) return given;
    const outline = this.silently(() => outlineRow(this.rows, row, this.reading));
    return outline ? (outline.id ?? deriveId(outline.when.text, outline.title)) : '';
  }

  /** The id that nobody else may have because of a row. */
  reserved(row: number): string | undefined {
    return this.silently(() => givenId(this.rows, row));
  }

  private silently<T>(read: () => T | undefined): T | undefined {
    const { findings } = this.reading;
    const before = findings.quiet;
    findings.quiet = true;
    const result = readSafely(read);
    findings.quiet = before;
    return result;
  }
}

/** Data that were changed after they had been read have lost an event: its place is kept. */
function lost(row: number): TimelineEvent {
  const when = {
    kind: 'moment',
    text: '',
    lo: 0,
    hi: 1,
    precision: 'millisecond',
    approximate: false,
    uncertain: false,
  } as const;
  const lists = { tags: NONE, sources: NONE, links: NONE, corrections: NONE };
  const title = `#${row + 1}`;
  return Object.freeze({ id: title, when, title, importance: 3, status: 'confirmed', ...lists });
}

import { traitsOf } from '../../model/columns.ts';
import { STATUSES } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import type { ReadEvent } from '../event.ts';
import type { WrittenLink } from '../links.ts';
import { type RowReading, readRow } from '../row.ts';
import { contentPrint, idPrint } from './fingerprint.ts';
import type { GroupNumbers } from './group-numbers.ts';
import type { LargeRows } from './large-rows.ts';
import { Look } from './look.ts';
import { FieldNotes } from './note-fields.ts';
import type { RowIds } from './row-ids.ts';
import { MARK, Written } from './written.ts';

/** Rows that are looked at in one piece of the work: a strange one may take 30 microseconds. */
const PIECE = 128;

/** A row with links, until all ids are known. */
export interface LinkedRow {
  readonly row: number;
  readonly links: readonly WrittenLink[];
}

/** Looks at all rows: plain ones are then known, others are read, and their events let go. Mutable! */
export class LookAtMany {
  readonly written: Written;
  /** Ids that authors gave to rows which cannot have them. */
  readonly strays = new Set<string>();
  readonly linked: LinkedRow[] = [];
  /** Rows that have an id, and were lost in reading. */
  readonly lost: number[] = [];
  private readonly plain: Look;
  private readonly notes: FieldNotes;

  constructor(
    private readonly large: LargeRows,
    count: number,
    private readonly groups: GroupNumbers,
    private readonly reading: RowReading,
    private readonly ids: RowIds,
  ) {
    this.written = new Written(count);
    this.plain = new Look(large.rows, this.written, groups, reading);
    this.notes = new FieldNotes(large.rows, reading.findings);
  }

  *look(): Work<void> {
    const { count } = this.written;
    for (let from = 0; from < count; from += PIECE) {
      const end = Math.min(count, from + PIECE);
      for (let row = from; row < end; row++) this.lookAt(row);
      yield from / count;
    }
  }

  private lookAt(row: number): void {
    if (!this.isPlain(row)) {
      this.read(row);
      return;
    }
    this.written.turn[row] = this.reading.findings.problems.length;
    if (this.plain.noted) this.notes.note(row, this.plain.event);
  }

  /** Getters and proxies of a script's object may throw: that is told when the row is read. */
  private isPlain(row: number): boolean {
    try {
      return this.plain.isPlain(row);
    } catch {
      return false;
    }
  }

  private read(row: number): void {
    const { written, large, reading, ids } = this;
    written.marks[row] = 0;
    ids.begin(row);
    const read = reading.findings.attempt(large.rows.place(row), () =>
      readRow(large.rows, row, reading, this.plain.event),
    );
    this.keepId(row);
    if (read) this.put(row, read);
    else if (written.has(row, MARK.claimed)) this.lost.push(row);
  }

  private keepId(row: number): void {
    const { written, ids } = this;
    const { wanted, owned, turn } = ids;
    const reserved = this.large.reserved(row);
    const own = wanted !== undefined && owned;
    if (reserved !== undefined && !(own && reserved === wanted)) this.strays.add(reserved);
    if (wanted === undefined) return;
    written.turn[row] = turn;
    written.idPrint[row] = idPrint(wanted);
    written.mark(row, MARK.claimed);
    if (own) written.mark(row, MARK.owned | (reserved === wanted ? MARK.reserved : 0));
  }

  private put(row: number, { event, links }: ReadEvent): void {
    const { written } = this;
    const { when, title, place } = event;
    written.putDate(row, when, this.reading.zoned);
    written.importance[row] = event.importance;
    written.status[row] = STATUSES.indexOf(event.status);
    written.traits[row] = traitsOf(event);
    written.group[row] = this.groups.ofId(event.group);
    written.contentPrint[row] = contentPrint(when.lo, when.hi, title, place);
    written.mark(row, MARK.shown | (event.sources.length > 0 ? MARK.sourced : 0));
    if (links.length > 0) this.linked.push({ row, links });
  }
}

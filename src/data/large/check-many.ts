import { remembering } from '../../model/lazy-event.ts';
import type { Work } from '../../model/work.ts';
import { noteDuplicate, noteSource, noteStatus, statusFault } from '../desk.ts';
import { duplicatesOf } from '../duplicates.ts';
import { ENOUGH_ROWS, type FindingCode } from '../findings.ts';
import { noteClocks } from '../local-times.ts';
import { DOCUMENT, type Place, within } from '../place.ts';
import type { RowReading } from '../row.ts';
import type { LargeRows } from './large-rows.ts';
import { sortPrints } from './prints.ts';
import { MARK, type Written } from './written.ts';

/** Rows that are checked in one piece of the work. */
const PIECE = 1 << 12;

/** What has to be read of an event for a finding takes longer. */
const PIECE_OF_READING = 64;

/** As `checkDesk`, from columns. Mutable! */
export class CheckMany {
  /** How often each finding was told that is told once. */
  private readonly counts = new Map<string, number>();
  private readonly event;
  private readonly place;
  private sinceBreak = 0;

  constructor(
    large: LargeRows,
    private readonly written: Written,
    private readonly reading: RowReading,
  ) {
    this.event = remembering(large.event);
    this.place = (row: number): Place => large.rows.place(row);
  }

  /** `order`: rows that are shown, in time order. */
  *check(order: Uint32Array): Work<void> {
    const rows = this.written.rowsWith(MARK.shown);
    for (const row of rows) {
      this.checkRow(row);
      if (++this.sinceBreak < PIECE) continue;
      this.sinceBreak = 0;
      yield row / this.written.count / 2;
    }
    const told = yield* this.repeated(order);
    yield told;
  }

  private checkRow(row: number): void {
    const { written, reading } = this;
    const marks = written.marks[row] ?? 0;
    if ((marks & (MARK.clock | MARK.unzoned)) !== 0) this.checkClocks(row);
    if (reading.asOf) this.checkStatus(row);
    if ((marks & MARK.sourced) !== 0 || reading.head.source) return;
    if (this.isNews('source-missing')) noteSource(this.place(row), reading);
  }

  private checkClocks(row: number): void {
    const { written, reading } = this;
    if (written.has(row, MARK.unzoned) && !this.isNews('zone-missing')) return;
    this.sinceBreak += PIECE / PIECE_OF_READING;
    const { when } = this.event(row);
    noteClocks(when, within(this.place(row), 'when'), reading.zoned, reading.findings);
  }

  private checkStatus(row: number): void {
    const { written, reading } = this;
    const bounds = { lo: written.lo[row] ?? 0, hi: written.hi[row] ?? 0 };
    const wrong = statusFault(written.statusOf(row), bounds, reading);
    if (!wrong) return;
    this.sinceBreak += PIECE / PIECE_OF_READING;
    noteStatus(wrong, this.event(row), this.place(row), reading);
  }

  /** Whether more than the number of rows is to be told; else this is done. */
  private isNews(code: FindingCode): boolean {
    const count = (this.counts.get(code) ?? 0) + 1;
    this.counts.set(code, count);
    if (count <= ENOUGH_ROWS) return true;
    this.reading.findings.addOnce(code, 'note', DOCUMENT, {}, code);
    return false;
  }

  /** Only events that have a number in common can say the same. */
  private *repeated(order: Uint32Array): Work<number> {
    const prints = yield* sortPrints(this.written.contentPrint, order);
    const flags = new Uint8Array(this.written.count);
    prints.flagShared(flags);
    yield 0.7;
    const candidates = order.filter((row) => flags[row] === 1);
    let count = 0;
    for (const duplicate of duplicatesOf(candidates, this.event)) {
      noteDuplicate(duplicate, this.place, this.event(duplicate.first).id, this.reading);
      if (++count % PIECE_OF_READING === 0) yield count / candidates.length;
    }
    return 1;
  }
}

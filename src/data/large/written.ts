import { innerBounds, TRAIT, traitsOfDate } from '../../model/columns.ts';
import { STATUSES, type Status } from '../../model/timeline.ts';
import type { When } from '../../model/when.ts';
import { endOfInstant } from '../dates.ts';
import { clockDoubts } from '../local-times.ts';

/** What is known of a row besides its columns, as bits of `Written.marks`. */
export const MARK = {
  /** It is an event, and shown. */
  shown: 1,
  /** It has an id, be it that it was lost in reading. */
  claimed: 2,
  /** It wants an id that its author has given it. */
  owned: 4,
  /** Nobody else may get this id. */
  reserved: 8,
  sourced: 16,
  /** A time of its date is doubtful. */
  clock: 32,
  /** All that is, is that nobody has named its zone. */
  unzoned: 64,
} as const;

/** Rows as they are written, as columns. Mutable! */
export class Written {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly importance: Uint8Array;
  readonly status: Uint8Array;
  readonly traits: Uint8Array;
  readonly marks: Uint8Array;
  readonly group: Int32Array;
  /** Of the id that it wants. */
  readonly idPrint: Uint32Array;
  /** How many findings there were when it got its id. */
  readonly turn: Uint32Array;
  /** Of what it says, for finding what is there twice. */
  readonly contentPrint: Uint32Array;
  /** As `IntervalEdges`, made for the first row that lasts. */
  edges: { readonly startHi: Float64Array; readonly endLo: Float64Array } | undefined;

  constructor(readonly count: number) {
    this.lo = new Float64Array(count);
    this.hi = new Float64Array(count);
    this.importance = new Uint8Array(count);
    this.status = new Uint8Array(count);
    this.traits = new Uint8Array(count);
    this.marks = new Uint8Array(count);
    this.group = new Int32Array(count);
    this.idPrint = new Uint32Array(count);
    this.turn = new Uint32Array(count);
    this.contentPrint = new Uint32Array(count);
  }

  has(row: number, mark: number): boolean {
    return ((this.marks[row] ?? 0) & mark) !== 0;
  }

  mark(row: number, marks: number): void {
    this.marks[row] = (this.marks[row] ?? 0) | marks;
  }

  /** In the order in which they are written. */
  rowsWith(mark: number): Uint32Array {
    const rows = new Uint32Array(this.count);
    let found = 0;
    for (let row = 0; row < this.count; row++) if (this.has(row, mark)) rows[found++] = row;
    return found === this.count ? rows : rows.slice(0, found);
  }

  statusOf(row: number): Status {
    return STATUSES[this.status[row] ?? 0] ?? 'confirmed';
  }

  /** `zoned` as in `noteClocks`. */
  putDate(row: number, when: When, zoned: boolean): void {
    const doubts = clockDoubts(when, zoned);
    if (doubts !== 'none') this.mark(row, doubts === 'others' ? MARK.clock : MARK.unzoned);
    this.lo[row] = when.lo;
    this.hi[row] = when.hi;
    this.traits[row] = traitsOfDate(when);
    if (when.kind !== 'interval') return;
    const { startHi, endLo } = innerBounds(when.start, when.end);
    this.putEdges(row, startHi, endLo);
  }

  /** As `putDate` of `dateFromNumbers`, which has found them right. */
  putSpan(row: number, start: number, end: number): void {
    const lasts = end > start;
    this.lo[row] = start;
    this.hi[row] = lasts ? end : endOfInstant(start);
    this.traits[row] = lasts ? TRAIT.interval : 0;
    if (!lasts) return;
    const first = Number.isFinite(start) ? endOfInstant(start) : Number.NaN;
    this.putEdges(row, first, Number.isFinite(end) ? end : Number.NaN);
  }

  private putEdges(row: number, startHi: number, endLo: number): void {
    this.edges ??= {
      startHi: new Float64Array(this.count),
      endLo: new Float64Array(this.count),
    };
    this.edges.startHi[row] = startHi;
    this.edges.endLo[row] = endLo;
  }
}

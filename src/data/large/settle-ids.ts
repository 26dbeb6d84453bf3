import type { Work } from '../../model/work.ts';
import { IdRegister } from '../ids.ts';
import { idPrint } from './fingerprint.ts';
import type { Prints } from './prints.ts';
import type { RowIds } from './row-ids.ts';
import { MARK, type Written } from './written.ts';

/** Rows that are looked at in one piece of the work. */
const PIECE = 256;

/** What is to be known to give each row an id of its own. */
export interface IdQuestions {
  readonly written: Written;
  /** Rows that want one, by the number of the id that they want. */
  readonly prints: Prints;
  /** Ids that authors gave to rows which cannot have them: they are nobody else's. */
  readonly strays: ReadonlySet<string>;
  /** The id that a row wants. */
  readonly wanted: (row: number) => string;
  /** Events that are there already. */
  readonly earlier: EarlierIds | undefined;
}

/** An id that a row wants and does not get. */
export interface RefusedId {
  readonly row: number;
  readonly id: string;
  readonly given: string;
}

export interface EarlierIds {
  has(id: string): boolean;
  /** Whether one of their ids may have the number. */
  mayHave(print: number): boolean;
}

/**
 * Gives rows their ids just as `IdRegister` does, but looks only at those whose numbers meet: a
 * million ids would fill the memory. Mutable!
 */
export class IdSettlement {
  /** Rows that have to be looked at. */
  private readonly flags: Uint8Array;
  /** The ids of those that have been. */
  private readonly settled = new Set<string>();
  private readonly reserved: Set<string>;
  /** Ids that their authors gave to more than one row, in order of the rows. */
  readonly refused: RefusedId[] = [];
  private current = 0;

  constructor(
    private readonly asked: IdQuestions,
    private readonly ids: RowIds,
  ) {
    this.flags = new Uint8Array(asked.written.count);
    this.reserved = new Set(asked.strays);
  }

  /** Whether a row, or an earlier event, has an id. */
  has(id: string): boolean {
    const { earlier } = this.asked;
    return this.settled.has(id) || this.lone(id) !== undefined || (earlier?.has(id) ?? false);
  }

  /** The id of a row, when they are settled. */
  idOf(row: number): string {
    return this.ids.others.get(row) ?? this.asked.wanted(row);
  }

  *settle(): Work<void> {
    this.flag();
    yield 0;
    yield* this.eachFlagged((row) => this.reserve(row));
    const register = new IdRegister(
      { has: (id) => this.isReserved(id), add: () => undefined },
      { has: (id) => this.isTaken(id), add: (id) => this.take(id) },
    );
    yield* this.eachFlagged((row) => this.settleRow(row, register));
  }

  private flag(): void {
    const { prints, strays, written, earlier } = this.asked;
    prints.flagShared(this.flags);
    for (const id of strays) {
      const row = prints.only(idPrint(id));
      if (row !== undefined) this.flags[row] = 1;
    }
    if (!earlier) return;
    for (const row of prints.rows) {
      if (earlier.mayHave(written.idPrint[row] ?? 0)) this.flags[row] = 1;
    }
  }

  /** No list made before: whoever gets "a-2" may take it from a row below. */
  private *eachFlagged(visit: (row: number) => void): Work<void> {
    let visited = 0;
    for (let row = 0; row < this.flags.length; row++) {
      if (this.flags[row] === 0) continue;
      visit(row);
      if (++visited % PIECE === 0) yield row / this.flags.length;
    }
  }

  private reserve(row: number): void {
    const { written, wanted } = this.asked;
    if (written.has(row, MARK.reserved)) this.reserved.add(wanted(row));
  }

  private settleRow(row: number, register: IdRegister): void {
    const { written, wanted } = this.asked;
    this.current = row;
    const id = wanted(row);
    const owned = written.has(row, MARK.owned);
    const given = owned ? register.claim(id) : register.claimDerived(id);
    if (given === id) return;
    this.ids.others.set(row, given);
    if (owned) this.refused.push({ row, id, given });
  }

  private isReserved(id: string): boolean {
    if (this.reserved.has(id)) return true;
    const row = this.lone(id);
    return row !== undefined && this.asked.written.has(row, MARK.reserved);
  }

  private isTaken(id: string): boolean {
    if (this.settled.has(id) || this.asked.earlier?.has(id)) return true;
    const row = this.lone(id);
    return row !== undefined && row < this.current;
  }

  private take(id: string): void {
    this.settled.add(id);
    const row = this.lone(id);
    if (row !== undefined && row > this.current) this.flags[row] = 1;
  }

  /** The row that wants an id and was not looked at, for nobody else wants it. */
  private lone(id: string): number | undefined {
    const { prints, wanted } = this.asked;
    const row = prints.only(idPrint(id));
    if (row === undefined || this.flags[row] !== 0) return undefined;
    return wanted(row) === id ? row : undefined;
  }
}

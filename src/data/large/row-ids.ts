import type { Findings } from '../findings.ts';
import type { IdGiver } from '../ids.ts';

/**
 * Gives the row that is being read the id that it wants or, once they are settled, that which it
 * gets. Mutable!
 */
export class RowIds implements IdGiver {
  row = 0;
  /** The id that it wants, as soon as it has asked for one. */
  wanted: string | undefined;
  owned = false;
  /** How many findings there were then. */
  turn = 0;
  /** Ids of rows that do not get the one that they want. */
  readonly others = new Map<number, string>();

  constructor(private readonly findings: Findings) {}

  begin(row: number): void {
    this.row = row;
    this.wanted = undefined;
  }

  claim(id: string): string {
    return this.give(id, true);
  }

  claimDerived(id: string): string {
    return this.give(id, false);
  }

  private give(id: string, owned: boolean): string {
    this.wanted = id;
    this.owned = owned;
    this.turn = this.findings.problems.length;
    return this.others.get(this.row) ?? id;
  }
}

import type { EventColumns } from '../../model/columns.ts';
import { attachTable, type EventTable, tableOf } from '../../model/event-table.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import { finish } from '../../model/work.ts';
import { idPrint } from './fingerprint.ts';
import { type Prints, sortPrints } from './prints.ts';
import type { EarlierIds } from './settle-ids.ts';

/** The table of many events: finds an id by its number, for a million ids would fill the memory. */
export class PrintTable implements EventTable, EarlierIds {
  constructor(
    readonly columns: EventColumns,
    /** Rows in time order by the numbers of their ids. */
    readonly prints: Prints,
    readonly events: readonly TimelineEvent[],
  ) {}

  readonly rowOf = (id: string): number | undefined =>
    this.prints.find(idPrint(id), (row) => this.events[row]?.id === id);

  has(id: string): boolean {
    return this.rowOf(id) !== undefined;
  }

  mayHave(print: number): boolean {
    return this.prints.has(print);
  }
}

/** That of any events, which looks at each of them if nobody has made one. */
export function printTableOf(events: readonly TimelineEvent[]): PrintTable {
  const table = tableOf(events);
  if (table instanceof PrintTable) return table;
  const prints = Uint32Array.from(events, ({ id }) => idPrint(id));
  const made = new PrintTable(
    table.columns,
    finish(sortPrints(prints, rowsUpTo(events.length))),
    events,
  );
  attachTable(events, made);
  return made;
}

/** 0, 1, 2 … */
export function rowsUpTo(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

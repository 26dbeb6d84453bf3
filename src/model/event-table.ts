import { type EventColumns, toColumns } from './columns.ts';
import type { TimelineEvent } from './timeline.ts';

/** What can be asked of all events of a timeline without looking at each of them. */
export interface EventTable {
  readonly columns: EventColumns;
  /** Row of an id; undefined if no event has it. May be taken out of its table. */
  readonly rowOf: (id: string) => number | undefined;
}

/**
 * From so many events on a layout has not all of them in the page, but only those that can be seen,
 * and a track counts those that it cannot tell apart.
 */
const MANY = 300;

export function isMany(events: readonly TimelineEvent[]): boolean {
  return events.length >= MANY;
}

const tables = new WeakMap<readonly TimelineEvent[], EventTable>();

/** The table of a timeline's events, made when it is first asked for. */
export function tableOf(events: readonly TimelineEvent[]): EventTable {
  const known = tables.get(events);
  if (known) return known;
  const table = tableFrom(events);
  tables.set(events, table);
  return table;
}

/** Hands over the table of events that whoever read them has made already. */
export function attachTable(events: readonly TimelineEvent[], table: EventTable): void {
  tables.set(events, table);
}

/** The event of an id; undefined without one. */
export function eventOf(
  events: readonly TimelineEvent[],
  id: string | undefined,
): TimelineEvent | undefined {
  const row = id === undefined ? undefined : tableOf(events).rowOf(id);
  return row === undefined ? undefined : events[row];
}

function tableFrom(events: readonly TimelineEvent[]): EventTable {
  let columns: EventColumns | undefined;
  let rows: Map<string, number> | undefined;
  return {
    get columns() {
      columns ??= toColumns(events);
      return columns;
    },
    rowOf: (id) => {
      rows ??= new Map(events.map((event, row) => [event.id, row]));
      return rows.get(id);
    },
  };
}

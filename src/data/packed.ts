import type { EventColumns } from '../model/columns.ts';
import { attachTable, tableOf } from '../model/event-table.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Work } from '../model/work.ts';
import { Findings } from './findings.ts';
import { GroupRegister } from './group-register.ts';
import { LargeRows } from './large/large-rows.ts';
import { largeSourceOf, lazyEvents } from './large/lazy-events.ts';
import { part } from './large/part.ts';
import { PrintTable } from './large/print-table.ts';
import { Prints } from './large/prints.ts';
import { RowIds } from './large/row-ids.ts';
import { type RowStore, storedRows, storeWork } from './large/row-store.ts';
import { type Origin, originOf, rememberOrigin } from './origin.ts';
import { type ReadOptions, type ReadResult, readingWork } from './read.ts';
import type { RowReading } from './row.ts';

/**
 * A large timeline as plain data that change hands between threads: what was found of all events in
 * columns, and the rows, from which each is read when it is looked at.
 */
export interface Packed {
  readonly head: Omit<Timeline, 'events'>;
  readonly problems: readonly Problem[];
  readonly format: string | undefined;
  readonly origin: Origin;
  readonly reading: Pick<RowReading, 'timeZone' | 'asOf' | 'head' | 'zoned'>;
  readonly store: RowStore;
  readonly order: Uint32Array;
  readonly columns: EventColumns;
  readonly prints: { readonly prints: Uint32Array; readonly rows: Uint32Array };
  /** By row: ids that are not those that their rows want, and links. */
  readonly others: ReadonlyMap<number, string>;
  readonly links: ReadonlyMap<number, TimelineEvent['links']>;
}

/** A text to be read, and how: nothing that could not be copied to another thread. */
export interface PackedInput extends Pick<ReadOptions, 'format' | 'lang'> {
  readonly text: string;
}

/**
 * Reads a text, and packs what came of it; undefined where that is not large enough to be packed:
 * fewer rows than `large`, which are read at once.
 */
export function* packedWork(
  { text, ...options }: PackedInput,
  large?: number,
): Work<Packed | undefined> {
  const result = yield* part(readingWork(text, options, large), 0, 0.7);
  return yield* part(packWork(result), 0.7, 1);
}

function* packWork({ timeline, problems, format }: ReadResult): Work<Packed | undefined> {
  const { events, ...head } = timeline;
  const source = largeSourceOf(events);
  const table = tableOf(events);
  if (!source || !(table instanceof PrintTable)) return undefined;
  const { large, order, reading } = source;
  const store = yield* storeWork(large.rows);
  const { timeZone, asOf, zoned } = reading;
  const { prints, rows } = table.prints;
  return {
    head,
    problems,
    format,
    origin: originOf(timeline),
    reading: { timeZone, asOf, zoned, head: reading.head },
    store,
    order,
    columns: table.columns,
    prints: { prints, rows },
    others: large.ids.others,
    links: large.links,
  };
}

/** What was packed, as `readingWork` would have read it here. */
export function* unpackWork(packed: Packed, lang: string): Work<ReadResult> {
  const { origin, problems, format } = packed;
  const { groups, eras, ...head } = packed.head;
  const findings = new Findings(lang);
  // It has been told.
  findings.quiet = true;
  const known = new Map(groups.map((group) => [group.id, group]));
  const register = new GroupRegister(known, origin.declared);
  const reading = { ...packed.reading, findings, groups: register };
  const ids = new RowIds(findings);
  for (const [row, id] of packed.others) ids.others.set(row, id);
  const large = new LargeRows(storedRows(packed.store), { ...reading, ids }, ids);
  for (const [row, links] of packed.links) large.links.set(row, links);
  const events = yield* lazyEvents({ large, reading, order: packed.order });
  const prints = new Prints(packed.prints.prints, packed.prints.rows);
  attachTable(events, new PrintTable(packed.columns, prints, events));
  rememberOrigin(events, origin);
  const timeline = Object.freeze({ ...frozen({ ...head, groups, eras }), events });
  return { timeline, problems: frozen(problems), ...(format === undefined ? {} : { format }) };
}

/** Copies are not frozen as what they were made of. Freezes plain data with all that is in them! */
function frozen<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  for (const value of Object.values(data)) frozen(value);
  return Object.freeze(data);
}

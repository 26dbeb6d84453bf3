import { attachTable, tableOf } from '../../model/event-table.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import { Findings, MOST_PROBLEMS } from '../findings.ts';
import { GroupRegister } from '../group-register.ts';
import { MOST_CANDIDATES } from '../nearest.ts';
import { originOf, rememberOrigin } from '../origin.ts';
import type { ReadOptions, ReadResult } from '../read.ts';
import type { Rows } from '../reader.ts';
import { mergeTables } from './merge.ts';
import { PrintTable, printTableOf } from './print-table.ts';
import { readMany } from './read-many.ts';

/** Whether the events of a timeline are read when they are looked at. */
export function isLarge({ events }: Timeline): boolean {
  return tableOf(events) instanceof PrintTable;
}

/**
 * Adds events to a timeline without reading again those that are there: they keep their ids, their
 * links and their order. `added`: events as a document has them, not to be changed afterwards; their
 * rows are counted on behind those that were read before, and a note that was told of others is not
 * told again. Time grows with their number, but for the copying of columns. Never throws.
 */
export function* appendWork(
  timeline: Timeline,
  problems: readonly Problem[],
  added: readonly unknown[],
  options?: Pick<ReadOptions, 'lang'>,
): Work<ReadResult> {
  const findings = new Findings(options?.lang || 'en');
  const origin = originOf(timeline);
  const before = printTableOf(timeline.events);
  const groups = new GroupRegister(
    new Map(timeline.groups.map((group) => [group.id, group])),
    origin.declared,
  );
  const { timeZone, asOf, source } = timeline;
  const more = yield* readMany(
    rowsFrom(added, origin.count),
    added.length,
    {
      findings,
      groups,
      timeZone,
      asOf,
      // Without the dates of the head: what is to be told of them has been.
      head: { ...(asOf && { asOf }), ...(source && { source }) },
      zoned: origin.zoned,
    },
    {
      has: (id) => before.has(id),
      mayHave: (print) => before.mayHave(print),
      firstIds: firstIdsOf(timeline.events),
    },
  );
  const table = yield* mergeTables(before, printTableOf(more));
  attachTable(table.events, table);
  rememberOrigin(table.events, { ...origin, count: origin.count + added.length });
  return {
    timeline: Object.freeze({ ...timeline, groups: groups.list(), events: table.events }),
    problems: withNews(problems, findings),
  };
}

function rowsFrom(added: readonly unknown[], count: number): Rows {
  return {
    count: added.length,
    place: (index) => ({ row: count + index + 1, path: `events[${count + index}]` }),
    event: (index) => added[index],
  };
}

/** As many as are looked at to find which one is meant. */
function* firstIdsOf(events: readonly TimelineEvent[]): Iterable<string> {
  for (const { id } of events.slice(0, MOST_CANDIDATES)) yield id;
}

/** A note that was told of events before is not told of each of those that follow. */
function withNews(problems: readonly Problem[], findings: Findings): readonly Problem[] {
  const notes = problems.filter(({ level }) => level === 'note');
  const told = new Set(notes.map(kindOf));
  const news = findings.inOrder().filter((one) => one.level !== 'note' || !told.has(kindOf(one)));
  findings.quiet = true;
  const room = Math.max(0, MOST_PROBLEMS - problems.length);
  return news.length === 0 ? problems : Object.freeze([...problems, ...news.slice(0, room)]);
}

/** Its code, and the name of its field without the event in which it stands. */
function kindOf({ code, field = '' }: Problem): string {
  return code + field.replace(/^.*\.|\[\d+\]$/g, '');
}

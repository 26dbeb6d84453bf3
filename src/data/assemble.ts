import { inTimeOrder } from '../model/columns.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { Work } from '../model/work.ts';
import { checkDesk } from './desk.ts';
import type { ReadEvent } from './event.ts';
import type { Findings } from './findings.ts';
import { GroupRegister } from './group-register.ts';
import { readEra, readGroups } from './groups.ts';
import { type Head, readHead } from './head.ts';
import { IdRegister } from './ids.ts';
import { readMany } from './large/read-many.ts';
import { resolveLinks } from './links.ts';
import { rememberOrigin } from './origin.ts';
import { DOCUMENT, within } from './place.ts';
import type { Draft, Rows } from './reader.ts';
import { countOf, readList } from './reading.ts';
import { own } from './records.ts';
import { givenId, readSafely } from './reserved-ids.ts';
import { type RowReading, readRow } from './row.ts';

const NONE: readonly never[] = Object.freeze([]);

/** From so many rows on, events are read when they are looked at. */
export const LARGE = 2000;

/**
 * Checks a draft and makes a timeline of all that can be shown. `zone` is the default; else UTC.
 * Fewer rows than `large` are read in one piece.
 */
export function* assembleWork(
  { head, rows }: Draft,
  findings: Findings,
  zone: string | undefined,
  large: number,
): Work<Timeline> {
  const timeZone = zone ?? 'UTC';
  const read = findings.attempt(DOCUMENT, () => readHead(head, findings, timeZone));
  const top: Head = read ?? { timeZone };
  const reading = { findings, timeZone: top.timeZone };
  const declared = findings.attempt(DOCUMENT, () =>
    readGroups(own(head, 'groups'), within(DOCUMENT, 'groups'), reading),
  );
  const eras = findings.attempt(DOCUMENT, () =>
    readList(own(head, 'eras'), within(DOCUMENT, 'eras'), reading, readEra),
  );
  const groups = new GroupRegister(declared ?? new Map());
  const zoned = (zone ?? readSafely(() => own(head, 'timeZone'))) !== undefined;
  const count = countOf(rows.count, within(DOCUMENT, 'events'), findings);
  const all = { ...reading, groups, asOf: top.asOf, head: top, zoned };
  const events =
    count < large
      ? readEvents(rows, count, { ...all, ids: reserveIds(rows, count) })
      : yield* readMany(rows, count, all);
  rememberOrigin(events, { declared: (declared?.size ?? 0) > 0, zoned, count });
  return Object.freeze({ ...top, groups: groups.list(), eras: eras ?? NONE, events });
}

/** A timeline without events, for an input that is none. */
export function emptyTimeline(timeZone: string): Timeline {
  return Object.freeze({ timeZone, groups: NONE, eras: NONE, events: NONE });
}

/** An author's id is never given away to an event above it that has none. */
function reserveIds(rows: Rows, count: number): IdRegister {
  const reserved = new Set<string>();
  for (let i = 0; i < count; i++) {
    const id = givenId(rows, i);
    if (id !== undefined) reserved.add(id);
  }
  return new IdRegister(reserved);
}

function readEvents(rows: Rows, count: number, reading: RowReading): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const written: number[] = [];
  const linked: ReadEvent[] = [];
  for (let i = 0; i < count; i++) {
    const read = reading.findings.attempt(rows.place(i), () => readRow(rows, i, reading));
    if (!read) continue;
    events.push(read.event);
    written.push(i);
    if (read.links.length > 0) linked.push(read);
  }
  linkUp(linked, events, reading.findings);
  for (const event of events) Object.freeze(event);
  const order = inTimeOrder(events);
  const place = (position: number) => rows.place(written[position] ?? 0);
  checkDesk({ events, order, place }, reading);
  return Object.freeze(sorted(events, order));
}

function sorted(events: readonly TimelineEvent[], order: Uint32Array): TimelineEvent[] {
  const inOrder: TimelineEvent[] = [];
  for (const position of order) {
    const event = events[position];
    if (event) inOrder.push(event);
  }
  return inOrder;
}

/** Mutates the links of the events! */
function linkUp(
  linked: readonly ReadEvent[],
  events: readonly TimelineEvent[],
  findings: Findings,
) {
  if (linked.length === 0) return;
  const shown = new Set<string>();
  for (const event of events) shown.add(event.id);
  for (const { event, links } of linked) event.links = resolveLinks(event, links, shown, findings);
}

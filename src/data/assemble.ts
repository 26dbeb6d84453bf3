import { inTimeOrder } from '../model/columns.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { dateFromNumbers } from './dates.ts';
import { checkDesk } from './desk.ts';
import { type EventReading, type ReadEvent, readEvent } from './event.ts';
import type { Findings } from './findings.ts';
import { GroupRegister } from './group-register.ts';
import { readEra, readGroups } from './groups.ts';
import { type Head, readHead } from './head.ts';
import { IdRegister, idOf } from './ids.ts';
import { resolveLinks } from './links.ts';
import { DOCUMENT, within } from './place.ts';
import type { Draft, Rows } from './reader.ts';
import { countOf, MOST_ITEMS, readList } from './reading.ts';
import { isRecord, own } from './records.ts';

const NONE: readonly never[] = Object.freeze([]);

/** Checks a draft and makes a timeline of all that can be shown. `zone` is the default; else UTC. */
export function assemble({ head, rows }: Draft, findings: Findings, zone?: string): Timeline {
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
  const events = readEvents(rows, {
    ...reading,
    groups,
    ids: reserveIds(rows, findings),
    asOf: top.asOf,
    head: top,
    zoned: (zone ?? readSafely(() => own(head, 'timeZone'))) !== undefined,
  });
  return Object.freeze({ ...top, groups: groups.list(), eras: eras ?? NONE, events });
}

/** A timeline without events, for an input that is none. */
export function emptyTimeline(timeZone: string): Timeline {
  return Object.freeze({ timeZone, groups: NONE, eras: NONE, events: NONE });
}

/** An author's id is never given away to an event above it that has none. */
function reserveIds(rows: Rows, findings: Findings): IdRegister {
  const ids = new IdRegister();
  const count = countOf(rows.count, within(DOCUMENT, 'events'), findings);
  for (let i = 0; i < count; i++) {
    const id = readSafely(() => idOf(rows.id ? rows.id(i) : rawId(rows.event(i))));
    if (id !== undefined) ids.reserve(id);
  }
  return ids;
}

/** What cannot be read is told when its row is read. */
function readSafely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function rawId(raw: unknown): unknown {
  return isRecord(raw) ? own(raw, 'id') : undefined;
}

/** All that its events have to be held against. */
interface AllReading extends EventReading {
  readonly head: Head;
  readonly zoned: boolean;
}

function readEvents(rows: Rows, reading: AllReading): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const written: number[] = [];
  const linked: ReadEvent[] = [];
  for (let i = 0; i < Math.min(rows.count, MOST_ITEMS); i++) {
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
  checkDesk({ ...reading, events, order, place }, reading.findings);
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

function readRow(rows: Rows, index: number, reading: EventReading): ReadEvent | undefined {
  const read = readDated(rows, index, reading);
  const extra = read && rows.extra?.(index);
  if (extra) read.event.extra = Object.freeze(extra);
  return read;
}

function readDated(rows: Rows, index: number, reading: EventReading): ReadEvent | undefined {
  const place = rows.place(index);
  const span = rows.span?.(index);
  if (!span) return readEvent(rows.event(index), place, reading);
  const when = dateFromNumbers(span.start, span.end, reading.timeZone);
  if (when) return readEvent(rows.event(index), place, reading, when);
  if (span.end < span.start) {
    const value = `${span.start}/${span.end}`;
    return reading.findings.add('end-before-start', 'error', within(place, 'end'), { value });
  }
  return reading.findings.add('when-missing', 'error', within(place, 'start'));
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

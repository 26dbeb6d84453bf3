import { inTimeOrder } from '../model/columns.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { dateFromNumbers } from './dates.ts';
import { type EventReading, type ReadEvent, readEvent } from './event.ts';
import type { Findings } from './findings.ts';
import { GroupRegister } from './group-register.ts';
import { readEra, readGroups } from './groups.ts';
import { readHead } from './head.ts';
import { IdRegister, idOf } from './ids.ts';
import { resolveLinks } from './links.ts';
import { DOCUMENT, within } from './place.ts';
import type { Draft, Rows } from './reader.ts';
import { readList } from './reading.ts';
import { isRecord, own } from './records.ts';

/** Checks a draft and makes a timeline of all that can be shown. `timeZone` is the default zone. */
export function assemble({ head, rows }: Draft, findings: Findings, timeZone: string): Timeline {
  const top = readHead(head, findings, timeZone);
  const reading = { findings, timeZone: top.timeZone };
  const declared = readGroups(own(head, 'groups'), within(DOCUMENT, 'groups'), reading);
  const eras = readList(own(head, 'eras'), within(DOCUMENT, 'eras'), reading, readEra);
  const groups = new GroupRegister(declared);
  const events = readEvents(rows, {
    ...reading,
    groups,
    ids: reserveIds(rows),
    asOf: top.asOf,
  });
  return Object.freeze({ ...top, groups: groups.list(), eras, events });
}

/** A timeline without events, for an input that is none. */
export function emptyTimeline(timeZone: string): Timeline {
  const none: readonly never[] = Object.freeze([]);
  return Object.freeze({ timeZone, groups: none, eras: none, events: none });
}

/** An author's id is never given away to an event above it that has none. */
function reserveIds(rows: Rows): IdRegister {
  const ids = new IdRegister();
  for (let i = 0; i < rows.count; i++) {
    const id = idOf(rows.id ? rows.id(i) : rawId(rows.event(i)));
    if (id !== undefined) ids.reserve(id);
  }
  return ids;
}

function rawId(raw: unknown): unknown {
  return isRecord(raw) ? own(raw, 'id') : undefined;
}

function readEvents(rows: Rows, reading: EventReading): readonly TimelineEvent[] {
  const events: TimelineEvent[] = [];
  const linked: ReadEvent[] = [];
  for (let i = 0; i < rows.count; i++) {
    const read = readRow(rows, i, reading);
    if (!read) continue;
    const extra = rows.extra?.(i);
    if (extra) read.event.extra = Object.freeze(extra);
    events.push(read.event);
    if (read.links.length > 0) linked.push(read);
  }
  linkUp(linked, events, reading.findings);
  for (const event of events) Object.freeze(event);
  return Object.freeze(sorted(events));
}

function sorted(events: readonly TimelineEvent[]): TimelineEvent[] {
  const inOrder: TimelineEvent[] = [];
  for (const position of inTimeOrder(events)) {
    const event = events[position];
    if (event) inOrder.push(event);
  }
  return inOrder;
}

function readRow(rows: Rows, index: number, reading: EventReading): ReadEvent | undefined {
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

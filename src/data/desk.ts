import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/when.ts';
import { type Duplicate, duplicatesOf } from './duplicates.ts';
import type { Findings } from './findings.ts';
import { noteClocks } from './local-times.ts';
import { DOCUMENT, type Place, within } from './place.ts';

/** A document that is read, as far as its events are held against it. */
export interface Desk {
  readonly head: Pick<Timeline, 'asOf' | 'updated' | 'source'>;
  /** Whether somebody has said in which zone times without one are. */
  readonly zoned: boolean;
  readonly findings: Findings;
}

/** The events of a document, and where they stand in the input. */
export interface DeskCopy {
  /** As written. */
  readonly events: readonly TimelineEvent[];
  /** Positions of events in time order. */
  readonly order: ArrayLike<number>;
  readonly place: (position: number) => Place;
}

/** What a desk gets wrong though every field can be read: nothing is left out for it. */
export function checkDesk({ events, order, place }: DeskCopy, desk: Desk): void {
  checkHead(desk);
  for (const [i, event] of events.entries()) {
    noteClocks(event.when, within(place(i), 'when'), desk.zoned, desk.findings);
    const wrong = statusFault(event.status, event.when, desk);
    if (wrong) noteStatus(wrong, event, place(i), desk);
    if (!desk.head.source && event.sources.length === 0) noteSource(place(i), desk);
  }
  for (const duplicate of duplicatesOf(order, (at) => events[at])) {
    noteDuplicate(duplicate, place, events[duplicate.first]?.id, desk);
  }
}

export function checkHead({ head, zoned, findings }: Desk): void {
  for (const field of ['asOf', 'updated'] as const) {
    const when = head[field];
    if (when) noteClocks(when, within(DOCUMENT, field), zoned, findings);
  }
}

export function noteSource(place: Place, { findings }: Desk): void {
  const sources = within(place, 'sources');
  findings.addOnce('source-missing', 'note', sources, {}, 'source-missing');
}

/** Only an author's own word can be wrong here: without one the status follows from `asOf`. */
export function statusFault(
  status: TimelineEvent['status'],
  { lo, hi }: Pick<When, 'lo' | 'hi'>,
  { head: { asOf } }: Desk,
): 'planned-past' | 'confirmed-future' | undefined {
  if (!asOf) return undefined;
  if (status === 'planned' && hi <= asOf.lo) return 'planned-past';
  return status === 'confirmed' && lo >= asOf.hi ? 'confirmed-future' : undefined;
}

export function noteStatus(
  code: 'planned-past' | 'confirmed-future',
  { when, status }: TimelineEvent,
  place: Place,
  { head, findings }: Desk,
): void {
  const details = { value: status, found: when.text, other: head.asOf?.text };
  findings.add(code, 'warning', within(place, 'status'), details);
}

/** `id`: that of the first one, for formats that count no rows. */
export function noteDuplicate(
  { at, first, title }: Duplicate,
  place: (position: number) => Place,
  id: string | undefined,
  { findings }: Desk,
): void {
  const details = { value: title, other: place(first).row ?? id };
  findings.add('event-duplicate', 'warning', within(place(at), 'title'), details);
}

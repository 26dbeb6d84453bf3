import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import { duplicatesOf } from './duplicates.ts';
import type { Findings } from './findings.ts';
import { noteClocks } from './local-times.ts';
import { DOCUMENT, type Place, within } from './place.ts';

/** A timeline that is read, and where its events stand in the input. */
export interface DeskCopy {
  readonly head: Pick<Timeline, 'asOf' | 'updated' | 'source'>;
  /** As written. */
  readonly events: readonly TimelineEvent[];
  /** Positions of events in time order. */
  readonly order: ArrayLike<number>;
  readonly place: (position: number) => Place;
  /** Whether somebody has said in which zone times without one are. */
  readonly zoned: boolean;
}

/** What a desk gets wrong though every field can be read: nothing is left out for it. */
export function checkDesk(copy: DeskCopy, findings: Findings): void {
  const { head, events, place } = copy;
  for (const field of ['asOf', 'updated'] as const) {
    const when = head[field];
    if (when) noteClocks(when, within(DOCUMENT, field), copy.zoned, findings);
  }
  for (const [i, event] of events.entries()) {
    noteClocks(event.when, within(place(i), 'when'), copy.zoned, findings);
    noteStatus(event, place(i), copy, findings);
    if (head.source || event.sources.length > 0) continue;
    const sources = within(place(i), 'sources');
    findings.addOnce('source-missing', 'note', sources, {}, 'source-missing');
  }
  for (const { at, first, title } of duplicatesOf(events, copy.order)) {
    const details = { value: title, other: place(first).row ?? events[first]?.id };
    findings.add('event-duplicate', 'warning', within(place(at), 'title'), details);
  }
}

/** Only an author's own word can be wrong here: without one the status follows from `asOf`. */
function noteStatus(event: TimelineEvent, place: Place, { head }: DeskCopy, findings: Findings) {
  const { when, status } = event;
  const { asOf } = head;
  if (!asOf) return;
  const past = status === 'planned' && when.hi <= asOf.lo;
  if (!past && !(status === 'confirmed' && when.lo >= asOf.hi)) return;
  const code = past ? 'planned-past' : 'confirmed-future';
  const details = { value: status, found: when.text, other: asOf.text };
  findings.add(code, 'warning', within(place, 'status'), details);
}

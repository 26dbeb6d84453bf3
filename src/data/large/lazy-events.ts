import { lazyEvent, remembering } from '../../model/lazy-event.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import type { RowReading } from '../row.ts';
import type { LargeRows } from './large-rows.ts';

/** Events that are made in one piece of the work. */
const PIECE = 1 << 15;

/** What events that are read when they are looked at are read from. */
export interface LargeSource {
  readonly large: LargeRows;
  readonly reading: Omit<RowReading, 'ids'>;
  /** The rows that are shown, in time order. */
  readonly order: Uint32Array;
}

const sources = new WeakMap<readonly TimelineEvent[], LargeSource>();

/** Of events that were read here, all of them from one document; undefined for others. */
export function largeSourceOf(events: readonly TimelineEvent[]): LargeSource | undefined {
  return sources.get(events);
}

/** The events of rows, to be read when they are looked at. Frozen. */
export function* lazyEvents(source: LargeSource): Work<readonly TimelineEvent[]> {
  const { large, order } = source;
  const read = remembering(large.event);
  const events: TimelineEvent[] = [];
  for (let from = 0; from < order.length; from += PIECE) {
    const end = Math.min(order.length, from + PIECE);
    for (let i = from; i < end; i++) events.push(lazyEvent(read, order[i] ?? 0));
    yield from / order.length;
  }
  sources.set(events, source);
  return Object.freeze(events);
}

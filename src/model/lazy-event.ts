import type { TimelineEvent } from './timeline.ts';

/** Makes the event of a row; the same one each time as long as it is remembered. */
export type ReadRow = (row: number) => TimelineEvent;

/** Every field of an event, in the order in which it is told. */
const FIELDS = [
  'id',
  'when',
  'dateText',
  'title',
  'summary',
  'place',
  'group',
  'tags',
  'importance',
  'status',
  'reported',
  'media',
  'sources',
  'links',
  'corrections',
  'extra',
] as const satisfies readonly (keyof TimelineEvent)[];

/** So many events are remembered whole. */
const REMEMBERED = 4096;

/**
 * An event of which nothing is kept but its row: whole events of a million rows would fill the
 * memory. Its fields are read when they are asked for.
 */
class LazyEvent {
  readonly #read: ReadRow;
  readonly #row: number;

  constructor(read: ReadRow, row: number) {
    this.#read = read;
    this.#row = row;
  }

  /** The whole event, a plain object. */
  get whole(): TimelineEvent {
    return this.#read(this.#row);
  }

  toJSON(): TimelineEvent {
    return this.whole;
  }
}

for (const field of FIELDS) {
  Object.defineProperty(LazyEvent.prototype, field, {
    get(this: LazyEvent) {
      return this.whole[field];
    },
    enumerable: true,
  });
}

export function lazyEvent(read: ReadRow, row: number): TimelineEvent {
  return new LazyEvent(read, row) as unknown as TimelineEvent;
}

/** The event as a plain object, to be copied or compared field by field. */
export function wholeEvent<T extends object>(event: T): T {
  return event instanceof LazyEvent ? (event.whole as object as T) : event;
}

/** Remembers the events that were asked for last. */
export function remembering(read: ReadRow): ReadRow {
  let recent = new Map<number, TimelineEvent>();
  let older = new Map<number, TimelineEvent>();
  return (row) => {
    const known = recent.get(row) ?? older.get(row);
    const event = known ?? read(row);
    if (recent.size >= REMEMBERED) {
      older = recent;
      recent = new Map();
    }
    recent.set(row, event);
    return event;
  };
}

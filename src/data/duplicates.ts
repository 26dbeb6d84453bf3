import type { Text } from '../model/text.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { fold } from './table/columns.ts';

/** Longest part of a title that is compared, characters. */
const LONGEST_TITLE = 1000;

/** An event that says what another one says. */
export interface Duplicate {
  /** Positions of the event, and of the first that says the same. */
  readonly at: number;
  readonly first: number;
  readonly title: string;
}

/** The event at a position. */
export type EventAt = (position: number) => TimelineEvent | undefined;

/**
 * Events that have date, title and place in common with an earlier one, but for case, accents, blanks
 * and punctuation. `order` holds their positions in time order. Most events begin alone, and their
 * titles need not be compared: this takes linear time.
 */
export function* duplicatesOf(order: ArrayLike<number>, eventAt: EventAt): Generator<Duplicate> {
  let begun = 0;
  for (let end = 1; end <= order.length; end++) {
    if (beginning(order, end, eventAt) === beginning(order, begun, eventAt)) continue;
    if (end - begun > 1) yield* repeatedIn(order, begun, end, eventAt);
    begun = end;
  }
}

/** NaN behind the last: it is the same as nothing. */
function beginning(order: ArrayLike<number>, position: number, eventAt: EventAt): number {
  const at = order[position];
  return at === undefined ? Number.NaN : (eventAt(at)?.when.lo ?? Number.NaN);
}

/** Among events that begin together. */
function* repeatedIn(
  order: ArrayLike<number>,
  from: number,
  to: number,
  eventAt: EventAt,
): Generator<Duplicate> {
  const seen = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const at = order[i] ?? 0;
    const event = eventAt(at);
    if (!event) continue;
    const said = contentOf(event);
    const first = seen.get(said);
    if (first === undefined) seen.set(said, at);
    else yield { at, first, title: wordsOf(event.title) };
  }
}

function contentOf({ when, title, place = '' }: TimelineEvent): string {
  const words = [title, place].map((text) => fold(wordsOf(text)) || wordsOf(text));
  return [when.hi, ...words].join('\n');
}

/** Of several languages the first written. */
export function wordsOf(text: Text): string {
  const words = typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
  return words.slice(0, LONGEST_TITLE);
}

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

/**
 * Events that have date, title and place in common with an earlier one, but for case, accents, blanks
 * and punctuation. `order` holds their positions in time order. Most events begin alone, and their
 * titles need not be compared: this takes linear time.
 */
export function duplicatesOf(
  events: readonly TimelineEvent[],
  order: ArrayLike<number>,
): readonly Duplicate[] {
  const found: Duplicate[] = [];
  for (const together of beginningTogether(events, order)) {
    const seen = new Map<string, number>();
    for (const [at, event] of together) {
      const said = contentOf(event);
      const first = seen.get(said);
      if (first === undefined) seen.set(said, at);
      else found.push({ at, first, title: wordsOf(event.title) });
    }
  }
  return found;
}

type Placed = readonly [at: number, event: TimelineEvent];

/** Events of which several begin at one moment, by that moment. */
function beginningTogether(
  events: readonly TimelineEvent[],
  order: ArrayLike<number>,
): readonly (readonly Placed[])[] {
  const all: Placed[][] = [];
  let last: Placed[] = [];
  for (const at of Array.from(order)) {
    const event = events[at];
    if (!event) continue;
    if (last[0]?.[1].when.lo === event.when.lo) last.push([at, event]);
    else last = [[at, event]];
    if (last.length === 2) all.push(last);
  }
  return all;
}

function contentOf({ when, title, place = '' }: TimelineEvent): string {
  const words = [title, place].map((text) => fold(wordsOf(text)) || wordsOf(text));
  return [when.hi, ...words].join('\n');
}

/** Of several languages the first written. */
function wordsOf(text: Text): string {
  const words = typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
  return words.slice(0, LONGEST_TITLE);
}

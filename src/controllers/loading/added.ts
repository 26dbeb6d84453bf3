import { readSafely } from '../../data/reserved-ids.ts';
import { type Changes, changesBetween } from '../../model/changes.ts';
import { eventOf } from '../../model/event-table.ts';
import type { Timeline, TimelineEvent } from '../../model/timeline.ts';

/**
 * What rows have changed that were added to a timeline. Where many have been read anew they are not
 * compared: there the new events are those that are known by an id that their rows give.
 */
export function changesBy(rows: readonly unknown[], before: Timeline, after: Timeline): Changes {
  const newcomers = newcomersAmong(after.events, before.events);
  if (newcomers) return { added: newcomers, corrected: [], updated: [], unchanged: [], gone: [] };
  const changes = changesBetween(before, after);
  if (changes.added.length + changes.unchanged.length > 0) return changes;
  const added = rows
    .map(idGiven)
    .filter((id) => eventOf(after.events, id) && !eventOf(before.events, id))
    .filter((id) => id !== undefined);
  return { ...changes, added };
}

/** Ids of those that have come among others which are all there still; undefined where they are not. */
function newcomersAmong(
  after: readonly TimelineEvent[],
  before: readonly TimelineEvent[],
): string[] | undefined {
  const added: string[] = [];
  const most = after.length - before.length;
  let known = 0;
  for (const event of after) {
    if (event === before[known]) known++;
    else if (added.length < most) added.push(event.id);
    else return undefined;
  }
  return known === before.length ? added : undefined;
}

function idGiven(row: unknown): string | undefined {
  const id = readSafely(() => (row as { readonly id?: unknown } | undefined)?.id);
  return typeof id === 'string' ? id : undefined;
}

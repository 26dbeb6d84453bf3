import { readSafely } from '../../data/reserved-ids.ts';
import { type Changes, changesBetween } from '../../model/changes.ts';
import { eventOf } from '../../model/event-table.ts';
import type { Timeline } from '../../model/timeline.ts';

/**
 * What rows have changed that were added to a timeline. Very large ones are not compared: there the
 * new events are those that are known by an id that their rows give.
 */
export function changesBy(rows: readonly unknown[], before: Timeline, after: Timeline): Changes {
  const changes = changesBetween(before, after);
  if (changes.added.length + changes.unchanged.length > 0) return changes;
  const added = rows
    .map(idGiven)
    .filter((id) => eventOf(after.events, id) && !eventOf(before.events, id))
    .filter((id) => id !== undefined);
  return { ...changes, added };
}

function idGiven(row: unknown): string | undefined {
  const id = readSafely(() => (row as { readonly id?: unknown } | undefined)?.id);
  return typeof id === 'string' ? id : undefined;
}

import { wholeEvent } from './lazy-event.ts';
import type { Timeline, TimelineEvent } from './timeline.ts';

/**
 * What has become of the events of one version in the next: ids, those of `gone` in the order of the
 * old one, all others in that of the new. An event without an id of its own is known by its date and
 * title: where these are mended, one event is gone and another added.
 */
export interface Changes {
  readonly added: readonly string[];
  /** The desk has added a correction to it. */
  readonly corrected: readonly string[];
  /** Anything else in it is another. */
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  readonly gone: readonly string[];
}

/** Nobody looks for a mark among more events, and reading them all again would hold up the page. */
const MOST_COMPARED = 20_000;

/**
 * Compares two versions of a timeline, event by event. Time grows linearly with their size; of very
 * large ones nothing is told.
 */
export function changesBetween(before: Timeline, after: Timeline): Changes {
  const lists: Record<keyof Changes, string[]> = {
    added: [],
    corrected: [],
    updated: [],
    unchanged: [],
    gone: [],
  };
  if (isVeryLarge(before, after)) return lists;
  const old = new Map(before.events.map((event) => [event.id, event]));
  for (const event of after.events) {
    lists[changeOf(old.get(event.id), event)].push(event.id);
    old.delete(event.id);
  }
  lists.gone.push(...old.keys());
  return lists;
}

function changeOf(before: TimelineEvent | undefined, after: TimelineEvent): keyof Changes {
  if (!before) return 'added';
  if (after.corrections.length > before.corrections.length) return 'corrected';
  return isSameData(before, after) ? 'unchanged' : 'updated';
}

/** Whether two versions say the same; very large ones are taken not to. */
export function isSameTimeline(before: Timeline, after: Timeline): boolean {
  return !isVeryLarge(before, after) && isSameData(before, after);
}

function isVeryLarge(before: Timeline, after: Timeline): boolean {
  return Math.max(before.events.length, after.events.length) > MOST_COMPARED;
}

/**
 * Whether two pieces of plain data say the same: in any order of their keys, and where one has no
 * key for what the other leaves undefined.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [wholeEvent(a), wholeEvent(b)];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSameData(own(one, key), own(other, key)));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What an object says itself, not what all objects say. */
function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

import type { ReadResult } from '../../../src/data/read.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { STATUSES, type TimelineEvent } from '../../../src/model/timeline.ts';

const LEVELS = ['error', 'warning', 'note'];

/** The prototypes as they were before anything was read. */
const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const before = prototypes.map((one) => Reflect.ownKeys(one).map(String).join());

function demand(holds: boolean, what: string, seen?: unknown): void {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen) ?? String(seen)}`);
}

/**
 * What holds of every result, whatever went in; throws what does not. `lines` is how many rows the
 * input can have at most; `mayBeTooDeep`: whether this engine may refuse it. Bare comparisons: `expect` would take longer than what is tested.
 */
export function demandSound(
  { timeline, problems }: ReadResult,
  lines: number,
  mayBeTooDeep = false,
): void {
  const { events, groups, eras } = timeline;
  for (const part of [timeline, events, groups, eras, problems]) {
    demand(Object.isFrozen(part), 'is not frozen', part);
  }
  const ids = new Set(events.map(({ id }) => id));
  demand(ids.size === events.length, 'ids are not unique', [...ids]);
  const groupIds = new Set(groups.map(({ id }) => id));
  demand(groupIds.size === groups.length, 'groups are not unique', [...groupIds]);
  let last = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    demand(event.when.lo >= last, 'events are not in order', event);
    last = event.when.lo;
    demandEvent(event, ids, groupIds);
  }
  for (const { when, label } of eras) demand(when.hi >= when.lo && isText(label), 'no era', label);
  for (const problem of problems) {
    demandProblem(problem, lines);
    // The net below all readers: whatever falls into it was thrown somewhere.
    demand(mayBeTooDeep || problem.code !== 'input-unreadable', 'was thrown', problem);
  }
  const after = prototypes.map((one) => Reflect.ownKeys(one).map(String).join());
  demand(after.join() === before.join(), 'a prototype was changed', after);
}

function demandEvent(
  event: TimelineEvent,
  ids: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): void {
  const { id, when, title, group, tags, importance, status, links, sources, media } = event;
  demand(Object.isFrozen(event) && Object.isFrozen(tags), 'is not frozen', id);
  demand(Object.getPrototypeOf(event) === Object.prototype, 'has another prototype', id);
  demand(typeof id === 'string' && id !== '', 'has no id', event);
  demand(when.hi > when.lo, 'has no date', when);
  demand(isText(title), 'has no title', title);
  demand(tags.every(isText), 'has a tag that is no text', tags);
  demand(group === undefined || groups.has(group), 'has no such group', group);
  demand([1, 2, 3, 4, 5].includes(importance), 'importance', importance);
  demand(STATUSES.includes(status), 'status', status);
  for (const { to } of links) demand(ids.has(to) && to !== id, 'leads nowhere', to);
  for (const url of [media?.url, media?.poster, ...sources.map((source) => source.url)]) {
    demand(url === undefined || isSafe(url), 'is no safe address', url);
  }
}

function isText(text: unknown): boolean {
  if (typeof text === 'string') return text !== '';
  const texts = Object.values(Object(text));
  return texts.length > 0 && texts.every((one) => typeof one === 'string');
}

function isSafe(url: string): boolean {
  return /^(https?|mailto):$/.test(new URL(url, 'https://relative.invalid/').protocol);
}

function demandProblem(problem: Problem, lines: number): void {
  const { code, level, row, value, message } = problem;
  demand(/^[a-z]+(-[a-z]+)*$/.test(code) && LEVELS.includes(level), 'is no problem', problem);
  demand(message !== '' && message !== code && message.length < 1000, 'has no message', problem);
  demand(value === undefined || value.length <= 80, 'quotes too much', problem);
  const inside = row === undefined || (Number.isInteger(row) && row >= 1 && row <= lines);
  demand(inside, `is not in one of ${lines} rows`, problem);
}

/** How many rows an input can have: lines of a text, items of the longest list of an object. */
export function linesOf(input: unknown): number {
  if (typeof input === 'string') {
    const text = input.split(/\r\n?|\n/).length;
    return Math.max(text, (input.match(/[[{,]/g)?.length ?? 0) + 1);
  }
  return longest(input, 0);
}

function longest(value: unknown, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > 9) return 1;
  const inner = Object.values(value).map((one) => longest(one, depth + 1));
  return Math.max(inner.length, 1, ...inner);
}

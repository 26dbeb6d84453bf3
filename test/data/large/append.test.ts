import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendWork } from '../../../src/data/large/append.ts';
import { readingWork } from '../../../src/data/read.ts';
import { toColumns } from '../../../src/model/columns.ts';
import { tableOf } from '../../../src/model/event-table.ts';
import { wholeEvent } from '../../../src/model/lazy-event.ts';
import { finish } from '../../../src/model/work.ts';

const read = (input: object, large: number) => finish(readingWork(input, {}, large));
const append = (before: ReturnType<typeof read>, added: readonly unknown[]) =>
  finish(appendWork(before.timeline, before.problems, added));

const event = fc.record(
  {
    id: fc.constantFrom(undefined, 'a', 'a-2', '2025-a', 'b'),
    when: fc.constantFrom('2024', '2025', '2025-11-24', '2026', '2025/2027', '2023/..', 'never'),
    title: fc.constantFrom('a', 'b', 'c 2', ''),
    group: fc.constantFrom('war', 'talks', 'x'),
    importance: fc.constantFrom(1, 5),
    links: fc.constantFrom([{ to: 'a' }], [{ to: '2025-a' }]),
  },
  { requiredKeys: ['when', 'title'] },
);
const events = fc.array(event, { maxLength: 8 });
const head = fc.record(
  { groups: fc.constantFrom([], [{ id: 'war', label: 'War' }]), asOf: fc.constant('2025-11') },
  { requiredKeys: [] },
);

/** Ids with a number behind them depend on who comes first, and unknown links on who is there. */
const comparable = (timeline: ReturnType<typeof read>['timeline']) =>
  timeline.events.map((one) => ({ ...wholeEvent(one), links: [] }));

describe('events that are added', () => {
  it.each([0, Number.POSITIVE_INFINITY])('are the same as if they had been there (%d)', (large) => {
    fc.assert(
      fc.property(head, events, events, (top, first, second) => {
        const before = read({ ...top, events: first }, large);
        const after = append(before, second);
        const plain = after.timeline.events.map(wholeEvent);
        const table = tableOf(after.timeline.events);
        expect(table.columns).toEqual(toColumns(plain));
        for (const [row, { id }] of plain.entries()) expect(table.rowOf(id)).toBe(row);
        const taken = new Set(before.timeline.events.map(({ id }) => id));
        for (const old of before.timeline.events) expect(plain).toContainEqual(wholeEvent(old));
        // Only who gets an id that two of them want depends on the order of reading.
        const all = read({ ...top, events: [...first, ...second] }, large).timeline;
        expect(after.timeline.groups).toEqual(all.groups);
        expect(comparable(after.timeline).map(withoutNumber)).toEqual(
          comparable(all).map(withoutNumber),
        );
        expect(new Set(plain.map(({ id }) => id)).size).toBe(plain.length);
        for (const { id } of plain.filter((one) => one.links.length > 0))
          expect(typeof id).toBe('string');
        for (const { links } of plain)
          for (const { to } of links)
            expect(taken.has(to) || plain.some((one) => one.id === to)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are told of with the rows behind those before, and a note is told once', () => {
    const first = read([{ when: '2025', title: 'a', farbe: 1 }], 0);
    const after = append(first, [
      { when: 'never', title: 'b' },
      { when: '2026', title: 'c', farbe: 1 },
    ]);
    expect(first.problems.map(({ code, row }) => `${code} ${row}`)).toEqual([
      'field-unknown 1',
      'source-missing 1',
    ]);
    const told = after.problems.slice(first.problems.length);
    expect(told).toMatchObject([{ level: 'error', row: 2, field: 'events[1].when' }]);
    expect(told).toHaveLength(1);
    const again = append(after, [{ when: '2027', title: 'd', farbe: 2 }]);
    expect(again.problems).toBe(after.problems);
  });

  it('leave the events that were there as they are', () => {
    const before = read(
      Array.from({ length: 50 }, (_, i) => ({ when: `20${10 + i}`, title: `e${i}` })),
      0,
    );
    const [last] = before.timeline.events.slice(-1);
    const after = append(before, [
      { when: '2099', title: 'x' },
      { when: '1999', title: 'y' },
    ]);
    expect(after.timeline.events.map(({ title }) => title)[0]).toBe('y');
    expect(after.timeline.events).toContain(last);
    expect(before.timeline.events).toHaveLength(50);
  });
});

function withoutNumber({ id, ...rest }: { id: string }): object {
  return { ...rest, id: id.replace(/(-\d)+$/, '') };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTimeOrder, inWindow, toColumns } from '../../src/model/columns.ts';
import type { Importance, TimelineEvent } from '../../src/model/timeline.ts';

interface Sketch {
  readonly lo: number;
  readonly hi: number;
  readonly importance: Importance;
  readonly group: string | undefined;
}

function eventOf({ lo, hi, importance, group }: Sketch, i: number): TimelineEvent {
  const edge = 'open' as const;
  return {
    id: `e${i}`,
    when: { kind: 'interval', text: '', lo, hi, start: edge, end: edge },
    title: `Event ${i}`,
    tags: [],
    importance,
    status: 'confirmed',
    sources: [],
    links: [],
    corrections: [],
    ...(group === undefined ? {} : { group }),
  };
}

function inOrder(given: readonly Sketch[]): readonly Sketch[] {
  return [...given].sort((a, b) => Number(a.lo > b.lo) - Number(a.lo < b.lo));
}

/** Few values, so that bounds meet and coincide often; now and then an open side. */
const bound = fc.integer({ min: -20, max: 20 });
const sketch = fc
  .record({
    lo: fc.oneof({ weight: 9, arbitrary: bound }, fc.constant(Number.NEGATIVE_INFINITY)),
    length: fc.integer({ min: 1, max: 15 }),
    open: fc.boolean(),
    importance: fc.constantFrom<Importance>(1, 2, 3, 4, 5),
    group: fc.constantFrom(undefined, 'a', 'b', 'constructor'),
  })
  .map(({ lo, length, open, importance, group }) => ({
    lo,
    hi: open && length > 10 ? Number.POSITIVE_INFINITY : Math.max(lo, -20) + length,
    importance,
    group,
  }));
const sketches = fc.array(sketch, { maxLength: 60 });
const edge = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -25, max: 40 }) },
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN),
);

describe('inTimeOrder', () => {
  it('sorts by beginning, then as given', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        const order = given
          .map(({ lo }, i) => ({ lo, i }))
          .sort((a, b) => Number(a.lo > b.lo) - Number(a.lo < b.lo) || a.i - b.i)
          .map(({ i }) => i);
        expect([...inTimeOrder(given.map(eventOf))]).toEqual(order);
      }),
    );
  });
});

describe('toColumns', () => {
  it('speaks of the same event in every column of a row', () => {
    fc.assert(
      fc.property(sketches, (given) => {
        const sorted = inOrder(given);
        const columns = toColumns(sorted.map(eventOf));
        expect(columns.length).toBe(given.length);
        for (let row = 0; row < columns.length; row++) {
          const wanted = sorted[row];
          expect(columns.lo[row]).toBe(wanted?.lo);
          expect(columns.hi[row]).toBe(wanted?.hi);
          expect(columns.importance[row]).toBe(wanted?.importance);
          expect(columns.groups[columns.group[row] ?? -1]).toBe(wanted?.group);
          const before = [...columns.hi.slice(0, row + 1)];
          expect(columns.maxHi[row]).toBe(Math.max(...before));
        }
      }),
    );
  });

  it('makes empty columns of no events', () => {
    const columns = toColumns([]);
    expect(columns).toMatchObject({ length: 0, groups: [] });
    expect(inWindow(columns, 0, 1)).toHaveLength(0);
  });
});

describe('inWindow', () => {
  it('finds what brute force finds, in time order', () => {
    fc.assert(
      fc.property(sketches, edge, edge, (given, from, to) => {
        const sorted = inOrder(given);
        const columns = toColumns(sorted.map(eventOf));
        const wanted = sorted.flatMap(({ lo, hi }, row) =>
          from < to && lo < to && hi > from ? [row] : [],
        );
        expect([...inWindow(columns, from, to)]).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [10, 20, true],
    [19, 30, true],
    [20, 30, false],
    [0, 10, false],
    [0, 11, true],
    [12, 13, true],
    [15, 15, false],
    [30, 0, false],
  ])('from %d to %d touches what lies from 10 up to 20: %s', (from, to, touches) => {
    const columns = toColumns([eventOf({ lo: 10, hi: 20, importance: 3, group: undefined }, 0)]);
    expect(inWindow(columns, from, to).length === 1).toBe(touches);
  });
});

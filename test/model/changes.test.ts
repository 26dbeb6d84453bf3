import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { changesBetween, isSameData } from '../../src/model/changes.ts';
import type { Timeline } from '../../src/model/timeline.ts';

type Row = Record<string, unknown>;

const timeline = (...events: Row[]): Timeline => readTimeline({ events }).timeline;
const a = { id: 'a', when: '2025-11-24', title: 'A' };
const b = { id: 'b', when: '2025-11-25', title: 'B' };
const correction = { date: '2025-11-26', text: 'It was later' };
const none = { added: [], corrected: [], updated: [], unchanged: [], gone: [] };

describe('what has changed between two versions', () => {
  const table: [string, Row[], Row[], object][] = [
    ['nothing', [a, b], [a, b], { unchanged: ['a', 'b'] }],
    ['nothing but the order they are written in', [a, b], [b, a], { unchanged: ['a', 'b'] }],
    ['one came', [a], [a, b], { unchanged: ['a'], added: ['b'] }],
    ['one came before all others', [b], [a, b], { unchanged: ['b'], added: ['a'] }],
    ['one went', [a, b], [b], { unchanged: ['b'], gone: ['a'] }],
    ['a title is another', [a], [{ ...a, title: 'C' }], { updated: ['a'] }],
    ['a date is another', [a], [{ ...a, when: '2025-11-23' }], { updated: ['a'] }],
    ['a default is written out', [a], [{ ...a, status: 'confirmed' }], { unchanged: ['a'] }],
    ['a source came', [a], [{ ...a, sources: [{ name: 'ntv' }] }], { updated: ['a'] }],
    ['a correction came', [a], [{ ...a, corrections: [correction] }], { corrected: ['a'] }],
    [
      'a correction and another title came',
      [a],
      [{ ...a, title: 'C', corrections: [correction] }],
      { corrected: ['a'] },
    ],
    [
      'a second correction came',
      [{ ...a, corrections: [correction] }],
      [{ ...a, corrections: [correction, { ...correction, text: 'And elsewhere' }] }],
      { corrected: ['a'] },
    ],
    [
      'a correction is worded otherwise',
      [{ ...a, corrections: [correction] }],
      [{ ...a, corrections: [{ ...correction, text: 'Later' }] }],
      { updated: ['a'] },
    ],
    ['a correction went', [{ ...a, corrections: [correction] }], [a], { updated: ['a'] }],
    ['all is another', [a], [b], { added: ['b'], gone: ['a'] }],
  ];
  it.each(table)('%s', (_, before, after, expected) => {
    expect(changesBetween(timeline(...before), timeline(...after))).toEqual({
      ...none,
      ...expected,
    });
  });

  it('takes an event without an id, whose title is mended, for another one', () => {
    const first = { when: '2025-11-24', title: 'Tiltle' };
    const { added, gone, updated } = changesBetween(
      timeline(first),
      timeline({ ...first, title: 'Title' }),
    );
    expect([added.length, gone.length, updated.length]).toEqual([1, 1, 0]);
  });

  const rows = fc.uniqueArray(
    fc.record(
      {
        id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor'),
        when: fc.constantFrom('2025-11-24', '2025-11/2025-12', '2025', '1999-01-01T10:00Z'),
        title: fc.constantFrom('A', 'B'),
        corrections: fc.array(fc.constant(correction), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'when', 'title'] },
    ),
    { selector: ({ id }) => id },
  );

  it('puts every event of either version in one list, and nothing else', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const [before, after] = [timeline(...first), timeline(...second)];
        const { gone, ...kept } = changesBetween(before, after);
        const ids = (version: Timeline): string[] => version.events.map(({ id }) => id).sort();
        expect(Object.values(kept).flat().sort()).toEqual(ids(after));
        const rest = [...kept.corrected, ...kept.updated, ...kept.unchanged];
        expect([...gone, ...rest].sort()).toEqual(ids(before));
      }),
    );
  });

  it('finds nothing between a version and the same one read again', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { unchanged, ...rest } = changesBetween(timeline(...all), timeline(...all));
        expect(unchanged).toHaveLength(all.length);
        expect(Object.values(rest).flat()).toEqual([]);
      }),
    );
  });
});

describe('whether two pieces of data are the same', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).reverse();
    return Object.fromEntries(entries.map(([key, inner]) => [key, shuffled(inner)]));
  };

  it('does not hang on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSameData(value, shuffled(value))).toBe(true);
      }),
    );
  });

  it('agrees with what JSON says of two values', () => {
    const sorted = (value: unknown): string =>
      JSON.stringify(value, (_, inner) =>
        typeof inner === 'object' && inner !== null && !Array.isArray(inner)
          ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
          : inner,
      );
    const small = fc.jsonValue({ maxDepth: 2 });
    fc.assert(
      fc.property(small, small, (one, other) => {
        // JSON has no −0.
        expect(isSameData(JSON.parse(sorted(one)), JSON.parse(sorted(other)))).toBe(
          sorted(one) === sorted(other),
        );
      }),
    );
  });

  const table: [unknown, unknown, boolean][] = [
    [Number.NaN, Number.NaN, true],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false],
    [{}, { text: undefined }, true],
    [{}, { text: null }, false],
    [[], {}, false],
    [[1, 2], [2, 1], false],
    [{ toString: 1 }, {}, false],
    [{}, { constructor: 'x' }, false],
    ['1', 1, false],
  ];
  it.each(table)('%j and %j: %s', (one, other, same) => {
    expect(isSameData(one, other)).toBe(same);
    expect(isSameData(other, one)).toBe(same);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/model/work.ts';
import { below, belowBy, belowNear, upTo } from '../../src/query/bisect.ts';
import { lastAtLeast, maxTreeWork, nextAtLeast } from '../../src/query/max-tree.ts';
import { orderWork, sortedWork } from '../../src/query/sort.ts';

const numbers = fc.array(
  fc.oneof(
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, -0, 1.5e12, -1.5e12),
  ),
  { maxLength: 80 },
);

describe('sorting in pieces', () => {
  it('gives the order that a stable sort by comparison gives', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const order = [...finish(orderWork(Float64Array.from(list)))];
        const expected = list.map((_, i) => i).sort((a, b) => compare(list[a] ?? 0, list[b] ?? 0));
        expect(order).toEqual(expected);
        const sorted = [...finish(sortedWork(Float64Array.from(list)))];
        expect(sorted.map((n) => n + 0)).toEqual(expected.map((i) => (list[i] ?? 0) + 0));
      }),
    );
  });

  it('yields while it sorts a large list, which comes out sorted', () => {
    const list = Float64Array.from({ length: 150_000 }, (_, i) => Math.sin(i) * 1e9);
    const work = sortedWork(list);
    let pieces = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) pieces++;
    expect(pieces).toBeGreaterThan(3);
    expect(step.value).toEqual(list.slice().sort());
  });
});

function compare(a: number, b: number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

describe('bisection', () => {
  it('counts what is less, and what is at most a value', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -4, max: 4 }), (list, value) => {
        const sorted = Float64Array.from(list).sort();
        expect(below(sorted, value)).toBe(list.filter((n) => n < value).length);
        expect(upTo(sorted, value)).toBe(list.filter((n) => n <= value).length);
        const near = below(sorted, value - 1);
        expect(belowNear(sorted, value, near)).toBe(below(sorted, value));
        const backwards = Float64Array.from(sorted).reverse();
        const order = Uint32Array.from(list, (_, i) => list.length - 1 - i);
        expect(belowBy(order, backwards, value)).toBe(list.filter((n) => n < value).length);
      }),
    );
  });
});

describe('a tree of greatest values', () => {
  it('finds the next and the last value that is large enough, as a scan does', () => {
    const values = fc.array(fc.nat(20), { maxLength: 700 });
    fc.assert(
      fc.property(values, fc.integer({ min: -1, max: 720 }), fc.nat(21), (list, from, least) => {
        const tree = finish(maxTreeWork(list.length, (i) => list[i] ?? 0));
        const next = list.findIndex((value, i) => i >= from && value >= least);
        expect(nextAtLeast(tree, from, least)).toBe(next < 0 ? list.length : next);
        const last = list.findLastIndex((value, i) => i <= from && value >= least);
        expect(lastAtLeast(tree, from, least)).toBe(last);
      }),
      { numRuns: 500 },
    );
  });

  it('finds rare values in a long list', () => {
    const list = Array.from({ length: 10_000 }, (_, i) => (i % 997 === 0 ? 9 : 1));
    const tree = finish(maxTreeWork(list.length, (i) => list[i] ?? 0));
    for (const from of [0, 1, 996, 997, 998, 5000, 9970, 9971, 9999]) {
      const next = list.findIndex((value, i) => i >= from && value > 1);
      expect(nextAtLeast(tree, from, 2)).toBe(next < 0 ? list.length : next);
      expect(lastAtLeast(tree, from, 2)).toBe(list.findLastIndex((v, i) => i <= from && v > 1));
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsUpTo } from '../../../src/data/large/print-table.ts';
import { type Prints, sortPrints } from '../../../src/data/large/prints.ts';
import { orderByTime } from '../../../src/data/large/radix.ts';
import { finish } from '../../../src/model/work.ts';

const instant = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e300),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.integer({ min: -40, max: 40 }).map((day) => day * 86_400_000),
);

describe('the order in time', () => {
  it('is that of the platform: by beginning, then as written', () => {
    fc.assert(
      fc.property(fc.array(instant), (los) => {
        const lo = Float64Array.from(los);
        const order = finish(orderByTime(lo, rowsUpTo(lo.length)));
        const wanted = los
          .map((value, row) => ({ value, row }))
          .sort((a, b) => Number(a.value > b.value) - Number(a.value < b.value) || a.row - b.row);
        expect([...order]).toEqual(wanted.map(({ row }) => row));
      }),
    );
  });

  it('is one of some of the rows only', () => {
    const order = finish(orderByTime(Float64Array.of(9, 1, 5, 3), Uint32Array.of(0, 1, 3)));
    expect([...order]).toEqual([1, 3, 0]);
  });
});

describe('rows by their numbers', () => {
  const numbers = fc.array(fc.oneof(fc.nat(9), fc.integer({ min: 0, max: 0xffffffff })));
  const sorted = (given: readonly number[]): Prints =>
    finish(sortPrints(Uint32Array.from(given), rowsUpTo(given.length)));

  it('are found as brute force finds them', () => {
    fc.assert(
      fc.property(numbers, fc.nat(12), (given, wanted) => {
        const prints = sorted(given);
        const rows = given.flatMap((one, row) => (one === wanted ? [row] : []));
        expect(prints.has(wanted)).toBe(rows.length > 0);
        expect(prints.only(wanted)).toBe(rows.length === 1 ? rows[0] : undefined);
        expect(prints.find(wanted, (row) => row > 2)).toBe(rows.find((row) => row > 2));
      }),
    );
  });

  it('are flagged where another row has the same', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        const flags = new Uint8Array(given.length);
        sorted(given).flagShared(flags);
        const shared = given.map((one) =>
          Number(given.filter((other) => other === one).length > 1),
        );
        expect([...flags]).toEqual(shared);
      }),
    );
  });
});

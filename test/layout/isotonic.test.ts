import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isotonic, placeChain } from '../../src/layout/isotonic.ts';

const values = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { maxLength: 40 });

function cost(found: readonly number[], wanted: readonly number[]): number {
  return found.reduce((sum, x, i) => sum + (x - (wanted[i] ?? 0)) ** 2, 0);
}

describe('isotonic regression', () => {
  it.each([
    { given: [], found: [] },
    { given: [3], found: [3] },
    { given: [1, 2, 3], found: [1, 2, 3] },
    { given: [3, 1], found: [2, 2] },
    { given: [1, 5, 3, 3, 9], found: [1, 11 / 3, 11 / 3, 11 / 3, 9] },
  ])('turns $given into $found', ({ given, found }) => {
    expect(isotonic(given)).toEqual(found);
  });

  it('never decreases and is optimal: no feasible sequence is nearer', () => {
    fc.assert(
      fc.property(values, values, (wanted, other) => {
        const found = isotonic(wanted);
        const rival = wanted.map((_, i) => other[i] ?? 0).sort((a, b) => a - b);
        found.forEach((x, i) => {
          expect(x).toBeGreaterThanOrEqual(found[i - 1] ?? Number.NEGATIVE_INFINITY);
        });
        expect(cost(found, wanted)).toBeLessThanOrEqual(cost(rival, wanted) * (1 + 1e-9) + 1e-6);
      }),
      { numRuns: 2000 },
    );
  });

  it('moves no value by more than the largest move of its input', () => {
    const moved = fc.array(
      fc.record({
        value: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        move: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(moved, (rows) => {
        const before = isotonic(rows.map((row) => row.value));
        const after = isotonic(rows.map((row) => row.value + row.move));
        before.forEach((x, i) => {
          expect(Math.abs((after[i] ?? 0) - x)).toBeLessThanOrEqual(1 + 1e-6);
        });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('placing a chain', () => {
  it('keeps spacing and bounds whenever they leave room', () => {
    const chain = fc.array(
      fc.record({
        anchor: fc.double({ min: 0, max: 500, noNaN: true }),
        spacing: fc.double({ min: 1, max: 20, noNaN: true }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(chain, (rows) => {
        const spacings = rows.map((row) => row.spacing);
        const room = spacings.reduce((sum, s) => sum + s, 0) + 100;
        const xs = placeChain({
          anchors: rows.map((row) => row.anchor).sort((a, b) => a - b),
          spacings,
          lower: rows.map(() => 0),
          upper: rows.map(() => room),
        });
        xs.forEach((x, i) => {
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(room + 1e-6);
          if (i > 0) {
            expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual((spacings[i] ?? 0) - 1e-6);
          }
        });
      }),
      { numRuns: 2000 },
    );
  });
});

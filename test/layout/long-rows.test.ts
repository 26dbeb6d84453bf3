import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, heightOf, offsetOf, positionAt, TALLEST } from '../../src/layout/long-rows.ts';

const runway = fc.record({
  count: fc.integer({ min: 300, max: 2_000_000 }),
  size: fc.double({ min: 20, max: 200, noNaN: true }),
});

describe('the runway of a long list', () => {
  it('is never taller than a browser can lay out, and has a place for every row in order', () => {
    fc.assert(
      fc.property(runway, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        expect(heightOf(given)).toBeLessThanOrEqual(TALLEST);
        const position = Math.floor(share * (given.count - 1));
        const offset = offsetOf(given, position);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offsetOf(given, position + 1)).toBeGreaterThan(offset);
        expect(offsetOf(given, position + 1)).toBeLessThanOrEqual(heightOf(given) + 1e-6);
        expect(positionAt(given, offset)).toBeCloseTo(position, 3);
      }),
    );
  });

  it('begins at 0, ends at its height, and is as long as its rows at both ends', () => {
    fc.assert(
      fc.property(runway, (given) => {
        const { count, size } = given;
        expect(offsetOf(given, 0)).toBe(0);
        expect(offsetOf(given, count)).toBeCloseTo(heightOf(given), 3);
        expect(offsetOf(given, 100)).toBeCloseTo(100 * size, 6);
        expect(heightOf(given) - offsetOf(given, count - 100)).toBeCloseTo(100 * size, 3);
      }),
    );
  });

  it('takes positions beyond its ends for the ends', () => {
    const given = { count: 1000, size: 50 };
    expect(positionAt(given, -10)).toBe(0);
    expect(positionAt(given, 1e9)).toBe(1000);
  });

  it('draws some rows more than are seen, within the list', () => {
    expect(around(10.5, 20.2, 5, 1000)).toEqual({ from: 5, to: 27 });
    expect(around(2, 8, 5, 10)).toEqual({ from: 0, to: 10 });
    expect(around(-3, -1, 1, 10)).toEqual({ from: 0, to: 1 });
    expect(around(5000, 5010, 4, 10)).toEqual({ from: 9, to: 10 });
  });
});

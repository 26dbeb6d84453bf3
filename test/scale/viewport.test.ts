import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  clampViewport,
  panBy,
  reveal,
  toBase,
  toScreen,
  viewportOf,
  WHOLE,
  zoomAbout,
} from '../../src/scale/viewport.ts';

const limits = { width: 1000, kMax: 500 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const view = fc
  .tuple(number(1, 500), number(0, 1000))
  .map(([k, at]) => zoomAbout(WHOLE, k, at, limits));

describe('the viewport', () => {
  it('keeps the point under the pointer where it is, unless a limit forbids', () => {
    fc.assert(
      fc.property(view, number(1, 3), number(0, 1000), (start, factor, at) => {
        const under = toBase(start, at);
        const next = zoomAbout(start, factor, at, limits);
        expect(toScreen(next, under)).toBeCloseTo(at, 4);
      }),
    );
  });

  it('never shows anything beyond the axis', () => {
    fc.assert(
      fc.property(view, number(-5000, 5000), number(0.01, 100), (start, dx, factor) => {
        for (const next of [panBy(start, dx, limits), zoomAbout(start, factor, 300, limits)]) {
          expect(toScreen(next, 0)).toBeLessThanOrEqual(1e-6);
          expect(toScreen(next, limits.width)).toBeGreaterThanOrEqual(limits.width - 1e-6);
        }
      }),
    );
  });

  it('shows a whole range when asked for it', () => {
    fc.assert(
      fc.property(number(0, 990), number(2, 1000), (from, length) => {
        const to = Math.min(from + length, 1000);
        const next = viewportOf(from, to, limits);
        expect(toScreen(next, from)).toBeGreaterThanOrEqual(-1e-6);
        expect(toScreen(next, to)).toBeLessThanOrEqual(1000 + 1e-6);
      }),
    );
  });

  it('reveals a point by moving no more than it must', () => {
    const start = { k: 10, x0: 0 };
    expect(reveal(start, 50, 40, limits)).toEqual(start);
    expect(toScreen(reveal(start, 500, 40, limits), 500)).toBeCloseTo(960);
    expect(toScreen(reveal({ k: 10, x0: -6000 }, 500, 40, limits), 500)).toBeCloseTo(40);
  });

  it('moves from one view to another around the point that both have in common', () => {
    fc.assert(
      fc.property(
        view,
        number(1.1, 3),
        number(0, 1000),
        number(0, 1),
        (start, factor, at, share) => {
          const end = zoomAbout(start, factor, at, { width: 1000, kMax: 5000 });
          const middle = between(start, end, share);
          expect(toScreen(middle, toBase(start, at))).toBeCloseTo(at, 3);
          expect(middle.k).toBeGreaterThanOrEqual(start.k * 0.999);
          expect(middle.k).toBeLessThanOrEqual(end.k * 1.001);
        },
      ),
    );
    expect(between({ k: 2, x0: 0 }, { k: 2, x0: -100 }, 0.25)).toEqual({ k: 2, x0: -25 });
    expect(between(WHOLE, { k: 2, x0: -100 }, 1)).toEqual({ k: 2, x0: -100 });
  });

  it('is clamped to its limits', () => {
    expect(clampViewport({ k: 0.2, x0: 70 }, limits)).toEqual(WHOLE);
    expect(clampViewport({ k: 900, x0: 0 }, limits).k).toBe(500);
  });
});

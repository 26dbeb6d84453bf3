import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

interface Numbers {
  median(values: readonly number[]): number;
  medians(samples: readonly Record<string, number>[]): Record<string, Spread>;
}

// The bench runs in Node as it is, so it is JavaScript; its types are said here.
const script = new URL('../../bench/numbers.mjs', import.meta.url).href;
const { median, medians } = (await import(script)) as Numbers;

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });

describe('the median', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 2, 4, 100], 7],
    [[3, 3, 3, 3], 3],
  ])('of %j is %d', (list, middle) => {
    expect(median(list)).toBe(middle);
  });

  it('has no value for no values', () => {
    expect(median([])).toBeNaN();
  });

  it('has at least half of the values on either side, whatever their order', () => {
    fc.assert(
      fc.property(values, (list) => {
        const middle = median(list);
        const half = list.length / 2;
        expect(list.filter((value) => value <= middle).length).toBeGreaterThanOrEqual(half);
        expect(list.filter((value) => value >= middle).length).toBeGreaterThanOrEqual(half);
      }),
    );
  });

  it('leaves the list as it was', () => {
    const list = [3, 1, 2];
    median(list);
    expect(list).toEqual([3, 1, 2]);
  });
});

describe('medians', () => {
  it('are taken figure by figure, with the smallest and the largest beside them', () => {
    const samples = [
      { zoom: 5, drag: 1 },
      { zoom: 3, drag: 9 },
      { zoom: 4, drag: 2 },
    ];
    expect(medians(samples)).toEqual({
      zoom: { median: 4, low: 3, high: 5 },
      drag: { median: 2, low: 1, high: 9 },
    });
  });
});

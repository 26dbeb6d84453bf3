import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drive, promised, type Run } from '../../../src/controllers/work/slices.ts';
import { finish, type Work } from '../../../src/model/work.ts';

/** Keeps the page waiting, as a piece of work does, ms. */
function keepBusy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** So many pieces of so many ms; says what has become of it. */
function* pieces(count: number, ms: number, told: string[] = []): Work<number> {
  try {
    for (let i = 0; i < count; i++) {
      keepBusy(ms);
      yield i / count;
    }
    told.push('done');
    return count;
  } finally {
    told.push('left');
  }
}

const inSlices =
  <T>(work: Work<T>): Run<T> =>
  (driving) =>
    drive(work, driving);

describe('a work in slices', () => {
  it('that is done within the first is told at once', () => {
    const told: unknown[] = [];
    drive(pieces(3, 0), {
      onProgress: (share) => told.push(share),
      onDone: (result) => told.push(result),
      onError: (error) => told.push(error),
    });
    expect(told).toEqual([3]);
  });

  it('gives the page its turn in between, and tells how far it is', async () => {
    const shares: number[] = [];
    let turns = 0;
    const other = setInterval(() => turns++, 1);
    const run = inSlices(pieces(20, 3));
    const result = await promised(run, undefined, (share) => shares.push(share));
    clearInterval(other);
    expect(result).toBe(20);
    expect(turns).toBeGreaterThan(0);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('comes to the same as at once', async () => {
    function* sum(numbers: readonly number[]): Work<number> {
      let total = 0;
      for (const [i, number] of numbers.entries()) {
        total += number;
        if (i % 3 === 0) keepBusy(9);
        yield i / numbers.length;
      }
      return total;
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { maxLength: 12 }), async (numbers) => {
        expect(await promised(inSlices(sum(numbers)))).toBe(finish(sum(numbers)));
      }),
      { numRuns: 20 },
    );
  });

  it('that is given up is left where it is, and tells nothing more', async () => {
    const told: string[] = [];
    const abort = new AbortController();
    drive(pieces(100, 3, told), {
      signal: abort.signal,
      onDone: () => told.push('told'),
      onError: () => told.push('failed'),
    });
    abort.abort();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(told).toEqual(['left']);
  });

  it('rejects with the reason for which it is given up', async () => {
    const reason = new Error('newer data');
    const abort = new AbortController();
    const result = promised(inSlices(pieces(100, 3)), abort.signal);
    abort.abort(reason);
    await expect(result).rejects.toBe(reason);
    await expect(promised(inSlices(pieces(1, 0)), abort.signal)).rejects.toBe(reason);
  });

  it.each([0, 3])('that throws in a piece of %s ms tells what', async (ms) => {
    function* broken(): Work<never> {
      yield* pieces(5, ms);
      throw new Error('broken');
    }
    await expect(promised(inSlices(broken()))).rejects.toThrow('broken');
  });
});

import { describe, expect, it } from 'vitest';

interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}
type Figures = Record<string, Spread | boolean>;

// The bench runs in Node as it is, so it is JavaScript; its types are said here.
const of = (name: string) => new URL(`../../bench/report/${name}.mjs`, import.meta.url).href;
const { bestPeer, ratioText } = (await import(of('ratios'))) as {
  bestPeer(peers: Record<string, Figures>, figure: string, limit: number): object | undefined;
  ratioText(ours: Spread | undefined, best: object | undefined): string;
};
const { TARGETS, targetRows, verdict } = (await import(of('targets'))) as {
  TARGETS: readonly { events: number; shape: string; appear: number; step: number }[];
  targetRows(results: object): string[][];
  verdict(value: number | undefined, most: number, unit?: string): string;
};
const { short, table, times } = (await import(of('format'))) as {
  short(value: number): string;
  table(head: readonly string[], rows: readonly string[][]): string;
  times(value: number): string;
};

const spread = (median: number): Spread => ({ median, low: median, high: median });
const LIMIT = 60_000;

describe('the best peer', () => {
  it('is looked for figure by figure', () => {
    const peers = {
      a: { appear: spread(300), zoom: spread(5) },
      b: { appear: spread(200), zoom: spread(9) },
      c: { appear: spread(100) },
    };
    expect(bestPeer(peers, 'appear', LIMIT)).toEqual({ name: 'c', value: 100 });
    expect(bestPeer(peers, 'zoom', LIMIT)).toEqual({ name: 'a', value: 5 });
  });

  it('is never one that was stopped, as long as another one was not', () => {
    const peers = { a: { tooLong: true }, b: { appear: spread(59_000) } };
    expect(bestPeer(peers, 'appear', LIMIT)).toEqual({ name: 'b', value: 59_000 });
    expect(ratioText(spread(100), bestPeer({ a: { tooLong: true } }, 'appear', LIMIT))).toMatch(
      /^> 600 ×/,
    );
  });

  it('is in units of ours, also where it is better', () => {
    expect(ratioText(spread(10), { name: 'vis', value: 125 })).toBe('13 × (vis)');
    expect(ratioText(spread(10), { name: 'vis', value: 5 })).toBe('0.50 × (vis)');
    expect(ratioText(undefined, { name: 'vis', value: 5 })).toBe('–');
    expect(ratioText(spread(10), undefined)).toBe('–');
  });
});

describe('a verdict', () => {
  it.each([
    [30, 30, 'reached'],
    [45, 30, '**missed by 15.0 ms (50 %)**'],
    [undefined, 30, 'not measured'],
    [Number.NaN, 30, 'not measured'],
  ])('on %s where %d is the most is "%s"', (value, most, words) => {
    expect(verdict(value, most)).toBe(words);
  });
});

describe('the targets', () => {
  const sizeWith = (events: number, appear: number, zoom: number) => {
    const figures = {
      appear: spread(appear),
      zoom: spread(zoom),
      drag: spread(zoom),
      longest: spread(0),
      longestAfter: spread(120),
      memory: spread(150 * events),
    };
    return {
      events,
      own: { objects: figures, columns: figures },
      floors: { empty: { zoom: spread(1.5), drag: spread(3) } },
      peers: {},
    };
  };

  it('are there for every size of the table, at a million for objects and columns', () => {
    expect(TARGETS.map(({ events }) => events)).toEqual([20, 1000, 1e4, 1e5, 1e6, 1e6]);
  });

  it('are held against what comes on top of the floor', () => {
    const rows = targetRows({ sizes: [sizeWith(20, 29, 3.5)] });
    expect(rows.map((row) => row.slice(2))).toEqual([
      ['29.0 ms', 'reached'],
      ['2.0 ms', 'reached'],
      ['0.5 ms', 'reached'],
    ]);
  });

  it('of tasks count what was still done after it could be seen', () => {
    const rows = targetRows({ sizes: [sizeWith(1e6, 900, 3)] });
    const tasks = rows.filter(([words]) => words?.includes('longest task'));
    expect(tasks.map((row) => row[3])).toEqual([
      '**missed by 20.0 ms (20 %)**',
      '**missed by 20.0 ms (20 %)**',
    ]);
    expect(rows.filter(([words]) => words?.startsWith('memory')).map((row) => row[2])).toEqual([
      '150 bytes',
      '150 bytes',
    ]);
  });

  it('say so where ours itself did not appear', () => {
    const size = { ...sizeWith(1e4, 1, 1), own: { objects: { tooLong: true } } };
    const words = targetRows({ sizes: [size] }).map((row) => row[3]);
    expect(words).toEqual(['not measured', 'not measured', 'not measured']);
  });
});

describe('figures', () => {
  it.each([
    [0.04, '0.0'],
    [1.25, '1.3'],
    [99.6, '100'],
    [1234.5, '1,235'],
    [61_234, '61,200'],
  ])('%d is printed as %s', (value, words) => {
    expect(short(value)).toBe(words);
  });

  it('as ratios have as many places as one can read', () => {
    expect([times(0.512), times(3.06), times(1234.5)]).toEqual(['0.51 ×', '3.1 ×', '1,235 ×']);
  });

  it('stand in tables as Markdown has them', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | ---: |\n| 1 | 2 |');
  });
});

import { describe, expect, it } from 'vitest';
import type { SpanBar, Whisker } from '../../src/layout/scene.ts';
import { composeTrack } from '../../src/layout/track.ts';
import { WHOLE } from '../../src/scale/viewport.ts';
import { of, planOf, sceneOf } from './doubt.ts';

/** Two days far apart give every story the same axis of five years. */
const frame = [
  { id: 'first', when: '2020-01-01', title: 'First' },
  { id: 'last', when: '2025-01-01', title: 'Last' },
];

function bar(when: string, more: object = {}): SpanBar {
  const scene = sceneOf({ events: [...frame, { id: 'x', when, title: 'X', ...more }] });
  return of(scene.spans, 'x');
}

function whisker(when: string): Whisker | undefined {
  const scene = sceneOf({ events: [...frame, { id: 'x', when, title: 'X' }] });
  return scene.whiskers.find(({ event }) => event.id === 'x');
}

describe('the ends of what lasts', () => {
  it.each<[string, SpanBar['start'], SpanBar['end']]>([
    ['2021-03-01/2023-02-01', 'sure', 'sure'],
    ['2021/2023', 'rough', 'rough'],
    ['2021-03-01~/2023-02-01', 'soft', 'sure'],
    ['2021-03-01/2023-02-01%', 'sure', 'soft'],
    ['2021-03-01/..', 'sure', 'arrow'],
    ['../2023-02-01', 'arrow', 'sure'],
    ['2021-03-01/', 'sure', 'fade'],
    ['/2023-02-01', 'fade', 'sure'],
  ])('%s begins %s and ends %s', (when, start, end) => {
    const drawn = bar(when);
    expect([drawn.start, drawn.end]).toEqual([start, end]);
  });

  it('are drawn evenly where they are known', () => {
    expect(bar('2021-03-01/2023-02-01').tones).toBeUndefined();
    expect(bar('2021-03-01/..').tones).toBeUndefined();
  });

  it('are pale as long as it may not have begun', () => {
    const plan = planOf({ events: [...frame, { id: 'x', when: '2021/2023-06-01', title: 'X' }] });
    const { tones } = of(composeTrack(plan, WHOLE).spans, 'x');
    const { toBase } = plan.input.scale;
    const [first, last] = [Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1)].map(toBase);
    expect(tones?.map(({ strength }) => strength)).toEqual([0.35, 0.35, 1, 1]);
    expect(tones?.[0]?.x).toBeCloseTo(first ?? 0);
    expect(tones?.[1]?.x).toBeCloseTo(last ?? 0);
    expect(tones?.[2]?.x).toBeCloseTo(last ?? 0);
  });

  it('reach beyond their bounds where they are only about then', () => {
    const soft = bar('2021-03-01~/2023-02-01');
    const sure = bar('2021-03-01/2023-02-01');
    expect(soft.tones?.[0]).toMatchObject({ strength: 0 });
    expect(soft.pieces[0]?.x0).toBeLessThan((sure.pieces[0]?.x0 ?? 0) - 10);
    expect(soft.pieces.at(-1)?.x1).toBeCloseTo(sure.pieces.at(-1)?.x1 ?? 0);
  });

  it('fade away where nobody knows them', () => {
    const strengths = bar('2021-03-01/').tones?.map(({ strength }) => strength);
    expect(strengths).toEqual([1, 1, 0]);
    expect(bar('/2023-02-01').tones?.map(({ strength }) => strength)).toEqual([0, 1, 1]);
  });

  it('are hatched where the source doubts them, and only there', () => {
    const { hatched, pieces } = bar('2021-03-01?/2023-02-01');
    expect(hatched).toHaveLength(1);
    expect(hatched[0]?.x0).toBeCloseTo(pieces[0]?.x0 ?? 0);
    expect(bar('2021-03-01/2023-02-01').hatched).toEqual([]);
  });

  it('rise in x, whatever they are and however short the bar', () => {
    for (const when of ['2021~/2021-03%', '2021?/', '/2020-06~', '2021-01-01~/2021-01-05~']) {
      const xs = (bar(when).tones ?? []).map(({ x }) => x);
      expect(xs, when).toEqual([...xs].sort((a, b) => a - b));
    }
  });

  it('never come so close that nothing can be seen between them', () => {
    const [piece] = bar('2021-03-01/2021-03-02').pieces;
    expect((piece?.x1 ?? 0) - (piece?.x0 ?? 0)).toBeCloseTo(10);
  });

  it('leave the dashes of what is planned alone', () => {
    expect(bar('2026-03/2026-06', { status: 'planned' }).tones).toBeUndefined();
  });
});

describe('a set of dates', () => {
  it('is drawn date by date, with a thread between them', () => {
    const { pieces, gaps, set, doubt } = bar('[2021-01-01,2022-01-01,2023]');
    expect([pieces.length, gaps.length, set, doubt]).toEqual([3, 2, true, true]);
    gaps.forEach((gap, i) => {
      expect(gap.x0).toBe(pieces[i]?.x1);
      expect(gap.x1).toBe(pieces[i + 1]?.x0);
    });
  });

  it('is no doubt where all of its dates are meant', () => {
    expect(bar('{2021-01-01,2022-01-01}')).toMatchObject({ set: true, doubt: false });
  });

  it('is one pale bar where it names a stretch', () => {
    const { pieces, set, doubt } = bar('[2021-05..2021-12]');
    expect([pieces.length, set, doubt]).toEqual([1, false, true]);
  });
});

describe('the doubt about a moment', () => {
  it.each<[string, boolean, boolean, boolean]>([
    ['2022-06-01', false, false, false],
    ['2022', true, false, false],
    ['2022-06-01~', true, true, false],
    ['2022-06-01?', true, false, true],
    ['2022-06-01%', true, true, true],
    ['2022~', true, true, false],
  ])('%s: drawn = %s, soft = %s, hatched = %s', (when, drawn, soft, hatched) => {
    const mark = whisker(when);
    expect(mark !== undefined).toBe(drawn);
    expect(mark?.tones !== undefined).toBe(soft);
    expect(mark?.uncertain ?? false).toBe(hatched);
  });

  it('fades beyond its bounds on both sides', () => {
    const [soft, plain] = [whisker('2022~'), whisker('2022')];
    expect(soft?.pieces[0]?.x0).toBeLessThan(plain?.pieces[0]?.x0 ?? 0);
    expect(soft?.pieces[0]?.x1).toBeGreaterThan(plain?.pieces[0]?.x1 ?? 0);
    expect(soft?.tones?.map(({ strength }) => strength)).toEqual([0, 1, 1, 0]);
  });
});

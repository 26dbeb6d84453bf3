import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import {
  type Brush,
  brushMarks,
  brushOf,
  moveEnd,
  moveWhole,
  overviewOf,
} from '../../src/layout/overview.ts';
import { tableOf } from '../../src/model/event-table.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
import { placeOf } from '../../src/scale/places.ts';
import type { TimeScale } from '../../src/scale/scale.ts';
import { viewportOf, WHOLE, zoomAbout } from '../../src/scale/viewport.ts';

const NOW = Date.UTC(2025, 5, 15);

function read(whens: readonly string[], status?: string): readonly TimelineEvent[] {
  const events = whens.map((when, i) => ({
    id: `e${i}`,
    when,
    title: 'T',
    ...(status && i % 2 === 0 ? { status } : {}),
  }));
  return readTimeline({ events }).timeline.events;
}

function scaleOf(events: readonly TimelineEvent[], choice: ScaleChoice, width = 900): TimeScale {
  const data = axisData(events, NOW);
  if (!data) throw new Error('no axis');
  return axisScale(data, choice, width);
}

/** Looks at each event by itself. */
function countedOneByOne(events: readonly TimelineEvent[], scale: TimeScale): number[] {
  const { counts, step } = overviewOf(tableOf([]).columns, scale, NOW);
  const expected = [...counts];
  for (const event of events) {
    const place = placeOf(event, NOW);
    if (!place) continue;
    let column = 0;
    while (column + 1 < expected.length && scale.toTime((column + 1) * step) <= place.at) column++;
    expected[column] = (expected[column] ?? 0) + 1;
  }
  return expected;
}

const day = fc
  .integer({ min: 0, max: 9000 })
  .map((n) => new Date(Date.UTC(2005, 0, 1 + n)).toISOString().slice(0, 10));
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  day.map((text) => `${text}/..`),
  day.map((text) => `../${text}`),
  day.map((text) => `${text}/2031`),
  day.map((text) => `[${text},2032-01]`),
);
const kinds = fc.constantFrom<ScaleChoice>('linear', 'auto', 'log', 'relative', 'sequential');

describe('the overview', () => {
  it('counts every event once, where its mark stands at zoom 1', () => {
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 40 }),
        kinds,
        fc.constantFrom(undefined, 'planned'),
        fc.constantFrom(640, 901.5),
        (whens, kind, status, width) => {
          const events = read(whens, status);
          const scale = scaleOf(events, kind, width);
          const { counts, most } = overviewOf(tableOf(events).columns, scale, NOW);
          const expected = countedOneByOne(events, scale);
          expect([...counts]).toEqual(expected);
          expect(most).toBe(Math.max(1, ...expected));
          expect(expected.reduce((a, b) => a + b)).toBe(events.length);
        },
      ),
    );
  });

  it('has a column for every part of the width, and an empty one for what is empty', () => {
    const events = read(['2025-01-01', '2025-12-31']);
    const { counts, step, width } = overviewOf(
      tableOf(events).columns,
      scaleOf(events, 'linear', 1000),
    );
    expect(counts.length * step).toBeGreaterThanOrEqual(width);
    expect((counts.length - 1) * step).toBeLessThan(width);
    expect(counts.filter((count) => count > 0)).toHaveLength(2);
  });

  it('knows what the scale leaves out', () => {
    const events = read(['2001-01-01', '2001-02-01', '2025-05-01', '2025-06-01']);
    const scale = scaleOf(events, 'auto');
    const { gaps } = overviewOf(tableOf(events).columns, scale);
    expect(gaps).toEqual(scale.breaks.map(({ x0, x1 }) => ({ x0, x1 })));
    expect(gaps.length).toBeGreaterThan(0);
  });

  it('leaves out what has no date at all', () => {
    const events = read(['2025-01-01', '../..', '2025-02-01']);
    const { counts } = overviewOf(tableOf(events).columns, scaleOf(events, 'linear'));
    expect(counts.reduce((a, b) => a + b)).toBe(2);
  });
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const limits = fc
  .tuple(fc.integer({ min: 300, max: 2000 }), number(0, 10))
  .map(([width, power]) => ({ width, kMax: 10 ** power }));
const seen = fc.tuple(limits, number(0, 1), number(0, 1)).map(([bounds, depth, at]) => {
  const view = zoomAbout(WHOLE, bounds.kMax ** depth, at * bounds.width, bounds);
  return { bounds, view, brush: brushOf(view, bounds.width) };
});

describe('the window of the overview', () => {
  it('leads to the view and back again', () => {
    fc.assert(
      fc.property(seen, ({ bounds, view, brush }) => {
        const back = viewportOf(brush.from, brush.to, bounds);
        expect(back.k / view.k).toBeCloseTo(1, 4);
        const again = brushOf(back, bounds.width);
        expect(again.from).toBeCloseTo(brush.from, 6);
        expect(again.to).toBeCloseTo(brush.to, 6);
      }),
    );
  });

  it('is all of it where everything is seen', () => {
    expect(brushOf(WHOLE, 800)).toEqual({ from: 0, to: 800 });
  });

  it('moves one end and keeps the other, on the axis and no closer than the deepest zoom', () => {
    fc.assert(
      fc.property(
        seen,
        fc.constantFrom<'from' | 'to'>('from', 'to'),
        number(-500, 2500),
        ({ bounds, brush }, end, target) => {
          const next = moveEnd(brush, end, target, bounds);
          const other = end === 'from' ? 'to' : 'from';
          const least = bounds.width / bounds.kMax;
          expect(next[other]).toBe(brush[other]);
          expect(next.from).toBeGreaterThanOrEqual(0);
          expect(next.to).toBeLessThanOrEqual(bounds.width + 1e-9);
          expect(next.to - next.from).toBeGreaterThanOrEqual(least - 1e-9);
          const shown = brushOf(viewportOf(next.from, next.to, bounds), bounds.width);
          expect(shown[other]).toBeCloseTo(brush[other], 6);
        },
      ),
    );
  });

  it('moves as a whole, as wide as it was', () => {
    fc.assert(
      fc.property(seen, number(-500, 2500), ({ bounds, brush }, target) => {
        const next = moveWhole(brush, target, bounds.width);
        expect(next.to - next.from).toBeCloseTo(brush.to - brush.from, 9);
        expect(next.from).toBeGreaterThanOrEqual(0);
        expect(next.to).toBeLessThanOrEqual(bounds.width + 1e-9);
      }),
    );
  });

  it('has three targets of 24 px side by side, however narrow it is', () => {
    fc.assert(
      fc.property(seen, ({ bounds: { width }, brush }) => {
        const { from, to, grab, window } = brushMarks(brush, width);
        expect(from.x0).toBeGreaterThanOrEqual(0);
        expect(from.x1 - from.x0).toBeCloseTo(24, 9);
        expect(to.x1 - to.x0).toBeCloseTo(24, 9);
        expect(to.x0 - from.x1).toBeGreaterThanOrEqual(24 - 1e-9);
        expect(to.x1).toBeLessThanOrEqual(width + 1e-9);
        expect(grab.x0).toBeLessThanOrEqual(from.x1);
        expect(grab.x1).toBeGreaterThanOrEqual(to.x0);
        expect(window.x1 - window.x0).toBeGreaterThanOrEqual(2 - 1e-9);
        expect(window.x0).toBeGreaterThanOrEqual(0);
        expect(window.x1).toBeLessThanOrEqual(width + 1e-9);
      }),
    );
  });

  it('has its grips on its ends where there is room for that', () => {
    const marks = brushMarks({ from: 200, to: 500 }, 1000);
    expect(marks.from).toEqual({ x0: 188, x1: 212, grip: 200 });
    expect(marks.to).toEqual({ x0: 488, x1: 512, grip: 500 });
    expect(marks.window).toEqual({ x0: 200, x1: 500 });
  });

  it.each<[string, Brush, number, number]>([
    ['at the start', { from: 0, to: 0.001 }, 4, 52],
    ['in the middle', { from: 500, to: 500.001 }, 484, 516],
    ['at the end', { from: 999.999, to: 1000 }, 948, 996],
  ])('has them on either side of a hair %s', (_, brush, first, second) => {
    const marks = brushMarks(brush, 1000);
    expect(marks.from.grip).toBeCloseTo(first, 1);
    expect(marks.to.grip).toBeCloseTo(second, 1);
  });
});

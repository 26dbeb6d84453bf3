import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LabelNumbers,
  type Labels,
  labelWork,
  levelAt,
  levelsUpTo,
  NEVER,
  zoomOfLevel,
} from '../../../src/layout/many/labels.ts';
import { finish } from '../../../src/model/work.ts';

const BOX = 172;
const GAP = 16;
const WIDTH = 1200;

interface Point {
  readonly u: number;
  readonly importance: number;
}

/** Places that bunch up, and instants that several share. */
const points = fc.array(
  fc.record({
    u: fc.oneof(
      fc.integer({ min: 0, max: 40 }).map((step) => step * 30),
      fc.double({ min: 1100, max: 1110, noNaN: true }),
      fc.double({ min: 0, max: WIDTH, noNaN: true }),
    ),
    importance: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 60 },
);
const rows = fc.integer({ min: 1, max: 6 });
const zoom = fc.double({ min: 0, max: 20, noNaN: true }).map((octaves) => 2 ** octaves);

function numbersOf(list: readonly Point[], rowCount: number): LabelNumbers {
  const sorted = [...list].sort((a, b) => a.u - b.u);
  return {
    u: Float64Array.from(sorted, ({ u }) => u),
    importance: Uint8Array.from(sorted, ({ importance }) => importance),
    rows: rowCount,
    box: BOX,
    gap: GAP,
    levels: levelsUpTo(2 ** 20),
  };
}

function shownAt({ level }: Labels, k: number): number[] {
  const now = levelAt(k);
  return Array.from(level.keys()).filter((place) => (level[place] ?? NEVER) <= now);
}

/** A box, and a leader from its left edge down to the axis; rows count upwards. */
function clash(a: { x: number; row: number }, b: { x: number; row: number }): boolean {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const distance = right.x - left.x + 1e-6;
  if (distance < GAP) return true;
  const overlap = left.row === right.row && distance < BOX;
  // The right one's leader runs down through the rows below its own.
  const struck = left.row < right.row && distance < BOX;
  return overlap || struck;
}

describe('labels of many places', () => {
  it('never overlap, nor a leader of theirs, at any zoom', () => {
    fc.assert(
      fc.property(points, rows, zoom, (list, rowCount, k) => {
        const numbers = numbersOf(list, rowCount);
        const labels = finish(labelWork(numbers));
        const shown = shownAt(labels, k).map((place) => ({
          x: (numbers.u[place] ?? 0) * k,
          row: labels.row[place] ?? 0,
        }));
        for (const [i, a] of shown.entries()) {
          expect(a.row).toBeLessThan(rowCount);
          for (const b of shown.slice(i + 1)) expect(clash(a, b)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stay when one zooms in, and one of each instant is labelled in the end', () => {
    fc.assert(
      fc.property(points, rows, zoom, zoom, (list, rowCount, a, b) => {
        const labels = finish(labelWork(numbersOf(list, rowCount)));
        const later = new Set(shownAt(labels, Math.max(a, b)));
        for (const place of shownAt(labels, Math.min(a, b))) expect(later).toContain(place);
        const instants = [...new Set(list.map(({ u }) => u))].sort((u, v) => u - v);
        const close = instants.slice(1).some((u, i) => u - (instants[i] ?? 0) < 1e-3);
        if (!close) expect(shownAt(labels, 2 ** 20)).toHaveLength(instants.length);
      }),
    );
  });

  it('leave out only what has no free row where a level begins', () => {
    fc.assert(
      fc.property(points, rows, fc.nat(40), (list, rowCount, level) => {
        const numbers = numbersOf(list, rowCount);
        const labels = finish(labelWork(numbers));
        const k = zoomOfLevel(level);
        const at = (place: number): number => (numbers.u[place] ?? 0) * k;
        const shown = shownAt(labels, k);
        const hidden = [...labels.level.keys()].filter((place) => !shown.includes(place));
        for (const place of hidden) {
          const free = Array.from({ length: rowCount }, (_, row) =>
            shown.every((other) => {
              const [a, b] = [
                { x: at(place), row },
                { x: at(other), row: labels.row[other] ?? 0 },
              ];
              // At the very border rounding decides.
              const close = [GAP, BOX].some((d) => Math.abs(Math.abs(a.x - b.x) - d) < 1e-6);
              return !close && !clash(a, b);
            }),
          );
          expect(free).not.toContain(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same in whatever order the events came', () => {
    fc.assert(
      fc.property(
        points.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [a, b] = [list, shuffled].map((order) => {
            const numbers = numbersOf(order, 5);
            const { level, row } = finish(labelWork(numbers));
            return [...level.keys()]
              .filter((place) => level[place] !== NEVER)
              .map((place) => [
                numbers.u[place],
                numbers.importance[place],
                level[place],
                row[place],
              ]);
          });
          expect(a).toEqual(b);
        },
      ),
    );
  });

  it('are listed by level in the order of their places', () => {
    fc.assert(
      fc.property(points, (list) => {
        const { level, byLevel } = finish(labelWork(numbersOf(list, 4)));
        const expected = byLevel.map((_, own) =>
          [...level.keys()].filter((place) => level[place] === own),
        );
        expect(byLevel.map((places) => [...places])).toEqual(expected);
        const last = byLevel.length;
        expect([...level].filter((own) => own !== NEVER && own >= last)).toEqual([]);
      }),
    );
  });

  it('give the first level the same labels, whether others follow or not', () => {
    fc.assert(
      fc.property(points, (list) => {
        const numbers = numbersOf(list, 5);
        const first = finish(labelWork({ ...numbers, levels: 1 }));
        const all = finish(labelWork(numbers));
        expect(first.byLevel[0]).toEqual(all.byLevel[0]);
        for (const place of first.byLevel[0] ?? []) expect(first.row[place]).toBe(all.row[place]);
      }),
    );
  });

  it('take the most important of an instant, and of neighbours', () => {
    const list = [
      { u: 100, importance: 2 },
      { u: 100, importance: 4 },
      { u: 105, importance: 3 },
    ];
    const labels = finish(labelWork(numbersOf(list, 5)));
    expect(shownAt(labels, 1)).toEqual([1]);
    expect(shownAt(labels, 4)).toEqual([1, 2]);
    expect(labels.level[0]).toBe(NEVER);
  });
});

describe('levels of zoom', () => {
  it('are counted from the magnification at which they begin', () => {
    fc.assert(
      fc.property(zoom, (k) => {
        const level = levelAt(k);
        expect(zoomOfLevel(level)).toBeLessThanOrEqual(k);
        expect(zoomOfLevel(level + 1)).toBeGreaterThan(k);
        expect(levelsUpTo(k)).toBe(level + 1);
      }),
    );
    expect([1, 2, 4, 1024].map(levelAt)).toEqual([0, 2, 4, 20]);
  });
});

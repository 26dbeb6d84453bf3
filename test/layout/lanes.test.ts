import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, type Stretch } from '../../src/layout/lanes.ts';

const stretches = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 400 }))
    .map(([lo, length]) => ({ lo, hi: lo + length })),
  { maxLength: 60 },
);

/** Most stretches that cover one place, by trying every place where one begins. */
function depth(all: readonly Stretch[]): number {
  return Math.max(0, ...all.map(({ lo }) => all.filter((s) => s.lo <= lo && lo < s.hi).length));
}

describe('lanes', () => {
  it('hold no two stretches that overlap', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        const lanes = assignLanes(all);
        all.forEach((a, i) => {
          all.slice(i + 1).forEach((b, j) => {
            if (lanes[i] === lanes[i + 1 + j]) expect(a.hi <= b.lo || b.hi <= a.lo).toBe(true);
          });
        });
      }),
    );
  });

  it('are as few as stretches overlap at the busiest place', () => {
    fc.assert(
      fc.property(stretches, (all) => {
        expect(new Set(assignLanes(all)).size).toBe(depth(all));
      }),
    );
  });

  it('keep the asked gap inside a lane', () => {
    expect(
      assignLanes(
        [
          { lo: 0, hi: 10 },
          { lo: 15, hi: 20 },
        ],
        5,
      ),
    ).toEqual([0, 0]);
    expect(
      assignLanes(
        [
          { lo: 0, hi: 10 },
          { lo: 14, hi: 20 },
        ],
        5,
      ),
    ).toEqual([0, 1]);
  });
});

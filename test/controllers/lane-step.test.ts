import { describe, expect, it } from 'vitest';
import { laneStep } from '../../src/controllers/lane-step.ts';
import type { TrackPlan } from '../../src/layout/track.ts';

/** As much of a plan as counts here: what lies where, in which lane. */
function plan(
  flags: readonly [ids: string, u: number][],
  spans: readonly [id: string, lane: number, u0: number, u1: number][],
): TrackPlan {
  const events = (ids: string) => [...ids].map((id) => ({ id }));
  return {
    flags: flags.map(([ids, u]) => ({ u, events: events(ids) })),
    spans: spans.map(([id, lane, u0, u1]) => ({ event: { id }, lane, u0, u1 })),
  } as unknown as TrackPlan;
}

const busy = plan(
  [
    ['a', 10],
    ['bc', 200],
    ['d', 500],
  ],
  [
    ['x', 0, 0, 120],
    ['y', 0, 300, 400],
    ['z', 2, 380, 600],
  ],
);

describe('laneStep()', () => {
  const table: [from: string, direction: -1 | 1, to: string | undefined, why: string][] = [
    ['a', 1, 'x', 'a bar that spans its moment'],
    ['b', 1, 'x', 'the nearer end: 80 against 100'],
    ['c', 1, 'x', 'the same place as b'],
    ['d', 1, 'y', 'the nearer end: 100 against 380'],
    ['x', 1, 'z', 'the only one of the lane below; an empty lane is none'],
    ['z', 1, undefined, 'there is nothing below'],
    ['z', -1, 'y', 'bars that overlap'],
    ['y', -1, 'b', 'the first of those equally near'],
    ['x', -1, 'a', 'a moment inside the bar'],
    ['a', -1, undefined, 'there is nothing above'],
    ['nobody', 1, undefined, 'an unknown event has no lane'],
  ];
  for (const [from, direction, to, why] of table) {
    it(`leads from ${from} ${direction === 1 ? 'down' : 'up'} to ${to}: ${why}`, () => {
      expect(laneStep(busy, from, direction)).toBe(to);
    });
  }

  it('leads nowhere where there is one lane, or no track', () => {
    expect(laneStep(plan([['ab', 1]], []), 'a', 1)).toBeUndefined();
    expect(laneStep(plan([], [['x', 0, 0, 1]]), 'x', -1)).toBeUndefined();
    expect(laneStep(undefined, 'a', 1)).toBeUndefined();
  });
});

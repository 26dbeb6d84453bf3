import { describe, expect, it } from 'vitest';
import { composeMany } from '../../../src/layout/many/compose.ts';
import {
  baseOfRow,
  laneStepMany,
  nearestInView,
  placeOfRow,
  rowsOfCluster,
  spanOfRow,
  zoomOfCluster,
} from '../../../src/layout/many/keys.ts';
import { NO_LANE } from '../../../src/layout/many/plan.ts';
import { toBase, toScreen, viewportOf, WHOLE } from '../../../src/scale/viewport.ts';
import { crowdOf, eventsOf, newsOf, viewsOf, WIDTH } from './crowd.ts';

const events = eventsOf(newsOf(500, 5));
const plan = crowdOf(events);
const rows = [...events.keys()].filter((row) => baseOfRow(plan, row));

/** -1 = on the axis; undefined = in no lane. */
function laneOf(row: number): number | undefined {
  const span = spanOfRow(plan, row);
  if (span === undefined) return placeOfRow(plan, row) === undefined ? undefined : -1;
  const lane = plan.spans.lane[span];
  return lane === NO_LANE ? undefined : lane;
}

function distance(a: number, b: number): number {
  const [x, y] = [baseOfRow(plan, a), baseOfRow(plan, b)];
  return x && y ? Math.max(0, x.u0 - y.u1, y.u0 - x.u1) : Number.POSITIVE_INFINITY;
}

describe('keys among many events', () => {
  it('find each event where it lies', () => {
    for (const row of rows) {
      const place = placeOfRow(plan, row);
      const span = spanOfRow(plan, row);
      expect((place === undefined) !== (span === undefined)).toBe(true);
      if (place !== undefined) expect(plan.places[place]).toBe(row);
      if (span !== undefined) expect(plan.spans.row[span]).toBe(row);
    }
  });

  it('lead to the nearest in the lane above or below', () => {
    for (const row of rows) {
      const lane = laneOf(row) ?? plan.spans.lanes.length;
      for (const direction of [-1, 1] as const) {
        const target = rows.filter((other) => laneOf(other) === lane + direction);
        const found = laneStepMany(plan, row, direction);
        expect(found === undefined).toBe(target.length === 0);
        if (found === undefined) continue;
        expect(target).toContain(found);
        expect(distance(found, row)).toBe(Math.min(...target.map((other) => distance(other, row))));
      }
    }
  });

  it('lead to the nearest in view, or stay', () => {
    for (const view of viewsOf(plan, 25)) {
      const [from, to] = [toBase(view, 0), toBase(view, WIDTH)];
      const seen = rows.filter((row) => {
        const at = baseOfRow(plan, row);
        return laneOf(row) !== undefined && at && at.u1 >= from && at.u0 <= to;
      });
      for (const row of rows.filter((_, i) => i % 20 === 0)) {
        const at = baseOfRow(plan, row);
        const found = nearestInView(plan, row, from, to);
        if (seen.length === 0 || (at && at.u1 >= from && at.u0 <= to)) {
          expect(found).toBe(row);
          continue;
        }
        expect(seen).toContain(found);
        expect(distance(found, row)).toBe(Math.min(...seen.map((other) => distance(other, row))));
      }
    }
  });

  it('open a cluster by bringing all of it into view, larger than before', () => {
    const limits = { width: WIDTH, kMax: plan.input.kMax };
    const clusters = composeMany(plan, WHOLE).crowd?.clusters ?? [];
    expect(clusters.length).toBeGreaterThan(3);
    for (const cluster of clusters) {
      const [u0, u1] = zoomOfCluster(plan, cluster);
      const view = viewportOf(u0, u1, limits);
      for (const row of rowsOfCluster(plan, cluster)) {
        const x = toScreen(view, baseOfRow(plan, row)?.u0 ?? Number.NaN);
        expect(x).toBeGreaterThanOrEqual(-0.01);
        expect(x).toBeLessThanOrEqual(WIDTH + 0.01);
      }
      const after = composeMany(plan, view).crowd?.clusters.map(({ key }) => key);
      expect(after?.includes(cluster.key)).toBe(cluster.together);
    }
  });

  it('say of events of one instant that no zoom parts them', () => {
    const same = Array.from({ length: 6 }, (_, i) => ({
      id: `s${i}`,
      when: '2025-01-10',
      title: 'A',
    }));
    const others = ['2020-01-01', '2025-11-01'].map((when) => ({ when, title: 'B' }));
    const crowd = crowdOf(eventsOf([...same, ...others]));
    const clusters = composeMany(crowd, WHOLE).crowd?.clusters ?? [];
    expect(clusters.map(({ count, together }) => [count, together])).toEqual([[6, true]]);
    expect(composeMany(crowd, WHOLE).flags.length).toBe(3);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTrack } from '../../src/layout/track.ts';
import { toScreen, WHOLE, zoomAbout } from '../../src/scale/viewport.ts';
import { of, planOf, sceneOf } from './doubt.ts';

const day = (n: number): string => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
const event = (id: string, when: string, reported?: string, more: object = {}) => ({
  id,
  when,
  title: id,
  ...(reported ? { reported } : {}),
  ...more,
});

describe('what came out later', () => {
  it('is a line from where it happened to where it came out', () => {
    const plan = planOf({ events: [event('a', '2019-03-01', '2022-09-10'), event('b', '2024')] });
    const scene = composeTrack(plan, WHOLE);
    const report = of(scene.reports, 'a');
    const marker = of(scene.markers, 'a');
    expect(report.x0).toBe(marker.x);
    const { scale } = plan.input;
    expect(report.x1).toBeCloseTo(scale.toBase(Date.UTC(2022, 8, 10, 12)), 1);
    expect(report.y).toBeGreaterThan(scene.axisY);
    expect(report.y).toBeLessThan(scene.laneTop);
  });

  it.each([
    ['known at once', '2019-03-01', '2019-03-01', 'confirmed'],
    ['known since the day after', '2019-03-01', '2019-03-02', 'confirmed'],
    ['announced beforehand', '2026-03-01', '2025-03-01', 'planned'],
  ])('is not drawn where it was %s', (_, when, reported, status) => {
    const events = [event('a', when, reported, { status }), event('b', '2024'), event('c', '2015')];
    expect(sceneOf({ events }).reports).toEqual([]);
  });

  it('appears when zooming in parts the two', () => {
    const events = [event('a', '2019-03-01', '2019-03-20'), event('b', '2024'), event('c', '2015')];
    const plan = planOf({ events });
    const u = plan.flags.find(({ key }) => key === 'a')?.u ?? 0;
    const near = zoomAbout(WHOLE, 40, toScreen(WHOLE, u), { width: 1000, kMax: 100 });
    expect(composeTrack(plan, WHOLE).reports).toEqual([]);
    expect(composeTrack(plan, near).reports).toHaveLength(1);
  });

  it('is dotted across a break, and its sign stands in none', () => {
    const events = [
      event('a', '1960-01-01', '2020-03-01'),
      event('b', '1960-02-01'),
      event('c', '2020-05-01'),
      event('d', '2020-08-01'),
    ];
    const scene = sceneOf({ events }, { choice: 'compressed' });
    const report = of(scene.reports, 'a');
    const between = scene.breaks.filter((b) => b.x0 > report.x0 && b.x1 < report.x1);
    expect(between.length).toBeGreaterThan(0);
    expect(report.gaps.map(({ x0 }) => x0)).toEqual(between.map(({ x0 }) => x0));
    expect(report.pieces).toHaveLength(between.length + 1);
    for (const { x0, x1 } of scene.breaks) expect(report.x1 > x0 && report.x1 < x1).toBe(false);
  });

  it('widens the axis as far as it came out', () => {
    const plan = planOf({
      events: [event('a', '2015-01-01'), event('b', '2016-01-01', '2025-05-01')],
    });
    expect(plan.input.scale.domain[1]).toBeGreaterThan(Date.UTC(2025, 4, 1));
  });

  it('stands in the lane of a bar at its own time', () => {
    const events = [event('a', '2015'), event('s', '2016-01-01/2018-01-01', '2021-06-15')];
    const plan = planOf({ events });
    const { reported, y, height, pieces } = of(composeTrack(plan, WHOLE).spans, 's');
    expect(reported?.y).toBe(y + height / 2);
    expect(reported?.x0).toBeCloseTo(pieces.at(-1)?.x1 ?? 0);
    expect(reported?.x1).toBeCloseTo(plan.input.scale.toBase(Date.UTC(2021, 5, 15, 12)), 1);
  });

  it('never meets another in its thin lane, and each sign stands at its time', () => {
    const story = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 3000 }), late: fc.integer({ min: 1, max: 700 }) }),
      { minLength: 1, maxLength: 15 },
    );
    const zoom = fc.double({ min: 1, max: 30, noNaN: true });
    fc.assert(
      fc.property(story, zoom, (rows, factor) => {
        const events = rows.map(({ at, late }, i) => event(`e${i}`, day(at), day(at + late)));
        const plan = planOf({ events });
        const view = zoomAbout(WHOLE, factor, 500, { width: 1000, kMax: 30 });
        const { reports, laneTop, axisY } = composeTrack(plan, view);
        reports.forEach((a, i) => {
          const at = rows[Number(a.event.id.slice(1))];
          const time = Date.UTC(2015, 0, 1 + (at?.at ?? 0) + (at?.late ?? 0), 12);
          expect(a.x1).toBeCloseTo(toScreen(view, plan.input.scale.toBase(time)), 1);
          expect(a.y > axisY && a.y < laneTop).toBe(true);
          for (const b of reports.slice(i + 1)) {
            if (a.y === b.y) expect(a.x1 < b.x0 || b.x1 < a.x0).toBe(true);
          }
        });
      }),
    );
  });
});

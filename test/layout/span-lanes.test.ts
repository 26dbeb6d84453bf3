import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTrack } from '../../src/layout/track.ts';
import { WHOLE, zoomAbout } from '../../src/scale/viewport.ts';
import { of, planOf, sceneOf } from './doubt.ts';

const groups = [
  { id: 'z', label: 'Zulu' },
  { id: 'a', label: 'Alpha' },
  { id: 'unused', label: 'Nobody' },
];
const event = (id: string, when: string, group?: string) => ({
  id,
  when,
  title: id,
  ...(group ? { group } : {}),
});
const story = {
  groups,
  events: [
    event('alpha', '2016/2018', 'a'),
    event('plain', '2017/2019'),
    event('zulu', '2018/2020', 'z'),
    event('point', '2019-05-01', 'a'),
    event('sole', '2020-05-01', 'z'),
  ],
};

describe('lanes by group', () => {
  it('stand in the order of the groups, those without events left out', () => {
    const scene = sceneOf(story, { byGroup: true });
    expect(scene.groups.map(({ label }) => label)).toEqual(['Zulu', 'Alpha']);
    expect(sceneOf(story).groups).toEqual([]);
  });

  it('hold the bars of their group, and after the last what has none', () => {
    const { groups: lanes, spans } = sceneOf(story, { byGroup: true });
    const inside = (id: string, lane: number): boolean => {
      const { y } = of(spans, id);
      const { y: top = 0, height = 0 } = lanes[lane] ?? {};
      return y > top && y < top + height;
    };
    expect([inside('zulu', 0), inside('alpha', 1)]).toEqual([true, true]);
    const { y, height } = lanes[1] ?? { y: 0, height: 0 };
    expect(of(spans, 'plain').y).toBeGreaterThanOrEqual(y + height);
  });

  it('show where the moments of their group stand, which keep their flags', () => {
    const scene = sceneOf(story, { byGroup: true });
    const strokes = scene.groups.map((lane) => lane.strokes.map(({ event }) => event.id));
    expect(strokes).toEqual([['sole'], ['point']]);
    expect(scene.groups[1]?.strokes[0]?.x).toBe(of(scene.markers, 'point').x);
    expect(scene.flags).toHaveLength(2);
  });

  it('never overlap and hold all of their bars, whatever the story', () => {
    const row = fc.record({
      from: fc.integer({ min: 2000, max: 2020 }),
      length: fc.integer({ min: 0, max: 10 }),
      group: fc.constantFrom('z', 'a', 'unused', undefined),
    });
    const zoom = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), zoom, (rows, factor) => {
        const events = rows.map(({ from, length, group }, i) =>
          event(`e${i}`, `${from}/${from + length}`, group),
        );
        const plan = planOf({ groups, events }, { byGroup: true });
        const view = zoomAbout(WHOLE, factor, 500, { width: 1000, kMax: 20 });
        const scene = composeTrack(plan, view);
        scene.groups.forEach((lane, i) => {
          const next = scene.groups[i + 1];
          if (next) expect(lane.y + lane.height).toBe(next.y);
          for (const span of scene.spans.filter((s) => s.event.group === lane.id)) {
            expect(span.y >= lane.y && span.y + span.height <= lane.y + lane.height).toBe(true);
          }
        });
        expect(scene.spans.every(({ y }) => y < scene.tickY)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

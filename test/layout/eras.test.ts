import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EraBand } from '../../src/layout/scene.ts';
import { composeTrack } from '../../src/layout/track.ts';
import { toScreen, WHOLE, zoomAbout } from '../../src/scale/viewport.ts';
import { planOf, sceneOf } from './doubt.ts';

const events = [
  { id: 'a', when: '2000-01-01', title: 'A' },
  { id: 'b', when: '2010-01-01', title: 'B' },
  { id: 'c', when: '2020-01-01', title: 'C' },
];
const band = (bands: readonly EraBand[], label: string): EraBand => {
  const found = bands.find((era) => era.label === label);
  if (!found) throw new Error(`no era ${label}`);
  return found;
};

describe('eras', () => {
  it('share a row where one follows the other, and take turns in tint', () => {
    const eras = [
      { when: '2000/2004', label: 'One' },
      { when: '2005/2009', label: 'Two' },
      { when: '2010/2019', label: 'Three' },
    ];
    const bands = sceneOf({ events, eras }).eras;
    expect(new Set(bands.map(({ y }) => y)).size).toBe(1);
    expect(bands.map(({ tint }) => tint)).toEqual([0, 1, 0]);
  });

  it('get rows of their own where they overlap, and no era makes the track higher', () => {
    const eras = [
      { when: '2000/2012', label: 'One' },
      { when: '2005/2015', label: 'Two' },
    ];
    const scene = sceneOf({ events, eras });
    expect(scene.eras.map(({ y, height }) => y / height)).toEqual([0, 1]);
    const height = (given: object[]): number => sceneOf({ events, eras: given }).height;
    expect(height(eras) - height([])).toBe(2 * (scene.eras[0]?.height ?? 0));
  });

  it.each<[string, EraBand['start'], EraBand['end']]>([
    ['2003/2007', 'sure', 'sure'],
    ['2003~/2007?', 'soft', 'soft'],
    ['2003/..', 'sure', 'arrow'],
    ['/2007', 'fade', 'sure'],
  ])('%s begins %s and ends %s', (when, start, end) => {
    const [era] = sceneOf({ events, eras: [{ when, label: 'X' }] }).eras;
    expect([era?.start, era?.end]).toEqual([start, end]);
  });

  it('run across breaks, yet are cut there', () => {
    const far = [...events, { id: 'd', when: '2020-02-01', title: 'D' }];
    const early = [{ id: 'e', when: '1800-01-01', title: 'E' }, ...far];
    const scene = sceneOf(
      { events: early, eras: [{ when: '1700/2015', label: 'X' }] },
      { choice: 'compressed' },
    );
    const era = band(scene.eras, 'X');
    expect(scene.breaks.length).toBeGreaterThan(0);
    expect(era.gaps).toHaveLength(scene.breaks.length);
    expect(era.pieces).toHaveLength(scene.breaks.length + 1);
  });

  it('keep their label in view as long as their band is', () => {
    const plan = planOf({ events, eras: [{ when: '2001/2018', label: 'A long one' }] });
    const limits = { width: 1000, kMax: 40 };
    for (const at of [0.2, 0.5, 0.8]) {
      const [era] = composeTrack(plan, zoomAbout(WHOLE, 6, at * 1000, limits)).eras;
      expect(era?.labelled).toBe(true);
      expect(era?.labelX).toBe(0);
    }
  });

  it('never let bands or labels of one row overlap, at any zoom and pan', () => {
    const era = fc
      .record({
        from: fc.integer({ min: 1990, max: 2024 }),
        length: fc.integer({ min: 0, max: 15 }),
        label: fc.integer({ min: 1, max: 30 }),
      })
      .map(({ from, length, label }, i = 0) => ({
        when: `${from}/${from + length}`,
        label: 'x'.repeat(label) + i,
      }));
    const stories = fc.array(era, { minLength: 1, maxLength: 12 });
    const zoom = fc.double({ min: 1, max: 30, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(stories, zoom, share, (eras, factor, at) => {
        const plan = planOf({ events, eras });
        const view = zoomAbout(WHOLE, factor, at * 1000, { width: 1000, kMax: 30 });
        const bands = composeTrack(plan, view).eras;
        bands.forEach((a, i) => {
          for (const b of bands.slice(i + 1)) {
            if (a.y !== b.y) continue;
            expect(a.x1 <= b.x0 + 0.01 || b.x1 <= a.x0 + 0.01).toBe(true);
            if (!a.labelled || !b.labelled) continue;
            const [left, right] = a.labelX < b.labelX ? [a, b] : [b, a];
            expect(left.labelX + left.labelWidth).toBeLessThanOrEqual(right.labelX + 0.01);
          }
          if (a.labelled) expect(a.labelX + a.labelWidth).toBeLessThanOrEqual(1000.01);
        });
      }),
    );
  });

  it('stand at their dates at every zoom', () => {
    const plan = planOf({ events, eras: [{ when: '2004/2007', label: 'X' }] });
    const { scale } = plan.input;
    const view = zoomAbout(WHOLE, 2, 300, { width: 1000, kMax: 30 });
    const era = band(composeTrack(plan, view).eras, 'X');
    expect(era.x0).toBeCloseTo(toScreen(view, scale.toBase(Date.UTC(2004, 0, 1))));
    expect(era.x1).toBeCloseTo(toScreen(view, scale.toBase(Date.UTC(2008, 0, 1))));
  });
});

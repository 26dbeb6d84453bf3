import { describe, expect, it } from 'vitest';
import { planLinks } from '../../src/layout/links.ts';
import type { LinkLine } from '../../src/layout/scene.ts';
import { viewportOf } from '../../src/scale/viewport.ts';
import { of, planOf, sceneOf } from './doubt.ts';

const event = (id: string, when: string, links: object[] = []) => ({ id, when, title: id, links });
const story = {
  events: [
    event('a', '2016-01-01', [{ to: 'b', type: 'led-to' }]),
    event('b', '2018-06-01', [
      { to: 'c', type: 'see' },
      { to: 'bar', type: 'led-to' },
    ]),
    event('c', '2020-01-01', [{ to: 'a', type: 'responds-to' }]),
    event('bar', '2021-01-01/2023-01-01'),
  ],
};

function line(lines: readonly LinkLine[], other: string): LinkLine {
  const found = lines.find((link) => link.other === other);
  if (!found) throw new Error(`no link to ${other}`);
  return found;
}

describe('links', () => {
  it('are read from cause to consequence, whoever wrote them', () => {
    const { events } = planOf(story).input;
    const links = planLinks(events).get('a') ?? [];
    expect(links.map(({ from, to, type }) => `${from} ${type} ${to}`)).toEqual([
      'a led-to b',
      'a responds-to c',
    ]);
  });

  it('have one line for a pair that wrote two', () => {
    const both = [
      event('a', '2016', [{ to: 'b', type: 'led-to' }]),
      event('b', '2018', [{ to: 'a', type: 'responds-to' }]),
    ];
    expect(planLinks(planOf({ events: both }).input.events).get('a')).toHaveLength(1);
  });

  it('are drawn only for the events asked for', () => {
    expect(sceneOf(story).links).toEqual([]);
    expect(sceneOf(story, { linked: ['b'] }).links.map(({ other }) => other)).toEqual([
      'a',
      'c',
      'bar',
    ]);
    expect(sceneOf(story, { linked: ['a', 'a'] }).links).toHaveLength(2);
  });

  it('run from marker to marker above the axis and below all flags', () => {
    const scene = sceneOf(story, { linked: ['b'] });
    const { curve } = line(scene.links, 'a');
    const [from, c, , to] = curve;
    expect(Math.abs(from.x - of(scene.markers, 'a').x)).toBeLessThan(12);
    expect(Math.abs(to.x - of(scene.markers, 'b').x)).toBeLessThan(12);
    const top = from.y + (c.y - from.y) * 0.75;
    expect(top).toBeGreaterThan(scene.footY);
    expect(from.y).toBeLessThan(scene.axisY);
  });

  it('lead down to a bar', () => {
    const scene = sceneOf(story, { linked: ['b'] });
    const { curve } = line(scene.links, 'bar');
    const bar = of(scene.spans, 'bar');
    expect(curve[0].y).toBeGreaterThan(scene.axisY);
    expect(curve[3].y).toBeLessThan(bar.y + bar.height);
    expect(curve[3].x).toBeGreaterThanOrEqual(bar.pieces[0]?.x0 ?? 0);
  });

  it('end at the edge of the window where the other event is out of view', () => {
    const { scale } = planOf(story).input;
    const limits = { width: 1000, kMax: 50 };
    const between = (from: number, to: number) =>
      viewportOf(scale.toBase(Date.UTC(from, 0)), scale.toBase(Date.UTC(to, 0)), limits);
    const scene = sceneOf(story, { linked: ['b'], view: between(2017, 2019) });
    expect(line(scene.links, 'a').curve[0].x).toBe(2);
    expect(line(scene.links, 'c').curve[3].x).toBe(998);
    for (const { curve } of scene.links) {
      for (const { x } of curve) expect(x >= 0 && x <= 1000).toBe(true);
    }
  });

  it('are not drawn while their own event is out of view', () => {
    const { scale } = planOf(story).input;
    const limits = { width: 1000, kMax: 50 };
    const view = viewportOf(scale.toBase(Date.UTC(2022, 0)), scale.width, limits);
    expect(sceneOf(story, { linked: ['b'], view }).links).toEqual([]);
  });
});

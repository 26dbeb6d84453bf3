import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/layout/scene.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { eventAt } from '../../src/render/canvas/hit.ts';

const event = (id: string): TimelineEvent => ({
  id,
  when: { kind: 'interval', text: '', lo: 0, hi: 1, start: 'open', end: 'open' },
  title: id,
  tags: [],
  importance: 3,
  status: 'confirmed',
  sources: [],
  links: [],
  corrections: [],
});

const marker = (id: string, x: number, visible = true) => ({
  event: event(id),
  x,
  status: 'confirmed' as const,
  visible,
});

const bar = {
  event: event('bar'),
  y: 120,
  height: 8,
  pieces: [
    { x0: 0, x1: 50 },
    { x0: 80, x1: 100 },
  ],
  gaps: [{ x0: 50, x1: 80 }],
  ...({ start: 'sure', end: 'sure', tones: undefined, hatched: [], doubt: false } as const),
  label: { x: 0, y: 0, width: 0, title: '', date: '', visible: true },
  set: false,
  reported: undefined,
};

const report = { event: event('report'), y: 108, x0: 20, x1: 60, pieces: [], gaps: [] };

const scene: Scene = {
  ...{ width: 200, height: 200, axisY: 100, footY: 0, elbowY: 0, laneTop: 120, tickY: 0 },
  ...{ majorY: 0, flags: [], whiskers: [], even: false, lines: [], breaks: [], steps: [] },
  ...{ ticks: [], eras: [], links: [], now: undefined },
  markers: [marker('first', 40), marker('second', 50), marker('away', 150, false)],
  spans: [bar],
  reports: [report],
  groups: [
    { id: 'g', label: '', y: 150, height: 20, strokes: [{ event: event('stroke'), x: 10 }] },
  ],
};

describe('a place in the drawing belongs to', () => {
  it.each([
    ['the marker there', 30, 100, 'first'],
    ['the one that is drawn over the other', 45, 100, 'second'],
    ['the marker rather than the line under it', 40, 108, 'first'],
    ['the line of a report, with room for a hand', 25, 112, 'report'],
    ['the bar there', 10, 124, 'bar'],
    ['the bar at its very edge', 100, 128, 'bar'],
    ['the stroke in the lane of its group', 12, 153, 'stroke'],
  ])('%s', (_, x, y, id) => {
    expect(eventAt(scene, x, y)).toBe(id);
  });

  it.each([
    ['between the pieces of a bar', 65, 124],
    ['where a marker would be if it were seen', 150, 100],
    ['below a stroke', 10, 160],
    ['on the plain axis', 190, 100],
  ])('nobody %s', (_, x, y) => {
    expect(eventAt(scene, x, y)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { composeTrack, planTrack } from '../../src/layout/track.ts';
import { tweenScene } from '../../src/layout/tween.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
import { WHOLE } from '../../src/scale/viewport.ts';

const metrics = { width: (text: string) => text.length * 7, lineHeight: () => 18 };
const now = Date.UTC(2025, 10, 24);
const WIDTH = 1000;
const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

const read = new Map<string, ReturnType<typeof eventsOf>>();

/** The same events each time: a motion is from one axis of them to another. */
function eventsOf(days: readonly number[]): readonly TimelineEvent[] {
  const whens = days.map((n) => (n % 4 === 0 ? `${day(n)}/${day(n + 200)}` : day(n)));
  const { events } = readTimeline({
    events: whens.map((when, i) => ({ id: `e${i}`, when, title: `Event ${i}` })),
  }).timeline;
  return events;
}

function sceneOf(days: readonly number[], choice: ScaleChoice): Scene {
  const key = days.join();
  const events = read.get(key) ?? eventsOf(days);
  read.set(key, events);
  const data = axisData(events, now);
  if (!data) throw new Error('no axis');
  const plan = planTrack({
    events,
    eras: [],
    now,
    scale: axisScale(data, choice, WIDTH),
    metrics,
    lanesByGroup: false,
    text: {
      date: (event) => event.when.text,
      spanDate: (event) => event.when.text,
      title: (event) => String(event.title),
      groups: [],
      silence: () => '3 years',
      between: () => '3 days',
      tick: (time) => new Date(time).toISOString().slice(0, 7),
      distance: (count, unit) => `${count} ${unit}`,
      zoneOffset: () => 0,
      now: () => 'now',
    },
  });
  return composeTrack(plan, WHOLE);
}

const kinds = fc.constantFrom<ScaleChoice>('linear', 'compressed', 'sequential', 'log', 'relative');
const days = fc.uniqueArray(fc.integer({ min: 0, max: 2500 }), { minLength: 2, maxLength: 12 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Where each event is seen: its marker, or the outer ends of its bar. */
function places(scene: Scene): Map<string, number[]> {
  const found = new Map(scene.markers.map(({ event, x }) => [event.id, [x]]));
  for (const { event, pieces } of scene.spans) {
    found.set(event.id, [pieces[0]?.x0 ?? 0, pieces.at(-1)?.x1 ?? 0]);
  }
  return found;
}

describe('the way from one axis to another', () => {
  it('ends exactly at the other', () => {
    fc.assert(
      fc.property(days, kinds, kinds, (list, a, b) => {
        const to = sceneOf(list, b);
        expect(tweenScene(sceneOf(list, a), to, 1)).toBe(to);
      }),
      { numRuns: 50 },
    );
  });

  it('begins where each event was, and comes close to the end without a jump', () => {
    fc.assert(
      fc.property(days, kinds, kinds, (list, a, b) => {
        const [from, to] = [sceneOf(list, a), sceneOf(list, b)];
        const [first, last] = [tweenScene(from, to, 0), tweenScene(from, to, 1 - 1e-9)];
        const same = (one: Scene, other: Scene, id: string): void => {
          const [xs, ys] = [places(one).get(id) ?? [], places(other).get(id) ?? []];
          xs.forEach((x, i) => {
            expect(x).toBeCloseTo(ys[i] ?? Number.NaN, 3);
          });
        };
        for (const { event } of to.markers) same(first, from, event.id);
        for (const id of places(to).keys()) same(last, to, id);
        for (const key of ['height', 'axisY', 'tickY', 'laneTop'] as const) {
          expect(first[key]).toBe(from[key]);
          expect(last[key]).toBeCloseTo(to[key], 3);
        }
        expect(last.flags.map(({ visible }) => visible)).toEqual(to.flags.map((f) => f.visible));
      }),
      { numRuns: 100 },
    );
  });

  it('leads each marker straight from its old place to its new one', () => {
    fc.assert(
      fc.property(days, kinds, kinds, share, (list, a, b, at) => {
        const [from, to] = [sceneOf(list, a), sceneOf(list, b)];
        fc.pre(at < 1);
        const old = new Map(from.markers.map(({ event, x }) => [event.id, x]));
        const middle = new Map(tweenScene(from, to, at).markers.map((m) => [m.event.id, m.x]));
        for (const { event, x } of to.markers) {
          const start = old.get(event.id) ?? x;
          expect(middle.get(event.id)).toBeCloseTo(start + (x - start) * at, 6);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the events themselves, and fades one measure into the other', () => {
    const [from, to] = [sceneOf([1, 3, 5, 2001], 'linear'), sceneOf([1, 3, 5, 2001], 'compressed')];
    const half = tweenScene(from, to, 0.5);
    expect(half.flags[0]?.items[0]?.event).toBe(to.flags[0]?.items[0]?.event);
    expect(half.ticks).toHaveLength(from.ticks.length + to.ticks.length);
    expect(half.ticks.every(({ presence }) => presence === 0.5)).toBe(true);
    expect(half.breaks).toHaveLength(to.breaks.length);
    for (const { x0, x1 } of half.breaks) {
      for (const line of half.lines)
        expect(line.x1 <= x0 + 1e-6 || line.x0 >= x1 - 1e-6).toBe(true);
    }
  });
});

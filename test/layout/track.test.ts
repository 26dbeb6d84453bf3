import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import type { Scene } from '../../src/layout/scene.ts';
import { composeTrack, planTrack, type TrackPlan } from '../../src/layout/track.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
import { toScreen, type Viewport, WHOLE, zoomAbout } from '../../src/scale/viewport.ts';
import { maxZoom } from '../../src/scale/zoom.ts';

interface Box {
  name: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Every character is 7 px wide and every line 18 px high: enough to lay out by. */
const metrics = { width: (text: string) => text.length * 7, lineHeight: () => 18 };
const now = Date.UTC(2025, 10, 24, 19, 21);

function plan(events: readonly TimelineEvent[], width: number, choice: ScaleChoice): TrackPlan {
  const data = axisData(events, now);
  if (!data) throw new Error('no axis');
  return planTrack({
    events,
    eras: [],
    now,
    scale: axisScale(data, choice, width),
    metrics,
    lanesByGroup: false,
    text: {
      date: (event) => event.when.text,
      spanDate: (event) => event.when.text,
      title: (event) => String(event.title),
      silence: () => '3 Jahre 8 Monate',
      between: () => '25 Tage',
      distance: (count, unit) => `${count} ${unit}`,
      tick: (time, unit) => new Date(time).toISOString().slice(0, unit === 'year' ? 4 : 7),
      zoneOffset: () => 0,
      now: () => 'Stand 24. Nov. 2025',
    },
  });
}

const flagship = readTimeline(
  readFileSync(new URL('../../data/xi-trump-ukraine.json', import.meta.url), 'utf8').replace(
    /\{\s*"de": ("(?:[^"\\]|\\.)*"),\s*"en": "(?:[^"\\]|\\.)*"\s*\}/g,
    '$1',
  ),
).timeline.events;

/** All text that is seen: nothing of it may overlap. */
function texts(scene: Scene): Box[] {
  const flags = scene.flags
    .filter((flag) => flag.visible)
    .map((f) => ({ name: f.date, x0: f.x, x1: f.x + f.width, y0: f.y, y1: f.y + f.height }));
  const spans = scene.spans
    .filter(({ label }) => label.visible)
    .map(({ label }) => ({
      name: label.title,
      x0: label.x,
      x1: label.x + label.width,
      y0: label.y,
      y1: label.y + 18,
    }));
  const ticks = scene.ticks.map((tick) => {
    const y0 = tick.level === 'minor' ? scene.tickY : scene.majorY;
    return {
      name: tick.label,
      x0: tick.x + 4,
      x1: tick.x + 4 + tick.label.length * 7,
      y0,
      y1: y0 + 18,
    };
  });
  return [...flags, ...spans, ...ticks];
}

function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) => a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 - 0.01 && b.y0 < a.y1 - 0.01,
      )
      .map((b) => `${a.name} × ${b.name}`),
  );
}

function clipped(scene: Scene): string[] {
  return texts(scene)
    .filter((box) => box.x0 < -0.01 || box.x1 > scene.width + 0.01 || box.y0 < 0)
    .map((box) => box.name);
}

function views(track: TrackPlan): Viewport[] {
  const { scale, events } = track.input;
  const limits = { width: scale.width, kMax: maxZoom(events, scale) };
  return track.flags.flatMap((flag) =>
    Array.from({ length: 12 }, (_, step) =>
      zoomAbout(WHOLE, 1.6 ** step, toScreen(WHOLE, flag.u), limits),
    ),
  );
}

describe('the flagship on the track', () => {
  it.each(
    [640, 900, 1280].flatMap((width) => [
      { width, choice: 'auto' as const },
      { width, choice: 'linear' as const },
    ]),
  )(
    'has no overlapping and no clipped text at $width px, $choice, at 12 zoom steps about each flag',
    ({ width, choice }) => {
      const track = plan(flagship, width, choice);
      for (const view of views(track)) {
        const scene = composeTrack(track, view);
        expect(overlaps(texts(scene))).toEqual([]);
        expect(clipped(scene)).toEqual([]);
      }
    },
  );

  it('labels every event', () => {
    for (const width of [640, 900, 1280]) {
      const scene = composeTrack(plan(flagship, width, 'auto'), WHOLE);
      const labelled = [
        ...scene.flags.flatMap((flag) => flag.items.map((item) => item.event.id)),
        ...scene.spans.map((span) => span.event.id),
      ];
      expect(labelled.sort()).toEqual(flagship.map((event) => event.id).sort());
    }
  });

  it('folds three silences and draws no bar solid across one', () => {
    const scene = composeTrack(plan(flagship, 1100, 'auto'), WHOLE);
    expect(scene.breaks).toHaveLength(3);
    for (const { pieces } of scene.spans) {
      for (const piece of pieces) {
        for (const cut of scene.breaks) {
          expect(piece.x1 <= cut.x0 + 0.01 || piece.x0 >= cut.x1 - 0.01).toBe(true);
        }
      }
    }
  });

  it('has no tick in a break', () => {
    const scene = composeTrack(plan(flagship, 1100, 'auto'), WHOLE);
    for (const tick of scene.ticks) {
      for (const cut of scene.breaks) {
        expect(tick.x > cut.x0 + 0.01 && tick.x < cut.x1 - 0.01).toBe(false);
      }
    }
  });

  it('ends the doubt about what has happened at now', () => {
    const scene = composeTrack(plan(flagship, 1100, 'auto'), WHOLE);
    const november = scene.whiskers.find((w) => w.event.id === 'us-plan');
    const april = scene.whiskers.find((w) => w.event.id === 'trump-visits-china');
    expect(november?.pieces[0]?.x1).toBeCloseTo(scene.now?.x ?? Number.NaN, 1);
    expect(april?.pieces[0]?.x0).toBeGreaterThan(scene.now?.x ?? Number.NaN);
  });

  it('draws a choice of dates as a bar, because no point could stand for it', () => {
    const scene = composeTrack(plan(flagship, 1100, 'auto'), WHOLE);
    expect(scene.spans.filter((s) => s.doubt).map((s) => s.event.id)).toEqual([
      'chinese-proposals',
      'xi-visits-usa',
    ]);
  });
});

describe('a word that no track can hold', () => {
  const word = 'X'.repeat(160);
  const read = (list: readonly (readonly [string, string])[]) =>
    readTimeline({ events: list.map(([when, title]) => ({ when, title })) }).timeline.events;

  it('hides no label, neither its own nor those of others', () => {
    const events = read([
      ['2024-01-10', word],
      ['2024-02-03', 'B'],
      ['2024-03-01', 'C'],
    ]);
    expect(composeTrack(plan(events, 1100, 'auto'), WHOLE).flags).toHaveLength(3);
  });

  it('in a bar is cut off, and the bar keeps its text', () => {
    const scene = composeTrack(plan(read([['2024-01/2024-02', word]]), 640, 'auto'), WHOLE);
    expect(scene.spans[0]?.label).toMatchObject({
      visible: true,
      title: expect.stringMatching(/X…$/),
    });
  });

  it('leaves room to others where many of them make a title wider than the track', () => {
    const long = Array.from({ length: 60 }, () => 'Wort').join(' ');
    const events = read([
      ['2024-01-10', long],
      ['2024-02-03', 'B'],
    ]);
    const { flags } = composeTrack(plan(events, 640, 'auto'), WHOLE);
    expect(flags.map(({ items }) => items[0]?.event.title)).toEqual(['B']);
  });
});

describe('any story on the track', () => {
  const story = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: 3000 }),
        length: fc.option(fc.integer({ min: 1, max: 800 }), { nil: undefined }),
        title: fc.integer({ min: 2, max: 6 }),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((rows) => {
      const iso = (day: number): string =>
        new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
      const events = rows.map(({ day, length, title }, i) => ({
        id: `e${i}`,
        when: length === undefined ? iso(day) : `${iso(day)}/${iso(day + length)}`,
        title: Array.from({ length: title }, (_, w) =>
          'abcdefghij'.slice(0, 3 + ((w + i) % 6)),
        ).join(' '),
      }));
      return readTimeline({ events }).timeline.events;
    });

  it('overlaps nowhere and clips nothing, whatever the zoom', () => {
    const zoom = fc.double({ min: 1, max: 60, noNaN: true });
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(story, fc.constantFrom(640, 1000), zoom, at, (events, width, factor, share) => {
        const track = plan(events, width, 'auto');
        const kMax = maxZoom(events, track.input.scale);
        const scene = composeTrack(track, zoomAbout(WHOLE, factor, share * width, { width, kMax }));
        expect(overlaps(texts(scene))).toEqual([]);
        expect(clipped(scene)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });
});

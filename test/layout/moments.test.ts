import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { flagTexts } from '../../src/layout/flag-texts.ts';
import { composeTrack } from '../../src/layout/track.ts';
import { WHOLE, zoomAbout } from '../../src/scale/viewport.ts';
import { metrics, of, planOf, sceneOf } from './doubt.ts';

const between = [
  { id: 'first', when: '1845-05-19', title: 'First' },
  { id: 'last', when: '1860-01-01', title: 'Last' },
];

describe('one of several days', () => {
  const days = { id: 'days', when: '[1851-07-26,1851-07-28]', title: 'Days' };
  const years = { id: 'years', when: '[1847,1852]', title: 'Years' };
  const story = { events: [...between, days, years] };
  const plan = planOf(story);

  it('is a moment with a flag where all of them lie under one marker, else a bar', () => {
    const scene = sceneOf(story);
    expect(scene.spans.map(({ event }) => event.id)).toEqual(['years']);
    const flag = scene.flags.find(({ key }) => key === 'days');
    expect(flag?.date).toBe('[1851-07-26,1851-07-28]');
    expect(flag?.anchor).toBe(of(scene.markers, 'days').x);
  });

  it('stands between the first and the last of them', () => {
    const { toBase } = plan.input.scale;
    const middle = (toBase(Date.UTC(1851, 6, 26)) + toBase(Date.UTC(1851, 6, 29))) / 2;
    expect(of(sceneOf(story).markers, 'days').x).toBeCloseTo(middle, 6);
  });

  it('shows each of them as soon as they stand clear of the marker, and stays a flag', () => {
    const x = of(sceneOf(story).markers, 'days').x;
    expect(sceneOf(story).whiskers.filter(({ set }) => set)).toEqual([]);
    const view = zoomAbout(WHOLE, 4000, x, { width: 1000, kMax: 4000 });
    const scene = sceneOf(story, { view });
    const whisker = of(scene.whiskers, 'days');
    expect(whisker).toMatchObject({ set: true, uncertain: false, tones: undefined });
    expect(whisker.pieces).toHaveLength(2);
    const [early, late] = whisker.pieces;
    const marker = of(scene.markers, 'days').x;
    expect(early?.x1).toBeLessThan(marker - 7);
    expect(late?.x0).toBeGreaterThan(marker + 7);
    expect(scene.spans.map(({ event }) => event.id)).toEqual(['years']);
  });

  it('is a bar where it names an open stretch, or happened on all of them', () => {
    const events = [
      { ...days, id: 'open', when: '[..1851-07-28]' },
      { ...days, id: 'all', when: '{1851-07-26,1851-07-28}' },
    ];
    const scene = sceneOf({ events: [...between, ...events] });
    expect(scene.spans.map(({ event }) => event.id).sort()).toEqual(['all', 'open']);
  });

  it('runs out where it may have been at any time before, or after, and only there', () => {
    const ends = ['[..1851-07-28]', '[1851..]', '[1847..1852]'].map((when) => {
      const { start, end } = of(sceneOf({ events: [...between, { ...days, when }] }).spans, 'days');
      return [start, end];
    });
    expect(ends).toEqual([
      ['arrow', 'sure'],
      ['sure', 'arrow'],
      ['sure', 'sure'],
    ]);
  });
});

describe('an end that nobody knows', () => {
  const events = [
    ...between,
    { id: 'march', when: '1848-04-26/', title: 'March' },
    { id: 'spoons', when: '/1854-04-21', title: 'Spoons' },
    { id: 'late', when: '2025-05-01/', title: 'Late' },
  ];
  const ends = (choice: 'linear' | 'compressed') => {
    const scene = sceneOf({ events }, { choice });
    return (id: string) => {
      const { pieces } = of(scene.spans, id);
      return { x0: pieces[0]?.x0 ?? 0, x1: pieces.at(-1)?.x1 ?? 0, pieces };
    };
  };

  it('dissolves soon after the beginning, and soon before a known end', () => {
    const { toBase } = planOf({ events }).input.scale;
    const bar = ends('linear');
    expect(bar('march').x0).toBeCloseTo(toBase(Date.UTC(1848, 3, 26)), 6);
    expect(bar('march').x1 - toBase(Date.UTC(1848, 3, 27))).toBeCloseTo(90, 6);
    expect(bar('spoons').x1).toBeCloseTo(toBase(Date.UTC(1854, 3, 22)), 6);
    expect(bar('spoons').x0).toBeGreaterThanOrEqual(0);
    expect(bar('spoons').x1 - bar('spoons').x0).toBeLessThanOrEqual(91);
  });

  it('reaches neither into a silence nor beyond now', () => {
    const { breaks } = sceneOf({ events }, { choice: 'compressed' });
    expect(breaks).toHaveLength(1);
    const bar = ends('compressed');
    expect(bar('march').pieces).toHaveLength(1);
    expect(bar('march').x1).toBeLessThanOrEqual(breaks[0]?.x0 ?? 0);
    const { scale, now = 0 } = planOf({ events }, { choice: 'compressed' }).input;
    expect(bar('late').x1).toBeLessThanOrEqual(scale.toBase(now) + 5);
  });
});

describe('the line of now', () => {
  it.each([
    ['nothing is told of later', { when: '2025-06-01' }, false],
    ['what goes on has no end', { when: '2025-06-01/..' }, false],
    ['the month that it is in', { when: '2025-06' }, false],
    ['something is planned', { when: '2025-08', status: 'planned' }, true],
    ['something ends later', { when: '2025-05-01/2025-09-01' }, true],
  ])('looks ahead only if something lies there: %s', (_, what, outlook) => {
    const scene = sceneOf({
      events: [
        { id: 'a', when: '2025-01-01', title: 'A' },
        { id: 'b', title: 'B', ...what },
      ],
    });
    expect(scene.now?.outlook).toBe(outlook);
  });
});

describe('the label of now', () => {
  const events = [
    { id: 'a', when: '2025-01-01', title: 'A' },
    { id: 'b', when: '2025-11-30', title: 'B', status: 'planned' },
  ];

  it('leaves out what lies ahead where its words have no room beside the line', () => {
    const said = (width: number): boolean | undefined => {
      const { input, ...plan } = planOf({ events }, { width });
      const text = {
        ...input.text,
        now: (all: boolean) => (all ? 'x'.repeat(60) : 'x'.repeat(20)),
      };
      const { now } = composeTrack({ ...plan, input: { ...input, text } }, WHOLE);
      const clear =
        (now?.labelX ?? 0) >= (now?.x ?? 0) ||
        (now?.labelX ?? 0) + (now?.labelWidth ?? 0) <= (now?.x ?? 0);
      expect(clear).toBe(true);
      return now?.said;
    };
    expect([said(1000), said(700)]).toEqual([true, false]);
  });
});

describe('the dates of a story of a day or two', () => {
  const whens = ['1969-07-20T12:44', '1969-07-20T15:05', '1969-07-20T15:05', '1969-07-21T10:50'];
  const texts = (more: readonly string[], byDay = true): string[] => {
    const { timeline } = readTimeline({
      events: [...whens, ...more].map((when, i) => ({ id: `e${i}`, when, title: `E${i}` })),
    });
    const text = {
      date: ({ when }: { when: { text: string } }) => when.text,
      title: ({ id }: { id: string }) => id,
      clock: ({ when }: { when: { text: string } }) => {
        const [day = '', time] = when.text.split('T');
        return time === undefined ? undefined : { day, time };
      },
    };
    return flagTexts(timeline.events, text, metrics, byDay).map(({ date }) => date);
  };

  it('name the day once, and then only the time', () => {
    expect(texts([])).toEqual(['1969-07-20T12:44', '15:05', '1969-07-21T10:50']);
    expect(texts(['1969-07-22']).at(-1)).toBe('1969-07-22');
  });

  it('are whole where the axis does not name the days, or the story is longer', () => {
    expect(texts([], false)[1]).toBe('1969-07-20T15:05');
    expect(texts(['1969-07-24T16:50'])[1]).toBe('1969-07-20T15:05');
  });

  it('still gather what happened at the same time under one flag', () => {
    expect(texts([])).toHaveLength(3);
  });
});

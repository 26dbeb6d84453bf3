import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
import { distances } from '../../src/scale/distances.ts';
import { neighboursOf, placeOf, placesOf } from '../../src/scale/places.ts';
import { silenceKey, type TimeScale } from '../../src/scale/scale.ts';
import { toBase, toScreen, WHOLE, zoomAbout } from '../../src/scale/viewport.ts';
import { maxZoom, viewAfterFold } from '../../src/scale/zoom.ts';
import { parseWhen } from '../../src/time/edtf.ts';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;
const WIDTH = 1000;
const KINDS: readonly ScaleChoice[] = ['linear', 'compressed', 'sequential', 'log', 'relative'];

function event(when: string, status: TimelineEvent['status'] = 'confirmed'): TimelineEvent {
  const parsed = parseWhen(when);
  if (isProblem(parsed)) throw new Error(parsed.message);
  const empty = { tags: [], sources: [], links: [], corrections: [] };
  return { id: when, when: parsed, title: when, importance: 3, status, ...empty };
}

function scaleOf(
  events: readonly TimelineEvent[],
  choice: ScaleChoice,
  { now, ...options }: { now?: number; unfolded?: ReadonlySet<string>; relativeTo?: string } = {},
): TimeScale {
  const data = axisData(events, now);
  if (!data) throw new Error('no axis');
  return axisScale(data, choice, WIDTH, options);
}

const iso = (day: number): string =>
  new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
const news = fc
  .uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 20 })
  .chain((days) =>
    fc
      .array(fc.integer({ min: 0, max: 400 }), { minLength: days.length, maxLength: days.length })
      .map((lengths) =>
        days.map((day, i) => {
          const length = lengths[i] ?? 0;
          // A third are days, a third months, a third last.
          if (length % 3 === 0) return iso(day);
          return length % 3 === 1 ? iso(day).slice(0, 7) : `${iso(day)}/${iso(day + length)}`;
        }),
      ),
  );
function edtfYear(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Years from the Big Bang to the far future, crowded near zero like all histories. */
const ages = fc
  .uniqueArray(
    fc
      .tuple(fc.double({ min: 0, max: 10.13, noNaN: true }), fc.boolean())
      .map(([power, before]) => Math.round(10 ** power) * (before && power > 0.1 ? -1 : 1)),
    { minLength: 2, maxLength: 15 },
  )
  .map((years) => years.map(edtfYear));
const stories = fc.oneof(news, ages).map((whens) => [...new Set(whens)].map((when) => event(when)));
const kind = fc.constantFrom(...KINDS);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('every kind of scale', () => {
  it('is strictly monotone', () => {
    fc.assert(
      fc.property(stories, kind, share, share, (events, choice, a, b) => {
        const scale = scaleOf(events, choice);
        // Two points that a screen could tell apart at any zoom.
        const [u, v] = [Math.min(a, b) * WIDTH, Math.max(a, b) * WIDTH];
        fc.pre(v - u > 1e-6);
        const [from, to] = [scale.toTime(u), scale.toTime(v)];
        expect(from).toBeLessThanOrEqual(to);
        // Billions of years away a double no longer knows one minute from the next.
        const known = Math.max(Math.abs(from), Math.abs(to)) * 2 ** -50;
        if (v - u > 1) expect(to).toBeGreaterThan(from);
        if (to - from > known) expect(scale.toBase(from)).toBeLessThan(scale.toBase(to));
      }),
      { numRuns: 1500 },
    );
  });

  it('orders the bounds of all events as time does', () => {
    fc.assert(
      fc.property(stories, kind, (events, choice) => {
        const scale = scaleOf(events, choice);
        const span = scale.domain[1] - scale.domain[0];
        const times = events.flatMap(({ when }) => [when.lo, when.hi]).sort((a, b) => a - b);
        const bases = times.map(scale.toBase);
        times.forEach((time, i) => {
          const before = times[i - 1] ?? Number.NEGATIVE_INFINITY;
          if (time - before > span * 1e-9) expect(bases[i]).toBeGreaterThan(bases[i - 1] ?? -1e9);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('is inverted by toTime to 1e-9 of the span, beyond its ends too', () => {
    fc.assert(
      fc.property(
        stories,
        kind,
        fc.double({ min: -0.2, max: 1.2, noNaN: true }),
        (events, choice, at) => {
          const scale = scaleOf(events, choice);
          const [lo, hi] = scale.domain;
          const time = lo + at * (hi - lo);
          expect(Math.abs(scale.toTime(scale.toBase(time)) - time)).toBeLessThan((hi - lo) * 1e-9);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('maps its domain to its width, and all events into it', () => {
    fc.assert(
      fc.property(stories, kind, (events, choice) => {
        const scale = scaleOf(events, choice);
        expect(scale.toBase(scale.domain[0])).toBeCloseTo(0, 3);
        expect(scale.toBase(scale.domain[1])).toBeCloseTo(WIDTH, 3);
        for (const each of events) {
          const at = scale.toBase(placeOf(each)?.at ?? Number.NaN);
          expect(at).toBeGreaterThan(0);
          expect(at).toBeLessThan(WIDTH);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which the events come', () => {
    fc.assert(
      fc.property(stories, kind, share, (events, choice, at) => {
        const now = Date.UTC(2020, 0, 1);
        const options = { now, relativeTo: events[0]?.id ?? '' };
        const [one, other] = [events, [...events].reverse()].map((list) =>
          scaleOf(list, choice, options),
        );
        expect(other?.toTime(at * WIDTH)).toBe(one?.toTime(at * WIDTH));
        expect(other?.breaks).toEqual(one?.breaks);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the point where it was about which one zooms', () => {
    fc.assert(
      fc.property(stories, kind, share, share, (events, choice, at, power) => {
        const scale = scaleOf(events, choice);
        const limits = { width: WIDTH, kMax: maxZoom(events, scale) };
        const time = scale.toTime(at * WIDTH);
        const view = zoomAbout(WHOLE, 50 ** power, at * WIDTH, limits);
        expect(toScreen(view, scale.toBase(time))).toBeCloseTo(at * WIDTH, 3);
      }),
      { numRuns: 500 },
    );
  });

  it('has no event in a break, and the same breaks at every width', () => {
    fc.assert(
      fc.property(
        news,
        fc.constantFrom<ScaleChoice>('auto', 'compressed', 'relative'),
        (whens, choice) => {
          const events = whens.map((when) => event(when));
          const data = axisData(events, undefined);
          if (!data) return;
          const [narrow, wide] = [300, 3000].map((width) => axisScale(data, choice, width));
          const times = ({ breaks }: TimeScale) => breaks.map(({ from, to }) => [from, to]);
          if (narrow && wide) expect(times(narrow)).toEqual(times(wide));
          for (const b of narrow?.breaks ?? []) {
            for (const { when } of events) {
              const points = when.kind === 'moment' ? [when.lo, when.hi - 1] : [when.lo, when.hi];
              for (const t of points) expect(t <= b.from || t >= b.to).toBe(true);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the sequential scale', () => {
  it('gives each place a step of the same width, and one before and after all', () => {
    fc.assert(
      fc.property(stories, (events) => {
        const scale = scaleOf(events, 'sequential');
        const bases = placesOf(events).map(({ at }) => scale.toBase(at));
        const step = WIDTH / (bases.length + 1);
        bases.forEach((base, i) => {
          expect(base).toBeCloseTo((i + 1) * step, 4);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('lets events at the same place share their step', () => {
    const events = ['2025-01-01', '2025-01-01', '2025-03-01'].map((when) => event(when));
    expect(scaleOf(events, 'sequential').places).toHaveLength(2);
  });

  it('ends the doubt about what has happened at now', () => {
    const now = Date.UTC(2025, 10, 24);
    expect(placeOf(event('2025-11'), now)).toMatchObject({ hi: now });
    expect(placeOf(event('2025-11', 'planned'), now)).toMatchObject({ hi: Date.UTC(2025, 11, 1) });
  });
});

describe('the logarithmic scale', () => {
  it('is the same on both sides of its origin', () => {
    const now = Date.UTC(2025, 0, 1);
    const scale = scaleOf([event('1925'), event('2025-01-03'), event('2125')], 'log', { now });
    const middle = scale.toBase(now);
    for (const distance of [1, DAY, 30 * DAY, YEAR, 90 * YEAR]) {
      const [before, after] = [
        middle - scale.toBase(now - distance),
        scale.toBase(now + distance) - middle,
      ];
      expect(before).toBeCloseTo(after, 6);
      expect(after).toBeGreaterThan(0);
    }
  });

  it('gives a power of ten nearly the same room as the next', () => {
    const now = Date.UTC(2025, 0, 1);
    const scale = scaleOf([event('Y-13800000000'), event('2024-12-01')], 'log', { now });
    const decade = (n: number): number =>
      scale.toBase(now - 10 ** n * YEAR) - scale.toBase(now - 10 ** (n + 1) * YEAR);
    for (let n = 1; n < 9; n++) expect(decade(n + 1)).toBeCloseTo(decade(n), 1);
  });

  it('counts from the last moment where there is no now', () => {
    expect(scaleOf([event('1900'), event('2000-05-01')], 'log').origin).toBe(Date.UTC(2000, 4, 2));
  });

  it('names round distances inside the data, on both sides, in time order', () => {
    const now = Date.UTC(2025, 0, 1);
    const found = distances(scaleOf([event('1900'), event('2027')], 'log', { now }));
    const year = found.find(({ count, unit }) => count === -1 && unit === 'year');
    expect(year).toMatchObject({ rung: 0, time: Date.UTC(2024, 0, 1) });
    expect(found.map(({ count, unit }) => `${count} ${unit}`)).toContain('-100 year');
    expect(found.find(({ count }) => count === -100)?.rung).toBe(2);
    expect(found.find(({ count, unit }) => count === -1 && unit === 'month')?.rung).toBe(-1);
    expect(found.find(({ count }) => count === -50)?.rung).toBeUndefined();
    const times = found.map(({ time }) => time);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(found.some(({ count }) => count === 1000)).toBe(false);
  });
});

describe('the least extent of an axis', () => {
  it.each<[string, number]>([
    ['[..1999]', YEAR],
    ['/2020', YEAR],
    ['2020-05/..', 30 * DAY],
    ['2020-05-03/', DAY],
    ['../2020-05-03T10:00Z', 60_000],
  ])('follows the precision of a date that is one point on it: %s', (when, unit) => {
    for (const choice of KINDS.filter((one) => one !== 'sequential')) {
      const [from, to] = scaleOf([event(when)], choice).domain;
      expect((to - from) / unit).toBeGreaterThan(3);
      expect((to - from) / unit).toBeLessThan(6);
    }
  });

  it('does not move the origin of a logarithmic scale off the last moment', () => {
    expect(scaleOf([event('[..1999]')], 'log').origin).toBe(Date.UTC(2000, 0, 1));
  });

  it('is that of the data where they say more', () => {
    const whole = axisData([event('2020'), event('/2021-05')], undefined);
    expect(whole?.extent).toEqual([Date.UTC(2020, 0, 1), Date.UTC(2021, 5, 1)]);
    expect(axisData([event('2020')], undefined)?.extent).toEqual([
      Date.UTC(2020, 0, 1),
      Date.UTC(2021, 0, 1),
    ]);
  });
});

describe('the relative scale', () => {
  const events = ['2025-01-10', '2025-02-10', '2025-03-10'].map((when) => event(when));
  const noon = (month: number): number => Date.UTC(2025, month, 10, 12);

  it('stands where the automatic one stands, and counts from the event asked for', () => {
    const [relative, auto] = [
      scaleOf(events, 'relative', { relativeTo: '2025-02-10' }),
      scaleOf(events, 'auto'),
    ];
    expect(relative.origin).toBe(noon(1));
    for (const { when } of events) expect(relative.toBase(when.lo)).toBe(auto.toBase(when.lo));
    expect(auto.origin).toBeUndefined();
  });

  it('counts from the first event where none or an unknown one is named', () => {
    expect(scaleOf(events, 'relative').origin).toBe(noon(0));
    expect(scaleOf(events, 'relative', { relativeTo: 'nobody' }).origin).toBe(noon(0));
  });
});

describe('a silence that is unfolded', () => {
  const whens = [
    '2022-02-24',
    '2022-02-26',
    '2025-10-30',
    '2025-11-24',
    '2026-04-20',
    '2026-04-21',
  ];
  const events = whens.map((when) => event(when));
  const folded = scaleOf(events, 'auto');

  it('is drawn to scale, and leaves the other breaks', () => {
    expect(folded.breaks.length).toBeGreaterThan(1);
    for (const { silence } of folded.breaks) {
      const scale = scaleOf(events, 'auto', { unfolded: new Set([silenceKey(silence)]) });
      expect(scale.breaks).toHaveLength(folded.breaks.length - 1);
      expect(scale.unfolded.map((b) => b.silence)).toEqual([silence]);
      const [b] = scale.unfolded;
      const length = (silence.to - silence.from) * (scale.rate ?? Number.NaN);
      expect((b?.x1 ?? 0) - (b?.x0 ?? 0)).toBeCloseTo(length, 6);
    }
  });

  it('makes the scale linear if it was the last', () => {
    const all = new Set(folded.breaks.map(({ silence }) => silenceKey(silence)));
    expect(scaleOf(events, 'auto', { unfolded: all }).kind).toBe('linear');
  });

  it('is wholly in view with its neighbours, its middle as near to its place as that allows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: folded.breaks.length - 1 }),
        share,
        share,
        (i, at, power) => {
          const silence = folded.breaks[i]?.silence;
          if (!silence) throw new Error('no such break');
          const scale = scaleOf(events, 'auto', { unfolded: new Set([silenceKey(silence)]) });
          const limits = { width: WIDTH, kMax: maxZoom(events, scale) };
          const before = zoomAbout(WHOLE, 20 ** power, at * WIDTH, {
            width: WIDTH,
            kMax: maxZoom(events, folded),
          });
          const all = neighboursOf(silence, events);
          const view = viewAfterFold({ scale: folded, view: before }, scale, all, limits);
          const x = (time: number): number => toScreen(view, scale.toBase(time));
          expect(x(all.from)).toBeGreaterThanOrEqual(-1e-6);
          expect(x(all.to)).toBeLessThanOrEqual(WIDTH + 1e-6);
          const middle = (all.from + all.to) / 2;
          const was = toScreen(before, folded.toBase(middle));
          // Moved only if its own edges, or those of the axis, forbid that it stays.
          const free =
            x(all.from) > 42 &&
            x(all.to) < WIDTH - 42 &&
            toBase(view, 0) > 1e-6 &&
            toBase(view, WIDTH) < WIDTH - 1e-6;
          if (free) expect(x(middle)).toBeCloseTo(was, 4);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('comes back to the whole when it is folded again', () => {
    const silence = folded.breaks[0]?.silence;
    if (!silence) throw new Error('no break');
    const scale = scaleOf(events, 'auto', { unfolded: new Set([silenceKey(silence)]) });
    const all = neighboursOf(silence, events);
    const limits = { width: WIDTH, kMax: 1000 };
    const open = viewAfterFold({ scale: folded, view: WHOLE }, scale, all, limits);
    expect(viewAfterFold({ scale, view: open }, folded, all, limits)).toEqual(WHOLE);
  });
});

describe('how far one may zoom in', () => {
  const window = (whens: readonly string[], choice: ScaleChoice = 'linear'): number => {
    const events = whens.map((when) => event(when));
    const scale = scaleOf(events, choice);
    return WIDTH / maxZoom(events, scale) / (scale.rate ?? Number.NaN);
  };

  it.each([
    ['days', ['2025-01-01', '2025-06-01'], 2 * DAY],
    ['months', ['2025-01', '2025-06'], 60 * DAY],
    ['an hour on a day told by the minute', ['2025-01-01T10:00', '2025-01-01T18:00'], 3_600_000],
    ['a few neighbours', ['2025-01-01T10:00', '2025-01-01T10:02', '2025-01-01T18:00'], 960_000],
    ['a second for milliseconds', ['2025-01-01T10:00:00.001', '2025-01-01T10:00:09.002'], 1000],
    ['never beyond the whole', ['2025-01-01'], DAY * 1.12],
  ])('is told by the data: %s', (_, whens, expected) => {
    expect(window(whens)).toBeCloseTo(expected, -1);
  });

  it('is until the two nearest fill half of it where there is no single rate', () => {
    const events = ['2025-01-01', '2025-02-01', '2025-05-01'].map((when) => event(when));
    expect(maxZoom(events, scaleOf(events, 'sequential'))).toBeCloseTo(2, 1);
    expect(maxZoom(events, scaleOf(events, 'log'))).toBeGreaterThan(1);
  });
});

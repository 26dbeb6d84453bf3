import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { wordsFor } from '../../src/i18n/languages.ts';
import type { Tick } from '../../src/layout/scene.ts';
import type { TickText } from '../../src/layout/tick-label.ts';
import { majorUnit, placeTicks } from '../../src/layout/ticks.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
import { distances } from '../../src/scale/distances.ts';
import type { TimeScale } from '../../src/scale/scale.ts';
import { toScreen, type Viewport, WHOLE, zoomAbout } from '../../src/scale/viewport.ts';
import { maxZoom } from '../../src/scale/zoom.ts';
import { scaleText } from '../../src/views/scale-text.ts';

const metrics = { width: (text: string) => text.length * 7, lineHeight: () => 18 };
const german: TickText = scaleText(wordsFor('de'), 'de', 'Europe/Berlin');

function axis(
  whens: readonly string[],
  choice: ScaleChoice,
  width = 1000,
  now?: number,
): { scale: TimeScale; kMax: number } {
  const { events } = readTimeline({
    events: whens.map((when, i) => ({ id: `e${i}`, when, title: when })),
  }).timeline;
  const data = axisData(events, now);
  if (!data) throw new Error('no axis');
  const scale = axisScale(data, choice, width);
  return { scale, kMax: maxZoom(events, scale) };
}

function labels(whens: readonly string[], choice: ScaleChoice, now?: number): string[] {
  const { scale } = axis(whens, choice, 1000, now);
  return placeTicks(scale, WHOLE, german, metrics, now).map(({ label }) => label);
}

/** Labels of one level that touch, or reach out of the window. */
function faults(ticks: readonly Tick[], width: number): string[] {
  return (['minor', 'major'] as const).flatMap((level) => {
    const row = ticks.filter((tick) => tick.level === level && tick.label !== '');
    row.sort((a, b) => a.x - b.x);
    return row.flatMap((tick, i) => {
      const end = tick.x + 4 + (tick.shift ?? 0) + metrics.width(tick.label);
      const next = row[i + 1]?.x ?? width;
      return tick.x < -0.01 || end > next + 0.01 ? [`${tick.label} at ${tick.x}`] : [];
    });
  });
}

const day = (n: number): string => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
const story = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 0, max: 4000 }).map(day), { minLength: 2, maxLength: 9 }),
  fc.uniqueArray(
    fc.integer({ min: -9000, max: 2100 }).map((year) => {
      const digits = String(Math.abs(year)).padStart(4, '0');
      return year < 0 ? `-${digits}` : digits;
    }),
    { minLength: 2, maxLength: 9 },
  ),
  fc.uniqueArray(
    fc.integer({ min: 0, max: 86_399 }).map((second) => {
      return `2025-10-26T${new Date(second * 1000).toISOString().slice(11, 19)}Z`;
    }),
    { minLength: 2, maxLength: 9 },
  ),
  fc.constant(['Y-13800000000', 'Y-66000000', '-0753', '1969-07-20', '2025-11-20']),
);

describe('the ticks of an axis', () => {
  it('never overlap, leave the window or stand in a break, on any scale at any zoom', () => {
    const kinds = fc.constantFrom<ScaleChoice>('linear', 'auto', 'log', 'relative', 'sequential');
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        story,
        kinds,
        fc.constantFrom(640, 1280),
        share,
        share,
        (whens, choice, width, at, power) => {
          const now = whens.length % 2 ? Date.UTC(2025, 10, 24) : undefined;
          const { scale, kMax } = axis(whens, choice, width, now);
          const view: Viewport = zoomAbout(WHOLE, kMax ** power, at * width, { width, kMax });
          const ticks = placeTicks(scale, view, german, metrics, now);
          expect(faults(ticks, width)).toEqual([]);
          for (const { x0, x1 } of scale.breaks) {
            const inside = ({ x }: Tick) =>
              x > toScreen(view, x0) + 0.01 && x < toScreen(view, x1) - 0.01;
            expect(ticks.filter(inside)).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are named on two levels: months with their year, times with their day', () => {
    expect(labels(['2025-10-20', '2026-02-10'], 'linear')).toEqual([
      'Nov.',
      'Dez.',
      'Jan.',
      'Feb.',
      '2025',
      '2026',
    ]);
    const times = labels(['2025-03-30T00:30+01:00', '2025-03-30T05:30+02:00'], 'linear');
    expect(times).toContain('3.30 Uhr');
    expect(times).not.toContain('2.30 Uhr');
    expect(times.at(-1)).toBe('30. März 2025');
  });

  it('are known again wherever a drag has brought them, and no two by the same name', () => {
    const kinds = fc.constantFrom<ScaleChoice>('linear', 'auto', 'log', 'relative');
    fc.assert(
      fc.property(story, kinds, fc.integer({ min: 1, max: 30 }), (whens, choice, dx) => {
        const { scale, kMax } = axis(whens, choice);
        const view = zoomAbout(WHOLE, Math.min(kMax, 4), 500, { width: 1000, kMax });
        const keysAt = ({ k, x0 }: Viewport): string[] =>
          placeTicks(scale, { k, x0 }, german, metrics).map(({ key }) => key);
        const keys = keysAt(view);
        expect(new Set(keys).size).toBe(keys.length);
        // What names a unit that began before the window is the same as long as it does.
        const first = (list: readonly string[]) => list.find((key) => key.startsWith('major'));
        const labelsAt = ({ k, x0 }: Viewport) =>
          placeTicks(scale, { k, x0 }, german, metrics).find(({ level }) => level === 'major');
        const moved = { k: view.k, x0: view.x0 - dx / 10 };
        if (labelsAt(view)?.label === labelsAt(moved)?.label) {
          expect(first(keysAt(moved))).toBe(first(keys));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('have no year 0', () => {
    expect(labels(['-0299', '0350'], 'linear').map((label) => label.replace(/\s/g, ' '))).toEqual([
      '300 v. Chr.',
      '200 v. Chr.',
      '100 v. Chr.',
      '1 n. Chr.',
      '100',
      '200',
      '300',
    ]);
  });

  it('count from the event that a relative axis is told from', () => {
    expect(labels(['2025-01-10', '2025-04-10'], 'relative')).toEqual([
      'T',
      'T + 14 Tage',
      'T + 28 Tage',
      'T + 42 Tage',
      'T + 56 Tage',
      'T + 70 Tage',
      'T + 84 Tage',
    ]);
    expect(labels(['1960-06-01', '2025-04-10'], 'relative')).toContain('T + 20 Jahre');
  });

  it('are distances in words on a logarithmic axis', () => {
    const now = Date.UTC(2025, 10, 24);
    const far = ['Y-13800000000', 'Y-66000000', '-0753', '1969-07-20', '2025-11-20'];
    const said = labels(far, 'log', now).map((label) => label.replace(/\s/g, ' '));
    expect(said.filter((label) => label !== '')).toEqual([
      'vor 10 Mrd. Jahren',
      'vor 100 Mio. Jahren',
      'vor 1 Mio. Jahren',
      'vor 10.000 Jahren',
      'vor 100 Jahren',
      'vor 1 Jahr',
    ]);
    // "3 years ago" would be said of today.
    expect(labels(['1900', '2000'], 'log')).toContain('T − 10 Jahre');
  });

  it('have a line at every power of ten of a logarithmic axis, and name an even share of them', () => {
    const now = Date.UTC(2025, 10, 24);
    const far = ['Y-13800000000', 'Y-66000000', '-0753', '1969-07-20', '2024-11-20'];
    const { scale, kMax } = axis(far, 'log', 1000, now);
    const rungs = distances(scale).filter(
      ({ unit, rung }) => unit === 'year' && rung !== undefined,
    );
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (at, power) => {
        const view = zoomAbout(WHOLE, kMax ** (power / 2), at * 1000, { width: 1000, kMax });
        const ticks = placeTicks(scale, view, german, metrics, now);
        const tickAt = (time: number) => ticks.find(({ key }) => key === `minor ${time}`);
        const inside = rungs.filter(({ time }) => {
          const x = toScreen(view, scale.toBase(time));
          return x >= 0 && x <= 1000 && time < now - 3e10;
        });
        expect(inside.filter(({ time }) => !tickAt(time))).toEqual([]);
        const named = inside.flatMap(({ time, rung = 0 }) => (tickAt(time)?.label ? [rung] : []));
        const strides = named.slice(1).map((rung, i) => (named[i] ?? 0) - rung);
        expect(new Set(strides).size).toBeLessThan(2);
      }),
    );
  });

  it('keep the label of a logarithmic axis off the line of now', () => {
    const now = Date.UTC(2025, 10, 24);
    const { scale } = axis(['Y-13800000000', '1957-10-04'], 'log', 1000, now);
    const line = scale.toBase(now);
    for (const { x, label } of placeTicks(scale, WHOLE, german, metrics, now)) {
      expect(x < line && x + 4 + metrics.width(label) > line).toBe(false);
    }
  });

  it('begin a label after the line of now that would strike its first letter', () => {
    const { scale } = axis(['2025-01-10', '2025-04-10'], 'relative');
    const [first] = placeTicks(scale, WHOLE, german, metrics);
    const near = scale.toTime((first?.x ?? 0) + 6);
    const struck = placeTicks(scale, WHOLE, german, metrics, near)[0];
    expect(struck?.x).toBe(first?.x);
    expect(struck?.shift).toBeCloseTo(6, 3);
    const far = scale.toTime((first?.x ?? 0) + 40);
    expect(placeTicks(scale, WHOLE, german, metrics, far)[0]?.shift).toBeUndefined();
  });

  it.each<[string[], ScaleChoice, 'year' | 'day' | undefined]>([
    [['1700', '1850', '2000'], 'linear', 'year'],
    [['2025-01-10T10:00', '2025-01-10T12:30'], 'linear', 'day'],
    [['Y-13800000000', 'Y-66000000', 'Y-500000'], 'linear', undefined],
    [['1700', '2000'], 'log', undefined],
    [['1700', '2000'], 'relative', undefined],
    [['1700', '2000'], 'sequential', undefined],
  ])('of %j, %s, have a second row at the deepest zoom for: %s', (whens, choice, unit) => {
    const { scale, kMax } = axis(whens, choice);
    expect(majorUnit(scale, kMax, german, metrics)).toBe(unit);
  });

  it('are none where every step is as wide as the next', () => {
    expect(labels(['2025-01-10', '2025-04-10', '2026-01-01'], 'sequential')).toEqual([]);
  });
});

/** What each zoom step from the whole to the deepest about an event shows of the row of ticks. */
function rows(whens: readonly string[], choice: ScaleChoice, about: number): Tick[][] {
  const { scale, kMax } = axis(whens, choice);
  const english = scaleText(wordsFor('en'), 'en', 'Europe/Berlin');
  const u = scale.toBase(about);
  const found: Tick[][] = [];
  for (let view = WHOLE; ; ) {
    const ticks = placeTicks(scale, view, english, metrics);
    found.push(ticks.filter(({ level, label }) => level === 'minor' && label !== ''));
    if (view.k >= kMax) return found;
    view = zoomAbout(view, 1.6, toScreen(view, u), { width: 1000, kMax });
  }
}

const ages = ['Y-13800000000', 'Y-4500000000', 'Y-66000000', 'Y-300000', '-3000', '1500'];
const histories: readonly (readonly string[])[] = [
  [...ages, '2024-05-17'],
  [...ages, '2024-05-17T08:00', '2024-05-17T08:20'],
  ['-0500', '-0480', '-0043-03-15', '-0030'],
  ['1500', '2024-01-05T10:00', '2024-01-05T13:00'],
  ['2025-01-10T10:00', '2025-01-10T12:30', '2025-01-10T15:01:20'],
  ['[..1999]'],
];

describe('on the way to the deepest zoom', () => {
  const kinds: readonly ScaleChoice[] = ['linear', 'compressed', 'log', 'relative'];
  it.each(kinds)('a %s axis has a tick at every step', (choice) => {
    for (const whens of histories) {
      const { scale } = axis(whens, choice);
      const { events } = readTimeline({
        events: whens.map((when) => ({ when, title: 'x' })),
      }).timeline;
      for (const { when } of events) {
        const about = Number.isFinite(when.lo) ? when.lo : when.hi;
        const bare = rows(whens, choice, about)
          .map((row) => row.length)
          .indexOf(0);
        expect(bare, `${whens}, about ${scale.toBase(about)}`).toBe(-1);
      }
    }
  });

  it('an axis of ages shows the days of the latest event, written out', () => {
    const noon = Date.UTC(2024, 4, 17, 12);
    const deepest = rows([...ages, '2024-05-17'], 'compressed', noon).at(-1) ?? [];
    expect(deepest.some(({ label }) => label.includes('May 17, 2024'))).toBe(true);
  });

  it('a logarithmic axis goes over to dates where it spans less than a power of ten', () => {
    const [, , caesar = ''] = histories[2] ?? [];
    expect(caesar).toBe('-0043-03-15');
    const all = rows(histories[2] ?? [], 'log', Date.UTC(-43, 2, 15));
    expect(all[0]?.map(({ label }) => label)).toContain('T − 10 years');
    expect(all.at(-1)?.every(({ label }) => label.endsWith(' BC'))).toBe(true);
  });

  it.each(histories.map((whens) => [whens]))(
    'counts from an origin in one unit per row, each once, and none in millions: %j',
    (whens) => {
      for (const about of [Date.UTC(2024, 4, 17, 8), Date.UTC(2024, 0, 5, 12), 0]) {
        for (const row of rows(whens, 'relative', about)) {
          const said = row.map(({ label }) => label);
          expect(new Set(said).size).toBe(said.length);
          const counted = said.filter((label) => /^T [−+] /.test(label));
          const units = counted.map((label) => label.replace(/^.*\d|s$/g, ''));
          expect(new Set(units.map((unit) => unit.replace(/^ .*illion /, ' '))).size).toBeLessThan(
            2,
          );
          for (const label of counted) {
            expect(label).toMatch(/^T [−+] [\d.,]+ ((b|m)illion years|[a-z]+)$/);
          }
        }
      }
    },
  );

  it('tells billions of years apart', () => {
    const said = rows(ages, 'relative', 0)[0]?.map(({ label }) => label) ?? [];
    expect(said.filter((label) => label.includes('13.')).length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  });

  it('counts whole hours of a day, and minutes only of a few hours', () => {
    const day = ['2025-01-10T10:00Z', '2025-01-10T12:30Z', '2025-01-10T15:00Z'];
    expect(rows(day, 'relative', 0)[0]?.map(({ label }) => label)).toEqual([
      'T',
      'T + 1 hour',
      'T + 2 hours',
      'T + 3 hours',
      'T + 4 hours',
    ]);
  });
});

describe('the words between two steps', () => {
  const between = (a: readonly [string, string], b: readonly [string, string]): string => {
    const place = ([lo, hi]: readonly [string, string]) => {
      const [from, to] = [Date.parse(lo), Date.parse(hi)];
      return { at: (from + to) / 2, lo: from, hi: to };
    };
    return scaleText(wordsFor('de'), 'de', 'UTC').between(place(a), place(b)).replace(/\s/g, ' ');
  };

  it.each([
    ['day to day', ['2025-10-30', '2025-10-31'], ['2025-11-24', '2025-11-25'], '25 Tage'],
    ['month to month', ['2025-11-01', '2025-12-01'], ['2026-04-01', '2026-05-01'], '5 Monate'],
    ['roughly', ['2025-11-01', '2025-11-24'], ['2026-04-01', '2026-05-01'], '≈ 5 Monate'],
    ['with nothing to be said', ['2025-10-30', '2025-10-31'], ['2025-11-01', '2025-12-01'], ''],
  ] as const)('are honest: %s', (_, a, b, said) => {
    expect(between(a, b)).toBe(said);
  });
});

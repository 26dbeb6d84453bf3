import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';
import { wordsFor } from '../../src/i18n/languages.ts';
import type { Tick } from '../../src/layout/scene.ts';
import { placeTicks, type TickText } from '../../src/layout/ticks.ts';
import { axisData, axisScale, type ScaleChoice } from '../../src/scale/axis.ts';
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

/** Ticks of one level that touch, or reach out of the window. */
function faults(ticks: readonly Tick[], width: number): string[] {
  return (['minor', 'major'] as const).flatMap((level) => {
    const row = ticks.filter((tick) => tick.level === level).sort((a, b) => a.x - b.x);
    return row.flatMap((tick, i) => {
      const end = tick.x + 4 + metrics.width(tick.label);
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
    const said = labels(far, 'log', now);
    expect(said).toContain('vor 1 Milliarde Jahren');
    expect(said).toContain('vor 1 Jahr');
    // "3 years ago" would be said of today.
    expect(labels(['1900', '2000'], 'log')).toContain('T − 10 Jahre');
  });

  it('are none where every step is as wide as the next', () => {
    expect(labels(['2025-01-10', '2025-04-10', '2026-01-01'], 'sequential')).toEqual([]);
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

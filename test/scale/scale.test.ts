import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../src/model/timeline.ts';
import { axisData, axisScale } from '../../src/scale/axis.ts';
import { compressedScale } from '../../src/scale/compressed.ts';
import { linearScale } from '../../src/scale/linear.ts';
import { segments } from '../../src/scale/scale.ts';
import { extentOf, findSilences, sitesOf } from '../../src/scale/silences.ts';
import { parseWhen } from '../../src/time/edtf.ts';

const DAY = 86_400_000;

function event(when: string): TimelineEvent {
  const parsed = parseWhen(when);
  if ('code' in parsed) throw new Error(parsed.message);
  return {
    id: when,
    when: parsed,
    title: when,
    tags: [],
    importance: 3,
    status: 'confirmed',
    sources: [],
    links: [],
    corrections: [],
  };
}

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

/** Bursts of sites with long silences between them, as news has them. */
const sites = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 4000 }),
      length: fc.integer({ min: 0, max: 40 }),
    }),
    { minLength: 2, maxLength: 30 },
  )
  .map((rows) =>
    rows
      .map(({ start, length }) => ({ lo: start * DAY, hi: (start + length) * DAY }))
      .sort((a, b) => a.lo - b.lo),
  )
  .filter((rows) => {
    const extent = extentOf(rows);
    return extent !== undefined && extent[1] > extent[0];
  });

function scaleOf(rows: readonly { lo: number; hi: number }[], width = 1000) {
  const extent = extentOf(rows) ?? [0, 1];
  return compressedScale(extent, width, findSilences(rows), { breakWidth: 60, margin: DAY / 2 });
}

describe('the compressed scale', () => {
  it('is strictly monotone', () => {
    fc.assert(
      fc.property(sites, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
        const scale = scaleOf(rows);
        const [lo, hi] = scale.domain;
        const time = lo + share * (hi - lo);
        const later = time + Math.max(1000, (hi - lo) * 1e-6);
        expect(scale.toBase(later)).toBeGreaterThan(scale.toBase(time));
      }),
      { numRuns: 2000 },
    );
  });

  it('is inverted by toTime to 1e-9 of the span', () => {
    fc.assert(
      fc.property(sites, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (rows, share) => {
        const scale = scaleOf(rows);
        const [lo, hi] = scale.domain;
        const time = lo + share * (hi - lo);
        expect(Math.abs(scale.toTime(scale.toBase(time)) - time)).toBeLessThan((hi - lo) * 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no site inside a break', () => {
    fc.assert(
      fc.property(sites, (rows) => {
        for (const b of scaleOf(rows).breaks) {
          for (const site of rows) expect(site.hi <= b.from || site.lo >= b.to).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of its sites', () => {
    fc.assert(
      fc.property(sites, (rows) => {
        expect(findSilences([...rows].reverse())).toEqual(findSilences(rows));
      }),
    );
  });

  it('fills its width and shows all unfolded time at one rate', () => {
    fc.assert(
      fc.property(sites, (rows) => {
        const scale = scaleOf(rows);
        expect(scale.toBase(scale.domain[0])).toBeCloseTo(0, 6);
        expect(scale.toBase(scale.domain[1])).toBeCloseTo(scale.width, 6);
        for (const { from, to, x0, x1 } of segments(scale)) {
          expect(x1 - x0).toBeCloseTo((to - from) * (scale.rate ?? Number.NaN), 4);
        }
      }),
    );
  });

  it('is the linear scale where nothing is folded', () => {
    const linear = linearScale([0, 10 * DAY], 500);
    const same = compressedScale([0, 10 * DAY], 500, [], { breakWidth: 60, margin: DAY });
    expect(same.kind).toBe('linear');
    expect(same.toBase(3 * DAY)).toBe(linear.toBase(3 * DAY));
  });
});

describe('silences', () => {
  it('are folded where one eats more than half of the time shown', () => {
    const rows = sitesOf([event('2022-02-24'), event('2025-10-30'), event('2025-11-24')]);
    expect(findSilences(rows)).toEqual([{ from: day('2022-02-25'), to: day('2025-10-30') }]);
  });

  it('are not folded between events that are evenly spread', () => {
    const years = ['2019', '2020', '2021', '2022'].map((year) => event(`${year}-06-01`));
    expect(findSilences(sitesOf(years))).toEqual([]);
  });

  it('never cut through the doubt of a moment', () => {
    const rows = sitesOf([event('2025-11-01'), event('2026'), event('2027-01-02')]);
    for (const { from, to } of findSilences(rows)) {
      expect(to <= day('2026-01-01') || from >= day('2027-01-01')).toBe(true);
    }
  });

  it('may cut through what lasts and through a choice of dates', () => {
    const rows = sitesOf([
      event('2022-02-24/..'),
      event('[2026-05..2026-12]'),
      event('2022-03-01'),
    ]);
    expect(findSilences(rows)).toEqual([
      { from: day('2022-03-02'), to: day('2026-05-01') },
      { from: day('2026-05-01'), to: day('2027-01-01') },
    ]);
  });

  it('give a rough end no room beside a surer date within its doubt', () => {
    expect(sitesOf([event('2022/..'), event('2022-02-24')])).toHaveLength(1);
    expect(sitesOf([event('1939/1945')])).toHaveLength(2);
  });
});

describe('the axis of a timeline', () => {
  it('folds by itself, or never, as asked', () => {
    const data = axisData(['2022-02-24', '2025-11-20', '2025-11-24'].map(event), undefined);
    if (!data) throw new Error('no axis');
    expect(axisScale(data, 'auto', 1000).kind).toBe('compressed');
    expect(axisScale(data, 'linear', 1000).kind).toBe('linear');
  });

  it('has room around a single day', () => {
    const data = axisData([event('2025-11-24')], undefined);
    const scale = data && axisScale(data, 'auto', 1000);
    expect(scale?.toBase(day('2025-11-24'))).toBeGreaterThan(0);
    expect(scale?.toBase(day('2025-11-25'))).toBeLessThan(1000);
  });

  it('does not exist without a date', () => {
    expect(axisData([], undefined)).toBeUndefined();
    expect(axisData([event('[..2025]')], undefined)).toBeDefined();
  });
});

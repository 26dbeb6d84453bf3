import { utcTicks } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseStep,
  countedTicks,
  later,
  startOf,
  TICK_STEPS,
  type TickStep,
  type TickUnit,
  tickTimes,
} from '../../src/scale/ticks.ts';
import { civilFromMs, yearStart } from '../../src/time/civil.ts';
import { zoneOffsetAt } from '../../src/time/zones.ts';

const iso = (time: number): string => new Date(time).toISOString().slice(0, 16);
const at = (text: string): number => Date.parse(text);

describe('ticks', () => {
  it('fall on the starts of months', () => {
    const step = TICK_STEPS.find((s) => s.unit === 'month' && s.count === 3);
    if (!step) throw new Error('no such step');
    const times = tickTimes(step, at('2025-11-24T00:00Z'), at('2026-12-31T00:00Z'));
    expect(times.map(iso)).toEqual([
      '2026-01-01T00:00',
      '2026-04-01T00:00',
      '2026-07-01T00:00',
      '2026-10-01T00:00',
    ]);
  });

  it('count weeks anew in each month', () => {
    const step = TICK_STEPS.find((s) => s.unit === 'day' && s.count === 7);
    if (!step) throw new Error('no such step');
    const times = tickTimes(step, at('2025-11-20T00:00Z'), at('2025-12-09T00:00Z'));
    expect(times.map((time) => iso(time).slice(5, 10))).toEqual(['11-22', '12-01', '12-08']);
  });

  it('follow the wall clock of a zone below a day', () => {
    const step = TICK_STEPS.find((s) => s.unit === 'hour' && s.count === 6);
    if (!step) throw new Error('no such step');
    const times = tickTimes(
      step,
      at('2025-11-24T00:00Z'),
      at('2025-11-24T12:00Z'),
      () => 3_600_000,
    );
    expect(times.map(iso)).toEqual(['2025-11-24T05:00', '2025-11-24T11:00']);
  });

  it('agree with d3 on months and years from 1000 to 9999', () => {
    const year = fc.integer({ min: 1000, max: 9900 });
    const months = TICK_STEPS.find((s) => s.unit === 'month' && s.count === 1);
    const years = TICK_STEPS.find((s) => s.unit === 'year' && s.count === 1);
    if (!months || !years) throw new Error('no such step');
    fc.assert(
      fc.property(year, (y) => {
        const [from, to] = [Date.UTC(y, 2, 3), Date.UTC(y + 1, 1, 3)];
        const d3 = utcTicks(new Date(from), new Date(to), 12).map(Number);
        expect(tickTimes(months, from, to)).toEqual(d3);
        const end = Date.UTC(y + 9, 5, 1);
        const d3Years = utcTicks(new Date(from), new Date(end), 9).map(Number);
        expect(tickTimes(years, from, end)).toEqual(d3Years);
      }),
    );
  });

  it('are sorted, inside, and as far apart as their step says', () => {
    const from = fc.integer({ min: -4e12, max: 4e12 });
    // Beyond a hundred thousand years a double no longer holds every ms.
    const exact = TICK_STEPS.filter((step) => step.unit !== 'year' || step.count <= 1e5);
    fc.assert(
      fc.property(from, fc.constantFrom(...exact), (start, step) => {
        const end = start + step.length * 20;
        const times = tickTimes(step, start, end);
        times.forEach((time, i) => {
          expect(time).toBeGreaterThanOrEqual(start);
          expect(time).toBeLessThanOrEqual(end);
          if (i > 0) expect(time).toBeGreaterThan(times[i - 1] ?? 0);
          expect(startOf(step.unit, time)).toBe(time);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('grow coarser as the axis shrinks, and always give a step', () => {
    const lengths = [1, 1e-3, 1e-6, 1e-9, 1e-12, 1e-20].map(
      (rate) => chooseStep(rate, () => 80).length,
    );
    expect([...lengths].sort((a, b) => a - b)).toEqual(lengths);
  });

  it('know no year 0: BC is counted as it is printed, and 1 stands between 100 BC and 100', () => {
    const years = (count: number, from: number, to: number): number[] =>
      tickTimes(stepOf('year', count), yearStart(from), yearStart(to)).map(
        (time) => civilFromMs(time).year,
      );
    // Astronomical: -99 is 100 BC, 0 is 1 BC.
    expect(years(100, -300, 250)).toEqual([-299, -199, -99, 1, 100, 200]);
    expect(years(50, -60, 60)).toEqual([-49, 1, 50]);
    expect(years(1, -3, 3)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
    expect(years(100_000, -400_000, 150_000)).toEqual([
      -399_999, -299_999, -199_999, -99_999, 1, 100_000,
    ]);
  });

  it('are round ages where years are counted back from today, up to 13.8 billion of them', () => {
    const times = tickTimes(stepOf('year', 2e9), yearStart(-13_800_000_000), yearStart(2025));
    const rough = times.map((time) => Math.round(time / (365.2425 * 86_400_000) + 1970));
    expect(rough).toEqual([-12e9, -10e9, -8e9, -6e9, -4e9, -2e9]);
  });

  it('are of one row ages throughout, however finely they part them', () => {
    const years = (count: number, from: number, to: number): number[] =>
      tickTimes(stepOf('year', count), yearStart(from), yearStart(to)).map(
        (time) => civilFromMs(time + 30 * 86_400_000).year,
      );
    expect(years(50_000, -13_800_010_000, -13_799_890_000)).toEqual([
      -13_800_000_000, -13_799_950_000, -13_799_900_000,
    ]);
    expect(years(200_000, -1_250_000, -150_000)).toEqual([
      -1_200_000, -1_000_000, -800_000, -600_000, -400_000, -200_000,
    ]);
  });

  it('agree with the civil calendar at every era year, beyond the reach of Date too', () => {
    const count = fc.constantFrom(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000);
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), count, (start, n) => {
        const times = tickTimes(stepOf('year', n), yearStart(start), yearStart(start + 12 * n));
        // Brute force: each year of the window, asked whether its printed number is a multiple.
        const expected: number[] = [];
        for (let year = start; year <= start + 12 * n; year++) {
          const printed = year > 0 ? year : 1 - year;
          if (printed % n === 0 || (year === 1 && n > 1)) expected.push(yearStart(year));
        }
        expect(times).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('show no time that a clock skips, and both of those that it shows twice', () => {
    const zone = (time: number): number => zoneOffsetAt(time, 'Europe/Berlin');
    const hours = (from: string, to: string): string[] =>
      tickTimes(stepOf('hour', 1), at(from), at(to), zone).map((time) =>
        iso(time + zone(time)).slice(11, 13),
      );
    expect(hours('2025-03-29T23:00Z', '2025-03-30T03:00Z')).toEqual(['00', '01', '03', '04', '05']);
    const twice = ['00', '01', '02', '02', '03'];
    expect(hours('2025-10-25T22:00Z', '2025-10-26T02:00Z')).toEqual(twice);
    expect(iso(startOf('day', at('2025-03-30T12:00Z'), zone))).toBe('2025-03-29T23:00');
  });

  it('stand on the wall clock of any zone, in order', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Chatham',
    );
    const fine = fc.constantFrom(...TICK_STEPS.filter(({ length }) => length < 86_400_000));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2e12 }), zones, fine, (from, zone, step) => {
        const offset = (time: number): number => zoneOffsetAt(time, zone);
        const times = tickTimes(step, from, from + 20 * step.length, offset);
        times.forEach((time, i) => {
          expect(Math.abs((time + offset(time)) % step.length)).toBe(0);
          expect(time).toBeGreaterThan(times[i - 1] ?? -1);
        });
        expect(times.length).toBeGreaterThan(5);
        // At most an hour of clocks put forward, and each time alone: no real hour goes without.
        const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
        expect(Math.max(...gaps)).toBeLessThanOrEqual(step.length + 3_600_000);
        if (step.length <= 3_600_000) {
          expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.max(step.length, 3_600_000));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('count from an origin on both sides, months by the calendar', () => {
    const months = countedTicks(
      stepOf('month', 1),
      at('2025-01-31T12:00Z'),
      at('2024-11-01'),
      at('2025-04-01'),
    );
    expect(months.map(({ time, count }) => `${count} ${iso(time)}`)).toEqual([
      '-2 2024-11-30T12:00',
      '-1 2024-12-31T12:00',
      '0 2025-01-31T12:00',
      '1 2025-02-28T12:00',
      '2 2025-03-31T12:00',
    ]);
  });

  it('count from an origin in even order, each where its count says', () => {
    const origin = fc.integer({ min: -4e12, max: 4e12 });
    const steps = fc.constantFrom(...TICK_STEPS.filter(({ length }) => length < 1e15));
    fc.assert(
      fc.property(origin, steps, fc.integer({ min: -15, max: 5 }), (start, step, shift) => {
        const from = start + shift * step.length;
        const ticks = countedTicks(step, start, from, from + 10 * step.length);
        ticks.forEach(({ time, count }, i) => {
          expect(time).toBe(later(start, count, step.unit));
          if (i > 0) expect(count - (ticks[i - 1]?.count ?? 0)).toBe(step.count);
        });
        expect(ticks.length).toBeGreaterThanOrEqual(9);
      }),
      { numRuns: 300 },
    );
  });

  it('are years where no calendar reaches', () => {
    expect(chooseStep(1e-3, () => 80, 1e17).unit).toBe('year');
    expect(chooseStep(1e-3, () => 80).unit).toBe('minute');
  });
});

function stepOf(unit: TickUnit, count: number): TickStep {
  const step = TICK_STEPS.find((s) => s.unit === unit && s.count === count);
  if (!step) throw new Error('no such step');
  return step;
}

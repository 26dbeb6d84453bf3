import { utcTicks } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseStep, startOf, TICK_STEPS, tickTimes } from '../../src/scale/ticks.ts';

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
    const times = tickTimes(step, at('2025-11-24T00:00Z'), at('2025-11-24T12:00Z'), 3_600_000);
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
});

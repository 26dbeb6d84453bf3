import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { calendarLength, formatDuration } from '../../src/time/duration.ts';
import { utc } from './read.ts';

describe('a silence in words', () => {
  it.each([
    ['2022-02-24', '2025-10-30', '3 Jahre 8 Monate', '3 years 8 months'],
    ['2024-01-31', '2025-03-01', '1 Jahr 1 Monat', '1 year 1 month'],
    ['2024-02-29', '2025-02-28', '11 Monate', '11 months'],
    ['2024-02-29', '2025-03-01', '1 Jahr', '1 year'],
    ['2025-01-31', '2025-02-28', '28 Tage', '28 days'],
    ['2024-01-01', '2024-12-31', '11 Monate', '11 months'],
    ['2025-01-01', '2025-05-14', '4 Monate', '4 months'],
    ['2025-01-31', '2025-03-01', '1 Monat 1 Tag', '1 month 1 day'],
    ['2025-01-01', '2025-01-13', '12 Tage', '12 days'],
    ['2025-01-01T10:00Z', '2025-01-02T15:59Z', '1 Tag 5 Stunden', '1 day 5 hours'],
    ['2025-01-01T00:00Z', '2025-01-01T05:59Z', '5 Stunden', '5 hours'],
    ['2025-01-01T00:00Z', '2025-01-01T01:01Z', '1 Stunde 1 Minute', '1 hour 1 minute'],
    ['2025-01-01T00:00Z', '2025-01-01T00:00:30Z', '30 Sekunden', '30 seconds'],
    ['2025-01-01', '2025-01-01', '0 Sekunden', '0 seconds'],
    ['0044-03-15', '2025-03-15', '1981 Jahre', '1,981 years'],
    ['2025-10-30', '2022-02-24', '3 Jahre 8 Monate', '3 years 8 months'],
  ])('from %s to %s is “%s”, “%s”', (from, to, german, english) => {
    const said = (lang: string): string =>
      formatDuration(utc(from), utc(to), lang)
        .replace(/\u00a0/g, ' ')
        .replace('1.981', '1981');
    expect(said('de')).toBe(german);
    expect(said('en')).toBe(english);
  });

  it('of ages is said in millions and billions', () => {
    expect(formatDuration(-4.3549e20, 0, 'de')).toBe('13,8 Milliarden Jahre');
  });

  it('without an end is not said', () => {
    expect(formatDuration(0, Number.POSITIVE_INFINITY, 'de')).toBe('');
  });

  it('has the length that Temporal counts, unit by unit', () => {
    const moment = fc.integer({ min: utc('1000-01-01'), max: utc('3000-01-01') });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const plain = (ms: number): Temporal.PlainDateTime =>
          Temporal.PlainDateTime.from(new Date(ms).toISOString().slice(0, -1));
        const expected = plain(from).until(plain(to), { largestUnit: 'year' });
        const { year, month, day, hour, minute, second } = calendarLength(from, to);
        expect([year, month, day, hour, minute, second]).toEqual([
          expected.years,
          expected.months,
          expected.days,
          expected.hours,
          expected.minutes,
          expected.seconds,
        ]);
      }),
      { numRuns: 3000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { isoDateTime } from '../../src/time/iso.ts';
import { formatTick } from '../../src/time/tick-text.ts';
import { readMoment, utc } from './read.ts';

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

describe('the label of a tick', () => {
  const ms = utc('2025-11-24T20:21:05.250Z');

  it.each([
    ['millisecond', '21.21.05,250 Uhr', '9:21:05.250 PM'],
    ['second', '21.21.05 Uhr', '9:21:05 PM'],
    ['minute', '21.21 Uhr', '9:21 PM'],
    ['hour', '21.21 Uhr', '9:21 PM'],
    ['day', '24. Nov.', 'Nov 24'],
    ['week', '24. Nov.', 'Nov 24'],
    ['month', 'Nov.', 'Nov'],
    ['quarter', 'Nov.', 'Nov'],
    ['year', '2025', '2025'],
    ['decade', '2025', '2025'],
    ['millennium', '2025', '2025'],
  ] as const)('for a %s is “%s”, “%s”', (unit, german, english) => {
    expect(spaced(formatTick(ms, unit, 'de', 'Europe/Berlin'))).toBe(german);
    expect(spaced(formatTick(ms, unit, 'en', 'Europe/Berlin'))).toBe(english);
  });

  it.each([
    ['minute', '24. November 2025 um 21.21 Uhr', 'November 24, 2025 at 9:21 PM'],
    ['day', '24. November 2025', 'November 24, 2025'],
    ['month', 'November 2025', 'November 2025'],
    ['year', '2025', '2025'],
  ] as const)('for a %s with all that it is part of is “%s”, “%s”', (unit, german, english) => {
    expect(spaced(formatTick(ms, unit, 'de', 'Europe/Berlin', 'whole'))).toBe(german);
    expect(spaced(formatTick(ms, unit, 'en', 'Europe/Berlin', 'whole'))).toBe(english);
  });

  it('is that of the calendar of the zone', () => {
    const newYear = utc('2025-12-31T23:30Z');
    expect(formatTick(newYear, 'year', 'de', 'Europe/Berlin')).toBe('2026');
    expect(formatTick(newYear, 'year', 'de', 'America/New_York')).toBe('2025');
    expect(formatTick(newYear, 'month', 'de', '+01:00')).toBe('Jan.');
  });

  it('knows no year 0, and years that Intl cannot name', () => {
    expect(formatTick(utc('0000-01-01'), 'year', 'de')).toBe('1 v. Chr.');
    expect(formatTick(utc('-000099-01-01'), 'century', 'en')).toBe('100 BC');
    expect(formatTick(readMoment('Y-13800000000').lo, 'millennium', 'de')).toBe(
      'vor 13,8 Milliarden Jahren',
    );
    expect(formatTick(readMoment('Y-13800000000').lo, 'day', 'en')).toBe('13.8 billion years ago');
  });
});

describe('the value of <time datetime>', () => {
  it.each([
    ['2022', '2022'],
    ['0044', '0044'],
    ['2026-04', '2026-04'],
    ['2026-04-XX', '2026-04'],
    ['2025-11-24', '2025-11-24'],
    ['2025-11-24~', '2025-11-24'],
    ['2025-11-24T20', '2025-11-24'],
    ['2025-11-24T20:21', '2025-11-24T20:21Z'],
    ['2025-11-24T20:21[Europe/Berlin]', '2025-11-24T20:21+01:00'],
    ['2025-11-24T20:21-03:30', '2025-11-24T20:21-03:30'],
    ['2025-11-24T20:21:07Z', '2025-11-24T20:21:07Z'],
    ['2025-11-24T20:21:07.25Z', '2025-11-24T20:21:07.250Z'],
    ['1850-01-01T12:00[Europe/Berlin]', '1850-01-01T11:06Z'],
    ['2026-21', ''],
    ['199X', ''],
    ['19XX', ''],
    ['156X-12-25', ''],
    ['1950S2', ''],
    ['0000', ''],
    ['-0043-03-15', ''],
    ['Y12345', ''],
  ])('of %s is “%s”', (text, value) => {
    expect(isoDateTime(readMoment(text))).toBe(value);
  });
});

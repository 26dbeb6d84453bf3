import { describe, expect, it } from 'vitest';
import { isOngoing, type When } from '../../src/model/when.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { read, readMoment, utc } from './read.ts';

/** Text, first moment, first moment after it, precision or kind. */
type Row = readonly [text: string, lo: string, hi: string, what: string];

const NEWSROOM: readonly Row[] = [
  ['2022', '2022-01-01', '2023-01-01', 'year'],
  ['2026-04', '2026-04-01', '2026-05-01', 'month'],
  ['2025-12', '2025-12-01', '2026-01-01', 'month'],
  ['2024-02', '2024-02-01', '2024-03-01', 'month'],
  ['2025-11-24', '2025-11-24', '2025-11-25', 'day'],
  ['2024-02-29', '2024-02-29', '2024-03-01', 'day'],
  ['2000-02-29', '2000-02-29', '2000-03-01', 'day'],
  ['0050', '0050-01-01', '0051-01-01', 'year'],
  ['0000', '0000-01-01', '0001-01-01', 'year'],
  ['2025-11-24T20', '2025-11-24T20:00Z', '2025-11-24T21:00Z', 'hour'],
  ['2025-11-24T20:21', '2025-11-24T20:21Z', '2025-11-24T20:22Z', 'minute'],
  ['2025-11-24 20:21', '2025-11-24T20:21Z', '2025-11-24T20:22Z', 'minute'],
  ['2025-11-24t20:21z', '2025-11-24T20:21Z', '2025-11-24T20:22Z', 'minute'],
  ['2025-11-24T20:21Z', '2025-11-24T20:21Z', '2025-11-24T20:22Z', 'minute'],
  ['2025-11-24T20:21+01:00', '2025-11-24T19:21Z', '2025-11-24T19:22Z', 'minute'],
  ['2025-11-24T20:21+01', '2025-11-24T19:21Z', '2025-11-24T19:22Z', 'minute'],
  ['2025-11-24T20:21-03:30', '2025-11-24T23:51Z', '2025-11-24T23:52Z', 'minute'],
  ['2025-11-24T20:21[Europe/Berlin]', '2025-11-24T19:21Z', '2025-11-24T19:22Z', 'minute'],
  ['2025-07-24T20:21[Europe/Berlin]', '2025-07-24T18:21Z', '2025-07-24T18:22Z', 'minute'],
  ['2025-11-24T20:21+01:00[Europe/Berlin]', '2025-11-24T19:21Z', '2025-11-24T19:22Z', 'minute'],
  ['2025-11-24T19:21Z[Europe/Berlin]', '2025-11-24T19:21Z', '2025-11-24T19:22Z', 'minute'],
  [
    '2025-11-24T20:21[!Europe/Berlin][u-ca=gregory]',
    '2025-11-24T19:21Z',
    '2025-11-24T19:22Z',
    'minute',
  ],
  ['2025-11-24T20:21[+05:30]', '2025-11-24T14:51Z', '2025-11-24T14:52Z', 'minute'],
  ['2025-11-24T20:21:07Z', '2025-11-24T20:21:07Z', '2025-11-24T20:21:08Z', 'second'],
  // A tenth is known, so any moment of that tenth may be meant.
  ['2025-11-24T16:54:59.4Z', '2025-11-24T16:54:59.400Z', '2025-11-24T16:54:59.500Z', 'millisecond'],
  [
    '2025-11-24T16:54:59,04Z',
    '2025-11-24T16:54:59.040Z',
    '2025-11-24T16:54:59.050Z',
    'millisecond',
  ],
  [
    '2025-11-24T16:54:59.123456789Z',
    '2025-11-24T16:54:59.123Z',
    '2025-11-24T16:54:59.124Z',
    'millisecond',
  ],
  ['2022-02-24/..', '2022-02-24', '∞', 'interval'],
  ['2022-02-24/', '2022-02-24', '∞', 'interval'],
  ['../2019', '-∞', '2020-01-01', 'interval'],
  ['/2019', '-∞', '2020-01-01', 'interval'],
  ['2026-04/2026-04', '2026-04-01', '2026-05-01', 'interval'],
  ['2022-02-24/2022', '2022-02-24', '2023-01-01', 'interval'],
  ['2022/2022-02-24', '2022-01-01', '2022-02-25', 'interval'],
  ['2026-22/2026-23', '2026-06-01', '2026-12-01', 'interval'],
  [
    '2025-11-24T20:21[Europe/Berlin]/2025-11-25T01:00[Europe/Kyiv]',
    '2025-11-24T19:21Z',
    '2025-11-24T23:01Z',
    'interval',
  ],
  ['[2025-11-21,2025-11-22]', '2025-11-21', '2025-11-23', 'choice'],
  ['[2026-05..2026-12]', '2026-05-01', '2027-01-01', 'choice'],
];

/**
 * The examples of the EDTF specification (Library of Congress, 4 February 2019), typed again, with
 * bounds argued from its text: a date covers every moment that it names, a qualifier moves nothing,
 * a season is meteorological, an X is any digit.
 */
const SPECIFICATION: readonly Row[] = [
  // Level 0
  ['1985-04-12', '1985-04-12', '1985-04-13', 'day'],
  ['1985-04', '1985-04-01', '1985-05-01', 'month'],
  ['1985', '1985-01-01', '1986-01-01', 'year'],
  ['1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:31Z', 'second'],
  ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z', '1985-04-12T23:20:31Z', 'second'],
  ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30Z', '1985-04-13T03:20:31Z', 'second'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30Z', '1985-04-12T18:50:31Z', 'second'],
  ['1964/2008', '1964-01-01', '2009-01-01', 'interval'],
  ['2004-06/2006-08', '2004-06-01', '2006-09-01', 'interval'],
  ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-09', 'interval'],
  ['2004-02-01/2005-02', '2004-02-01', '2005-03-01', 'interval'],
  ['2004-02-01/2005', '2004-02-01', '2006-01-01', 'interval'],
  ['2005/2006-02', '2005-01-01', '2006-03-01', 'interval'],
  // Level 1
  ['Y170000', '+170000-01-01', '+170001-01-01', 'year'],
  ['Y-170000', '-170000-01-01', '-169999-01-01', 'year'],
  ['2001-21', '2001-03-01', '2001-06-01', 'season'],
  ['2001-22', '2001-06-01', '2001-09-01', 'season'],
  ['2001-23', '2001-09-01', '2001-12-01', 'season'],
  ['2001-24', '2001-12-01', '2002-03-01', 'season'],
  ['1984?', '1984-01-01', '1985-01-01', 'year'],
  ['2004-06~', '2004-06-01', '2004-07-01', 'month'],
  ['2004-06-11%', '2004-06-11', '2004-06-12', 'day'],
  ['201X', '2010-01-01', '2020-01-01', 'decade'],
  ['20XX', '2000-01-01', '2100-01-01', 'century'],
  ['2004-XX', '2004-01-01', '2005-01-01', 'year'],
  ['1985-04-XX', '1985-04-01', '1985-05-01', 'month'],
  ['1985-XX-XX', '1985-01-01', '1986-01-01', 'year'],
  ['1985-04-12/..', '1985-04-12', '∞', 'interval'],
  ['1985-04/..', '1985-04-01', '∞', 'interval'],
  ['1985/..', '1985-01-01', '∞', 'interval'],
  ['../1985-04-12', '-∞', '1985-04-13', 'interval'],
  ['../1985-04', '-∞', '1985-05-01', 'interval'],
  ['../1985', '-∞', '1986-01-01', 'interval'],
  ['1985-04-12/', '1985-04-12', '∞', 'interval'],
  ['/1985-04-12', '-∞', '1985-04-13', 'interval'],
  ['1984~/2004-06', '1984-01-01', '2004-07-01', 'interval'],
  ['1984?/2004%', '1984-01-01', '2005-01-01', 'interval'],
  ['-1985', '-001985-01-01', '-001984-01-01', 'year'],
  // Level 2
  ['Y-17E7', '', '', 'year'],
  ['1950S2', '1900-01-01', '2000-01-01', 'century'],
  ['1984-33', '1984-01-01', '1984-04-01', 'season'],
  ['2001-34', '2001-04-01', '2001-07-01', 'season'],
  ['[1667,1668,1670..1672]', '1667-01-01', '1673-01-01', 'choice'],
  ['[..1760-12-03]', '-∞', '1760-12-04', 'choice'],
  ['[1760-12..]', '1760-12-01', '∞', 'choice'],
  ['[1760-01,1760-02,1760-12..]', '1760-01-01', '∞', 'choice'],
  ['[1667,1760-12]', '1667-01-01', '1761-01-01', 'choice'],
  ['[..1984]', '-∞', '1985-01-01', 'choice'],
  ['{1667,1668,1670..1672}', '1667-01-01', '1673-01-01', 'choice'],
  ['{1960,1961-12}', '1960-01-01', '1962-01-01', 'choice'],
  ['{..1984}', '-∞', '1985-01-01', 'choice'],
  ['2004-06-11%', '2004-06-11', '2004-06-12', 'day'],
  ['2004-06~-11', '2004-06-11', '2004-06-12', 'day'],
  ['2004?-06-11', '2004-06-11', '2004-06-12', 'day'],
  ['?2004-06-~11', '2004-06-11', '2004-06-12', 'day'],
  ['2004-%06-11', '2004-06-11', '2004-06-12', 'day'],
  ['156X-12-25', '1560-12-25', '1569-12-26', 'day'],
  ['15XX-12-25', '1500-12-25', '1599-12-26', 'day'],
  ['XXXX-12-XX', '0000-12-01', '+010000-01-01', 'month'],
  ['1XXX-XX', '1000-01-01', '2000-01-01', 'millennium'],
  ['1XXX-12', '1000-12-01', '2000-01-01', 'month'],
  ['1984-1X', '1984-10-01', '1985-01-01', 'month'],
  ['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-21', 'interval'],
  ['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-04', 'interval'],
];

/** Years before Christ are astronomical: 0 is 1 BCE. */
const BEFORE_CHRIST: readonly Row[] = [
  ['-0043-03-15', '-000043-03-15', '-000043-03-16', 'day'],
  ['-0001', '-000001-01-01', '0000-01-01', 'year'],
  ['-004X', '-000049-01-01', '-000039-01-01', 'decade'],
  ['-1XXX', '-001999-01-01', '-000999-01-01', 'millennium'],
  ['-1950S2', '-001999-01-01', '-001899-01-01', 'century'],
  ['-0044-24', '-000044-12-01', '-000043-03-01', 'season'],
  ['-0044/-0043', '-000044-01-01', '-000042-01-01', 'interval'],
  ['-0099/0014', '-000099-01-01', '0015-01-01', 'interval'],
];

const UNKNOWN_DIGITS: readonly Row[] = [
  ['2023-02-2X', '2023-02-20', '2023-03-01', 'day'],
  ['2023-02-X9', '2023-02-09', '2023-02-20', 'day'],
  ['2024-02-X9', '2024-02-09', '2024-03-01', 'day'],
  ['2023-XX-31', '2023-01-31', '2024-01-01', 'day'],
  ['199X-02-29', '1992-02-29', '1996-03-01', 'day'],
  ['2026-XX-15', '2026-01-15', '2026-12-16', 'day'],
  ['2026-0X', '2026-01-01', '2026-10-01', 'month'],
  ['2026-X1', '2026-01-01', '2026-12-01', 'month'],
  ['1X50', '1050-01-01', '1951-01-01', 'year'],
  ['XXXX', '0000-01-01', '+010000-01-01', 'millennium'],
];

function whatIs(when: When): string {
  return when.kind === 'moment' ? when.precision : when.kind;
}

describe.each([
  ['dates that newsrooms write', NEWSROOM],
  ['the examples of the specification', SPECIFICATION],
  ['dates before Christ', BEFORE_CHRIST],
  ['dates with unknown digits', UNKNOWN_DIGITS],
])('%s', (_, rows) => {
  it.each(rows.filter(([, lo]) => lo !== ''))(
    '%s lasts from %s until %s: %s',
    (text, lo, hi, what) => {
      const when = read(text);
      expect(when.lo).toBe(utc(lo));
      expect(when.hi).toBe(utc(hi));
      expect(whatIs(when)).toBe(what);
      expect(when.text).toBe(text);
    },
  );
});

describe('years of more than four digits', () => {
  // 400 years of the calendar have 146,097 days, so multiples of 400 can be counted by hand.
  const at = (year: number): number =>
    ((year - 2000) / 400) * 146_097 * 86_400_000 + 946_684_800_000;

  it.each([
    ['Y-17000000', -17_000_000],
    ['Y17E8', 1_700_000_000],
    ['Y-17E7', -170_000_000],
    ['Y-13800000000', -13_800_000_000],
  ])('%s begins when the year %i begins', (text, year) => {
    const when = readMoment(text);
    expect(when.lo).toBe(at(year));
    expect(when.hi).toBe(at(year) + 366 * 86_400_000);
    expect(when.precision).toBe('year');
  });

  it('Y171010000S3 is a year from 171,000,000 to 171,999,999, most likely 171,010,000', () => {
    const when = readMoment('Y171010000S3');
    expect([when.lo, when.hi]).toEqual([at(171_000_000), at(172_000_000)]);
    expect(when.estimate).toBe(171_010_000);
    expect(when.approximate).toBe(true);
  });

  it('Y3388E2S3 is a year from 338,000 to 338,999, most likely 338,800', () => {
    const when = readMoment('Y3388E2S3');
    expect(when.lo).toBe(at(338_000));
    // 339,000 is 200 years past a multiple of 400; of its two centuries the first is a leap year.
    expect(when.hi).toBe(at(338_800) + (2 * 36_524 + 1) * 86_400_000);
    expect(when.estimate).toBe(338_800);
  });

  it('1950S4 is exactly 1950', () => {
    const { lo, hi, precision, approximate, estimate } = readMoment('1950S4');
    expect({ lo, hi, precision, approximate, estimate }).toEqual({
      lo: utc('1950-01-01'),
      hi: utc('1951-01-01'),
      precision: 'year',
      approximate: false,
      estimate: undefined,
    });
  });
});

describe('how sure a date is', () => {
  it.each([
    ['2022', false, false],
    ['2022~', true, false],
    ['2022?', false, true],
    ['2022%', true, true],
    ['~2022', true, false],
    ['2026-21~', true, false],
    ['Y-17000000?', false, true],
    ['201X~', true, false],
    ['2025-11-24T20:21~', true, false],
    ['2004-06-11%', true, true],
  ])('%s is approximate: %s, uncertain: %s, as a whole', (text, approximate, uncertain) => {
    const when = readMoment(text);
    expect([when.approximate, when.uncertain]).toEqual([approximate, uncertain]);
    expect(when.parts).toBeUndefined();
  });

  const sure = { approximate: false, uncertain: false };
  const about = { approximate: true, uncertain: false };
  const doubted = { approximate: false, uncertain: true };

  it.each([
    ['2004-06~-11', { year: about, month: about, day: sure }],
    ['2004?-06-11', { year: doubted, month: sure, day: sure }],
    ['?2004-06-~11', { year: doubted, month: sure, day: about }],
    ['2004-~06', { year: sure, month: about }],
    ['2004~-06', { year: about, month: sure }],
    ['2004-06?-~11', { year: doubted, month: doubted, day: about }],
  ])('in %s the doubt keeps to its part', (text, parts) => {
    expect(readMoment(text).parts).toEqual(parts);
  });

  it('a mark after the day holds for all that is left of it', () => {
    expect(readMoment('2004?-06-11~').parts).toEqual({
      year: { approximate: true, uncertain: true },
      month: about,
      day: about,
    });
  });
});

describe('intervals and sets', () => {
  it('an open end goes on, an unknown one does not say so', () => {
    expect(isOngoing(read('2022-02-24/..'))).toBe(true);
    expect(isOngoing(read('2022-02-24/'))).toBe(false);
  });

  it('the edges of an interval are dates of their own', () => {
    const when = read('1984?/2004-06~');
    expect(when).toMatchObject({
      kind: 'interval',
      start: { text: '1984?', precision: 'year', uncertain: true },
      end: { text: '2004-06~', precision: 'month', approximate: true },
    });
  });

  it.each([
    ['../2004', 'open', '2004'],
    ['/2004', 'unknown', '2004'],
    ['2004/..', '2004', 'open'],
    ['2004/', '2004', 'unknown'],
  ])('%s runs from %s to %s', (text, start, end) => {
    const when = read(text);
    const name = (edge: unknown): unknown =>
      typeof edge === 'object' && edge !== null && 'text' in edge ? edge.text : edge;
    expect(when.kind === 'interval' && [name(when.start), name(when.end)]).toEqual([start, end]);
  });

  it('[…] is one of its members, {…} is all of them, and their precision stays', () => {
    expect(read('[1667,1760-12]')).toMatchObject({
      of: 'one',
      members: [{ precision: 'year' }, { precision: 'month' }],
    });
    expect(read('{1667, 1670..1672}')).toMatchObject({
      of: 'all',
      members: [
        { kind: 'moment', text: '1667' },
        { kind: 'interval', text: '1670..1672', start: { text: '1670' }, end: { text: '1672' } },
      ],
    });
    expect(read('[..1984]')).toMatchObject({ members: [{ start: 'open', end: { text: '1984' } }] });
  });

  it('the order in which a set is written changes nothing about its bounds', () => {
    const [a, b] = [read('[1672,1667,1668]'), read('[1667,1668,1672]')];
    expect([a.lo, a.hi]).toEqual([b.lo, b.hi]);
  });
});

describe('seasons and parts of a year, codes 21 to 41', () => {
  it.each([
    [21, '2026-03-01', '2026-06-01'],
    [24, '2026-12-01', '2027-03-01'],
    [25, '2026-03-01', '2026-06-01'],
    [26, '2026-06-01', '2026-09-01'],
    [27, '2026-09-01', '2026-12-01'],
    [28, '2026-12-01', '2027-03-01'],
    [29, '2026-09-01', '2026-12-01'],
    [30, '2026-12-01', '2027-03-01'],
    [31, '2026-03-01', '2026-06-01'],
    [32, '2026-06-01', '2026-09-01'],
    [33, '2026-01-01', '2026-04-01'],
    [34, '2026-04-01', '2026-07-01'],
    [35, '2026-07-01', '2026-10-01'],
    [36, '2026-10-01', '2027-01-01'],
    [37, '2026-01-01', '2026-05-01'],
    [38, '2026-05-01', '2026-09-01'],
    [39, '2026-09-01', '2027-01-01'],
    [40, '2026-01-01', '2026-07-01'],
    [41, '2026-07-01', '2027-01-01'],
  ])('2026-%i lasts from %s until %s', (code, lo, hi) => {
    expect(readMoment(`2026-${code}`)).toMatchObject({
      lo: utc(lo),
      hi: utc(hi),
      precision: 'season',
      season: code,
    });
  });
});

describe('the zone of a time', () => {
  it('is the one written, else the one handed in, else UTC, never the machine’s', () => {
    const timeZone = 'America/New_York';
    expect(readMoment('2025-11-24T20:21', { timeZone })).toMatchObject({
      lo: utc('2025-11-25T01:21Z'),
      zone: timeZone,
    });
    expect(readMoment('2025-11-24T20:21Z', { timeZone })).toMatchObject({
      lo: utc('2025-11-24T20:21Z'),
      zone: 'UTC',
    });
    expect(readMoment('2025-11-24T20:21+01:00', { timeZone }).zone).toBe('+01:00');
    expect(readMoment('2025-11-24T20:21+01:00[Europe/Berlin]', { timeZone }).zone).toBe(
      'Europe/Berlin',
    );
    expect(readMoment('2025-11-24T20:21').zone).toBe('UTC');
  });

  it('does not move a date without a time', () => {
    expect(readMoment('2025-11-24', { timeZone: 'Pacific/Kiritimati' })).toEqual(
      readMoment('2025-11-24'),
    );
  });

  it('is not asked for where there is no time', () => {
    expect(parseWhen('2025-11-24', { timeZone: 'Nowhere/Land' })).toHaveProperty('lo');
  });
});

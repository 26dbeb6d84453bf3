import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import { daysInMonth } from '../../src/time/civil.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { read } from './read.ts';

/** What `edtf` 4.11.1 makes of a text, with its last ms turned into the first one after. */
function oracle(text: string): [number, number] | 'refused' {
  try {
    const { min, max }: { min: number; max: number } = edtf(text);
    return [min, max + 1];
  } catch {
    return 'refused';
  }
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const day = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .filter(([y, m, d]) => d <= daysInMonth(y, m))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`);
const plain = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

/** Kinds of dates on which the two have to agree. */
const AGREED: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'plain dates': plain,
  'dates before Christ': plain.filter((text) => !text.startsWith('0000')).map((text) => `-${text}`),
  'years of five digits': fc.integer({ min: 10_000, max: 270_000 }).map((year) => `Y${year}`),
  'qualified dates': fc.tuple(plain, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  'doubt about a part': day.map((text) => `${text.slice(0, 7)}~${text.slice(7)}`),
  decades: plain.map((text) => `${text.slice(0, 3)}X`),
  centuries: plain.map((text) => `${text.slice(0, 2)}XX`),
  'unknown days': day
    .filter((text) => !text.startsWith('0000-02'))
    .map((text) => `${text.slice(0, 8)}XX`),
  'unknown months': plain.map((text) => `${text.slice(0, 4)}-XX`),
  'intervals of days': fc
    .tuple(day, day)
    .filter(([a, b]) => a < b)
    .map(([a, b]) => `${a}/${b}`),
  'open intervals': day.map((text) => `${text}/..`),
  'sets of days': fc
    .uniqueArray(day, { minLength: 1, maxLength: 4 })
    .map((days) => `{${days.sort().join(',')}}`),
};

describe('the package edtf agrees about the bounds of', () => {
  it.each(Object.entries(AGREED))('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const when = read(text);
        expect([when.lo, when.hi]).toEqual(oracle(text));
      }),
      { numRuns: 40 },
    );
  });
});

/**
 * Where the two differ, and why ours is right. The day a row fails, the package has been mended (or
 * broken) and the row has to be thought about again.
 */
const DIFFERENT: readonly (readonly [text: string, why: string])[] = [
  ['2025-02-29', 'the package makes 1 March of a day that does not exist'],
  ['20260224', 'the package reads a Unix timestamp in 1970'],
  ['2026-04/2026-04', 'the package refuses an interval within one month'],
  ['2022-02-24/2022', 'the package refuses an end that is coarser than the start'],
  ['[1667,1668,1670..1672]', 'the package ends a set at the first year of its last range'],
  ['2025-11-24T16:54:59.4Z', 'the package reads four thousandths instead of four tenths'],
  ['2025-11-24T20:21Z', 'the package makes one ms of a minute: that precision was never written'],
  ['Y-17000000', 'the package has no bounds beyond the reach of Date'],
  ['Y17E7', 'the package has no bounds beyond the reach of Date'],
  ['1950S2', 'the package ignores that only two digits count'],
  ['1950S3', 'the package ignores that only three digits count'],
  [
    '2016-05-02T16:54:59Z',
    'the package makes one ms of a second: that precision was never written',
  ],
  ['2004-02-01T10:00Z/2004-02-01T12:00Z', 'the package makes one ms of the last minute'],
  [
    '2016-05-02T24:00:00',
    'the package reads an hour that ISO 8601:2019 has not, in the reader’s zone',
  ],
  [
    '2016-05-02T16:54:59',
    'the package takes the offset of the reader’s machine where none is written',
  ],
  ['193', 'the package reads three digits as a decade'],
  ['19', 'the package reads two digits as a century'],
  ['/2016', 'the package begins in 1970 what began nobody knows when'],
  ['2016/', 'the package ends in 1970 what ended nobody knows when'],
  ['2004/2004', 'the package refuses an interval within one year'],
  ['2004-01-01/2004-01-01', 'the package refuses an interval within one day'],
  [
    '{..1983-12-31,1984-10-10..1984-11-01}',
    'the package ends a set at the first day of its last range',
  ],
  [
    '{1961-12,1960}',
    'the package has a set of which the order was not rising end before it begins',
  ],
  ['2026-23~', 'the package refuses an approximate season at its default level'],
  ['2026-22/2026-23', 'the package refuses an interval of seasons at its default level'],
  ['0000-02-XX', 'the package gives the February of the year 0 thirty days'],
  ['2001-21', 'the package lets spring begin in January'],
  ['2001-24', 'the package lets winter end with the year'],
  ['2001-29', 'the package lets a southern spring begin in October'],
  ['-0500-21', 'the package loses the minus of a spring and ends it after Christ'],
  ['2001-37', 'the package gives the first third of a year five months of twelve'],
  ['2001-38', 'the package gives the second third of a year five months of twelve'],
];

describe('the package edtf differs where it is mistaken:', () => {
  it.each(DIFFERENT)('%s: %s', (text) => {
    const when = parseWhen(text);
    const ours = isProblem(when) ? 'refused' : [when.lo, when.hi];
    expect(ours).not.toEqual(oracle(text));
  });
});

import { expect, it } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import { DAY } from '../../src/time/civil.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { utc } from './read.ts';

/** What python-edtf and edtf.js refuse, and so do we. */
const REFUSED = [
  '',
  'not a edtf string',
  'Y17E7-12-26',
  '2016-13-08',
  '2016-02-39',
  '-0000-01-01',
  '2004-(06)?-11',
  '2004-06-(11)~',
  '2004-(06)%',
  '2004-(06-11)?',
  '2004?-06-(11)~',
  '(2004-(06)~)?',
  '(2004)?-06-04~',
  '2011-(06-04)~',
  '2004-06-(01)~/2004-06-(20)~',
  '-0000',
  '12345',
  '2016-00',
  '2016-05-00',
  '2016-05-32',
  '2016-02-30',
  '2016-04-31',
  '2016-13-XX',
  '2016-05-02T24:00:01',
  '2016-05-02T00:61:00',
  '2016-05-02T01:01:60',
  'Y9999',
  'Y00001',
  'Y-9999',
  'Y-00001',
  '156X-09-31',
  '15XX-02-3X',
  '15XX-2X-25',
];

it.each(REFUSED)('as others do, “%s” is refused', (text) => {
  expect(isProblem(parseWhen(text))).toBe(true);
});

/**
 * Where the expectation of another implementation is not ours: theirs (first and last day, or
 * "refused", or "read"), ours in the same form, and the argument. The calls of edtf.js itself stand
 * in `edtf-oracle.test.ts`.
 */
const DISPUTED: readonly (readonly [
  who: string,
  text: string,
  theirs: string,
  ours: string,
  why: string,
])[] = [
  [
    'python-edtf',
    '2010-24',
    '2010-12-01 2010-12-31',
    '2010-12-01 2011-02-28',
    'a winter has three months; its own spring, summer and autumn have',
  ],
  [
    'python-edtf',
    '/2006',
    '1996-12-31 2006-12-31',
    '-∞ 2006-12-31',
    'nobody knows when it began: ten years are a guess',
  ],
  [
    'python-edtf',
    '2004-06-01/',
    '2004-06-01 2014-06-01',
    '2004-06-01 ∞',
    'nobody knows when it ended: ten years are a guess',
  ],
  [
    'python-edtf',
    '1984-06-02?/',
    '1984-06-02 1994-06-02',
    '1984-06-02 ∞',
    'nobody knows when it ended: ten years are a guess',
  ],
  [
    'go-edtf',
    'Y-20E2S3',
    '-002999-01-01 -002000-12-31',
    '-002009-01-01 -002000-12-31',
    'three of the four digits of 2000 count, so ten years share them, not a thousand',
  ],
  ['go-edtf', 'Y1700', 'read', 'refused', 'Y is for years of more than four digits'],
  ['go-edtf', 'Y-1200', 'read', 'refused', 'Y is for years of more than four digits'],
  ['go-edtf', 'Spring, 2002', 'read', 'refused', 'words are no EDTF; readTypedDate takes them'],
  [
    'edtf.js',
    '2016-05-02T24:00:00',
    'read',
    'refused',
    'ISO 8601:2019 has no hour 24, and midnight has a day of its own: the message names it',
  ],
  [
    'edtf.js',
    '2016-05-02T16:54:59+0230',
    'read',
    'refused',
    'extended and basic format may not be mixed',
  ],
  [
    'edtf.js',
    '193',
    'read',
    'refused',
    'decades of three digits are not in the profile of the Library of Congress, and a digit may be missing',
  ],
  [
    'edtf.js',
    '19',
    'read',
    'refused',
    'centuries of two digits are not in that profile, and may be a year',
  ],
  ['edtf.js', '/', 'read', 'refused', 'an interval of which nothing is known says nothing'],
  ['edtf.js', '../..', 'read', 'refused', 'an interval that never begins nor ends says nothing'],
  [
    'edtf.js',
    '2016-05-02T12:00:00-00:00',
    'refused',
    'read',
    'RFC 3339 and 9557 write so what is known in UTC alone',
  ],
  [
    'edtf.js',
    '2016-05-02T12:00:00+14:01',
    'refused',
    'read',
    'the standard sets no such limit, and Manila had −15:56 until 1844',
  ],
];

it.each(DISPUTED)('%s expects of %s: %s; here it is %s, for %s', (_, text, theirs, ours) => {
  const when = parseWhen(text);
  const days = (given: string): number[] => {
    const [first = '', last = ''] = given.split(' ');
    return [utc(first), endOf(last)];
  };
  if (ours === 'refused') expect(isProblem(when)).toBe(true);
  else if (isProblem(when)) throw new Error(when.message);
  else if (ours !== 'read') {
    expect([when.lo, when.hi]).toEqual(days(ours));
    expect([when.lo, when.hi]).not.toEqual(days(theirs));
  }
});

function endOf(last: string): number {
  return last === '∞' ? Number.POSITIVE_INFINITY : utc(last) + DAY;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import type { When } from '../../src/model/when.ts';
import { daysInMonth } from '../../src/time/civil.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { read, readMoment } from './read.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const int = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((texts) => texts.join(''));

const mark = fc.constantFrom('', '', '', '?', '~', '%');
const year = fc.oneof(
  int(0, 9999).map((y) => pad(y, 4)),
  int(1, 9999).map((y) => `-${pad(y, 4)}`),
);
const month = int(1, 12).map((m) => pad(m));
const day = fc
  .tuple(year, int(1, 12), int(1, 31))
  .filter(([y, m, d]) => d <= daysInMonth(Number(y), m))
  .map(([y, m, d]) => ({ y, m: pad(m), d: pad(d) }));

/** Everything that EDTF calls a date, levels 0 to 2. */
const date = fc.oneof(
  joined(year, mark),
  joined(mark, year, mark, fc.constant('-'), mark, month, mark),
  fc
    .tuple(day, fc.array(mark, { minLength: 6, maxLength: 6 }))
    .map(([{ y, m, d }, [a, b, c, e, f, g]]) => `${a}${y}${b}-${c}${m}${e}-${f}${d}${g}`),
  joined(year, fc.constant('-'), int(21, 41).map(String), mark),
  joined(
    int(0, 999).map((y) => `${pad(y, 3)}X`),
    mark,
  ),
  joined(
    int(0, 99).map((y) => `${pad(y)}XX`),
    mark,
  ),
  joined(year, fc.constantFrom('-XX', '-0X', '-1X', '-XX-XX', '-02-XX', '-02-1X', '-XX-28')),
  joined(
    int(0, 99).map((y) => `${pad(y)}XX-`),
    month,
    fc.constant('-25'),
  ),
  int(10_000, 10_000_000).map((y) => `Y${y}`),
  int(10_000, 10_000_000).map((y) => `Y-${y}`),
  fc.tuple(int(1, 999), int(2, 9)).map(([y, e]) => `Y-${y}E${e}`),
  fc.tuple(int(1, 9999), int(1, 4)).map(([y, s]) => `${pad(y, 4)}S${s}`),
  fc.tuple(int(10_000, 999_999), int(1, 5)).map(([y, s]) => `Y${y}S${s}`),
);

/** Level 0 as RFC 9557 widens it. */
const clock = fc
  .tuple(int(0, 23), int(0, 59), int(0, 59), int(0, 4), int(0, 999_999_999))
  .map(([h, m, s, parts, fraction]) => {
    const texts = [pad(h), `:${pad(m)}`, `:${pad(s)}`, `.${fraction}`];
    return texts.slice(0, Math.max(1, parts)).join('');
  });
const zone = fc.constantFrom(
  '',
  'Z',
  '+01:00',
  '-03:30',
  '+14',
  '[Europe/Berlin]',
  'Z[America/St_Johns]',
  '[+05:45]',
  '[!Asia/Tokyo][u-ca=gregory]',
);
const dateTime = fc
  .tuple(day, fc.constantFrom('T', ' '), clock, zone, mark)
  .map(([{ y, m, d }, t, time, at, doubt]) => `${y}-${m}-${d}${t}${time}${at}${doubt}`);

const moment = fc.oneof({ arbitrary: date, weight: 4 }, { arbitrary: dateTime, weight: 1 });
const ordered = fc
  .tuple(moment, moment)
  .map(([a, b]) => (readMoment(a).lo <= readMoment(b).lo ? [a, b] : [b, a]));
const interval = fc.oneof(
  ordered.map(([a, b]) => `${a}/${b}`),
  fc.tuple(moment, fc.constantFrom('/..', '/')).map(([a, open]) => a + open),
  fc.tuple(fc.constantFrom('../', '/'), moment).map(([open, b]) => open + b),
);
const member = fc.oneof(
  date,
  ordered.map(([a, b]) => `${a}..${b}`),
  date.map((a) => `..${a}`),
  date.map((a) => `${a}..`),
);
const set = fc
  .tuple(
    fc.array(member, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(',', ', '),
    fc.constantFrom('[]', '{}'),
  )
  .map(([members, comma, braces]) => `${braces[0]}${members.join(comma)}${braces[1]}`);

const valid = fc.oneof(moment, interval, set);

/** Every date within a date, itself first. */
function partsOf(when: When): When[] {
  if (when.kind === 'moment') return [when];
  const inner = when.kind === 'choice' ? when.members : [when.start, when.end];
  return [when, ...inner.filter((part) => typeof part !== 'string').flatMap(partsOf)];
}

describe('every text of the grammar of EDTF', () => {
  it('is read, the same each time, and so is every date in it by itself', () => {
    fc.assert(
      fc.property(valid, (text) => {
        const when = read(text);
        expect(when.text).toBe(text);
        expect(read(text)).toEqual(when);
        for (const part of partsOf(when)) {
          if (part.kind === 'moment') expect(read(part.text)).toEqual(part);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('has bounds that begin before they end and are those of its parts', () => {
    fc.assert(
      fc.property(valid, (text) => {
        const when = read(text);
        for (const { lo, hi } of partsOf(when)) expect(lo).toBeLessThan(hi);
        if (when.kind === 'choice') {
          expect(when.lo).toBe(Math.min(...when.members.map(({ lo }) => lo)));
          expect(when.hi).toBe(Math.max(...when.members.map(({ hi }) => hi)));
        } else if (when.kind === 'interval') {
          const { start, end } = when;
          expect(when.lo).toBe(typeof start === 'string' ? Number.NEGATIVE_INFINITY : start.lo);
          expect(when.hi).toBe(typeof end === 'string' ? Number.POSITIVE_INFINITY : end.hi);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('with a sign left out, put in, changed or moved, is a date or a problem with its place', () => {
    const sign = fc.constantFrom(...'0123456789X?~%-/.,[]{}:TZSEY +x');
    const change = fc.record({ at: fc.nat(), sign, kind: int(0, 3) });
    fc.assert(
      fc.property(valid, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
        let written = text;
        for (const { at: anywhere, sign: put, kind } of changes) {
          const at = anywhere % (written.length + 1);
          const [before, after] = [written.slice(0, at), written.slice(at)];
          const rest = kind === 0 ? after : after.slice(1);
          written = before + (kind === 1 ? '' : put) + rest;
          if (kind === 3) written = after + before;
        }
        const when = parseWhen(written);
        if (isProblem(when)) {
          expect(when.message).not.toMatch(/undefined|NaN|^date-/);
          const place = Number(/^character (\d+): /.exec(when.message)?.[1] ?? 1);
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThanOrEqual(written.length + 1);
        } else {
          expect(when.text).toBe(written);
          expect(when.lo).toBeLessThan(when.hi);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('over ±13.8 billion years', () => {
  /** Hinnant's count of days, in whole numbers of any size. */
  function exactStart(y: bigint): bigint {
    const shifted = y - 1n;
    const era = (shifted - (((shifted % 400n) + 400n) % 400n)) / 400n;
    const inEra = shifted - era * 400n;
    return (
      (era * 146_097n + inEra * 365n + inEra / 4n - inEra / 100n + 306n - 719_468n) * 86_400_000n
    );
  }

  it('a year begins and ends where it does to the last bit of a double', () => {
    const far = fc.bigInt({ min: -13_800_000_000n, max: 13_800_000_000n });
    fc.assert(
      fc.property(far, (y) => {
        const size = y < 0n ? -y : y;
        const text = size > 9999n ? `Y${y}` : `${y < 0n ? '-' : ''}${pad(Number(size), 4)}`;
        const { lo, hi } = readMoment(text);
        expect([lo, hi]).toEqual([Number(exactStart(y)), Number(exactStart(y + 1n))]);
      }),
      { numRuns: 2000 },
    );
  });
});

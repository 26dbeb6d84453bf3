import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import { DAY, daysInMonth } from '../../src/time/civil.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { isoDateTime } from '../../src/time/iso.ts';
import { read, readMoment } from './read.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
const signed = (year: number): string => (year < 0 ? '-' : '') + pad(Math.abs(year), 4);

const year = fc.integer({ min: -9999, max: 9999 });
const day = fc
  .record({ y: year, m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 31 }) })
  .filter(({ y, m, d }) => d <= daysInMonth(y, m))
  .map(({ y, m, d }) => ({ y, m, d, text: `${signed(y)}-${pad(m)}-${pad(d)}` }));

const date = fc.oneof(
  year.map(signed),
  day.map(({ text }) => text.slice(0, -3)),
  day.map(({ text }) => text),
  fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${signed(y)}-${code}`),
);

const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC');

describe('dates of any kind', () => {
  it('a day is read as Temporal reads it', () => {
    fc.assert(
      fc.property(day, ({ y, m, d, text }) => {
        const expected = new Date(0).setUTCFullYear(y, m - 1, d);
        expect(readMoment(text)).toMatchObject({ lo: expected, hi: expected + DAY });
      }),
    );
  });

  it('a day that is not in the calendar is a problem, never another day', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 35 }),
    );
    fc.assert(
      fc.property(numbers, ([y, m, d]) => {
        const text = `${pad(y, 4)}-${pad(m)}-${pad(d)}`;
        let exists = true;
        try {
          Temporal.PlainDate.from(text);
        } catch {
          exists = false;
        }
        expect(!isProblem(parseWhen(text))).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  it('a date-time is the moment that Temporal makes of it', () => {
    const time = fc.record({
      h: fc.integer({ min: 0, max: 23 }),
      min: fc.integer({ min: 0, max: 59 }),
    });
    const modern = day.filter(({ y }) => y > 0);
    fc.assert(
      fc.property(modern, time, zone, ({ text }, { h, min }, name) => {
        const written = `${text}T${pad(h)}:${pad(min)}[${name}]`;
        const expected = Temporal.ZonedDateTime.from(written).epochMilliseconds;
        expect(readMoment(written).lo).toBe(expected);
        const bare = readMoment(`${text}T${pad(h)}:${pad(min)}`, { timeZone: name });
        expect([bare.lo, bare.hi]).toEqual([expected, expected + 60_000]);
      }),
    );
  });

  it('what a part of a date covers lies in what the whole covers', () => {
    fc.assert(
      fc.property(day, ({ text }) => {
        const [whole, month, days] = [text.slice(0, -6), text.slice(0, -3), text].map((part) =>
          readMoment(part),
        );
        if (!whole || !month || !days) throw new Error('three dates were read');
        expect(whole.lo <= month.lo && month.lo <= days.lo).toBe(true);
        expect(days.hi <= month.hi && month.hi <= whole.hi).toBe(true);
      }),
    );
  });

  it('an interval begins with its start and ends with its end, or is reversed', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [first, last] = [readMoment(a), readMoment(b)];
        const when = parseWhen(`${a}/${b}`);
        if (isProblem(when)) {
          expect(when.code).toBe('date-reversed');
          expect(last.hi <= first.lo || last.lo < first.lo).toBe(true);
        } else {
          expect([when.lo, when.hi]).toEqual([first.lo, last.hi]);
          expect(when.lo).toBeLessThan(when.hi);
        }
      }),
    );
  });

  it('a set spans its members, in whatever order they are written', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 6 }), (dates) => {
        const moments = dates.map((text) => readMoment(text));
        const when = read(`{${dates.join(',')}}`);
        expect(when.lo).toBe(Math.min(...moments.map(({ lo }) => lo)));
        expect(when.hi).toBe(Math.max(...moments.map(({ hi }) => hi)));
        expect(read(`[${[...dates].reverse().join(',')}]`)).toMatchObject({
          lo: when.lo,
          hi: when.hi,
        });
      }),
    );
  });

  it('a qualifier moves no bound', () => {
    fc.assert(
      fc.property(date, fc.constantFrom('?', '~', '%'), (text, mark) => {
        const [sure, doubted] = [readMoment(text), readMoment(text + mark)];
        expect([doubted.lo, doubted.hi, doubted.precision]).toEqual([
          sure.lo,
          sure.hi,
          sure.precision,
        ]);
      }),
    );
  });

  it('an unknown digit covers exactly the dates that fit it', () => {
    const masked = fc.tuple(day, fc.subarray([0, 1, 2, 3, 5, 6, 8, 9], { maxLength: 4 }));
    fc.assert(
      fc.property(masked, ([{ y, text }, places]) => {
        fc.pre(y >= 0);
        const mask = [...text].map((sign, i) => (places.includes(i) ? 'X' : sign)).join('');
        const when = parseWhen(mask);
        // The date itself fits, so there is one; a mask of the month alone may not be writable.
        if (isProblem(when)) throw new Error(`${mask}: ${when.message}`);
        const { lo, hi } = readMoment(text);
        expect(when.lo <= lo && hi <= when.hi).toBe(true);
        expect(fits(when.lo, mask)).toBe(true);
        expect(fits(when.hi - DAY, mask)).toBe(true);
      }),
    );
  });

  it('comes back from the value of <time datetime> as it was', () => {
    const text = fc.oneof(
      day.filter(({ y }) => y > 0).map((each) => each.text),
      fc
        .tuple(
          day.filter(({ y }) => y > 1970),
          zone,
          fc.integer({ min: 0, max: 86_399 }),
        )
        .map(([each, name, s]) => {
          const clock = `${pad(Math.floor(s / 3600))}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}`;
          return `${each.text}T${clock}[${name}]`;
        }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const when = readMoment(written);
        expect(readMoment(isoDateTime(when))).toMatchObject({
          lo: when.lo,
          hi: when.hi,
          precision: when.precision,
        });
      }),
    );
  });
});

function fits(ms: number, mask: string): boolean {
  const date = new Date(ms);
  const text = `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
  return [...mask].every((sign, i) => sign === 'X' || sign === text[i]);
}

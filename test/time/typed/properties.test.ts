import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/model/problem.ts';
import { DAY, daysInMonth } from '../../../src/time/civil.ts';
import { parseWhen } from '../../../src/time/edtf.ts';
import { formatWhen } from '../../../src/time/format.ts';
import { english } from '../../../src/time/typed/english.ts';
import { german } from '../../../src/time/typed/german.ts';
import { readTypedDate, type TypedDate } from '../../../src/time/typed/read.ts';
import { readMoment } from '../read.ts';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const day = fc
  .record({
    y: fc.integer({ min: 100, max: 9899 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ y, m, d }) => d <= daysInMonth(y, m))
  .map(({ y, m, d }) => ({ y, m, d, text: `${pad(y, 4)}-${pad(m)}-${pad(d)}` }));

const tongue = fc.constantFrom('de', 'en', 'en-GB', 'de-AT');

function typed(text: string): TypedDate {
  const date = readTypedDate(text);
  if (isProblem(date)) throw new Error(`${text}: ${date.message}`);
  return date;
}

describe('dates that people type', () => {
  it('are read as our own words for them say, in every length', () => {
    const date = fc.oneof(
      day.map(({ text }) => text),
      day.map(({ text }) => text.slice(0, 7)),
      day.map(({ y }) => pad(y, 4)),
      day.map(({ y }) => `-${pad(y, 4)}`),
      day.map(({ text }) => `${text}T20:21`),
    );
    fc.assert(
      fc.property(date, tongue, fc.constantFrom('long', 'full'), (text, lang, style) => {
        const printed = formatWhen(readMoment(text), lang, { style });
        const { when } = typed(printed);
        expect([printed, when.lo, when.hi]).toEqual([
          printed,
          readMoment(text).lo,
          readMoment(text).hi,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('are read as our own words for decades, seasons, parts of years and periods say', () => {
    const season = fc
      .tuple(day, fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41))
      .map(([{ y }, code]) => `${pad(y, 4)}-${code}`);
    const ordered = fc
      .tuple(day, day)
      .filter(([a, b]) => a.text < b.text)
      .map(([a, b]) => [a.text, b.text] as const);
    const date = fc.oneof(
      season,
      day.filter(({ y }) => y % 100 >= 10).map(({ y }) => `${pad(y, 4).slice(0, 3)}X`),
      day.map(({ y }) => `${pad(y, 4).slice(0, 2)}XX`),
      ordered.map(([a, b]) => `${a}/${b}`),
      ordered
        .map(([a, b]) => `${a.slice(0, 7)}/${b.slice(0, 7)}`)
        .filter((a) => !isProblem(parseWhen(a))),
      ordered.map(([a, b]) => `[${a}..${b}]`),
      day.map(({ text }) => `${text}/..`),
      day.map(({ text }) => `../${text}`),
      day.map(({ text }) => `${text}~`),
      day.map(({ text }) => `${text}?`),
    );
    fc.assert(
      fc.property(date, fc.constantFrom('de', 'en'), (text, lang) => {
        const meant = parseWhen(text);
        if (isProblem(meant)) throw new Error(text);
        const printed = formatWhen(meant, lang);
        const { when } = typed(printed);
        expect([printed, when.kind, when.lo, when.hi]).toEqual([
          printed,
          meant.kind,
          meant.lo,
          meant.hi,
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('of three numbers are a day, or two, and then a problem: never another one', () => {
    const number = fc.integer({ min: 0, max: 40 });
    const mark = fc.constantFrom('/', '-', '.');
    fc.assert(
      fc.property(number, number, fc.integer({ min: 100, max: 9999 }), mark, (a, b, y, dash) => {
        const valid = (m: number, d: number): boolean =>
          m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
        const readings = new Set([
          ...(valid(b, a) ? [`${pad(y, 4)}-${pad(b)}-${pad(a)}`] : []),
          ...(dash !== '.' && valid(a, b) ? [`${pad(y, 4)}-${pad(a)}-${pad(b)}`] : []),
        ]);
        const date = readTypedDate(`${a}${dash}${b}${dash}${y}`);
        const [only] = readings;
        if (readings.size === 1) expect(date).toHaveProperty('edtf', only);
        else expect(isProblem(date)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('have the day of the week that they name, or are a problem', () => {
    const names = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), ({ y, m, d, text }, weekday) => {
        const right = new Date(Date.UTC(y, m - 1, d)).getUTCDay() === weekday;
        const date = readTypedDate(`${names[weekday]}, ${d}.${m}.${y}`);
        if (right) expect(date).toHaveProperty('edtf', text);
        else expect(date).toHaveProperty('code', 'date-weekday');
      }),
    );
  });

  it('in beginning, middle and end are the whole, once', () => {
    const whole = fc.oneof(
      day.map(({ y, m, text }) => [`${m}/${y}`, text.slice(0, 7)]),
      day.map(({ y, text }) => [String(y), text.slice(0, 4)]),
      day
        .filter(({ y }) => y % 100 >= 10)
        .map(({ y, text }) => [`${Math.floor(y / 10)}0s`, `${text.slice(0, 3)}X`]),
      day.map(({ y, text }) => [`${Math.floor(y / 100) + 1}th century`, `${text.slice(0, 2)}XX`]),
    );
    fc.assert(
      fc.property(whole, ([name, edtf]) => {
        const meant = readMoment(edtf ?? '');
        const parts = ['early', 'mid', 'late'].map((part) => typed(`${part} ${name}`).when);
        expect(parts.map(({ lo }) => lo)).toEqual([meant.lo, parts[0]?.hi, parts[1]?.hi]);
        expect(parts[2]?.hi).toBe(meant.hi);
        const lengths = parts.map(({ lo, hi }) => (hi - lo) / (meant.hi - meant.lo));
        for (const length of lengths) expect(Math.abs(length - 1 / 3)).toBeLessThan(0.07);
      }),
    );
  });

  it('before and after a date leave nothing out and take nothing from it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), ({ text }, length) => {
        const meant = readMoment(text.slice(0, length));
        const printed = formatWhen(meant, 'en');
        expect(typed(`before ${printed}`).when.hi).toBe(meant.lo);
        expect(typed(`after ${printed}`).when.lo).toBe(meant.hi);
        expect(meant.hi - meant.lo).toBeGreaterThanOrEqual(DAY);
      }),
    );
  });
});

describe('readTypedDate never throws', () => {
  it('whatever it is given', () => {
    for (const given of [undefined, null, 1848, {}, [], Symbol('x'), new Date(0)]) {
      expect(isProblem(Reflect.apply(readTypedDate, undefined, [given]))).toBe(true);
    }
  });

  it('nor makes a date of words that say none: bounds are ordered, EDTF says the same, or a problem is told', () => {
    const words = [german, english].flatMap((words) =>
      Object.values(words).join(' ').split(/[ |]/),
    );
    const part = fc.oneof(
      fc.constantFrom(...words, ...".,/:?()-–—'~", ' ', ' '),
      fc.constantFrom('1', '12', '31', '48', '800', '1848', '2026', '12000', 'v. Chr.', 'p.m.'),
      fc.string({ maxLength: 3 }),
    );
    const text = fc.array(part, { maxLength: 9 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, tongue, (written, lang) => {
        const date = readTypedDate(written, { lang });
        if (isProblem(date)) {
          expect(date.message.length).toBeGreaterThan(10);
          expect(date.message).not.toMatch(/undefined|NaN|^date-/);
        } else {
          expect(date.when.lo).toBeLessThan(date.when.hi);
          expect(date.when).toEqual(parseWhen(date.edtf));
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('in good time, however long the text', () => {
    const begun = performance.now();
    for (const part of [
      '1848 bis ',
      'um ',
      '- ',
      '1.',
      'Sonntag, ',
      'a',
      'v. ',
      '\u00e4',
      '(',
      ' ',
    ]) {
      expect(isProblem(readTypedDate(part.repeat(100_000)))).toBe(true);
      expect(isProblem(readTypedDate(part.repeat(160 / part.length)))).toBe(true);
    }
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { isProblem } from '../../src/model/problem.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { read, readProblem } from './read.ts';

/** Text, code of the problem, 1-based place that the message names (0 = it names none). */
const INVALID: readonly (readonly [string, string, number])[] = [
  ['', 'date-empty', 0],
  ['   ', 'date-empty', 0],
  [' 2022', 'date-blank', 1],
  ['2022 ', 'date-blank', 5],
  ['2022\n', 'date-blank', 5],
  ['20260224', 'date-basic', 0],
  ['20261345', 'date-year', 5],
  ['later in 2026', 'date-year', 1],
  ['heute', 'date-year', 1],
  ['22', 'date-year', 3],
  ['201', 'date-year', 4],
  ['12.3.1848', 'date-year', 3],
  ['03/04/2025', 'date-second-slash', 6],
  ['20222', 'date-year', 5],
  ['+2022', 'date-year', 1],
  ['−2022', 'date-year', 1],
  ['２０２２', 'date-year', 1],
  ['٢٠٢٢', 'date-year', 1],
  ['-0000', 'date-year-zero', 0],
  ['Y2022', 'date-long-year', 2],
  ['Y02022', 'date-long-year', 2],
  ['Y1.5E9', 'date-decimal', 3],
  ['Y-13.8E9', 'date-decimal', 5],
  ['Y1.5', 'date-long-year', 2],
  ['Y', 'date-year', 2],
  ['Y17E', 'date-exponent', 5],
  ['Y1E400', 'date-too-far', 2],
  ['Y17000000-05', 'date-trailing', 10],
  ['y17000000', 'date-year', 1],
  ['1950S0', 'date-significant', 6],
  ['1950S5', 'date-significant', 6],
  ['1950S', 'date-significant', 6],
  ['195XS2', 'date-trailing', 5],
  ['2025-00', 'date-month', 6],
  ['2025-13', 'date-month', 6],
  ['2025-20', 'date-month', 6],
  ['2025-42', 'date-month', 6],
  ['2025-2X', 'date-month', 6],
  ['2025-1', 'date-two-digits', 7],
  ['2025-', 'date-two-digits', 6],
  ['2025-2-3', 'date-two-digits', 7],
  ['2025-11-', 'date-two-digits', 9],
  ['2025-11-240', 'date-two-digits', 11],
  ['2025-01-00', 'date-day', 9],
  ['2025-01-32', 'date-day', 9],
  ['2025-01-4X', 'date-day', 9],
  ['2025-02-29', 'date-no-such-day', 9],
  ['1900-02-29', 'date-no-such-day', 9],
  ['2025-04-31', 'date-no-such-day', 9],
  ['2023-02-3X', 'date-no-such-day', 9],
  ['XXXX-02-30', 'date-no-such-day', 9],
  ['1901-02-29/1902', 'date-no-such-day', 9],
  ['2025-21-05', 'date-season-day', 9],
  ['202X-21', 'date-season-year', 1],
  ['2025/11/24', 'date-second-slash', 8],
  ['2025.11.24', 'date-trailing', 5],
  ['2025-11-24x', 'date-trailing', 11],
  ['2025-11-24T', 'date-hour', 12],
  ['2025-11-24T25:00', 'date-hour', 12],
  ['2025-11-24T24:00', 'date-hour', 12],
  ['2025-11-24T9:05', 'date-hour', 12],
  ['2025-11-24T20:60', 'date-minute', 15],
  ['2025-11-24T20:', 'date-minute', 15],
  ['2025-11-24T20:2', 'date-minute', 15],
  ['2025-11-24T20:21:60Z', 'date-second', 18],
  ['2025-11-24T20:21:30.Z', 'date-fraction', 21],
  ['2025-11-24T2021', 'date-trailing', 14],
  ['2025-11-24T20:21+0100', 'date-offset', 17],
  ['2025-11-24T20:21+24:00', 'date-offset', 17],
  ['2025-11-24T20:21+01:60', 'date-offset', 17],
  ['2025-11-24T20:21+', 'date-offset', 17],
  ['2025-11-24T20:21 Berlin', 'date-trailing', 17],
  ['2025-11-24T20:21[Europe/Berlin', 'date-bracket', 17],
  ['2025-11-24T20:21[Berlin', 'date-bracket', 17],
  ['2025-11-24T20:21[Europe/Berlim]', 'date-zone', 18],
  ['2025-11-24T20:21[]', 'date-zone', 18],
  ['2025-11-24T20:21[Europe/Berlin][Europe/Paris]', 'date-zone', 33],
  ['2025-11-24T20:21[+0100]', 'date-zone', 18],
  ['2025-11-24T20:21[Europe/Berlin][!u-ca=hebrew]', 'date-tag', 33],
  ['2025-11-24T20:21+02:00[Europe/Berlin]', 'date-offset-zone', 0],
  ['2025-11T20:21', 'date-time-needs-day', 8],
  ['2025T20:21', 'date-time-needs-day', 5],
  ['2025-11-2XT20:21', 'date-time-needs-day', 11],
  ['2025-11-24~T20:21', 'date-time-qualifier', 12],
  ['2025-02-29T20:21', 'date-no-such-day', 9],
  ['2023/2022', 'date-reversed', 6],
  ['2023-05/2023-04', 'date-reversed', 9],
  ['2023-05-02/2023-05-01', 'date-reversed', 12],
  ['2023-05-02/2023-04', 'date-reversed', 12],
  ['2026-23/2026-22', 'date-reversed', 9],
  ['2025-11-24T20:21/2025-11-24T20:20', 'date-reversed', 18],
  ['../..', 'date-no-edge', 1],
  ['/', 'date-no-edge', 1],
  ['/..', 'date-no-edge', 1],
  ['2022/2023/2024', 'date-second-slash', 10],
  ['2022/2023-13', 'date-month', 11],
  ['2022/.', 'date-year', 6],
  ['2022/...', 'date-year', 6],
  ['[2022', 'date-set-end', 6],
  ['[2022}', 'date-set-end', 7],
  ['{2022]', 'date-set-end', 7],
  ['[]', 'date-set-empty', 2],
  ['[2022,]', 'date-set-empty', 7],
  ['[,2022]', 'date-set-empty', 2],
  ['[2023..2022]', 'date-reversed', 8],
  ['[..]', 'date-no-edge', 2],
  ['[2022]~', 'date-set-end', 8],
  ['[2022/2023]', 'date-trailing', 6],
  ['2022??', 'date-trailing', 6],
  ['2022#', 'date-trailing', 5],
];

describe('what is not exactly a date is a problem', () => {
  it.each(INVALID)('“%s”: %s at %i', (text, code, position) => {
    const problem = readProblem(text);
    expect(problem).toMatchObject({ code, level: 'error', field: 'when', value: text });
    if (position > 0) expect(problem.message).toContain(`character ${position}: `);
  });

  it.each(INVALID)('“%s” is said in German as well', (text) => {
    const german = readProblem(text, { lang: 'de-AT' }).message;
    expect(german).not.toBe(readProblem(text).message);
    expect(german).not.toContain('undefined');
    expect(german.startsWith('date-')).toBe(false);
  });

  it('names a day with its minus, and offers a year that can be read', () => {
    expect(readProblem('-0001-02-29').message).toContain('-0001-02-29');
    expect(readProblem('-0001-02-29').message).toContain(' no -0001');
    for (const [text, mend] of [
      ['Y1.5E9', 'Y15E8'],
      ['Y-13.8E9', 'Y-138E8'],
    ] as const) {
      expect(readProblem(text).message).toMatch(new RegExp(` ${mend}$`));
      expect(read(mend)).toHaveProperty('text', mend);
    }
  });

  it('German and English have a sentence for the same codes', () => {
    const codes = (problems: object): string[] =>
      Object.keys(problems)
        .filter((code) => code.startsWith('date-'))
        .sort();
    expect(codes(de.problems)).toEqual(codes(en.problems));
  });

  it('the message of a problem says how to mend it, and the mend is a date', () => {
    const { message } = readProblem('20260224');
    expect(message).toContain('2026-02-24');
    expect(read('2026-02-24').kind).toBe('moment');
  });

  it('an unknown zone for times that name none is a problem', () => {
    const { code, message } = readProblem('2025-11-24T20:21', { timeZone: 'Europe/Berlim' });
    expect(code).toBe('date-default-zone');
    expect(message).toContain('Europe/Berlim');
  });

  it('a long value is shortened to 80 characters', () => {
    const { value, message } = readProblem(`2022-02-24${'x'.repeat(5000)}`);
    expect(value).toHaveLength(80);
    expect(message.length).toBeLessThan(300);
  });
});

describe('parseWhen never throws', () => {
  const fails = (given: unknown): boolean =>
    isProblem(Reflect.apply(parseWhen, undefined, [given]));

  it.each([
    [undefined],
    [null],
    [2025],
    [Number.NaN],
    [20260224n],
    [true],
    [{}],
    [[]],
    [Symbol('2025')],
    [new Date(0)],
    [Object.create(null)],
    [() => '2025'],
  ])('whatever it is given: %o', (given) => {
    expect(fails(given)).toBe(true);
  });

  it('whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        expect(['object']).toContain(typeof parseWhen(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('nor reads a text of the signs of EDTF wrongly: bounds are ordered or it is a problem', () => {
    const signs = [...'0123456789XYESTZ-:/.,[]{}?~%+ !='];
    const text = fc
      .array(fc.constantFrom(...signs, '2025', '-02', '-29', '..', 'Europe/Berlin'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const when = parseWhen(written);
        if (isProblem(when)) {
          expect(when.message.length).toBeGreaterThan(10);
          expect(when.message).not.toContain('undefined');
        } else {
          expect(when.lo).toBeLessThan(when.hi);
          expect(when.text).toBe(written);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('in good time, however long the text', () => {
    const begun = performance.now();
    for (const part of ['[', '2025,', '2025-', '/', '1', 'X', '..', '[a]', '2025-11-24T20:21[']) {
      expect(isProblem(parseWhen(part.repeat(200_000)))).toBe(true);
    }
    expect(read(`[${'2025,'.repeat(50_000)}2026]`).kind).toBe('choice');
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

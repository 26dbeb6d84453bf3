import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../src/model/problem.ts';
import { parseWhen } from '../../../src/time/edtf.ts';
import { readTypedDate, type TypedOptions } from '../../../src/time/typed/read.ts';

/** What is typed, what it is in EDTF, and whether printing that would lose the words. */
type Row = readonly [typed: string, edtf: string, lossy?: 'lossy'];

const DAYS: readonly Row[] = [
  ['12.3.1848', '1848-03-12'],
  ['12. 3. 1848', '1848-03-12'],
  ['12.03.1848', '1848-03-12'],
  ['12. März 1848', '1848-03-12'],
  ['12 März 1848', '1848-03-12'],
  ['12. Maerz 1848', '1848-03-12'],
  ['12. Ma\u0308rz 1848', '1848-03-12'],
  ['12.\u00a0MÄRZ\u202f1848', '1848-03-12'],
  ['am 12. März 1848', '1848-03-12'],
  ['den 12. März im Jahr 1848', '1848-03-12'],
  ['1. Jänner 1900', '1900-01-01'],
  ['March 12, 1848', '1848-03-12'],
  ['March 12 1848', '1848-03-12'],
  ['12 March 1848', '1848-03-12'],
  ['12 Mar 1848', '1848-03-12'],
  ['12 Mar. 1848', '1848-03-12'],
  ['12th of March 1848', '1848-03-12'],
  ['the 12th of March, 1848', '1848-03-12'],
  ['March 1st, 1848', '1848-03-01'],
  ['1848 March 12', '1848-03-12'],
  ['Sonntag, 12. März 1848', '1848-03-12'],
  ['Sonntag, den 12. März 1848', '1848-03-12'],
  ['So., 12.3.1848', '1848-03-12'],
  ['Sunday 12 March 1848', '1848-03-12'],
  ['Mon, Nov. 24, 2025', '2025-11-24'],
  ['29. Februar 2024', '2024-02-29'],
  ['2025/04/03', '2025-04-03'],
  ['2025.4.3', '2025-04-03'],
  ['2025-4-3', '2025-04-03'],
  ['13/04/2025', '2025-04-13'],
  ['04/13/2025', '2025-04-13'],
  ['13-4-2025', '2025-04-13'],
  ['04/04/2025', '2025-04-04'],
];

const MONTHS_AND_YEARS: readonly Row[] = [
  ['März 1848', '1848-03'],
  ['im März 1848', '1848-03'],
  ['March, 1848', '1848-03'],
  ['Sept. 2025', '2025-09'],
  ['3/1848', '1848-03'],
  ['03.1848', '1848-03'],
  ['1848', '1848'],
  ['im Jahre 1848', '1848'],
  ['die Jahre 1914–1918', '1914/1918'],
  ['Mitte des Jahres 1848', '[1848-05..1848-08]', 'lossy'],
  ['12.3. im Jahr 1848', '1848-03-12'],
  ['in the year 1848', '1848'],
  ['in the year AD 14', '0014'],
  ['800', '0800'],
  ['Frühjahr 2024', '2024-21'],
  ['im Frühling 2024', '2024-21'],
  ['spring of 2024', '2024-21'],
  ['Sommer 2024', '2024-22'],
  ['fall 2024', '2024-23'],
  ['Winter 2023/24', '2023-24'],
  ['winter 2023–24', '2023-24'],
  ['Winter 1999/2000', '1999-24'],
  ['Winter 1999/00', '1999-24'],
  ['Q2 2024', '2024-34'],
  ['Q2/2024', '2024-34'],
  ['2024 Q2', '2024-34'],
  ['2. Quartal 2024', '2024-34'],
  ['im zweiten Quartal 2024', '2024-34'],
  ['second quarter of 2024', '2024-34'],
  ['1. Halbjahr 2024', '2024-40'],
  ['H2 2024', '2024-41'],
  ['first half of 2024', '2024-40'],
  ['1990er', '199X'],
  ['1990er-Jahre', '199X'],
  ['die 1990er Jahre', '199X'],
  ['the 1990s', '199X'],
  ['1990s', '199X'],
  ['2000er-Jahre', '200X'],
  ['19. Jahrhundert', '18XX'],
  ['19. Jh.', '18XX'],
  ['19th century', '18XX'],
  ['1. Jahrhundert', '00XX'],
];

const ERAS: readonly Row[] = [
  ['44 v. Chr.', '-0043'],
  ['44 v.Chr.', '-0043'],
  ['44 v. u. Z.', '-0043'],
  ['44 BC', '-0043'],
  ['44 B.C.', '-0043'],
  ['44 BCE', '-0043'],
  ['1 v. Chr.', '0000'],
  ['15. März 44 v. Chr.', '-0043-03-15'],
  ['March 44 BC', '-0043-03'],
  ['15.3.44 v. Chr.', '-0043-03-15'],
  ['14 n. Chr.', '0014'],
  ['AD 14', '0014'],
  ['14 A.D.', '0014'],
  ['14 CE', '0014'],
  ['12000 v. Chr.', 'Y-11999'],
  ['5. Jahrhundert v. Chr.', '-04XX'],
  ['2nd century BC', '-01XX'],
  ['1. Jahrhundert v. Chr.', '[-0099..0000]', 'lossy'],
  ['44–30 v. Chr.', '-0043/-0029'],
  ['100–30 v. Chr.', '-0099/-0029'],
  ['27 v. Chr. – 14 n. Chr.', '-0026/0014'],
  ['44 BC to AD 14', '-0043/0014'],
  ['AD 14–37', '0014/0037'],
  ['14–37 n. Chr.', '0014/0037'],
  ['5.–6. Jh. n. Chr.', '04XX/05XX'],
];

const DOUBT: readonly Row[] = [
  ['c. 1848', '1848~'],
  ['c1848', '1848~'],
  ['ca. 1848', '1848~'],
  ['circa 1848', '1848~'],
  ['um 1848', '1848~'],
  ['um den 12. März 1848', '1848-03-12~'],
  ['about 1848', '1848~'],
  ['around March 1848', '1848-03~'],
  ['etwa 1848', '1848~'],
  ['1848 approx.', '1848~'],
  ['≈ 1848', '1848~'],
  ['vermutlich 1848', '1848?'],
  ['probably 1848', '1848?'],
  ['1848?', '1848?'],
  ['12. März 1848?', '1848-03-12?'],
  ['März 1848 (?)', '1848-03?'],
  ['1848 (uncertain)', '1848?'],
  ['vermutlich um 1848', '1848%'],
  ['c. 1848?', '1848%'],
  ['um 44 v. Chr.', '-0043~'],
  ['ca. 19. Jahrhundert', '18XX~'],
  ['about the 1860s', '186X~'],
  ['about spring 1849', '1849-21~'],
];

/** Thirds: days 1–10, 11–20, 21–end; of 12 months 4, 4, 4; of 10 years 4, 3, 3; of 100 34, 33, 33. */
const THIRDS: readonly Row[] = [
  ['Anfang April 2026', '[2026-04-01..2026-04-10]', 'lossy'],
  ['Mitte April 2026', '[2026-04-11..2026-04-20]', 'lossy'],
  ['Ende April 2026', '[2026-04-21..2026-04-30]', 'lossy'],
  ['Ende Februar 2024', '[2024-02-21..2024-02-29]', 'lossy'],
  ['early April 2026', '[2026-04-01..2026-04-10]', 'lossy'],
  ['mid April 2026', '[2026-04-11..2026-04-20]', 'lossy'],
  ['mid-April 2026', '[2026-04-11..2026-04-20]', 'lossy'],
  ['the end of April 2026', '[2026-04-21..2026-04-30]', 'lossy'],
  ['late April 2026', '[2026-04-21..2026-04-30]', 'lossy'],
  ['Anfang 2024', '[2024-01..2024-04]', 'lossy'],
  ['mid-2024', '[2024-05..2024-08]', 'lossy'],
  ['Ende 2024', '[2024-09..2024-12]', 'lossy'],
  ['frühe 1990er', '[1990..1993]', 'lossy'],
  ['in den frühen 1990er-Jahren', '[1990..1993]', 'lossy'],
  ['Mitte der 1990er', '[1994..1996]', 'lossy'],
  ['late 1990s', '[1997..1999]', 'lossy'],
  ['Anfang des 19. Jahrhunderts', '[1800..1833]', 'lossy'],
  ['mid-19th century', '[1834..1866]', 'lossy'],
  ['spätes 19. Jahrhundert', '[1867..1899]', 'lossy'],
  ['Anfang des 5. Jh. v. Chr.', '[-0499..-0466]', 'lossy'],
  ['Ende 44 v. Chr.', '[-0043-09..-0043-12]', 'lossy'],
  ['etwa Mitte April 2026', '[2026-04-11~..2026-04-20~]', 'lossy'],
  ['seit Mitte April 2026', '2026-04/..', 'lossy'],
  ['bis Ende 2024', '../2024', 'lossy'],
  ['Mitte April bis Ende Mai 2026', '2026-04/2026-05', 'lossy'],
  ['zwischen Anfang April und Mitte Mai 2026', '[2026-04-01..2026-05-20]', 'lossy'],
];

const OPEN: readonly Row[] = [
  ['seit 2022', '2022/..'],
  ['since 24 February 2022', '2022-02-24/..'],
  ['ab April 2026', '2026-04/..'],
  ['seit ca. 1990', '1990~/..'],
  ['bis 2019', '../2019'],
  ['until March 2019', '../2019-03'],
  ['2022 bis heute', '2022/..'],
  ['2022–present', '2022/..'],
  ['vor 1848', '[..1847]', 'lossy'],
  ['vor März 1848', '[..1848-02]', 'lossy'],
  ['before 1 March 1848', '[..1848-02-29]', 'lossy'],
  ['nach 1848', '[1849..]', 'lossy'],
  ['after December 1848', '[1849-01..]', 'lossy'],
  ['after c. 1848', '[1849~..]', 'lossy'],
  ['vor dem 19. Jahrhundert', '[..1799]', 'lossy'],
  ['nach Winter 2023/24', '[2024-03..]', 'lossy'],
  ['vor 1 n. Chr.', '[..0000]', 'lossy'],
];

const PERIODS: readonly Row[] = [
  ['2022–2024', '2022/2024'],
  ['2022-2024', '2022/2024'],
  ['2022 — 2024', '2022/2024'],
  ['2022‒2024', '2022/2024'],
  ['2022 − 2024', '2022/2024'],
  ['2022 bis 2024', '2022/2024'],
  ['von 2022 bis 2024', '2022/2024'],
  ['from 2022 to 2024', '2022/2024'],
  ['1914–18', '1914/1918'],
  ['1914-18', '1914/1918'],
  ['c. 1848–1850', '1848~/1850'],
  ['1868-1871?', '1868/1871?'],
  ['1851–c. 1852', '1851/1852~'],
  ['3.–9. April 2026', '2026-04-03/2026-04-09'],
  ['3-9 April 2026', '2026-04-03/2026-04-09'],
  ['April 3–9, 2026', '2026-04-03/2026-04-09'],
  ['vom 3. bis zum 9. April 2026', '2026-04-03/2026-04-09'],
  ['April–Juni 2026', '2026-04/2026-06'],
  ['April to June 2026', '2026-04/2026-06'],
  ['28. März bis 3. April 2026', '2026-03-28/2026-04-03'],
  ['March 28 – April 3, 2026', '2026-03-28/2026-04-03'],
  ['28 Dec 2024 – 3 Jan 2025', '2024-12-28/2025-01-03'],
  ['12.3.–15.3.1848', '1848-03-12/1848-03-15'],
  ['12.–15.3.1848', '1848-03-12/1848-03-15'],
  ['12.3.1848–15.3.1848', '1848-03-12/1848-03-15'],
  ['Mo., 6. – Fr., 10. April 2026', '2026-04-06/2026-04-10'],
  ['Frühjahr bis Herbst 2024', '2024-21/2024-23'],
  ['1.–3. Quartal 2024', '2024-33/2024-35'],
  ['Q1–Q3 2024', '2024-33/2024-35'],
  ['12/1848 bis 3/1849', '1848-12/1849-03'],
  ['1990er bis 2000er', '199X/200X'],
  ['18.–19. Jahrhundert', '17XX/18XX'],
  ['12. März 1848 – 1849', '1848-03-12/1849'],
  ['zwischen 1848 und 1850', '[1848..1850]'],
  ['between 1848 and 1850', '[1848..1850]'],
  ['zwischen dem 11. und 20. April 2026', '[2026-04-11..2026-04-20]'],
  ['1848 oder 1849', '[1848,1849]'],
  ['21 or 22 November 2025', '[2025-11-21,2025-11-22]'],
];

const TIMES: readonly Row[] = [
  ['24. November 2025, 20.21 Uhr', '2025-11-24T20:21'],
  ['24. November 2025 um 20.21 Uhr', '2025-11-24T20:21'],
  ['24. November 2025, 20:21', '2025-11-24T20:21'],
  ['24. November 2025, 20:21:07 Uhr', '2025-11-24T20:21:07'],
  ['24. November 2025, 20 Uhr', '2025-11-24T20'],
  ['24. November 2025, gegen 20 Uhr', '2025-11-24T20~'],
  ['um 20.21 Uhr am 24. November 2025', '2025-11-24T20:21'],
  ['12.3.2024 20:15', '2024-03-12T20:15'],
  ['Montag, 24.11.2025, 8.05 Uhr', '2025-11-24T08:05'],
  ['November 24, 2025, 8:21 p.m.', '2025-11-24T20:21'],
  ['November 24, 2025 at 8:21 PM', '2025-11-24T20:21'],
  ['24 November 2025, 8am', '2025-11-24T08'],
  ['24 November 2025, 12 pm', '2025-11-24T12'],
  ['24 November 2025, 12:30 a.m.', '2025-11-24T00:30'],
  ['8:21 p.m., 24 November 2025', '2025-11-24T20:21'],
  ['24 November 2025, 20:21 UTC', '2025-11-24T20:21Z'],
  ['24. November 2025, 20.21 Uhr MEZ', '2025-11-24T20:21+01:00'],
  ['24. Juli 2025, 20:21 MESZ', '2025-07-24T20:21+02:00'],
  ['24. November 2025, 20.21–21.30 Uhr', '2025-11-24T20:21/2025-11-24T21:30'],
  ['24 November 2025, 20:00 – 25 November 2025, 1:00', '2025-11-24T20:00/2025-11-25T01:00'],
];

/** EDTF goes straight through. */
const EDTF: readonly Row[] = [
  ['2025-11-24', '2025-11-24'],
  [' 2025-11-24 ', '2025-11-24'],
  ['2025-11-24T20:21[Europe/Berlin]', '2025-11-24T20:21[Europe/Berlin]'],
  ['2022-02-24/..', '2022-02-24/..'],
  ['[2026-05..2026-12]', '[2026-05..2026-12]'],
  ['2026-23', '2026-23'],
  ['2026-04~', '2026-04~'],
  ['Y-17000000', 'Y-17000000'],
];

describe.each([
  ['days', DAYS],
  ['months, years and more', MONTHS_AND_YEARS],
  ['eras', ERAS],
  ['doubt', DOUBT],
  ['thirds', THIRDS],
  ['what is open or goes on', OPEN],
  ['periods and choices', PERIODS],
  ['times of day', TIMES],
  ['EDTF', EDTF],
])('of what people type, %s are read:', (_, rows) => {
  const each = rows.map(([typed, edtf, lossy]) => ({ typed, edtf, lossy }));
  it.each(each)('“$typed” is $edtf', ({ typed, edtf, lossy }) => {
    expect(readTypedDate(typed)).toEqual({
      edtf,
      when: parseWhen(edtf),
      ...(lossy ? { dateText: typed } : {}),
    });
    expect(isProblem(parseWhen(edtf))).toBe(false);
  });
});

it('words that stand for themselves are kept in one line', () => {
  expect(readTypedDate(' Mitte\n  April\u00a02026 ')).toHaveProperty(
    'dateText',
    'Mitte April 2026',
  );
});

it('parseWhen reads nothing of this', () => {
  const typed = [DAYS, DOUBT, ERAS, MONTHS_AND_YEARS, OPEN, PERIODS, THIRDS, TIMES].flat();
  const read = typed.filter(([text, edtf]) => text !== edtf && !isProblem(parseWhen(text)));
  expect(read).toEqual([]);
});

/** What is typed, code of the problem, the place that it names, and words of its mend. */
const REFUSED: readonly (readonly [string, string, number, string])[] = [
  ['03/04/2025', 'date-ambiguous', 1, '2025-04-03 or 2025-03-04'],
  ['on 03-04-2025', 'date-ambiguous', 4, '2025-04-03 or 2025-03-04'],
  ['24.11.25', 'date-ambiguous', 7, '1925-11-24 or 2025-11-24'],
  ['12 March 48', 'date-ambiguous', 10, '1948-03-12 or 2048-03-12'],
  ['90er', 'date-ambiguous', 1, '189X or 199X'],
  ["the '90s", 'date-ambiguous', 6, '189X or 199X'],
  ['1900s', 'date-ambiguous', 1, '190X or 19XX'],
  ['the 1800s', 'date-ambiguous', 5, '180X or 18XX'],
  ['Winter 2024', 'date-ambiguous', 1, 'winter 2023–24 or winter 2024–25'],
  ['2019-23', 'date-ambiguous', 1, '2019/2023 or autumn 2019'],
  ['2019-23?', 'date-ambiguous', 1, '2019/2023 or autumn 2019'],
  ['1836-40', 'date-ambiguous', 1, '1836/1840 or first half of 1836'],
  ['2005–06', 'date-ambiguous', 1, '2005/2006 or 2005-06'],
  ['Montag, 12. März 1848', 'date-weekday', 1, '1848-03-12'],
  ['vom Montag, 12. März 1848 bis 1849', 'date-weekday', 5, '1848-03-12'],
  ['30. Februar 2024', 'date-no-such-day', 1, '2024-02-30'],
  ['am 31.4.2024', 'date-no-such-day', 4, '2024-04-31'],
  ['29 February 1900', 'date-no-such-day', 1, '1900-02-29'],
  ['32. März 1848', 'date-day', 1, '01 to 31'],
  ['12.13.1848', 'date-month', 4, '01 to 12'],
  ['13/13/2025', 'date-month', 4, '01 to 12'],
  ['13/2025', 'date-month', 1, '01 to 12'],
  ['24. November 2025, 25 Uhr', 'date-hour', 20, '00 to 23'],
  ['24. November 2025, 24:00', 'date-hour', 20, '00 to 23'],
  ['24 November 2025, 13 p.m.', 'date-hour', 19, '00 to 23'],
  ['24. November 2025, 20.75 Uhr', 'date-minute', 23, '00 to 59'],
  ['24. November 2025, 20:21:75', 'date-second', 26, '00 to 59'],
  ['2024–2022', 'date-reversed', 6, 'swap'],
  ['von 9. bis 3. April 2026', 'date-reversed', 12, 'swap'],
  ['28. Dezember – 3. Januar 2026', 'date-reversed', 16, 'swap'],
  ['zwischen 1850 und 1848', 'date-reversed', 19, 'swap'],
  ['heute', 'date-typed', 1, 'heute'],
  ['gestern', 'date-typed', 1, 'gestern'],
  ['yesterday', 'date-typed', 1, 'yesterday'],
  ['since today', 'date-typed', 1, 'since today'],
  ['letzte Woche', 'date-typed', 1, 'letzte'],
  ['vor 3 Jahren', 'date-typed', 1, 'vor 3 Jahren'],
  ['vor 100 Jahren', 'date-typed', 1, 'vor 100 Jahren'],
  ['seit 2000 Jahren', 'date-typed', 1, 'seit 2000 Jahren'],
  ['seit 100 Jahren', 'date-typed', 1, 'seit 100 Jahren'],
  ['in 100 Jahren', 'date-typed', 1, 'in 100 Jahren'],
  ['1000 Jahre', 'date-typed', 1, '1000 Jahre'],
  ['nach 1000 Jahren', 'date-typed', 1, 'nach 1000 Jahren'],
  ['after 1000 years', 'date-typed', 1, 'after 1000 years'],
  ['100 Jahre 1848', 'date-typed', 1, '100 Jahre 1848'],
  ['im 3. Jahr 2020', 'date-typed', 1, 'im 3. Jahr 2020'],
  ['Frühjahr 1848 oder 1849', 'date-ambiguous', 1, '[1848-21,1849-21] or [1848-21,1849]'],
  ['12 March 1848 or 1849', 'date-ambiguous', 1, '[1848-03-12,1849-03-12] or [1848-03-12,1849]'],
  ['Anfang 1848 oder 1849', 'date-ambiguous', 1, '[1848-01..1848-04,1849-01..1849-04]'],
  ['3.5.2024 8.5 Uhr', 'date-minute', 12, '00 to 59'],
  ['3 May 2024, 8:5', 'date-minute', 15, '00 to 59'],
  ['kurz nach 1848', 'date-typed', 1, 'kurz'],
  ['12. März 1848, Berlin', 'date-typed', 16, 'Berlin'],
  ['12. Marz 1848', 'date-typed', 5, 'Marz'],
  ['12. März', 'date-typed', 1, '12. März'],
  ['44', 'date-typed', 1, '44'],
  ['0 v. Chr.', 'date-typed', 1, '0'],
  ['5. Quartal 2024', 'date-typed', 1, '5'],
  ['Winter 2023/25', 'date-typed', 1, 'Winter 2023/25'],
  ['Sommer 2023/24', 'date-typed', 1, 'Sommer 2023/24'],
  ['1995er', 'date-typed', 1, '1995er'],
  ['24. November 2025, 20.21', 'date-typed', 1, '20.21'],
  ['3–9 April 2026, 20:00', 'date-typed', 1, '20:00'],
  ['November 2025, 20 Uhr', 'date-typed', 1, 'November'],
  ['Montag, März 1848', 'date-typed', 1, 'Montag'],
  ['Mitte Sommer 2024', 'date-typed', 1, 'Mitte'],
  ['2022 bis', 'date-typed', 1, '2022 bis'],
  ['44 BC – 14', 'date-typed', 1, '44 BC – 14'],
  ['seit 2022 bis 2024', 'date-typed', 1, 'seit'],
  ['zwischen 1848', 'date-typed', 1, 'zwischen'],
  ['1848 und 1850', 'date-typed', 1, '1848'],
  ['2025-02-29', 'date-no-such-day', 9, '2025-02-29'],
  ['20260224', 'date-basic', 0, '2026-02-24'],
  ['2025-13', 'date-month', 6, '01 to 12'],
  ['', 'date-empty', 0, '2025-11-24'],
  ['  ', 'date-empty', 0, '2025-11-24'],
];

describe('what is not wholly understood is refused, with place and mend:', () => {
  const refused = (text: string, options?: TypedOptions) => {
    const problem = readTypedDate(text, options);
    if (!isProblem(problem)) throw new Error(`${text} was read as ${problem.edtf}`);
    return problem;
  };

  it.each(REFUSED)('“%s”: %s at %i', (text, code, position, mend) => {
    const problem = refused(text);
    expect(problem).toMatchObject({ code, level: 'error', field: 'when' });
    expect(problem.value?.trim()).toBe(text.trim());
    expect(problem.message).toContain(mend);
    if (position > 0) expect(problem.message).toContain(`character ${position}: `);
  });

  it.each(REFUSED)('“%s” is said in German as well', (text) => {
    const german = refused(text, { lang: 'de' }).message;
    expect(german).not.toBe(refused(text).message);
    expect(german).not.toMatch(/undefined|^date-/);
  });

  it('every mend that it offers is read', () => {
    const offers = REFUSED.filter(([, code]) => code === 'date-ambiguous').flatMap(([, , , mend]) =>
      mend.split(' or '),
    );
    expect(offers.length).toBeGreaterThan(10);
    for (const offer of offers) expect(readTypedDate(offer)).toHaveProperty('edtf');
  });

  it('a time needs a zone that exists', () => {
    const text = '24. November 2025, 20.21 Uhr';
    expect(refused(text, { timeZone: 'Europe/Berlim' })).toMatchObject({
      code: 'date-default-zone',
      value: text,
    });
  });
});

describe('what an author tells about numbers', () => {
  const edtf = (text: string, options: TypedOptions): string => {
    const date = readTypedDate(text, options);
    return isProblem(date) ? date.code : date.edtf;
  };

  it.each<[string, TypedOptions, string]>([
    ['03/04/2025', { order: 'dmy' }, '2025-04-03'],
    ['03/04/2025', { order: 'mdy' }, '2025-03-04'],
    ['03.04.2025', { order: 'mdy' }, '2025-03-04'],
    ['03.04.2025', {}, '2025-04-03'],
    ['13/04/2025', { order: 'mdy' }, 'date-month'],
    ['03/04/2025', { order: 'ymd' }, 'date-ambiguous'],
    ['2025/03/04', { order: 'dmy' }, '2025-03-04'],
    ['25-03-04', { order: 'ymd', pivot: 1950 }, '2025-03-04'],
    ['03/04/25', { order: 'mdy', pivot: 1950 }, '2025-03-04'],
    ['03/04/25', { order: 'mdy' }, 'date-ambiguous'],
    ['24.11.25', { pivot: 1950 }, '2025-11-24'],
    ['24.11.49', { pivot: 1950 }, '2049-11-24'],
    ['24.11.50', { pivot: 1950 }, '1950-11-24'],
    ['24.11.25', { pivot: 1930 }, '2025-11-24'],
    ['24.11.30', { pivot: 1930 }, '1930-11-24'],
    ['24.11.00', { pivot: 1930 }, '2000-11-24'],
    ["12 March '48", { pivot: 1800 }, '1848-03-12'],
    ['die 90er', { pivot: 1930 }, '199X'],
    ["the '00s", { pivot: 1930 }, '200X'],
    ['3.–9.4.26', { pivot: 1950 }, '2026-04-03/2026-04-09'],
    ['29.2.25', { pivot: 1950 }, 'date-no-such-day'],
    // "March 24" is a day without its year as well.
    ['March 24', { pivot: 1950 }, 'date-typed'],
    ['44', { pivot: 1950 }, 'date-typed'],
  ])('“%s” with %o is %s', (text, options, expected) => {
    expect(edtf(text, options)).toBe(expected);
  });

  it('a time is in the zone handed in', () => {
    const date = readTypedDate('24.11.2025 20:21', { timeZone: 'Europe/Berlin' });
    expect(date).toMatchObject({
      edtf: '2025-11-24T20:21',
      when: { lo: Date.UTC(2025, 10, 24, 19, 21), zone: 'Europe/Berlin' },
    });
  });
});

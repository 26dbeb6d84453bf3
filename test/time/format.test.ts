import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerLanguage } from '../../src/i18n/languages.ts';
import { onDemand } from '../../src/i18n/on-demand.ts';
import { formatRange, formatWhen } from '../../src/time/format.ts';
import { LOCALES } from './locales/inputs.ts';
import { read, utc } from './read.ts';

/** No-break and thin spaces differ between versions of ICU; the reader sees a space. */
function spaced(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

/** Text, short and long in German, long in English. */
const TABLE: readonly (readonly [string, string, string, string])[] = [
  ['2022', '2022', '2022', '2022'],
  ['2025-11', 'Nov. 2025', 'November 2025', 'November 2025'],
  ['2026-03', 'März 2026', 'März 2026', 'March 2026'],
  ['2025-11-24', '24. Nov. 2025', '24. November 2025', 'November 24, 2025'],
  [
    '2025-11-24T20:21',
    '24. Nov. 2025, 20.21 Uhr',
    '24. November 2025 um 20.21 Uhr',
    'November 24, 2025 at 8:21 PM',
  ],
  [
    '2025-11-24T20:21[Europe/Berlin]',
    '24. Nov. 2025, 20.21 Uhr',
    '24. November 2025 um 20.21 Uhr',
    'November 24, 2025 at 8:21 PM',
  ],
  [
    '2025-11-24T20:21+05:30',
    '24. Nov. 2025, 20.21 Uhr',
    '24. November 2025 um 20.21 Uhr',
    'November 24, 2025 at 8:21 PM',
  ],
  [
    '2025-11-24T09:05Z',
    '24. Nov. 2025, 9.05 Uhr',
    '24. November 2025 um 9.05 Uhr',
    'November 24, 2025 at 9:05 AM',
  ],
  [
    '2025-11-24T00:05Z',
    '24. Nov. 2025, 0.05 Uhr',
    '24. November 2025 um 0.05 Uhr',
    'November 24, 2025 at 12:05 AM',
  ],
  [
    '2025-11-24T20',
    '24. Nov. 2025, 20 Uhr',
    '24. November 2025 um 20 Uhr',
    'November 24, 2025 at 8 PM',
  ],
  ['2022-02-24/..', 'seit 24. Feb. 2022', 'seit 24. Februar 2022', 'since February 24, 2022'],
  ['../2019', 'bis 2019', 'bis 2019', 'until 2019'],
  ['2022/', 'ab 2022, Ende unbekannt', 'ab 2022, Ende unbekannt', 'from 2022, end unknown'],
  [
    '/2019',
    'bis 2019, Beginn unbekannt',
    'bis 2019, Beginn unbekannt',
    'until 2019, start unknown',
  ],
  ['2026-04-03/2026-04-09', '3.–9. Apr. 2026', '3.–9. April 2026', 'April 3–9, 2026'],
  ['2022-03/2022-06', 'März–Juni 2022', 'März–Juni 2022', 'March–June 2022'],
  ['2022/2024', '2022–2024', '2022–2024', '2022–2024'],
  [
    '2025-12-30/2026-01-02',
    '30. Dez. 2025 – 2. Jan. 2026',
    '30. Dezember 2025 – 2. Januar 2026',
    'December 30, 2025 – January 2, 2026',
  ],
  ['2026-04/2026-04', 'Apr. 2026', 'April 2026', 'April 2026'],
  [
    '2022-02-24/2022',
    '24. Feb. 2022 bis 2022',
    '24. Februar 2022 bis 2022',
    'February 24, 2022 to 2022',
  ],
  [
    '2025-11-24T20:21/2025-11-24T22:04',
    '24. Nov. 2025, 20.21–22.04 Uhr',
    '24. November 2025, 20.21–22.04 Uhr',
    'November 24, 2025, 8:21–10:04 PM',
  ],
  [
    '2025-11-24T11:21/2025-11-24T13:04',
    '24. Nov. 2025, 11.21–13.04 Uhr',
    '24. November 2025, 11.21–13.04 Uhr',
    'November 24, 2025, 11:21 AM–1:04 PM',
  ],
  [
    '2025-11-24T20:21/2025-11-25T02:04',
    '24. Nov. 2025, 20.21 Uhr bis 25. Nov. 2025, 2.04 Uhr',
    '24. November 2025 um 20.21 Uhr bis 25. November 2025 um 2.04 Uhr',
    'November 24, 2025 at 8:21 PM to November 25, 2025 at 2:04 AM',
  ],
  ['2022~', 'um 2022', 'um 2022', 'about 2022'],
  ['2022-04~', 'um Apr. 2022', 'um April 2022', 'about April 2022'],
  ['2025-11-24~', 'um den 24. Nov. 2025', 'um den 24. November 2025', 'about November 24, 2025'],
  [
    '2025-11-24T20:21~',
    'etwa 24. Nov. 2025, 20.21 Uhr',
    'etwa 24. November 2025 um 20.21 Uhr',
    'about November 24, 2025 at 8:21 PM',
  ],
  ['2022?', '2022 (unsicher)', '2022 (unsicher)', '2022 (uncertain)'],
  ['2022%', 'um 2022 (unsicher)', 'um 2022 (unsicher)', 'about 2022 (uncertain)'],
  ['2022~/..', 'seit etwa 2022', 'seit etwa 2022', 'since about 2022'],
  ['2022~/2023', 'etwa 2022 bis 2023', 'etwa 2022 bis 2023', 'about 2022 to 2023'],
  [
    '2004-06~-11',
    '11. Juni 2004 (Jahr ungefähr, Monat ungefähr)',
    '11. Juni 2004 (Jahr ungefähr, Monat ungefähr)',
    'June 11, 2004 (year approximate, month approximate)',
  ],
  [
    '2004-06-~11',
    '11. Juni 2004 (Tag ungefähr)',
    '11. Juni 2004 (Tag ungefähr)',
    'June 11, 2004 (day approximate)',
  ],
  [
    '%2004-06',
    'Juni 2004 (Jahr ungefähr und unsicher)',
    'Juni 2004 (Jahr ungefähr und unsicher)',
    'June 2004 (year approximate and uncertain)',
  ],
  [
    '[2025-11-21,2025-11-22]',
    '21. oder 22. Nov. 2025',
    '21. oder 22. November 2025',
    'November 21 or 22, 2025',
  ],
  [
    '[2025-11-03,2025-11-04,2025-11-09]',
    '3., 4. oder 9. Nov. 2025',
    '3., 4. oder 9. November 2025',
    'November 3, 4, or 9, 2025',
  ],
  [
    '[2025-10-30,2025-11-24]',
    '30. Okt. oder 24. Nov. 2025',
    '30. Oktober oder 24. November 2025',
    'October 30 or November 24, 2025',
  ],
  [
    '[2025-12-31,2026-01-01]',
    '31. Dez. 2025 oder 1. Jan. 2026',
    '31. Dezember 2025 oder 1. Januar 2026',
    'December 31, 2025 or January 1, 2026',
  ],
  ['[2026,2027]', '2026 oder 2027', '2026 oder 2027', '2026 or 2027'],
  ['[2026,2027-03]', '2026 oder März 2027', '2026 oder März 2027', '2026 or March 2027'],
  [
    '[2026-05..2026-12]',
    'zwischen Mai und Dez. 2026',
    'zwischen Mai und Dezember 2026',
    'between May and December 2026',
  ],
  [
    '[2026-04-03..2026-04-09]',
    'zwischen dem 3. und 9. Apr. 2026',
    'zwischen dem 3. und 9. April 2026',
    'between April 3 and 9, 2026',
  ],
  ['[2026..2028]', 'zwischen 2026 und 2028', 'zwischen 2026 und 2028', 'between 2026 and 2028'],
  [
    '[1667,1668,1670..1672]',
    '1667, 1668 oder 1670–1672',
    '1667, 1668 oder 1670–1672',
    '1667, 1668, or 1670–1672',
  ],
  [
    '{1667,1668,1670..1672}',
    '1667, 1668 und 1670–1672',
    '1667, 1668 und 1670–1672',
    '1667, 1668, and 1670–1672',
  ],
  [
    '{2025-11-03,2025-11-04}',
    '3. und 4. Nov. 2025',
    '3. und 4. November 2025',
    'November 3 and 4, 2025',
  ],
  [
    '[..1760-12-03]',
    '3. Dez. 1760 oder früher',
    '3. Dezember 1760 oder früher',
    'December 3, 1760 or earlier',
  ],
  ['[1760-12..]', 'Dez. 1760 oder später', 'Dezember 1760 oder später', 'December 1760 or later'],
  ['{..1984}', 'bis 1984', 'bis 1984', 'until 1984'],
  ['2026-21', 'Frühjahr 2026', 'Frühjahr 2026', 'spring 2026'],
  ['2026-22', 'Sommer 2026', 'Sommer 2026', 'summer 2026'],
  ['2026-23', 'Herbst 2026', 'Herbst 2026', 'autumn 2026'],
  ['2026-24', 'Winter 2026/27', 'Winter 2026/27', 'winter 2026–27'],
  ['2026-21~', 'um das Frühjahr 2026', 'um das Frühjahr 2026', 'about spring 2026'],
  ['2026-24~', 'um den Winter 2026/27', 'um den Winter 2026/27', 'about winter 2026–27'],
  ['2026-24/..', 'seit Winter 2026/27', 'seit Winter 2026/27', 'since winter 2026–27'],
  [
    '2026-22/2026-23',
    'Sommer 2026 bis Herbst 2026',
    'Sommer 2026 bis Herbst 2026',
    'summer 2026 to autumn 2026',
  ],
  [
    '2026-29',
    'Frühjahr 2026 (Südhalbkugel)',
    'Frühjahr 2026 (Südhalbkugel)',
    'spring 2026 (southern hemisphere)',
  ],
  ['2026-33', '1. Quartal 2026', '1. Quartal 2026', 'first quarter of 2026'],
  ['2026-38', '2. Jahresdrittel 2026', '2. Jahresdrittel 2026', 'second third of 2026'],
  ['2026-41', '2. Halbjahr 2026', '2. Halbjahr 2026', 'second half of 2026'],
  ['199X', '1990er-Jahre', '1990er-Jahre', '1990s'],
  ['199X~', 'um die 1990er-Jahre', 'um die 1990er-Jahre', 'about the 1990s'],
  ['199X/..', 'seit den 1990er-Jahren', 'seit den 1990er-Jahren', 'since the 1990s'],
  ['../199X', 'bis in die 1990er-Jahre', 'bis in die 1990er-Jahre', 'until the 1990s'],
  [
    '199X/',
    'ab den 1990er-Jahren, Ende unbekannt',
    'ab den 1990er-Jahren, Ende unbekannt',
    'from the 1990s, end unknown',
  ],
  [
    '197X/199X',
    '1970er-Jahre bis in die 1990er-Jahre',
    '1970er-Jahre bis in die 1990er-Jahre',
    '1970s to the 1990s',
  ],
  ['19XX', '20. Jahrhundert', '20. Jahrhundert', '20th century'],
  ['20XX/..', 'seit dem 21. Jahrhundert', 'seit dem 21. Jahrhundert', 'since the 21st century'],
  ['1XXX', '2. Jahrtausend', '2. Jahrtausend', '2nd millennium'],
  ['2026-XX', '2026', '2026', '2026'],
  ['2026-04-XX', 'Apr. 2026', 'April 2026', 'April 2026'],
  [
    '1984-1X',
    'zwischen Okt. und Dez. 1984',
    'zwischen Oktober und Dezember 1984',
    'between October and December 1984',
  ],
  [
    'XXXX-12-25',
    '25. Dezember, Jahr unbekannt',
    '25. Dezember, Jahr unbekannt',
    'December 25, year unknown',
  ],
  ['XXXX-12-XX', 'Dezember, Jahr unbekannt', 'Dezember, Jahr unbekannt', 'December, year unknown'],
  ['XXXX', 'Datum unbekannt', 'Datum unbekannt', 'date unknown'],
  ['-0043', '44 v. Chr.', '44 v. Chr.', '44 BC'],
  ['0000', '1 v. Chr.', '1 v. Chr.', '1 BC'],
  ['0001', '1 n. Chr.', '1 n. Chr.', '1 AD'],
  ['-0043-03-15', '15. März 44 v. Chr.', '15. März 44 v. Chr.', 'March 15, 44 BC'],
  ['-0043-21', 'Frühjahr 44 v. Chr.', 'Frühjahr 44 v. Chr.', 'spring 44 BC'],
  ['-004X', '50–41 v. Chr.', '50–41 v. Chr.', '50–41 BC'],
  ['-0099/0014', '100 v. Chr. – 14 n. Chr.', '100 v. Chr. – 14 n. Chr.', '100 BC – 14 AD'],
  ['-0043/..', 'seit 44 v. Chr.', 'seit 44 v. Chr.', 'since 44 BC'],
  ['Y-12345', '12.346 v. Chr.', '12.346 v. Chr.', '12,346 BC'],
  ['Y170000002', '170.000.002 n. Chr.', '170.000.002 n. Chr.', '170,000,002 AD'],
  ['Y-17000000', 'vor 17 Millionen Jahren', 'vor 17 Millionen Jahren', '17 million years ago'],
  [
    'Y-13800000000',
    'vor 13,8 Milliarden Jahren',
    'vor 13,8 Milliarden Jahren',
    '13.8 billion years ago',
  ],
  ['Y-13798123456', '13.798.123.457 v. Chr.', '13.798.123.457 v. Chr.', '13,798,123,457 BC'],
  ['1950S2', 'um 1950', 'um 1950', 'about 1950'],
  ['Y3388E2S3', 'um 338.800 n. Chr.', 'um 338.800 n. Chr.', 'about 338,800 AD'],
];

for (const load of onDemand.values()) registerLanguage(await load());

describe('a date in words', () => {
  it.each(TABLE)('%s is “%s”, long “%s”, in English “%s”', (text, short, long, english) => {
    const when = read(text);
    expect(spaced(formatWhen(when, 'de', { style: 'short' }))).toBe(short);
    expect(spaced(formatWhen(when, 'de'))).toBe(long);
    expect(spaced(formatWhen(when, 'en'))).toBe(english);
  });

  it.each([
    ['2025-11-24', 'Montag, 24. November 2025', 'Monday, November 24, 2025'],
    ['2025-11-24~', 'um Montag, 24. November 2025', 'about Monday, November 24, 2025'],
    ['2025-11', 'November 2025', 'November 2025'],
  ])('%s in full is “%s”, “%s”', (text, german, english) => {
    expect(formatWhen(read(text), 'de', { style: 'full' })).toBe(german);
    expect(formatWhen(read(text), 'en', { style: 'full' })).toBe(english);
  });

  it('follows the country of the locale', () => {
    const when = read('2025-11-24T20:21[Europe/London]');
    expect(formatWhen(when, 'en-GB', { style: 'short' })).toBe('24 Nov 2025, 20:21');
    expect(spaced(formatWhen(when, 'en-US', { style: 'short' }))).toBe('Nov 24, 2025, 8:21 PM');
    expect(formatWhen(read('2026-01-24'), 'de-AT')).toBe('24. Jänner 2026');
  });

  it('uses the Gregorian calendar where another is usual', () => {
    expect(formatWhen(read('2025'), 'th')).toContain('2025');
    expect(formatWhen(read('2025'), 'fa-u-nu-latn')).toBe('2025');
  });

  it('falls back to English words and dates for a tag that is none', () => {
    expect(formatWhen(read('2025-11~'), 'no such tag')).toBe('about November 2025');
  });

  it('shows a time in the zone asked for, else in its own, and never moves a date', () => {
    const when = read('2025-11-24T20:21[Europe/Berlin]');
    const timeZone = 'Asia/Tokyo';
    expect(formatWhen(when, 'de', { style: 'short', timeZone })).toBe('25. Nov. 2025, 4.21 Uhr');
    expect(formatWhen(when, 'de', { style: 'short', timeZone: '-03:00' })).toBe(
      '24. Nov. 2025, 16.21 Uhr',
    );
    expect(formatWhen(read('2025-11-24'), 'de', { timeZone: 'America/New_York' })).toBe(
      '24. November 2025',
    );
  });

  it('holds no thin spaces, which many fonts lack, and never says “undefined”', () => {
    const texts = fc.constantFrom(...TABLE.map(([text]) => text));
    const locale = fc.constantFrom(...LOCALES, 'ja', 'sv', 'fa', 'zh-TW', 'hu', 'pt-AO');
    fc.assert(
      fc.property(texts, locale, fc.constantFrom('short', 'long', 'full'), (text, lang, style) => {
        const said = formatWhen(read(text), lang, { style });
        expect(said).not.toMatch(/[\u2009\u202f]|undefined|NaN|Invalid/);
        expect(said.trim()).toBe(said);
        expect(said).not.toBe('');
      }),
      { numRuns: 5000 },
    );
  });

  it('is that of its own language also where only English words are at hand', () => {
    const said = (text: string, locale: string): string => spaced(formatWhen(read(text), locale));
    expect(said('2025-11-24T20:21', 'sv')).toBe('24 november 2025, 20:21');
    expect(said('2026-04-03/2026-04-09', 'sv')).toBe('3–9 april 2026');
    expect(said('2026-04-03/2026-04-09', 'hu')).toBe('2026. április 3–9.');
    expect(said('2026-04-03/2026-05-01', 'hu')).toBe('2026. április 3. – május 1.');
    expect(said('2022-03/2022-06', 'ja')).toBe('2022年3–6月');
    expect(said('2025-10/2026-04', 'ja')).toBe('2025年10月–2026年4月');
  });

  it('puts a doubt about the end that is known behind the whole', () => {
    const said = (text: string, locale: string): string => formatWhen(read(text), locale);
    expect(said('2022?/..', 'tr')).toBe('2022’den beri (kesin değil)');
    expect(said('../2022%', 'ru')).toBe('примерно до 2022 года (под вопросом)');
    expect(said('2022?/', 'de')).toBe('ab 2022, Ende unbekannt (unsicher)');
  });

  it('writes a winter across centuries in full', () => {
    expect(formatWhen(read('1999-24'), 'de')).toBe('Winter 1999/2000');
    expect(formatWhen(read('1999-24'), 'en')).toBe('winter 1999–2000');
  });

  it.each([
    ['2022', '2022’den beri'],
    ['2006', '2006’dan beri'],
    ['2000', '2000’den beri'],
    ['1990', '1990’dan beri'],
    ['1970', '1970’ten beri'],
    ['1900', '1900’den beri'],
    ['2015', '2015’ten beri'],
    ['2020', '2020’den beri'],
  ])('follows in Turkish how the year %s is read: “%s”', (year, said) => {
    expect(formatWhen(read(`${year}/..`), 'tr')).toBe(said);
  });

  it('tells different days apart', () => {
    const day = fc.integer({ min: -30_000, max: 60_000 }).map((n) => new Date(n * 86_400_000));
    fc.assert(
      fc.property(day, day, (a, b) => {
        fc.pre(a.getTime() !== b.getTime());
        const say = (date: Date): string => formatWhen(read(date.toISOString().slice(0, 10)), 'de');
        expect(say(a)).not.toBe(say(b));
      }),
    );
  });
});

describe('the visible span', () => {
  it.each([
    ['2022-01-01', '2026-01-01', '2022–2025', '2022–2025'],
    ['2022-03-01', '2022-07-01', 'März–Juni 2022', 'March–June 2022'],
    ['2025-10-05', '2026-04-20', 'Oktober 2025 – April 2026', 'October 2025 – April 2026'],
    ['2025-11-20', '2025-11-25', '20.–24. November 2025', 'November 20–24, 2025'],
    ['2025-11-24', '2025-11-25', '24. November 2025', 'November 24, 2025'],
    [
      '2025-11-24T08:00Z',
      '2025-11-24T20:30Z',
      '24. Nov. 2025, 8.00–20.30 Uhr',
      'Nov 24, 2025, 8:00 AM–8:30 PM',
    ],
    ['-000499-01-01', '0100-01-01', '500 v. Chr. – 99 n. Chr.', '500 BC – 99 AD'],
    ['-012345-01-01', '2000-01-01', '12.346 v. Chr. bis 1999', '12,346 BC to 1999'],
  ])('from %s until %s is “%s”, “%s”', (from, to, german, english) => {
    expect(spaced(formatRange(utc(from), utc(to), 'de'))).toBe(german);
    expect(spaced(formatRange(utc(from), utc(to), 'en'))).toBe(english);
  });

  it('ends with the day before when it ends at midnight of a zone', () => {
    const [from, to] = [utc('2025-11-19T23:00Z'), utc('2025-11-24T23:00Z')];
    expect(formatRange(from, to, 'de', 'Europe/Berlin')).toBe('20.–24. November 2025');
  });

  it('with an open side is “since” or “until”', () => {
    expect(formatRange(utc('2022-02-24'), utc('∞'), 'de')).toBe('seit 24. Februar 2022');
    expect(formatRange(utc('-∞'), utc('2022-03-01'), 'en')).toBe('until February 28, 2022');
  });

  it('reaches beyond what Intl can format', () => {
    expect(formatRange(-4.35e20, utc('2026-01-01'), 'de')).toContain(' bis 2025');
  });
});

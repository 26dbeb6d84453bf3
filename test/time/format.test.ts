import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerLanguage, wordsFor } from '../../src/i18n/languages.ts';
import { onDemand } from '../../src/i18n/on-demand.ts';
import { formatDuration } from '../../src/time/duration.ts';
import { formatRange, formatWhen } from '../../src/time/format.ts';
import { formatTick } from '../../src/time/tick-text.ts';
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

  it('is in English throughout where a language has no words', () => {
    const said = (text: string, locale: string): string => spaced(formatWhen(read(text), locale));
    for (const locale of ['sv', 'ja-JP', 'el', 'hu-u-nu-latn']) {
      expect(said('2022-02-24/..', locale)).toBe('since February 24, 2022');
      expect(said('199X', locale)).toBe('1990s');
      expect(said('2025-11-24T20:21', locale)).toBe('November 24, 2025 at 8:21 PM');
      expect(said('[2025-11-21,2025-11-22]', locale)).toBe('November 21 or 22, 2025');
      expect(formatDuration(0, 9 * 86_400_000, locale)).toBe('9 days');
      expect(formatTick(0, 'month', locale, 'UTC', 'whole')).toBe('January 1970');
    }
  });

  it('is in the words of its language as soon as those have come', () => {
    const { dates, ui, problems } = wordsFor('en');
    const said = (text: string, locale: string): string => formatWhen(read(text), locale);
    expect(said('2026-04-03', 'hu-HU')).toBe('April 3, 2026');
    for (const lang of ['hu', 'ja']) registerLanguage({ lang, dates: { ...dates }, ui, problems });
    expect(said('2026-04-03', 'hu-HU')).toBe('2026. április 3.');
    expect(said('2026-04-03/2026-04-09', 'hu')).toBe('2026. április 3–9.');
    expect(said('2026-04-03/2026-05-01', 'hu')).toBe('2026. április 3. – május 1.');
    expect(said('2022-03/2022-06', 'ja')).toBe('2022年3–6月');
    expect(said('2025-10/2026-04', 'ja')).toBe('2025年10月–2026年4月');
  });

  it('names no day of the week before there was this calendar', () => {
    const full = (text: string): string => formatWhen(read(text), 'de', { style: 'full' });
    expect(full('-0043-03-15')).toBe('15. März 44 v. Chr.');
    expect(full('1582-10-14')).toBe('14. Oktober 1582');
    expect(full('1582-10-15')).toBe('Freitag, 15. Oktober 1582');
    expect(full('1582-10-14/1582-10-16')).toBe('14.–16. Oktober 1582');
    expect(formatWhen(read('1415-10-25T11:00'), 'en', { style: 'full' })).toMatch(/^October 25, /);
  });

  it.each([
    ['ru', 'с 24 февраля 2022 года', 'с 24 февраля 2022 года, 12:00', 'четверг, 24 февраля 2022'],
    ['uk', 'з 24 лютого 2022 року', 'з 24 лютого 2022 року, 12:00', 'четвер, 24 лютого 2022'],
    ['pl', 'od 24 lutego 2022', 'od 24 lutego 2022, godz. 12:00', 'czwartek, 24 lutego 2022'],
    [
      'tr',
      '24 Şubat 2022’den beri',
      '24 Şubat 2022, saat 12.00’den beri',
      '24 Şubat 2022 Perşembe',
    ],
    [
      'de',
      'seit Donnerstag, 24. Februar 2022',
      'seit Donnerstag, 24. Februar 2022 um 12.00 Uhr',
      'Donnerstag, 24. Februar 2022',
    ],
  ])('in %s a day of the week stands only where it has the right case', (lang, ...said) => {
    const texts = ['2022-02-24/..', '2022-02-24T12:00/..', '2022-02-24'];
    expect(texts.map((text) => formatWhen(read(text), lang, { style: 'full' }))).toEqual(said);
    if (lang === 'de') return;
    for (const text of ['../2022-02-24', '2022-02-24~', '[2022-02-24..2022-04-09]', '2022-02-24/'])
      expect(formatWhen(read(text), lang, { style: 'full' })).not.toMatch(/четв|czwart|Perş/);
  });

  it('names the clocks where they show an hour twice, or are not the same', () => {
    const said = (text: string, locale: string, timeZone?: string): string =>
      spaced(formatWhen(read(text), locale, { timeZone }));
    const twice = '2025-10-26T02:30+02:00[Europe/Berlin]/2025-10-26T02:30+01:00[Europe/Berlin]';
    expect(said(twice, 'de')).toBe('26. Oktober 2025, 2.30 Uhr MESZ – 2.30 Uhr MEZ');
    expect(said(twice, 'en-GB')).toBe('26 October 2025, 02:30 CEST–02:30 CET');
    expect(said(twice, 'de', 'UTC')).toBe('26. Oktober 2025, 0.30–1.30 Uhr');
    const berlin = (time: string): string => `2025-10-26T${time}[Europe/Berlin]`;
    expect(said(berlin('02:30'), 'de')).toBe('26. Oktober 2025 um 2.30 Uhr MESZ');
    expect(said(`${berlin('01:30')}/${berlin('02:30')}`, 'de')).toBe(
      '26. Oktober 2025, 1.30–2.30 Uhr MESZ',
    );
    expect(said(`${berlin('01:30')}/${berlin('03:30')}`, 'de')).toBe(
      '26. Oktober 2025, 1.30–3.30 Uhr',
    );
    expect(said(`${berlin('14:00')}/2025-10-26T14:00[America/New_York]`, 'en')).toBe(
      'October 26, 2025, 2:00 PM GMT+1–2:00 PM EDT',
    );
    expect(said('2025-10-26T14:00+05:30/2025-10-26T14:00Z', 'de')).toBe(
      '26. Oktober 2025, 14.00 Uhr UTC+5:30 – 14.00 Uhr UTC',
    );
  });

  it('says a year that is only roughly known without the one that makes it exact', () => {
    const said = (text: string): string => formatWhen(read(text), 'de');
    expect(said('Y-12000S2')).toBe('um 12.000 v. Chr.');
    expect(said('-1200S2')).toBe('um 1200 v. Chr.');
    expect(said('Y-12E3')).toBe('12.000 v. Chr.');
    expect(said('Y-12000~')).toBe('um 12.000 v. Chr.');
    expect(said('Y-12000')).toBe('12.001 v. Chr.');
    expect(said('Y-3000000000')).toBe('vor 3 Milliarden Jahren');
  });

  it('has words around dates that fit every two of them', () => {
    const said = (lang: string, ...texts: string[]): string[] =>
      texts.map((text) => spaced(formatWhen(read(text), lang)));
    expect(said('de', '[2024-08-11..2024-10-08]', '[2024-08-11..2024-08-20]')).toEqual([
      'zwischen dem 11. August und dem 8. Oktober 2024',
      'zwischen dem 11. und 20. August 2024',
    ]);
    expect(said('de', '[2026-05..2026-11-03]', '[Y-12345..Y-12000]')).toEqual([
      'zwischen Mai 2026 und dem 3. November 2026',
      'zwischen 12.346 v. Chr. und 12.001 v. Chr.',
    ]);
  });

  it.each([
    ['ru', '2024-03-01T14:00~', 'около 1 марта 2024 года в 14:00'],
    ['uk', '2024-03-01T14:00~', 'близько 1 березня 2024 року о 14:00'],
    [
      'ru',
      '[2024-03-01T12:00..2024-03-01T13:00]',
      'между 1 марта 2024 года в 12:00 и 1 марта 2024 года в 13:00',
    ],
    [
      'uk',
      '[2024-03-01T12:00..2024-03-01T13:00]',
      'між 1 березня 2024 року о 12:00 і 1 березня 2024 року о 13:00',
    ],
    ['ru', '[-0003..0004]', 'между 4 г. до н. э. и 4 г. н. э.'],
    ['ru', '[-0043..-0029]', 'между 44 и 30 гг. до н. э.'],
    ['uk', '[-0003..0004]', 'між 4 до н. е. і 4 н. е.'],
    ['uk', '[-0043..-0029]', 'між 44 і 30 роками до н. е.'],
    ['pl', '[-0043..-0029]', 'między 44 a 30 p.n.e.'],
    ['ru', '[2024-21..2024-23]', 'между весной 2024 года и осенью 2024 года'],
    ['uk', '[2024-21..2024-23]', 'між весною 2024 року і осінню 2024 року'],
    ['pl', '[2024-21..2024-23]', 'między wiosną 2024 a jesienią 2024'],
    ['ru', '[2024-33..2024-41]', 'между I кварталом 2024 года и вторым полугодием 2024 года'],
    ['uk', '[2024-37..2024-41]', 'між першою третиною 2024 року і другим півріччям 2024 року'],
    ['pl', '[2024-33..2024-41]', 'między I kwartałem 2024 a II półroczem 2024'],
    ['ru', '[197X..199X]', 'между 1970-ми годами и 1990-ми годами'],
    ['uk', '[197X..199X]', 'між 1970-ми роками і 1990-ми роками'],
    ['pl', '[197X..199X]', 'między latami 70. XX wieku a latami 90. XX wieku'],
    ['ru', '[14XX..15XX]', 'между XV веком и XVI веком'],
    ['uk', '[14XX..15XX]', 'між XV століттям і XVI століттям'],
    ['pl', '[14XX..15XX]', 'między XV wiekiem a XVI wiekiem'],
    ['ru', '[2026-05-03..2026-11]', 'между 3 мая 2026 года и ноябрем 2026 года'],
    ['uk', '[2026-05..2026-11-03]', 'між травнем 2026 року і 3 листопада 2026 року'],
    ['pl', '[2026-05-03..2026-11]', 'między 3 maja 2026 a listopadem 2026'],
    ['ru', '[2024-21..2025]', 'между весной 2024 года и 2025 годом'],
  ])('in %s has the cases that %s asks for: “%s”', (lang, text, said) => {
    expect(spaced(formatWhen(read(text), lang))).toBe(said);
  });

  // since, until, end unknown, between, rough interval, and an age with a year
  it.each([
    'de | seit 3 Millionen Jahren | bis vor 3 Millionen Jahren | Beginn vor 3 Millionen Jahren, Ende unbekannt | vor 66 bis 65 Millionen Jahren | vor etwa 66 bis 65 Millionen Jahren | vor 3 Millionen Jahren – 2020',
    'en | for 3 million years | until 3 million years ago | from 3 million years ago, end unknown | 66 to 65 million years ago | about 66 to 65 million years ago | 3 million years ago – 2020',
    'fr | depuis 3 millions d’années | jusqu’à il y a 3 millions d’années | début il y a 3 millions d’années, fin inconnue | il y a 66 à 65 millions d’années | il y a environ 66 à 65 millions d’années | il y a 3 millions d’années – 2020',
    'es | desde hace 3 millones de años | hasta hace 3 millones de años | desde hace 3 millones de años, final desconocido | hace entre 66 y 65 millones de años | hace aproximadamente entre 66 y 65 millones de años | hace 3 millones de años – 2020',
    'it | da 3 milioni di anni | fino a 3 milioni di anni fa | da 3 milioni di anni fa, fine ignota | da 66 a 65 milioni di anni fa | circa da 66 a 65 milioni di anni fa | 3 milioni di anni fa – 2020',
    'pt | nos últimos 3 milhões de anos | até há 3 milhões de anos | início há 3 milhões de anos, fim desconhecido | há entre 66 e 65 milhões de anos | há aproximadamente entre 66 e 65 milhões de anos | há 3 milhões de anos – 2020',
    'nl | al 3 miljoen jaar | tot 3 miljoen jaar geleden | vanaf 3 miljoen jaar geleden, einde onbekend | 66 tot 65 miljoen jaar geleden | ongeveer 66 tot 65 miljoen jaar geleden | 3 miljoen jaar geleden – 2020',
    'pl | od 3 milionów lat | koniec 3 miliony lat temu | początek 3 miliony lat temu, koniec nieznany | 66–65 milionów lat temu | ok. 66–65 milionów lat temu | 3 miliony lat temu – 2020',
    'uk | останні 3 мільйони років | кінець 3 мільйони років тому | початок 3 мільйони років тому, кінець невідомий | 66–65 мільйонів років тому | приблизно 66–65 мільйонів років тому | 3 мільйони років тому — 2020',
    'ru | последние 3 миллиона лет | окончание 3 миллиона лет назад | начало 3 миллиона лет назад, окончание неизвестно | 66–65 миллионов лет назад | примерно 66–65 миллионов лет назад | 3 миллиона лет назад — 2020',
    'tr | 3 milyon yıldır | 3 milyon yıl önceye kadar | 3 milyon yıl önceden itibaren, bitişi bilinmiyor | 66-65 milyon yıl önce | yaklaşık 66-65 milyon yıl önce | 3 milyon yıl önce – 2020',
    'ar-u-nu-latn | منذ 3 ملايين سنة | النهاية قبل 3 ملايين سنة | البداية قبل 3 ملايين سنة، النهاية غير معروفة | قبل ما بين 66 و65 مليون سنة | قبل ما بين نحو 66 و65 مليون سنة | قبل 3 ملايين سنة – 2020',
  ])('tells ages so that they fit the words around them: %s', (line) => {
    const [locale = '', ...said] = line.split(' | ');
    const texts =
      'Y-3000000/.. ../Y-3000000 Y-3000000/ [Y-66000000..Y-65000000] Y-66E6~/Y-65E6 Y-3000000/2020';
    expect(texts.split(' ').map((text) => spaced(formatWhen(read(text), locale)))).toEqual(said);
    expect(formatWhen(read('[Y-3000000..2020]'), locale)).toBe(
      formatWhen(read('Y-3000000/2020'), locale),
    );
  });

  it('in Arabic counts as the language does, and calls noon noon', () => {
    const said = (text: string): string =>
      spaced(formatWhen(read(text), 'ar-u-nu-latn', { style: 'short' }));
    expect(said('Y-2000000')).toBe('قبل مليوني سنة');
    expect(said('Y-2000000000')).toBe('قبل ملياري سنة');
    expect(said('Y-3000000000')).toBe('قبل 3 مليارات سنة');
    expect(said('2024-03-01T12:00')).toBe('1 مارس 2024، 12:00 ظهرًا');
    expect(said('2024-03-01T13:00')).toBe('1 مارس 2024، 1:00 مساءً');
    expect(formatWhen(read('Y-3000000'), 'ar-EG')).toBe('قبل ٣ ملايين سنة');
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
    expect(formatRange(-4.35e20, utc('2026-01-01'), 'de')).toBe(
      'vor 13,8 Milliarden Jahren – 2025',
    );
  });
});

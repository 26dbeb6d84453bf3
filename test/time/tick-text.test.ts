import { describe, expect, it } from 'vitest';
import { registerLanguage, wordsFor } from '../../src/i18n/languages.ts';
import { onDemand } from '../../src/i18n/on-demand.ts';
import { isoDateTime } from '../../src/time/iso.ts';
import { formatTick } from '../../src/time/tick-text.ts';
import { readMoment, utc } from './read.ts';

const spaced = (text: string): string => text.replace(/\u00a0/g, ' ');

for (const load of onDemand.values()) registerLanguage(await load());

describe('the label of a tick', () => {
  const ms = utc('2025-11-24T20:21:05.250Z');

  it.each([
    ['millisecond', '21.21.05,250 Uhr', '9:21:05.250 PM'],
    ['second', '21.21.05 Uhr', '9:21:05 PM'],
    ['minute', '21.21 Uhr', '9:21 PM'],
    ['hour', '21.21 Uhr', '9:21 PM'],
    ['day', '24. Nov.', 'Nov 24'],
    ['week', '24. Nov.', 'Nov 24'],
    ['month', 'Nov.', 'Nov'],
    ['quarter', 'Nov.', 'Nov'],
    ['year', '2025', '2025'],
    ['decade', '2025', '2025'],
    ['millennium', '2025', '2025'],
  ] as const)('for a %s is “%s”, “%s”', (unit, german, english) => {
    expect(spaced(formatTick(ms, unit, 'de', 'Europe/Berlin'))).toBe(german);
    expect(spaced(formatTick(ms, unit, 'en', 'Europe/Berlin'))).toBe(english);
  });

  it.each([
    ['minute', '24. November 2025 um 21.21 Uhr', 'November 24, 2025 at 9:21 PM'],
    ['day', '24. November 2025', 'November 24, 2025'],
    ['month', 'November 2025', 'November 2025'],
    ['year', '2025', '2025'],
  ] as const)('for a %s with all that it is part of is “%s”, “%s”', (unit, german, english) => {
    expect(spaced(formatTick(ms, unit, 'de', 'Europe/Berlin', 'whole'))).toBe(german);
    expect(spaced(formatTick(ms, unit, 'en', 'Europe/Berlin', 'whole'))).toBe(english);
  });

  it('is that of the calendar of the zone', () => {
    const newYear = utc('2025-12-31T23:30Z');
    expect(formatTick(newYear, 'year', 'de', 'Europe/Berlin')).toBe('2026');
    expect(formatTick(newYear, 'year', 'de', 'America/New_York')).toBe('2025');
    expect(formatTick(newYear, 'month', 'de', '+01:00')).toBe('Jan.');
  });

  it('knows no year 0, and years that Intl cannot name', () => {
    expect(formatTick(utc('0000-01-01'), 'year', 'de')).toBe('1 v. Chr.');
    expect(formatTick(utc('-000099-01-01'), 'century', 'en')).toBe('100 BC');
    expect(spaced(formatTick(readMoment('Y-13800000000').lo, 'millennium', 'de'))).toBe(
      'vor 13,8 Mrd. Jahren',
    );
    expect(formatTick(readMoment('Y-13800000000').lo, 'day', 'en')).toBe('13.8B years ago');
  });
});

describe('ticks of one row', () => {
  const row = (years: readonly number[], locale: string): string[] =>
    years.map((year) => spaced(formatTick(readMoment(`Y${year}`).lo + 30 * 864e5, 'year', locale)));

  it('are all ages, round or not, with as many digits as part them', () => {
    const years = [-13_800_000_000, -13_799_950_000, -13_799_900_000];
    expect(row(years, 'en')).toEqual([
      '13.8B years ago',
      '13.79995B years ago',
      '13.7999B years ago',
    ]);
    expect(row(years, 'es')[1]).toBe('hace 13.799,95 M de años');
    expect(new Set(row([-66_000_003, -66_000_002, -66_000_001], 'de')).size).toBe(3);
    expect(row([-1_200_000, -1_000_000, -800_000], 'en')).toEqual([
      '1.2M years ago',
      '1M years ago',
      '800K years ago',
    ]);
  });

  it('are years before Christ where the row is one of those', () => {
    expect(row([-799_999, -599_999, -11_999], 'en')).toEqual([
      '800,000 BC',
      '600,000 BC',
      '12,000 BC',
    ]);
  });
});

describe('the label of a tick in twelve languages', () => {
  // ms, minute, day, the first of a month, month, before Christ, and three ages
  it.each([
    'de | 20.21.05,250 Uhr | 20.21 Uhr | 24. Nov. | 1. Mai | Nov. | 100 v. Chr. | vor 66 Mio. Jahren | vor 1,5 Mio. Jahren | vor 13,8 Mrd. Jahren',
    'en | 8:21:05.250 PM | 8:21 PM | Nov 24 | May 1 | Nov | 100 BC | 66M years ago | 1.5M years ago | 13.8B years ago',
    'fr | 20 h 21 min 05,250 s | 20 h 21 | 24 nov. | 1er mai | nov. | 100 av. J.-C. | il y a 66 M d’années | il y a 1,5 M d’années | il y a 13,8 Md d’années',
    'es | 20:21:05,250 | 20:21 | 24 nov | 1 may | nov | 100 a. C. | hace 66 M de años | hace 1,5 M de años | hace 13.800 M de años',
    'it | 20.21.05,250 | 20.21 | 24 nov | 1° mag | nov | 100 a.C. | 66 mln di anni fa | 1,5 mln di anni fa | 13,8 mld di anni fa',
    'pt | 20h21min05,250s | 20h21 | 24 nov. | 1º mai. | nov. | 100 a.C. | há 66 mi de anos | há 1,5 mi de anos | há 13,8 bi de anos',
    'pt-PT | 20h21min05,250s | 20h21 | 24 nov. | 1 mai. | nov. | 100 a.C. | há 66 M de anos | há 1,5 M de anos | há 13,8 mil M de anos',
    'nl | 20.21.05,250 uur | 20.21 uur | 24 nov. | 1 mei | nov. | 100 v.Chr. | 66 mln. jaar geleden | 1,5 mln. jaar geleden | 13,8 mld. jaar geleden',
    'pl | 20:21:05,250 | 20:21 | 24 lis | 1 maja | lis | 100 p.n.e. | 66 mln lat temu | 1,5 mln lat temu | 13,8 mld lat temu',
    'uk | 20:21:05,250 | 20:21 | 24 лист. | 1 трав. | лист. | 100 до н. е. | 66 млн років тому | 1,5 млн років тому | 13,8 млрд років тому',
    'ru | 20:21:05,250 | 20:21 | 24 нояб. | 1 мая | нояб. | 100 г. до н. э. | 66 млн лет назад | 1,5 млн лет назад | 13,8 млрд лет назад',
    'tr | 20.21.05,250 | 20.21 | 24 Kas | 1 May | Kas | MÖ 100 | 66 milyon yıl önce | 1,5 milyon yıl önce | 13,8 milyar yıl önce',
    'ar-u-nu-latn | 8:21:05.250 مساءً | 8:21 مساءً | 24 نوفمبر | 1 مايو | نوفمبر | 100 ق.م | قبل 66 مليون سنة | قبل 1.5 مليون سنة | قبل 13.8 مليار سنة',
  ])('is short: %s', (line) => {
    const [locale = '', ...labels] = line.split(' | ');
    const at = utc('2025-11-24T20:21:05.250Z');
    const ages = ['-0099', 'Y-66000000', 'Y-1500000', 'Y-13800000000'];
    const said = [
      formatTick(at, 'millisecond', locale),
      formatTick(at, 'minute', locale),
      formatTick(at, 'day', locale),
      formatTick(utc('2026-05-01'), 'day', locale),
      formatTick(at, 'month', locale),
      ...ages.map((year) => formatTick(readMoment(year).lo, 'year', locale)),
    ];
    expect(said.map(spaced)).toEqual(labels);
  });

  it('has the months of its country, and in German those that stand in dates', () => {
    const months = (locale: string): string =>
      Array.from({ length: 12 }, (_, month) =>
        formatTick(Date.UTC(2025, month), 'month', locale),
      ).join(' ');
    expect(months('de')).toBe('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.');
    expect(months('de-AT')).toMatch(/^Jän\. Feb\. März/);
    expect(months('ru')).toMatch(/^янв\. февр\. март апр\. май июнь июль/);
    expect(months('nl')).toBe('jan. feb. mrt. apr. mei juni juli aug. sept. okt. nov. dec.');
  });

  it('is in the words of a language that comes later', () => {
    const { lang, dates, ui, problems } = wordsFor('en');
    const may = utc('2026-05-01');
    expect(formatTick(may, 'day', 'zu')).not.toContain('*');
    registerLanguage({ lang: 'zu', dates: { ...dates, mend: () => '*' }, ui, problems });
    expect(formatTick(may, 'day', 'zu')).toContain('*');
    expect(formatTick(may, 'day', lang)).toBe('May 1');
  });
});

describe('the value of <time datetime>', () => {
  it.each([
    ['2022', '2022'],
    ['0044', '0044'],
    ['2026-04', '2026-04'],
    ['2026-04-XX', '2026-04'],
    ['2025-11-24', '2025-11-24'],
    ['2025-11-24~', '2025-11-24'],
    ['2025-11-24T20', '2025-11-24'],
    ['2025-11-24T20:21', '2025-11-24T20:21Z'],
    ['2025-11-24T20:21[Europe/Berlin]', '2025-11-24T20:21+01:00'],
    ['2025-11-24T20:21-03:30', '2025-11-24T20:21-03:30'],
    ['2025-11-24T20:21:07Z', '2025-11-24T20:21:07Z'],
    ['2025-11-24T20:21:07.25Z', '2025-11-24T20:21:07.250Z'],
    ['1850-01-01T12:00[Europe/Berlin]', '1850-01-01T11:06Z'],
    ['2026-21', ''],
    ['199X', ''],
    ['19XX', ''],
    ['156X-12-25', ''],
    ['1950S2', ''],
    ['0000', ''],
    ['-0043-03-15', ''],
    ['Y12345', ''],
  ])('of %s is “%s”', (text, value) => {
    expect(isoDateTime(readMoment(text))).toBe(value);
  });

  it('holds whole ms, whatever numbers the data have, on both sides of 1970', () => {
    const moment = readMoment('2025-11-24T20:21:05.250Z');
    expect(isoDateTime({ ...moment, lo: 54.7 })).toBe('1970-01-01T00:00:00.054Z');
    expect(isoDateTime({ ...moment, lo: -0.5 })).toBe('1969-12-31T23:59:59.999Z');
    expect(isoDateTime({ ...moment, lo: 1e300 })).toBe('');
  });
});

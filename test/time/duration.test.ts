import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { registerLanguage } from '../../src/i18n/languages.ts';
import { onDemand } from '../../src/i18n/on-demand.ts';
import { calendarLength, formatDuration } from '../../src/time/duration.ts';
import { readMoment, utc } from './read.ts';

for (const load of onDemand.values()) registerLanguage(await load());

describe('a silence in words', () => {
  it.each([
    ['2022-02-24', '2025-10-30', '3 Jahre 8 Monate', '3 years 8 months'],
    ['2024-01-31', '2025-03-01', '1 Jahr 1 Monat', '1 year 1 month'],
    ['2024-02-29', '2025-02-28', '11 Monate', '11 months'],
    ['2024-02-29', '2025-03-01', '1 Jahr', '1 year'],
    ['2025-01-31', '2025-02-28', '28 Tage', '28 days'],
    ['2024-01-01', '2024-12-31', '11 Monate', '11 months'],
    ['2025-01-01', '2025-05-14', '4 Monate', '4 months'],
    ['2025-01-31', '2025-03-01', '1 Monat 1 Tag', '1 month 1 day'],
    ['2025-01-01', '2025-01-13', '12 Tage', '12 days'],
    ['2025-01-01T10:00Z', '2025-01-02T15:59Z', '1 Tag 5 Stunden', '1 day 5 hours'],
    ['2025-01-01T00:00Z', '2025-01-01T05:59Z', '5 Stunden', '5 hours'],
    ['2025-01-01T00:00Z', '2025-01-01T01:01Z', '1 Stunde 1 Minute', '1 hour 1 minute'],
    ['2025-01-01T00:00Z', '2025-01-01T00:00:30Z', '30 Sekunden', '30 seconds'],
    ['2025-01-01', '2025-01-01', '0 Sekunden', '0 seconds'],
    ['2025-01-01T00:00Z', '2025-01-01T00:00:00.250Z', '250 Millisekunden', '250 milliseconds'],
    ['2025-01-01T00:00Z', '2025-01-01T00:00:00.001Z', '1 Millisekunde', '1 millisecond'],
    ['2025-01-01T00:00Z', '2025-01-01T00:00:01.250Z', '1 Sekunde', '1 second'],
    ['0044-03-15', '2025-03-15', '1981 Jahre', '1,981 years'],
    ['2025-10-30', '2022-02-24', '3 Jahre 8 Monate', '3 years 8 months'],
  ])('from %s to %s is “%s”, “%s”', (from, to, german, english) => {
    const said = (lang: string): string =>
      formatDuration(utc(from), utc(to), lang)
        .replace(/\u00a0/g, ' ')
        .replace('1.981', '1981');
    expect(said('de')).toBe(german);
    expect(said('en')).toBe(english);
  });

  it('of ages is said in millions and billions', () => {
    expect(formatDuration(-4.3549e20, 0, 'de')).toBe('13,8 Milliarden Jahre');
  });

  // 3 years 8 months, 12 days, 2 days, 1 month 1 day, 5 hours, 2 minutes, 13.8 billion years
  it.each([
    'de: 3 Jahre 8 Monate, 12 Tage, 2 Tage, 1 Monat 1 Tag, 5 Stunden, 2 Minuten, 13,8 Milliarden Jahre',
    'en: 3 years 8 months, 12 days, 2 days, 1 month 1 day, 5 hours, 2 minutes, 13.8 billion years',
    'fr: 3 ans et 8 mois, 12 jours, 2 jours, 1 mois et 1 jour, 5 heures, 2 minutes, 13,8 milliards d’années',
    'es: 3 años y 8 meses, 12 días, 2 días, 1 mes y 1 día, 5 horas, 2 minutos, 13.800 millones de años',
    'it: 3 anni e 8 mesi, 12 giorni, 2 giorni, 1 mese e 1 giorno, 5 ore, 2 minuti, 13,8 miliardi di anni',
    'pt: 3 anos e 8 meses, 12 dias, 2 dias, 1 mês e 1 dia, 5 horas, 2 minutos, 13,8 bilhões de anos',
    'nl: 3 jaar en 8 maanden, 12 dagen, 2 dagen, 1 maand en 1 dag, 5 uur, 2 minuten, 13,8 miljard jaar',
    'pl: 3 lata i 8 miesięcy, 12 dni, 2 dni, 1 miesiąc i 1 dzień, 5 godzin, 2 minuty, 13,8 miliarda lat',
    'uk: 3 роки 8 місяців, 12 днів, 2 дні, 1 місяць 1 день, 5 годин, 2 хвилини, 13,8 мільярда років',
    'ru: 3 года 8 месяцев, 12 дней, 2 дня, 1 месяц 1 день, 5 часов, 2 минуты, 13,8 миллиарда лет',
    'tr: 3 yıl 8 ay, 12 gün, 2 gün, 1 ay 1 gün, 5 saat, 2 dakika, 13,8 milyar yıl',
    'ar-u-nu-latn: 3 سنوات و8 أشهر, 12 يومًا, يومان, شهر ويوم, 5 ساعات, دقيقتان, 13.8 مليار سنة',
  ])('has the forms of its language: %s', (line) => {
    const [locale = '', ...lengths] = line.split(/: |, /);
    const ends = ['2025-10-30', '2022-03-08', '2022-02-26', '2022-03-25'];
    const clocks = ['2022-02-24T05:00Z', '2022-02-24T00:02Z'];
    const from = utc('2022-02-24');
    const said = [
      ...[...ends, ...clocks].map((end) => formatDuration(from, utc(end), locale)),
      formatDuration(-4.3549e20, 0, locale),
    ];
    expect(said.map((text) => text.replace(/\u00a0/g, ' '))).toEqual(lengths);
  });

  it('of ten thousand years and more has three digits, for no date so far back has more', () => {
    const said = (from: string, to: string): string =>
      formatDuration(readMoment(from).lo, readMoment(to).lo, 'en');
    expect(said('Y-300000', '-3001')).toBe('297,000 years');
    expect(said('-7999', '2000')).toBe('9,999 years');
  });

  it('is rounded to what the doubt about its ends leaves of it', () => {
    const from = readMoment('Y-12000S2');
    const said = (to: string, width: number): string =>
      formatDuration(from.lo, readMoment(to).lo, 'en', width);
    expect(said('-3456', from.hi - from.lo)).toBe('10,000 years');
    expect(said('-3456', 0)).toBe('9,543 years');
    const decade = readMoment('199X');
    expect(formatDuration(decade.lo, utc('2013-01-01'), 'de', decade.hi - decade.lo)).toBe(
      '20 Jahre',
    );
    expect(formatDuration(decade.lo, utc('1993-03-01'), 'de', 31 * 86_400_000)).toBe(
      '3 Jahre 2 Monate',
    );
  });

  it('in Arabic counts its millions and billions as the language does', () => {
    const said = (years: number): string =>
      formatDuration(-years * 31_556_952_000, 0, 'ar-u-nu-latn');
    expect([1e6, 2e6, 3e6, 11e6].map(said)).toEqual([
      'مليون سنة',
      'مليونا سنة',
      '3 ملايين سنة',
      '11 مليون سنة',
    ]);
    expect([1e9, 2e9, 3e9, 10e9, 11e9, 2.5e9].map(said)).toEqual([
      'مليار سنة',
      'مليارا سنة',
      '3 مليارات سنة',
      '10 مليارات سنة',
      '11 مليار سنة',
      '2.5 مليار سنة',
    ]);
  });

  it('without an end is not said', () => {
    expect(formatDuration(0, Number.POSITIVE_INFINITY, 'de')).toBe('');
  });

  it('has the length that Temporal counts, unit by unit', () => {
    const moment = fc.integer({ min: utc('1000-01-01'), max: utc('3000-01-01') });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const plain = (ms: number): Temporal.PlainDateTime =>
          Temporal.PlainDateTime.from(new Date(ms).toISOString().slice(0, -1));
        const expected = plain(from).until(plain(to), { largestUnit: 'year' });
        const { year, month, day, hour, minute, second, millisecond } = calendarLength(from, to);
        expect([year, month, day, hour, minute, second, millisecond]).toEqual([
          expected.years,
          expected.months,
          expected.days,
          expected.hours,
          expected.minutes,
          expected.seconds,
          expected.milliseconds,
        ]);
      }),
      { numRuns: 3000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { registerLanguage } from '../../src/i18n/languages.ts';
import { onDemand } from '../../src/i18n/on-demand.ts';
import { clockInZones, zoneName } from '../../src/time/zone-text.ts';
import { readMoment } from './read.ts';

for (const load of onDemand.values()) registerLanguage(await load());

function clocks(text: string, locale: string, zone: string, own: string): string | undefined {
  return clockInZones(readMoment(text), locale, zone, own)?.replace(/\u00a0/g, ' ');
}

describe('the city of a zone', () => {
  it.each([
    ['Europe/Kyiv', 'Kyjiw', 'Kyiv', 'Київ', 'Kijów'],
    ['Europe/Kiev', 'Kyjiw', 'Kyiv', 'Київ', 'Kijów'],
    ['Asia/Shanghai', 'Peking', 'Beijing', 'Пекін', 'Pekin'],
    ['Asia/Calcutta', 'Delhi', 'Delhi', 'Делі', 'Nowe Delhi'],
    ['America/New_York', 'New York', 'New York', 'Нью-Йорк', 'Nowy Jork'],
    ['America/Argentina/Ushuaia', 'Ushuaia', 'Ushuaia', 'Ushuaia', 'Ushuaia'],
    ['UTC', 'UTC', 'UTC', 'UTC', 'UTC'],
    ['+05:30', 'UTC+5:30', 'UTC+5:30', 'UTC+5:30', 'UTC+5:30'],
    ['-11:00', 'UTC-11:00', 'UTC-11:00', 'UTC-11:00', 'UTC-11:00'],
  ])('%s is “%s”, “%s”, “%s”, “%s”', (zone, ...names) => {
    expect(['de', 'en', 'uk', 'pl'].map((locale) => zoneName(zone, locale))).toEqual(names);
  });

  it('is that of the country where countries differ', () => {
    expect(zoneName('Europe/Moscow', 'pt-BR')).toBe('Moscou');
    expect(zoneName('Europe/Moscow', 'pt-PT')).toBe('Moscovo');
  });
});

describe('a time on the clocks of the place and of the reader', () => {
  const KYIV = 'Europe/Kyiv';
  const BERLIN = 'Europe/Berlin';
  const time = '2025-11-24T21:04[Europe/Kyiv]';

  it.each([
    ['de', '21.04 Uhr Kyjiw · 20.04 Uhr Berlin'],
    ['en', '9:04 PM Kyiv · 8:04 PM Berlin'],
    ['fr', '21 h 04 Kiev · 20 h 04 Berlin'],
    ['tr', '21.04 Kiev · 20.04 Berlin'],
  ])('in %s is “%s”', (locale, said) => {
    expect(clocks(time, locale, KYIV, BERLIN)).toBe(said);
  });

  it('names the reader’s day where it is another', () => {
    expect(clocks('2025-11-24T00:30[Europe/Kyiv]', 'de', KYIV, BERLIN)).toBe(
      '0.30 Uhr Kyjiw · 23. Nov., 23.30 Uhr Berlin',
    );
    expect(clocks(time, 'en', KYIV, 'Asia/Tokyo')).toBe('9:04 PM Kyiv · Nov 25, 4:04 AM Tokyo');
  });

  it('is not said where both clocks read the same, or where no time is known', () => {
    expect(clocks(time, 'de', KYIV, 'Europe/Helsinki')).toBeUndefined();
    expect(clocks('2025-11-24', 'de', KYIV, BERLIN)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { registerLanguage } from '../../src/i18n/languages.ts';
import type { Cluster } from '../../src/layout/scene.ts';
import { clusterName, compactText, numberText } from '../../src/views/cluster-text.ts';
import { viewContext } from '../../src/views/context.ts';
import { languages } from '../i18n/languages.ts';

for (const words of Object.values(languages)) registerLanguage(words);

const DAY = 86_400_000;
const APRIL = Date.UTC(2025, 3, 3);

function nameOf(count: number, from: number, to: number, lang = 'de', timeZone = 'Europe/Berlin') {
  const words = languages[lang];
  if (!words) throw new Error(`${lang} is not spoken`);
  const context = viewContext({
    timeline: { lang, timeZone, groups: [], eras: [], events: [] },
    words,
    lang,
    timeZone,
    headingLevel: 3,
    selected: undefined,
    tabStop: undefined,
    now: undefined,
    on: { select: () => undefined },
  });
  const cluster: Cluster = {
    ...{ key: '', x: 0, width: 24, x0: 0, x1: 9, first: 0, end: count, together: false },
    ...{ count, from, to },
  };
  return clusterName(context, cluster).replace(/[\u2066-\u2069]/g, '');
}

/** Offsets of the summer in which all this is. */
const BERLIN = 2 * 3_600_000;
const at = (hour: number, minute = 0): number =>
  APRIL + hour * 3_600_000 + minute * 60_000 - BERLIN;

describe('a cluster is called by its count and its time', () => {
  it.each([
    ['days without a time', APRIL, APRIL + 6 * DAY, '3.–9. April 2025'],
    ['one day without a time', APRIL, APRIL, '3. April 2025'],
    ['a day and a time on it', APRIL, at(18), '3. April 2025'],
    ['a time and the day after', at(18), APRIL + DAY, '3.–4. April 2025'],
    ['two times of one day', at(10, 15), at(12, 30), '3. Apr. 2025, 10.15–12.30 Uhr'],
    ['one minute', at(10, 15), at(10, 15) + 59_999, '3. Apr. 2025, 10.15 Uhr'],
    ['times of a week', at(1), at(1) + 6 * DAY, '3.–9. April 2025'],
    ['months', APRIL, APRIL + 90 * DAY, 'April–Juli 2025'],
    ['years', Date.UTC(1848, 0, 1), Date.UTC(1871, 0, 18), '1848–1871'],
  ])('of %s', (_, from, to, range) => {
    expect(nameOf(12, from, to)).toBe(`12 Ereignisse, ${range}`);
  });

  it('whose days are the same in every zone', () => {
    const names = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'].map((zone) =>
      nameOf(12, APRIL, APRIL + 6 * DAY, 'de', zone),
    );
    expect(new Set(names)).toEqual(new Set(['12 Ereignisse, 3.–9. April 2025']));
  });

  it('whose times are those of the timeline, wherever the machine is', () => {
    expect(nameOf(2, at(1), at(3), 'en', 'America/New_York')).toContain('Apr 2, 2025');
  });

  it.each(Object.keys(languages))('in %s', (lang) => {
    const name = nameOf(12, APRIL, APRIL + 6 * DAY, lang);
    expect(name).toMatch(/12|١٢/);
    expect(name).toContain(lang === 'ar' ? '، ' : ', ');
    expect(name).toMatch(/2025|٢٠٢٥/);
  });
});

describe('the number in its button', () => {
  it('is written out below a thousand', () => {
    expect([2, 12, 999].map((count) => compactText('en', count))).toEqual(['2', '12', '999']);
  });

  it.each([
    ['en', 1234, '1.2K'],
    ['en', 1_000_000, '1M'],
    ['de', 2142, '2.142'],
    ['de', 1_200_000, '1,2\u00a0Mio.'],
    ['es', 12_345, '12\u00a0mil'],
  ])('is short from then on: %s %i', (lang, count, text) => {
    expect(compactText(lang, count)).toBe(text);
  });

  it('is whole where it has room', () => {
    expect(numberText('de', 1234)).toBe('1.234');
  });
});

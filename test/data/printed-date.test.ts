import { describe, expect, it } from 'vitest';
import { wordsOfDate } from '../../src/data/printed-date.ts';
import { readTimeline } from './read-sample.ts';

describe('the words that a page prints for a date', () => {
  it.each([
    ['24. November 2025', '2025-11-24', 'de'],
    ['24. Nov.', '2025-11-24', 'de'],
    ['Montag, den 24. November 2025', '2025-11-24', 'de'],
    ['24.11.2025, 20.21 Uhr', '2025-11-24T20:21', 'de'],
    ['November 24th, 2025, 8:21 p.m.', '2025-11-24T20:21', 'en'],
    ['Sept 2025', '2025-09', 'en'],
    ['24 novembre 2025', '2025-11-24', 'fr'],
    ['2025', '2025', 'de'],
    ['2022-02-24/..', ' 2022-02-24/.. ', 'de'],
    ['', '[2026-05..2026-12]', 'de'],
  ])('give way to the date where they say no more: "%s" for %s', (printed, when, lang) => {
    expect(wordsOfDate(printed, when, lang)).toBe(undefined);
  });

  it.each([
    ['später im Jahr 2026', '[2026-05..2026-12]', 'de'],
    ['2022', '2022-02-24/..', 'de'],
    ['um 1990', '1990', 'de'],
    ['am Abend des 24. November', '2025-11-24', 'de'],
    ['late November', '2025-11', 'en'],
    ['vers 1990', '1990~', 'fr'],
  ])('stay where they say more: "%s" for %s', (printed, when, lang) => {
    expect(wordsOfDate(printed, when, lang)).toBe(printed);
  });

  it('are folded to one line', () => {
    expect(wordsOfDate('  im\n   Frühjahr ', '2026-04', 'de')).toBe('im Frühjahr');
  });

  it('become dateText, which an author may also write', () => {
    const row = { when: '2026-04', title: 'Reise', printed: 'im Frühjahr' };
    const read = (more: object) => readTimeline({ rows: [{ ...row, ...more }] }, { lang: 'de' });
    expect(read({}).timeline.events[0]?.dateText).toBe('im Frühjahr');
    expect(read({ dateText: 'bald' }).timeline.events[0]?.dateText).toBe('bald');
    expect(read({ printed: 'April 2026' }).timeline.events[0]?.dateText).toBe(undefined);
    expect(read({}).problems).toEqual([]);
  });

  it('are understood in the language of the list, else in that of the page', () => {
    const rows = [{ when: '2025-11-24', title: 'x', printed: '24 novembre 2025' }];
    const text = (lang: string, own?: string) =>
      readTimeline({ rows, ...(own ? { lang: own } : {}) }, { lang }).timeline.events[0]?.dateText;
    expect([text('fr'), text('de', 'fr'), text('de')]).toEqual([
      undefined,
      undefined,
      '24 novembre 2025',
    ]);
  });
});

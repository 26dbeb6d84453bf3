import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../src/data/list.ts';
import { readTimeline } from './read-sample.ts';

const read = (...rows: ListRow[]) => readTimeline({ rows });

describe('a list of a page', () => {
  it('gives events with all their fields, attributes being texts', () => {
    const { timeline, problems } = read({
      id: 'call',
      when: ' 2025-11-24 ',
      title: 'Call',
      summary: 'They talk.',
      place: 'Busan',
      status: 'reported',
      importance: '5',
      group: 'war',
      tags: 'Ukraine, Taiwan,',
    });
    expect(problems).toEqual([]);
    expect(timeline.events).toMatchObject([
      {
        id: 'call',
        summary: 'They talk.',
        importance: 5,
        status: 'reported',
        tags: ['Ukraine', 'Taiwan'],
      },
    ]);
    expect(timeline.groups).toEqual([{ id: 'war', label: 'war' }]);
  });

  it.each<[string, Partial<ListRow>, string, string]>([
    [
      'a full address',
      { href: 'https://www.ntv.de/politik' },
      'ntv.de',
      'https://www.ntv.de/politik',
    ],
    [
      'an address with port',
      { href: 'http://user@a.example:80/b' },
      'a.example',
      'http://user@a.example:80/b',
    ],
    ['a relative address', { href: '/politik' }, 'Call', '/politik'],
    ['an address with words', { href: '/politik', linkText: 'Mehr' }, 'Mehr', '/politik'],
  ])('makes %s the first source', (_, link, name, url) => {
    const { timeline } = read({ when: '2025', title: 'Call', ...link, sources: [{ name: 'dpa' }] });
    expect(timeline.events[0]?.sources).toEqual([{ name, url }, { name: 'dpa' }]);
  });

  it('does not follow an address that would run', () => {
    const { timeline, problems } = read({
      when: '2025',
      title: 'Call',
      href: 'javascript:alert(1)',
    });
    expect(timeline.events[0]?.sources).toEqual([{ name: 'Call' }]);
    expect(problems).toMatchObject([
      { code: 'url-unsafe', row: 1, field: 'rows[0].sources[0].url' },
    ]);
  });

  it('makes an interval of two dates', () => {
    const { timeline } = read({ when: '2022-02-24', end: '..', title: 'War' });
    expect(timeline.events[0]?.when).toMatchObject({
      kind: 'interval',
      end: 'open',
      text: '2022-02-24/..',
    });
  });

  it('says in which item a date is missing, and shows the others', () => {
    const { timeline, problems } = read({ when: '', title: 'a' }, { when: '2025', title: 'b' });
    expect(timeline.events).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'when-missing', row: 1, field: 'rows[0].when' }]);
  });
});

describe('a list whose dates are as people type them', () => {
  const typed = (when: string, more: object = {}) =>
    read({ when, typed: true, title: 'x', ...more });
  const event = (when: string, more: object = {}) => {
    const { timeline, problems } = typed(when, more);
    expect(problems).toEqual([]);
    return { when: timeline.events[0]?.when.text, words: timeline.events[0]?.dateText };
  };

  it('is read in German and English, and in EDTF', () => {
    expect(event('12. März 1848')).toEqual({ when: '1848-03-12' });
    expect(event('March 12, 1848')).toEqual({ when: '1848-03-12' });
    expect(event('2022-02-24/..')).toEqual({ when: '2022-02-24/..' });
  });

  it('keeps the words that a date would lose, and those that the page prints before them', () => {
    const when = '[2026-04-11..2026-04-20]';
    expect(event('Mitte April 2026')).toEqual({ when, words: 'Mitte April 2026' });
    expect(event('Mitte April 2026', { printed: 'bald' })).toEqual({ when, words: 'bald' });
    expect(event('Mitte April 2026', { dateText: 'so' })).toEqual({ when, words: 'so' });
    expect(event('12.3.1848', { printed: '12. März' })).toEqual({ when: '1848-03-12' });
  });

  it.each([
    ['12. März 1848', '3.4.1850', '1848-03-12/1850-04-03'],
    ['30.', '2. November 2025', 'month'],
    ['3.', '9. April 2026', '2026-04-03/2026-04-09'],
    ['2022-02-24', '2025', '2022-02-24/2025'],
    ['24. Februar 2022', '..', '2022-02-24/..'],
    ['2025-11-24T20:21+0100', '25. November 2025', '2025-11-24T20:21+01:00/2025-11-25'],
    ['2022', 'heute', '2022/..'],
  ])('makes a period of “%s” and “%s”', (when, end, expected) => {
    if (expected !== 'month') expect(event(when, { end }).when).toBe(expected);
    // The 30th of November would lie after its end, and no other month is named.
    else expect(typed(when, { end }).problems).toMatchObject([{ code: 'date-reversed' }]);
  });

  it('says in which item a date is not understood or can mean two, and shows the others', () => {
    const { timeline, problems } = readTimeline(
      {
        rows: [
          { when: '03/04/2025', typed: true, title: 'a' },
          { when: 'bald', typed: true, title: 'b' },
          { when: '3.4.2025', typed: true, title: 'c' },
        ],
      },
      { lang: 'de' },
    );
    expect(timeline.events).toMatchObject([{ title: 'c' }]);
    expect(problems).toMatchObject([
      {
        code: 'date-ambiguous',
        level: 'error',
        row: 1,
        field: 'rows[0].when',
        value: '03/04/2025',
      },
      { code: 'date-typed', level: 'error', row: 2, field: 'rows[1].when', value: 'bald' },
    ]);
    expect(problems[0]?.message).toContain('2025-04-03 oder 2025-03-04');
  });

  it('is never read from the `when` of a document, nor of a list that does not say so', () => {
    const when = '12. März 1848';
    const codes = (input: unknown) =>
      readTimeline(input as object).problems.map(({ code }) => code);
    expect(codes({ events: [{ when, title: 'x' }] })).toEqual(['date-year']);
    expect(codes({ events: [{ when, title: 'x', typed: true }] })).toEqual(['date-year']);
    expect(codes({ rows: [{ when, title: 'x' }] })).toEqual(['date-year']);
    expect(codes({ rows: [{ when, title: 'x', typed: 'true' }] })).toEqual(['date-year']);
  });

  it('a date that poses as a refused one is none', () => {
    const when = { problem: { code: 'x', level: 'note', message: 'y' } };
    expect(readTimeline({ events: [{ when, title: 'x' }] }).problems).toMatchObject([
      { code: 'date-not-text', level: 'error' },
    ]);
  });
});

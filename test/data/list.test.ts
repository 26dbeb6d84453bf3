import { describe, expect, it } from 'vitest';
import type { ListRow } from '../../src/data/list.ts';
import { readTimeline } from '../../src/data/read.ts';

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

import { describe, expect, it } from 'vitest';
import { readTimeline } from './read-sample.ts';

const good = { id: 'good', when: '2025', title: 'Good' };

/** Reads a document with a good event before the one in question. */
function read(event: unknown, document: object = {}) {
  const { timeline, problems } = readTimeline({ ...document, events: [good, event] });
  return { timeline, problems, event: timeline.events.find(({ id }) => id !== 'good') };
}

const bad = (fields: object) => ({ when: '2026', title: 'Other', ...fields });

describe('an event that cannot be shown', () => {
  it.each<[string, unknown, string, string | undefined]>([
    ['is a text', 'soon', 'not-an-object', 'events[1]'],
    ['is a list', [1], 'not-an-object', 'events[1]'],
    ['is null', null, 'not-an-object', 'events[1]'],
    ['has no date', { title: 'x' }, 'when-missing', 'events[1].when'],
    ['has a blank date', { when: '  ', title: 'x' }, 'when-missing', 'events[1].when'],
    ['has a number for a date', { when: 2025, title: 'x' }, 'date-not-text', 'events[1].when'],
    ['has no such month', { when: '2025-13', title: 'x' }, 'date-month', 'events[1].when'],
    ['ends before it starts', { when: '2025/2024', title: 'x' }, 'date-reversed', 'events[1].when'],
    ['has no title', { when: '2025' }, 'title-missing', 'events[1].title'],
    ['has a blank title', { when: '2025', title: ' ' }, 'title-missing', 'events[1].title'],
    ['has a number for a title', { when: '2025', title: 7 }, 'not-a-text', 'events[1].title'],
    ['has a title in no language', { when: '2025', title: {} }, 'not-a-text', 'events[1].title'],
  ])('%s: error, and the others are shown', (_, event, code, field) => {
    const { timeline, problems } = read(event);
    expect(timeline.events.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toMatchObject([{ code, level: 'error', row: 2, field }]);
  });

  it('says everything that is missing at once', () => {
    expect(read({}).problems.map(({ code }) => code)).toEqual(['when-missing', 'title-missing']);
  });
});

describe('a field that cannot be read', () => {
  it.each<[string, object, string, string]>([
    ['a number for an id', { id: { a: 1 } }, 'not-a-text', 'id'],
    ['an id that is taken', { id: 'good' }, 'id-duplicate', 'id'],
    ['an unknown status', { status: 'sure' }, 'status-unknown', 'status'],
    ['a status that is no text', { status: 1 }, 'status-unknown', 'status'],
    ['importance 0', { importance: 0 }, 'importance-range', 'importance'],
    ['importance 6', { importance: 6 }, 'importance-range', 'importance'],
    ['importance 2.5', { importance: 2.5 }, 'importance-range', 'importance'],
    ['importance in words', { importance: 'high' }, 'importance-range', 'importance'],
    ['a summary that is a list', { summary: ['a'] }, 'not-a-text', 'summary'],
    ['a place that is a number', { place: 7 }, 'not-a-text', 'place'],
    ['a dateText that is true', { dateText: true }, 'not-a-text', 'dateText'],
    [
      'a language that is none',
      { place: { German: 'a', de: 'b' } },
      'language-tag',
      'place.German',
    ],
    [
      'a text that is none in one language',
      { place: { de: 1, en: 'b' } },
      'not-a-text',
      'place.de',
    ],
    ['a group that is no text', { group: [] }, 'not-a-text', 'group'],
    ['an unknown group', { group: 'wars' }, 'group-unknown', 'group'],
    ['tags in one text', { tags: 'a, b' }, 'not-a-list', 'tags'],
    ['a tag that is a number', { tags: ['a', 7] }, 'not-a-text', 'tags[1]'],
    ['a bad date of report', { reported: '24.11.2025' }, 'date-', 'reported'],
    ['media that are a text', { media: 'a.jpg' }, 'not-an-object', 'media'],
    ['media without address', { media: { alt: 'a' } }, 'field-missing', 'media.url'],
    ['media without description', { media: { url: 'a.jpg' } }, 'alt-missing', 'media.alt'],
    ['media in a mail', { media: { url: 'mailto:a@b', alt: '' } }, 'url-unsafe', 'media.url'],
    [
      'a poster that runs',
      { media: { url: 'a.mp4', alt: '', poster: 'javascript:1' } },
      'url-unsafe',
      'media.poster',
    ],
    ['one source without a list', { sources: { name: 'dpa' } }, 'not-a-list', 'sources'],
    ['a source that is a text', { sources: ['dpa'] }, 'not-an-object', 'sources[0]'],
    ['a source without name', { sources: [{ url: '/' }] }, 'field-missing', 'sources[0].name'],
    [
      'a source that runs',
      { sources: [{ name: 'a' }, { name: 'b', url: 'javascript:1' }] },
      'url-unsafe',
      'sources[1].url',
    ],
    ['a source of no date', { sources: [{ name: 'a', date: 'now' }] }, 'date-', 'sources[0].date'],
    ['a link to nowhere', { links: [{ to: 'goode' }] }, 'link-target-unknown', 'links[0].to'],
    ['a link without target', { links: [{ type: 'see' }] }, 'field-missing', 'links[0].to'],
    ['a link to itself', { id: 'a', links: [{ to: 'a' }] }, 'link-to-self', 'links[0].to'],
    [
      'a link of unknown type',
      { links: [{ to: 'good', type: 'caused' }] },
      'link-type-unknown',
      'links[0].type',
    ],
    [
      'a correction without date',
      { corrections: [{ text: 'a' }] },
      'field-missing',
      'corrections[0].date',
    ],
    [
      'a correction without text',
      { corrections: [{ date: '2025' }] },
      'field-missing',
      'corrections[0].text',
    ],
  ])('%s: a warning, and the event is shown', (_, fields, code, field) => {
    const { problems, event } = read(bad(fields), { groups: [{ id: 'war', label: 'War' }] });
    expect(event?.title).toBe('Other');
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toMatch(code.endsWith('-') ? new RegExp(`^${code}`) : code);
    expect(problems[0]).toMatchObject({ level: 'warning', row: 2, field: `events[1].${field}` });
  });

  it.each<[string, object, object]>([
    ['importance', { importance: 9 }, { importance: 3 }],
    ['status', { status: 'sure' }, { status: 'confirmed' }],
    ['a language', { place: { de: 1, en: 'b' } }, { place: { en: 'b' } }],
    ['a tag', { tags: [7, 'a'] }, { tags: ['a'] }],
    [
      'the address of a source',
      { sources: [{ name: 'a', url: 'data:,x' }] },
      { sources: [{ name: 'a' }] },
    ],
    [
      'the type of a link',
      { links: [{ to: 'good', type: 1 }] },
      { links: [{ to: 'good', type: 'see' }] },
    ],
  ])('takes only itself away: %s', (_, fields, left) => {
    const { event } = read(bad(fields));
    expect(event).toMatchObject(left);
  });

  it.each(['group', 'summary', 'place', 'dateText', 'media', 'reported'])(
    'leaves no trace: %s',
    (field) => {
      const { event } = read(bad({ [field]: [7] }));
      expect(event).not.toHaveProperty(field);
    },
  );
});

describe('the document', () => {
  it.each<[string, object, string, string]>([
    ['a title that is a number', { title: 1 }, 'not-a-text', 'title'],
    ['a language that is none', { lang: 'Deutsch!' }, 'language-tag', 'lang'],
    ['a zone that is none', { timeZone: 'CEST!' }, 'time-zone-unknown', 'timeZone'],
    ['a moment that lasts', { asOf: '2025/2026' }, 'moment-expected', 'asOf'],
    ['a moment that is none', { updated: 'today' }, 'date-', 'updated'],
    ['a source that is a text', { source: 'ntv.de' }, 'not-an-object', 'source'],
    ['groups that are no list', { groups: { war: 'War' } }, 'not-a-list', 'groups'],
    ['a group without id', { groups: [{ label: 'a' }] }, 'field-missing', 'groups[0].id'],
    ['a group without name', { groups: [{ id: 'a' }] }, 'field-missing', 'groups[0].label'],
    [
      'a group that is there twice',
      {
        groups: [
          { id: 'a', label: 'a' },
          { id: 'a', label: 'b' },
        ],
      },
      'group-duplicate',
      'groups[1].id',
    ],
    [
      'a colour that fetches',
      { groups: [{ id: 'a', label: 'a', color: 'url(https://a.example/)' }] },
      'color-invalid',
      'groups[0].color',
    ],
    ['an era without date', { eras: [{ label: 'a' }] }, 'field-missing', 'eras[0].when'],
    ['an era of no date', { eras: [{ when: '20', label: 'a' }] }, 'date-', 'eras[0].when'],
    ['events twice', { columns: {} }, 'events-and-columns', 'columns'],
  ])('with %s is shown, with a warning', (_, document, code, field) => {
    const { timeline, problems } = readTimeline({ ...document, events: [good] });
    expect(timeline.events).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toMatch(code.endsWith('-') ? new RegExp(`^${code}`) : code);
    expect(problems[0]).toMatchObject({ level: 'warning', field });
    expect(problems[0]).not.toHaveProperty('row');
  });

  it('takes its groups from the events where it lists none', () => {
    const { timeline, problems } = readTimeline([
      bad({ group: 'b', title: 'First' }),
      bad({ group: 'a', title: 'Second' }),
      bad({ group: 'b', title: 'Third' }),
    ]);
    expect(problems).toEqual([]);
    expect(timeline.groups).toEqual([
      { id: 'b', label: 'b' },
      { id: 'a', label: 'a' },
    ]);
  });

  it('expects what begins after the moment it speaks from, unless an event says otherwise', () => {
    const { timeline } = readTimeline({
      asOf: '2025-11-24T20:21',
      events: ['2025', '2025-11-24T20:21', '2025-11-24T20:22', '2026'].map((when) => ({
        when,
        title: when,
      })),
    });
    expect(timeline.events.map(({ status }) => status)).toEqual([
      'confirmed',
      'confirmed',
      'planned',
      'planned',
    ]);
    expect(read(bad({ status: 'disputed' }), { asOf: '2025' }).event?.status).toBe('disputed');
  });
});

describe('unknown fields', () => {
  it('are notes, wherever they stand, and $schema and $comment are none', () => {
    const { problems } = readTimeline({
      $schema: 'a',
      $comment: 'b',
      Title: 'c',
      groups: [{ id: 'a', label: 'a', colour: 'red' }],
      events: [
        { ...good, $comment: 'd', sumary: 'x', 'a b': 1, media: { url: 'a', alt: 'a', depth: 1 } },
      ],
    });
    expect(problems.map(({ level, code }) => `${level} ${code}`)).toEqual(
      new Array(5).fill('note field-unknown'),
    );
    expect(problems.map(({ field }) => field)).toEqual([
      'Title',
      'groups[0].colour',
      'events[0].media.depth',
      'events[0].sumary',
      'events[0]["a b"]',
    ]);
    expect(problems[0]?.message).toContain('"title"');
    expect(problems[1]?.message).toContain('"color"');
    expect(problems[3]?.message).toContain('"summary"');
  });
});

describe('a message', () => {
  it('is told in the language asked for, else in English', () => {
    const say = (lang: string) => readTimeline('', { lang }).problems[0]?.message;
    expect(say('de-CH')).toMatch(/^Es gibt keine Daten/);
    expect(say('xx')).toBe(say('en'));
    expect(
      readTimeline([{ when: '2025-13', title: 'x' }], { lang: 'de' }).problems[0]?.message,
    ).toMatch(/Monat/);
  });

  it('quotes at most 80 characters, whole ones', () => {
    const long = `${'x'.repeat(78)}😀${'y'.repeat(1e6)}`;
    const { problems } = read(
      bad({ status: long, [long]: 1, group: long, links: [{ to: long }] }),
      {
        groups: [{ id: 'a', label: 'a' }],
      },
    );
    expect(problems).toHaveLength(4);
    for (const { value, field, message } of problems) {
      expect(value ?? '').not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      expect((value ?? '').length).toBeLessThanOrEqual(80);
      expect((field ?? '').length).toBeLessThan(120);
      expect(message.length).toBeLessThan(400);
    }
  });
});

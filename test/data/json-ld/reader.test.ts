import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdReader } from '../../../src/data/json-ld/reader.ts';
import { readTimeline, registerReader } from '../read-sample.ts';

registerReader(jsonLdReader);

const context = 'https://schema.org';
const read = (data: object) => readTimeline({ '@context': context, ...data });
const only = (data: object) => {
  const { timeline, problems } = read(data);
  return { event: timeline.events[0], problems };
};

describe('JSON-LD of a live blog', () => {
  const blog = {
    '@type': 'LiveBlogPosting',
    '@id': 'https://news.example/live#blog',
    headline: 'Summit, live',
    description: 'All that happens.',
    inLanguage: 'en-GB',
    author: [
      { '@type': 'Person', name: 'Ada' },
      { '@type': 'Person', name: 'Bo' },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The News', url: 'https://news.example' },
    dateModified: '2025-11-24T21:00:00+0100',
    coverageStartTime: '2025-11-24T08:00:00+01:00',
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        '@id': 'https://news.example/live#block-1',
        headline: 'They arrive',
        articleBody: 'Both have arrived.',
        datePublished: '2025-11-24T09:30:00+01:00',
        url: 'https://news.example/live#block-1',
        image: { '@type': 'ImageObject', url: 'https://news.example/a.jpg', caption: 'Arrival' },
        author: { '@type': 'Person', name: 'Ada' },
      },
      {
        '@type': 'BlogPosting',
        headline: 'They leave',
        datePublished: '2025-11-24 20:00:00',
        author: { '@type': 'Person', name: 'Bo' },
      },
    ],
  };

  it('gives each update as an event, and the blog as the document', () => {
    const { timeline, problems } = read(blog);
    expect(timeline).toMatchObject({
      title: 'Summit, live',
      intro: 'All that happens.',
      lang: 'en-GB',
      byline: 'Ada, Bo',
      source: { name: 'The News', url: 'https://news.example' },
      updated: { text: '2025-11-24T21:00:00+01:00' },
    });
    expect(timeline.events).toMatchObject([
      {
        id: 'block-1',
        title: 'They arrive',
        summary: 'Both have arrived.',
        when: { text: '2025-11-24T09:30:00+01:00' },
        media: { url: 'https://news.example/a.jpg', caption: 'Arrival' },
        sources: [{ name: 'news.example', url: 'https://news.example/live#block-1' }],
      },
      { title: 'They leave', when: { text: '2025-11-24T20:00:00' } },
    ]);
    const notes = problems.filter(({ code }) => code === 'no-counterpart');
    expect(notes).toMatchObject([{ row: 1, field: 'liveBlogUpdate[0].author' }]);
    expect(notes[0]?.message).toContain('2');
  });

  it('is found as text, in a list and in a graph', () => {
    const whole = { '@context': context, ...blog };
    const site = { '@type': 'WebSite', name: 'The News' };
    const crumbs = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://news.example' },
      ],
    };
    for (const input of [
      whole,
      [whole],
      [crumbs, whole],
      { '@context': context, '@graph': [site, crumbs, blog] },
    ]) {
      const { timeline } = readTimeline(JSON.stringify(input));
      expect(timeline.events.map(({ title }) => title)).toEqual(['They arrive', 'They leave']);
      expect(timeline.title).toBe('Summit, live');
    }
  });
});

describe('JSON-LD of events', () => {
  it('reads an event with all that it says', () => {
    const { event, problems } = only({
      '@type': ['Event', 'PublicationEvent'],
      '@id': '#summit%201',
      name: [
        { '@language': 'de', '@value': 'Gipfel' },
        { '@language': 'en', '@value': 'Summit' },
      ],
      startDate: '2025-11-22',
      endDate: '2025-11-23',
      eventStatus: 'https://schema.org/EventCancelled',
      location: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Johannesburg',
          addressCountry: 'ZA',
        },
      },
      image: ['https://a.example/1.jpg', 'https://a.example/2.jpg'],
      keywords: 'G20, trade',
      about: { '@type': 'Thing', '@id': '#group-talks', name: 'Talks' },
      subjectOf: {
        '@type': 'CreativeWork',
        name: 'Report',
        url: 'https://a.example/r',
        datePublished: '2025-11-24',
      },
    });
    expect(event).toMatchObject({
      id: 'summit 1',
      title: { de: 'Gipfel', en: 'Summit' },
      when: { text: '2025-11-22/2025-11-23' },
      status: 'cancelled',
      place: 'Johannesburg, ZA',
      media: { url: 'https://a.example/1.jpg' },
      tags: ['G20', 'trade'],
      group: 'talks',
      sources: [{ name: 'Report', url: 'https://a.example/r', date: { text: '2025-11-24' } }],
    });
    expect(problems).toMatchObject([
      { code: 'no-counterpart', field: 'image', value: 'https://a.example/2.jpg' },
      { code: 'alt-missing' },
    ]);
  });

  it.each([
    ['a start', { startDate: '2025-11-24T20:21' }, '2025-11-24T20:21'],
    ['an end that is the start', { startDate: '2025-11-24', endDate: '2025-11-24' }, '2025-11-24'],
    [
      'an offset without a colon',
      { startDate: '2025-11-24T20:21:00-0500' },
      '2025-11-24T20:21:00-05:00',
    ],
    ['a coverage that is open', { temporalCoverage: '2022-02/..' }, '2022-02/..'],
    ['a typed literal', { startDate: { '@type': 'Date', '@value': '2025-11' } }, '2025-11'],
  ])('reads %s', (_, dates, text) => {
    expect(only({ '@type': 'Event', name: 'Call', ...dates }).event?.when.text).toBe(text);
  });

  it.each([
    ['EventScheduled', 'confirmed'],
    ['http://schema.org/EventPostponed', 'planned'],
    ['schema:EventRescheduled', 'planned'],
    ['EventMovedOnline', 'confirmed'],
  ])('takes %s for %s', (eventStatus, status) => {
    const { event, problems } = only({
      '@type': 'Event',
      name: 'Call',
      startDate: '2025',
      eventStatus,
    });
    expect(event?.status).toBe(status);
    expect(problems).toEqual([]);
  });

  it('warns of a status that schema.org does not have', () => {
    const { problems } = only({
      '@type': 'Event',
      name: 'Call',
      startDate: '2025',
      eventStatus: 'Gone',
    });
    expect(problems).toMatchObject([{ code: 'status-unknown', value: 'Gone' }]);
  });

  it('looks up what a list only names, and takes from the list what is said there', () => {
    const { timeline } = read({
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Story', mainEntity: { '@id': '#list' } },
        {
          '@type': 'ItemList',
          '@id': '#list',
          itemListElement: [
            { '@type': 'ListItem', position: 1, item: { '@id': '#a' } },
            {
              '@type': 'ListItem',
              position: 2,
              name: 'Second',
              item: { '@type': 'Event', startDate: '2025' },
            },
          ],
        },
        { '@type': 'Event', '@id': '#a', name: 'First', startDate: '2024' },
      ],
    });
    expect(timeline.title).toBe('Story');
    expect(timeline.events.map(({ id, title }) => [id, title])).toEqual([
      ['a', 'First'],
      ['2025-second', 'Second'],
    ]);
  });

  it('takes articles by their day of publication where there is nothing else', () => {
    const articles = ['2025-11-24', '2025-11-25'].map((datePublished) => ({
      '@type': 'NewsArticle',
      headline: `Of ${datePublished}`,
      datePublished,
      articleSection: 'Politics',
      correction: {
        '@type': 'CorrectionComment',
        text: 'Was Monday.',
        datePublished: '2025-11-26',
      },
    }));
    const { timeline } = read({ '@graph': articles });
    expect(timeline.events).toHaveLength(2);
    expect(timeline.groups).toEqual([{ id: 'Politics', label: 'Politics' }]);
    expect(timeline.events[0]?.corrections).toMatchObject([{ text: 'Was Monday.' }]);
  });
});

describe('JSON-LD that is not as it should be', () => {
  it('shows the sound events and names the place of the others', () => {
    const { timeline, problems } = read({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'Event', name: 'No date' },
        { '@type': 'Event', startDate: '2025' },
        { '@type': 'Event', name: 'Sound', startDate: '2025' },
      ],
    });
    expect(timeline.events.map(({ title }) => title)).toEqual(['Sound']);
    expect(problems).toMatchObject([
      { code: 'when-missing', row: 1, field: 'itemListElement[0].when' },
      { code: 'title-missing', row: 2, field: 'itemListElement[1].title' },
    ]);
  });

  it('says so where there are no events', () => {
    expect(read({ '@type': 'WebPage', name: 'Page' }).problems).toMatchObject([
      { code: 'events-missing' },
    ]);
  });

  it('leaves our own documents alone, also with a context', () => {
    const { timeline } = readTimeline({ events: [{ when: '2025', title: 'Call' }], title: 'Ours' });
    expect(timeline).toMatchObject({ title: 'Ours', events: [{ title: 'Call' }] });
  });

  it('ends with rings, and with whatever stands in a field', () => {
    const ring: Record<string, unknown> = { '@type': 'Event', name: 'a', startDate: '2025' };
    ring['about'] = ring;
    ring['@graph'] = [ring];
    expect(readTimeline(ring).timeline.events.length).toBeGreaterThan(0);
    const terms = [
      'name',
      'startDate',
      'location',
      'image',
      'keywords',
      'about',
      'url',
      'subjectOf',
      'correction',
      '@id',
      'eventStatus',
      'item',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...terms), fc.anything()), (fields) => {
        const sound = { '@type': 'Event', name: 'Sound', startDate: '2025' };
        const broken = { '@type': 'Event', ...fields };
        const { timeline } = read({ '@type': 'ItemList', itemListElement: [broken, sound] });
        expect(timeline.events.some(({ title }) => title === 'Sound')).toBe(true);
      }),
    );
  });
});

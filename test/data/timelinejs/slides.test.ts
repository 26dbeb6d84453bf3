import { describe, expect, it } from 'vitest';
import { readTimeline } from '../read-sample.ts';

const start_date = { year: 1961 };
const text = { headline: 'a' };
const read = (...slides: object[]) => readTimeline({ events: slides });
const event = (slide: object) =>
  read({ start_date, text, ...slide }).timeline.events[0] ?? expect.fail('no event');
const codes = (slide: object) =>
  read({ start_date, text, ...slide }).problems.map(({ code, level, field }) => [
    level,
    code,
    field?.replace('events[0].', ''),
  ]);

describe('the media of a slide', () => {
  const url = 'https://example.org/film';

  it.each<[string, object, object]>([
    ['a picture', { url: '/a.jpg', alt: 'A' }, { url: '/a.jpg', alt: 'A' }],
    ['a decoration', { url: '/a.jpg', alt: '' }, { url: '/a.jpg', alt: '' }],
    ['a title for want of a description', { url, title: 'A' }, { url, alt: 'A' }],
    ['a thumbnail of a film', { url, thumbnail: '/t.jpg' }, { url, poster: '/t.jpg' }],
    [
      'texts with markup',
      { url, caption: '<b>C</b> &amp; D', credit: '<a href="/x">E</a>' },
      { url, caption: 'C & D', credit: 'E' },
    ],
    ['a frame', { url: `<iframe src="${url}" width=5></iframe>` }, { url, type: 'embed' }],
    ['an address without a scheme', { url: '//example.org/a.jpg' }, { url: '//example.org/a.jpg' }],
    [
      'a page about a picture',
      { url: 'https://commons.wikimedia.org/wiki/File:A_b.jpeg?uselang=de' },
      { url: 'https://commons.wikimedia.org/wiki/Special:FilePath/A_b.jpeg' },
    ],
    [
      'a picture in an article',
      { url: 'https://de.wikipedia.org/wiki/Berlin#/media/Datei:A.jpg' },
      { url: 'https://de.wikipedia.org/wiki/Special:FilePath/A.jpg' },
    ],
    [
      'an article',
      { url: 'https://de.wikipedia.org/wiki/Berlin' },
      { url: 'https://de.wikipedia.org/wiki/Berlin' },
    ],
    [
      'a post, which its quotation ends with',
      {
        url: '<blockquote class="twitter-tweet"><p>Hi <a href="https://t.co/x">x</a></p>&mdash; A (@a) <a href="https://twitter.com/a/status/1">5 May</a></blockquote> <script src="https://x"></script>',
      },
      { quote: 'Hi x', credit: 'A (@a) 5 May', url: 'https://twitter.com/a/status/1' },
    ],
    [
      'a post that is a picture',
      {
        url: '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/x/"></blockquote>',
      },
      { url: 'https://www.instagram.com/p/x/' },
    ],
  ])('can be %s', (_, media, shown) => {
    expect(event({ media }).media).toEqual(shown);
  });

  it.each<[string, object, object]>([
    ['alone', { url: '<blockquote>Q</blockquote>' }, { quote: 'Q' }],
    [
      'with who said it',
      { url: '<blockquote>Q <cite>C</cite></blockquote>', credit: 'D' },
      { quote: 'Q', credit: 'C — D' },
    ],
    [
      'with where it stands',
      { url: '<blockquote>Q <cite><a href="https://a.example/x">C</a></cite></blockquote>' },
      { quote: 'Q', credit: 'C', url: 'https://a.example/x' },
    ],
    [
      'with the address of its source',
      { url: '<blockquote cite="https://a.example/x"><p>Q</p></blockquote>' },
      { quote: 'Q', url: 'https://a.example/x' },
    ],
    [
      'with caption and credit',
      { url: '<blockquote><p>Q</p></blockquote>', caption: 'C', credit: 'D' },
      { quote: 'Q', caption: 'C', credit: 'D' },
    ],
    ['that is not ended', { url: '<blockquote>Q <cite>C' }, { quote: 'Q C' }],
  ])('can be a quotation %s', (_, media, shown) => {
    expect(event({ media }).media).toEqual(shown);
    expect(event({ media }).summary).toBeUndefined();
    expect(event({ media, text: { text: 'T' } }).title).toBe('T');
    expect(event({ media, text: {} }).title).toBe(event({ media }).media?.quote);
  });

  it('can be other HTML, which is text', () => {
    const media = { url: '<p>Q</p>', caption: 'C' };
    expect(event({ media }).media).toBeUndefined();
    expect(event({ media }).summary).toBe('Q — C');
    expect(event({ media, text: { headline: 'a', text: 'T' } }).summary).toBe('T\nQ — C');
  });

  it('can link to a page, which becomes a source', () => {
    const link = 'https://www.example.org/seite';
    expect(event({ media: { url, link } }).sources).toEqual([{ name: 'example.org', url: link }]);
    expect(event({ media: { url, link, title: 'T' } }).sources).toEqual([{ name: 'T', url: link }]);
  });

  it.each<[string, object, string[]]>([
    ['a thumbnail of the picture', { url: '/a.jpg', alt: '', thumbnail: '/t.jpg' }, ['thumbnail']],
    ['texts without an address', { caption: 'C', credit: 'D' }, ['caption', 'credit']],
    ['a target', { url, alt: 'A', link_target: '_blank' }, ['link_target']],
    ['a title beside a description', { url, alt: 'A', title: 'T' }, ['title']],
  ])('notes %s', (_, media, lost) => {
    expect(codes({ media })).toEqual(
      lost.map((field) => ['note', 'no-counterpart', `media.${field}`]),
    );
  });

  it('with an address that would run are left out, and the problem names the field', () => {
    expect(codes({ media: { url: 'javascript:alert(1)' } })).toEqual([
      ['warning', 'url-unsafe', 'media.url'],
    ]);
    expect(codes({ media: { url, alt: '', thumbnail: 'data:x' } })).toEqual([
      ['warning', 'url-unsafe', 'media.thumbnail'],
    ]);
    expect(codes({ media: { url, alt: '', link: 'javascript:x', title: 'T' } })).toEqual([
      ['warning', 'url-unsafe', 'media.link'],
    ]);
  });

  it('without a description are told', () => {
    expect(codes({ media: { url: '/a.jpg' } })).toEqual([['warning', 'alt-missing', 'media.alt']]);
  });
});

describe('the texts of a slide', () => {
  it('without a headline are called by their beginning, and that is told', () => {
    const slide = { text: { headline: ' ', text: '<p>Erster Absatz.</p><p>Zweiter.</p>' } };
    expect(event(slide)).toMatchObject({
      title: 'Erster Absatz.',
      summary: '<p>Erster Absatz.</p><p>Zweiter.</p>',
    });
    expect(codes(slide)).toEqual([['warning', 'title-missing', 'text.headline']]);
  });

  it('that are none leave the caption, or nothing to show', () => {
    const media = { url: '/a.jpg', alt: '', caption: 'Bild' };
    expect(event({ text: {}, media }).title).toBe('Bild');
    expect(codes({ text: {} })).toEqual([['error', 'title-missing', 'text.headline']]);
  });

  it.each<[unknown, string]>([
    [{ headline: 1984 }, '1984'],
    ['only a text', 'only a text'],
    [{ headline: { de: 'Mauer', en: 'Wall' } }, 'Mauer'],
  ])('may be %j', (given, title) => {
    const shown = event({ text: given }).title;
    expect(typeof shown === 'string' ? shown : shown['de']).toBe(title);
  });

  it.each([[{ headline: ['a'] }], [{ headline: true }]])('may not be %j', (given) => {
    expect(codes({ text: given })).toEqual([['error', 'not-a-text', 'text.headline']]);
  });
});

describe('the id of a slide', () => {
  const ids = (...headlines: (string | [string, unknown])[]) =>
    read(
      ...headlines.map((given) => {
        const [headline, unique_id] = Array.isArray(given) ? given : [given, ''];
        return { start_date, text: { headline }, unique_id };
      }),
    ).timeline.events.map(({ id }) => id);

  it('is its own', () => {
    expect(ids(['a', 'Mein Ereignis'], ['b', 7])).toEqual(['Mein Ereignis', '7']);
  });

  it.each([
    ['Ada Lovelace', 'ada-lovelace'],
    ['...And the women', 'and-the-women'],
    ['Rózsa Péter / Ñandú', 'rozsa-peter-nandu'],
    ['1961: Die Mauer', '_1961-die-mauer'],
    ['Euclid’s <i>Optica</i>', 'euclids-ioptica-i'],
    ['Straße', 'strae'],
    ['Мир', '1961-мир'],
    ['壁', '1961-壁'],
  ])(
    'of "%s" is the one that TimelineJS links to, or ours where that is chance: %s',
    (title, id) => {
      expect(ids(title)).toEqual([id]);
    },
  );

  it('has a number where it is taken, as in TimelineJS', () => {
    expect(ids('Tag', 'Tag', 'Tag')).toEqual(['tag', 'tag-2', 'tag-3']);
    expect(ids('Tag 2', 'Tag', 'Tag')).toEqual(['tag-2', 'tag', 'tag-3']);
    expect(ids('Tag 2', 'Tag 2')).toEqual(['tag-2', 'tag-2-1']);
  });

  it('counts the title slide', () => {
    const { timeline } = readTimeline({ title: { text }, events: [{ start_date, text }] });
    expect(timeline.events[0]?.id).toBe('a-2');
  });

  it('that is given twice is told', () => {
    const { problems } = read(
      { start_date, text, unique_id: 'x' },
      { start_date, text: { headline: 'b' }, unique_id: 'x' },
    );
    expect(problems).toMatchObject([
      { code: 'id-duplicate', level: 'warning', row: 2, field: 'events[1].unique_id' },
    ]);
  });
});

describe('what has no counterpart', () => {
  it.each<[string, object]>([
    ['background', { background: { color: '#333' } }],
    ['autolink', { autolink: true }],
    ['location', { location: { lat: 1, lon: 2 } }],
    ['scale', { scale: 'cosmological' }],
    ['start_date.format', { start_date: { year: 1961, format: 'yyyy' } }],
    ['text.options', { text: { headline: 'a', options: { x: 1 } } }],
    ['headlin', { headlin: 'a' }],
  ])('%s is noted with its path', (field, slide) => {
    expect(codes(slide)).toEqual([['note', 'no-counterpart', field]]);
  });

  it('is noted once for three hundred slides, with the number and the first place', () => {
    const slide = { start_date, text, background: { color: '#333' } };
    const slides = Array.from({ length: 300 }, (_, i) => ({
      ...slide,
      text: { headline: `Slide ${i}` },
    }));
    const { problems } = read({ start_date, text, background: { url: '' } }, ...slides);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 2, field: 'events[1].background', value: '#333' });
    expect(problems[0]?.message).toContain('(300 ×)');
  });

  it('is said in German too', () => {
    const { problems } = readTimeline(
      { events: [{ start_date, text, autolink: false }] },
      { lang: 'de' },
    );
    expect(problems[0]?.message).toContain('„autolink“ hat hier keine Entsprechung');
  });

  it('does not include fields of our own document beside the slides', () => {
    const { timeline, problems } = readTimeline({
      lang: 'de',
      timeZone: 'Europe/Berlin',
      groups: [{ id: 'war', label: 'Krieg', color: '#f00' }],
      title: 'Unser Titel',
      events: [{ start_date, text, group: 'war' }],
    });
    expect(timeline).toMatchObject({ lang: 'de', timeZone: 'Europe/Berlin', title: 'Unser Titel' });
    expect(timeline.groups).toEqual([{ id: 'war', label: 'Krieg', color: '#f00' }]);
    expect(problems).toEqual([]);
  });
});

describe('an era', () => {
  const eras = (...list: unknown[]) =>
    readTimeline({ events: [{ start_date, text }], eras: list as object[] });
  const era = { start_date: { year: 600 }, end_date: { year: 650 }, text };

  it('has dates and a name', () => {
    expect(eras(era).timeline.eras).toMatchObject([{ label: 'a', when: { text: '0600/0650' } }]);
    const same = { ...era, end_date: { year: 600 } };
    expect(eras(same).timeline.eras).toMatchObject([{ when: { text: '0600/0600' } }]);
  });

  it.each<[string, unknown, string, string]>([
    ['no end', { ...era, end_date: undefined }, 'field-missing', 'eras[0].end_date'],
    ['a blank end', { ...era, end_date: { year: '' } }, 'field-missing', 'eras[0].end_date'],
    ['no start', { ...era, start_date: {} }, 'field-missing', 'eras[0].start_date'],
    ['no name', { ...era, text: {} }, 'field-missing', 'eras[0].text.headline'],
    ['a wrong start', { ...era, start_date: { year: 'x' } }, 'date-year', 'eras[0].start_date'],
    ['a wrong end', { ...era, end_date: { year: 'x' } }, 'date-year', 'eras[0].end_date'],
    ['its end first', { ...era, end_date: { year: 500 } }, 'date-reversed', 'eras[0].end_date'],
    ['no fields', 'x', 'not-an-object', 'eras[0]'],
  ])('that has %s is left out and told', (_, given, code, field) => {
    const { timeline, problems } = eras(given, era);
    expect(timeline.eras).toHaveLength(1);
    expect(problems).toMatchObject([{ code, level: 'warning', field }]);
  });

  it('of no list is told', () => {
    const { problems } = readTimeline({ events: [{ start_date, text }], eras: 5 });
    expect(problems).toMatchObject([{ code: 'not-a-list', field: 'eras' }]);
  });
});

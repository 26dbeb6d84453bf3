import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { readTimeline } from '../read-sample.ts';

const folder = path.resolve(import.meta.dirname, '../files');
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const options = { timeZone: 'Europe/Berlin' };
const json = readTimeline(text('timelinejs.json'), options);
const sheet = readTimeline(text('timelinejs.csv'), options);
const older = readTimeline(text('timelinejs-older.json'), options);
const notesOf = ({ problems }: typeof json) => problems.filter(({ level }) => level === 'note');

/** What the older shape cannot say. */
function withoutNewer({ media, dateText: _, ...event }: TimelineEvent): object {
  const { alt: __, ...rest } = media ?? {};
  return { ...event, media: rest };
}

describe('one story in the three shapes of TimelineJS', () => {
  it('is the same timeline as JSON and as spreadsheet', () => {
    expect(sheet.timeline).toEqual(json.timeline);
  });

  it('is the same timeline in the older shape, but for what that cannot say', () => {
    const { events, ...rest } = older.timeline;
    expect(events.map(withoutNewer)).toEqual(json.timeline.events.map(withoutNewer));
    expect({ ...rest, events: json.timeline.events }).toEqual(json.timeline);
  });

  it('shows title, text, groups and eras', () => {
    const { title, intro, groups, eras, timeZone } = json.timeline;
    expect({ title, intro, timeZone }).toEqual({
      title: 'Die Mauer',
      intro: 'Wie Berlin geteilt wurde,\nund wie die Teilung endete.',
      timeZone: 'Europe/Berlin',
    });
    expect(groups.map(({ label }) => label)).toEqual(['Berlin', 'USA und UdSSR']);
    expect(eras).toMatchObject([
      { label: 'Die Mauer steht', when: { text: '1961-08/1989-11-09' } },
    ]);
  });

  it('shows every event with its date, its texts and its media', () => {
    expect(json.timeline.events).toMatchObject([
      {
        id: 'sperrung-der-grenze',
        when: { text: '1961-08-13' },
        summary:
          '<p>Um 1&nbsp;Uhr nachts &ndash; es ist Sonntag &ndash; r&uuml;cken Truppen an.</p><p>Die S-Bahn steht <b>still</b>.</p>',
        media: {
          url: 'https://example.org/sperrung.jpg',
          alt: 'Soldaten rollen Stacheldraht aus',
          caption: 'Stacheldraht in der Bernauer Straße',
          credit: 'Archiv & Bild',
        },
        group: 'Berlin',
      },
      { when: { text: '1961-10-27/1961-10-28' }, dateText: 'Ende Oktober 1961' },
      {
        when: { text: '1963-06-26T12:50', lo: Date.UTC(1963, 5, 26, 11, 50) },
        media: {
          url: 'https://www.youtube.com/watch?v=56V6r2dpYH8',
          poster: 'https://example.org/jfk.jpg',
        },
      },
      {
        when: { text: '1971/1972-06' },
        media: {
          quote: 'Ihr Zweck ist es, praktische Verbesserungen zu erreichen.',
          credit: 'Präambel',
        },
      },
      { when: { text: '1989-11-09T18:53:20' }, title: 'Öffnung der Grenze' },
    ]);
  });

  it('notes in the JSON shape what it leaves out, each kind once', () => {
    expect(notesOf(json).map(({ field, value, message }) => [field, value, message])).toEqual([
      ['scale', 'human', expect.stringContaining('"scale" has no counterpart')],
      ['title.unique_id', 'cover', expect.stringContaining('"unique_id"')],
      ['title.media', 'https://example.org/mauer.jpg', expect.stringContaining('"media"')],
      ['title.background', 'https://example.org/himmel.jpg', expect.stringContaining('(2 ×)')],
      ['title.text.headline', '<i>', expect.stringContaining('"<i>"')],
      [
        'events[0].media.caption',
        '<a href="https://example.org/strasse">',
        expect.stringContaining('"<a>"'),
      ],
      ['events[4].autolink', 'false', expect.stringContaining('"autolink"')],
    ]);
  });

  it('notes in the spreadsheet what it leaves out, by row and column', () => {
    expect(notesOf(sheet).map(({ row, field, value }) => [row, field, value])).toEqual([
      [2, 'Background', 'https://example.org/himmel.jpg'],
      [2, 'Media', 'https://example.org/mauer.jpg'],
      [2, 'Headline', '<i>'],
      [3, 'Media Caption', '<a href="https://example.org/strasse">'],
    ]);
  });

  it('notes in the older shape what it leaves out, by the names of that shape', () => {
    expect(notesOf(older).map(({ field, value }) => [field, value])).toEqual([
      ['timeline.startDate', '1961'],
      ['timeline.asset', 'https://example.org/mauer.jpg'],
      ['timeline.headline', '<i>'],
      ['timeline.era[0].tag', 'Berlin'],
      ['timeline.date[0].classname', 'wichtig'],
      ['timeline.date[0].asset.caption', '<a href="https://example.org/strasse">'],
    ]);
  });

  it('has no other problems than pictures without a description', () => {
    const others = [json, sheet, older].flatMap(({ problems }) =>
      problems.filter(({ level }) => level !== 'note'),
    );
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['alt-missing']));
  });
});

describe('the format is found out', () => {
  const slide = { start_date: { year: 1961 }, text: { headline: 'a' } };
  const head = 'Year,Month,Day,Headline,Text\n1961,,,a,';

  it.each<[string, string | object]>([
    ['events with slides', { events: [slide] }],
    ['a slide behind a broken one', { events: [null, slide] }],
    ['a list of slides', [slide]],
    ['slides without a date', { events: [{ text: { headline: 'b' } }, slide] }],
    ['the older shape', { timeline: { date: [{ startDate: '1961', headline: 'a' }] } }],
    ['a spreadsheet', head],
    ['its columns in capitals and another order', 'HEADLINE,text,year\na,,1961'],
    ['a spreadsheet with semicolons', 'Year;Headline\n1961;a'],
    ['a spreadsheet with tabs', 'Year\tHeadline\n1961\ta'],
    ['a spreadsheet below a blank line', `\n${head}`],
    ['the older spreadsheet', 'Start Date,End Date,Headline,Text,Tag\n1961,,a,,'],
  ])('by %s', (_, input) => {
    const { timeline } = readTimeline(input);
    expect(timeline.events).toMatchObject([{ id: 'a', title: 'a', when: { text: '1961' } }]);
  });

  it('by its name, even where nothing else shows it', () => {
    const { problems } = readTimeline({ events: [] }, { format: 'timelinejs' });
    expect(problems.map(({ code }) => code)).toEqual(['events-empty']);
  });

  it.each([
    [{}, 'events-missing'],
    [{ events: 'x' }, 'not-a-list'],
    [{ timeline: {} }, 'events-missing'],
  ])('and says what is missing of it in %j', (input, code) => {
    const { problems } = readTimeline(input, { format: 'timelinejs' });
    expect(problems).toMatchObject([{ code, level: 'error' }]);
  });

  it.each([
    [{ events: [{ when: '1961', title: 'ours' }] }],
    [{ columns: { when: ['1961'], title: ['ours'] } }],
    ['when,title\n1961,ours'],
  ])('and a document of ours stays one: %j', (input) => {
    const { timeline, problems } = readTimeline(input);
    expect(timeline.events).toMatchObject([{ id: '1961-ours' }]);
    expect(problems).toEqual([]);
  });
});

describe('the rows of the spreadsheet', () => {
  const read = (...rows: string[]) =>
    readTimeline(['Year,Month,Headline,Type,Group,Sonstiges', ...rows].join('\n'));

  it('are counted as the spreadsheet counts them, blank ones too', () => {
    const { problems, timeline } = read('1961,,a', ',,,,,', '', ',,b', '1962,13,c');
    expect(timeline.events.map(({ title }) => title)).toEqual(['a']);
    expect(problems).toMatchObject([
      { row: 5, field: 'Year', code: 'when-missing' },
      { row: 6, field: 'Year', code: 'date-month', value: '1962-13' },
    ]);
  });

  it('show a second title as an event, and a start as a title', () => {
    const { timeline, problems } = read('1961,,Anfang,start', '1962,,Zweiter,Title', '1963,,c');
    expect(timeline.title).toBe('Anfang');
    expect(timeline.events.map(({ title }) => title)).toEqual(['Zweiter', 'c']);
    expect(problems).toMatchObject([{ row: 2, field: 'Year', code: 'no-counterpart' }]);
  });

  it('note kinds that are unknown and columns that are', () => {
    const { timeline, problems } = read('1961,,a,slide,,x', '1962,,b,,,y');
    expect(timeline.events).toHaveLength(2);
    expect(problems).toMatchObject([
      { row: 2, field: 'Sonstiges', value: 'x', code: 'no-counterpart' },
      { row: 2, field: 'Type', value: 'slide', code: 'no-counterpart' },
    ]);
  });

  it('leave out an era without an end, and say so', () => {
    const { timeline, problems } = read('1961,,Era,era', '1962,,b');
    expect(timeline.eras).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, field: 'End Year', code: 'field-missing' }]);
  });
});

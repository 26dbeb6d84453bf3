import { describe, expect, it } from 'vitest';
import { type ReadOptions, type ReadResult, readTimeline } from './read-sample.ts';

const read = (text: string, options: ReadOptions = {}) => readTimeline(text, options);
const csv = (...lines: string[]) => read(lines.join('\n'));
const titles = ({ timeline }: ReadResult) => timeline.events.map(({ title }) => title);
const dates = ({ timeline }: ReadResult) => timeline.events.map(({ when }) => when.text);
const codes = ({ problems }: ReadResult) => problems.map(({ code }) => code);

describe('a table', () => {
  it('gives events with all their fields', () => {
    const { timeline, problems } = csv(
      'id,when,date text,title,summary,place,group,tags,importance,status,reported,media,alt,caption,credit,poster,source,source url,source date,passage,links,correction,correction date',
      'a,2025-11-24,last night,Call,They talk,Busan,Talks,"x, y; z",5,reported,25.11.2025,a.mp4,Xi,Both,dpa,a.jpg,ntv,https://ntv.de,24 Nov 2025,p. 5,led-to: b,No,2025-11-26',
      'b,2025-11-25,,Answer,,,,,,,,,,,,,,,,,"see a, a",,',
    );
    expect(problems).toEqual([]);
    expect(timeline.events[0]).toMatchObject({
      id: 'a',
      when: { text: '2025-11-24' },
      dateText: 'last night',
      title: 'Call',
      summary: 'They talk',
      place: 'Busan',
      group: 'Talks',
      tags: ['x', 'y', 'z'],
      importance: 5,
      status: 'reported',
      reported: { text: '2025-11-25' },
      media: { url: 'a.mp4', alt: 'Xi', caption: 'Both', credit: 'dpa', poster: 'a.jpg' },
      sources: [
        { name: 'ntv', url: 'https://ntv.de', date: { text: '2025-11-24' }, passage: 'p. 5' },
      ],
      links: [{ to: 'b', type: 'led-to' }],
      corrections: [{ text: 'No', date: { text: '2025-11-26' } }],
    });
    expect(timeline.events[1]?.links).toEqual([
      { to: 'a', type: 'see' },
      { to: 'a', type: 'see' },
    ]);
    expect(timeline.groups).toEqual([{ id: 'Talks', label: 'Talks' }]);
  });

  it.each([
    ['DATUM', 'TITEL'],
    ['Wann?', ' Überschrift '],
    ['wann', 'Ueberschrift*'],
    ['When', 'uberschrift'],
    ['Start-Datum', 'Head_line'],
    ['Datum (TT.MM.JJJJ)', 'Titel (höchstens 60 Zeichen)'],
    ['"Datum"', '"Ereignis"'],
  ])('knows the columns %s and %s', (date, title) => {
    const result = csv(`Notiz,${title},${date}`, 'n,Call,24.11.2025');
    expect(result.problems).toEqual([]);
    expect(titles(result)).toEqual(['Call']);
    expect(result.timeline.events[0]?.extra).toEqual({ Notiz: 'n' });
  });

  it.each([
    ['a,b', ','],
    ['a;b', ';'],
    ['a\tb', '\t'],
    ['a|b', '|'],
  ])('takes %j for data and not for the delimiter where another one parts the columns', (text) => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const header = ['Datum', 'Titel'].join(delimiter);
      const result = read(`${header}\n${['2025', `"${text}"`].join(delimiter)}\n`);
      expect(titles(result)).toEqual([text]);
    }
  });

  it('reads a delimiter in the header only where it is not quoted', () => {
    const result = csv('"when";"title";"a,b,c,d,date,text"', '2025;x,y;z');
    expect(titles(result)).toEqual(['x,y']);
    expect(result.timeline.events[0]?.extra).toEqual({ 'a,b,c,d,date,text': 'z' });
  });

  it.each(['\n', '\r\n', '\r'])(
    'takes %j for the end of a line, but not inside of a cell',
    (end) => {
      const result = read(['when,title', '2025,"a\nb"', '', '2026,c', ''].join(end));
      expect(titles(result)).toEqual(['a\nb', 'c']);
    },
  );

  it('counts rows as the spreadsheet does: lines in a cell are one row, blank rows count', () => {
    const result = read('\uFEFF\nwhen,title\n2025,"a\n\nb"\n,\nsoon,c\n');
    expect(result.problems).toMatchObject([{ code: 'date-typed', row: 5, field: 'when' }]);
  });

  it('does not count the line with which Excel is told the delimiter', () => {
    const result = read('sep=|\r\nwhen|title\r\nsoon|c\r\n');
    expect(result.problems).toMatchObject([{ code: 'date-typed', row: 2 }]);
  });

  it('names the column of a problem as its author does', () => {
    const { problems } = csv(
      'Datum,Titel,Bild,Alt-Text,Quelle,Quellenlink,Wichtigkeit,Status',
      '2025,a,javascript:1,,x,javascript:2,9,sicher',
      '2025,b,a.jpg,,,,,',
      '31.11.2025,c,,,,,,',
    );
    expect(problems.map(({ row, field, code }) => [row, field, code])).toEqual([
      [2, 'Wichtigkeit', 'importance-range'],
      [2, 'Status', 'status-unknown'],
      [2, 'Quellenlink', 'url-unsafe'],
      [2, 'Bild', 'url-unsafe'],
      [3, 'Alt-Text', 'alt-missing'],
      [4, 'Datum', 'date-no-such-day'],
    ]);
  });

  it.each([
    ['bestätigt', 'confirmed'],
    ['Bestaetigt', 'confirmed'],
    ['BERICHTET', 'reported'],
    ['geplant', 'planned'],
    ['Umstritten', 'disputed'],
    ['abgesagt', 'cancelled'],
    ['Canceled', 'cancelled'],
    ['Disputed', 'disputed'],
  ])('takes the status %s for %s', (word, status) => {
    const { timeline } = csv('when,title,status', `2025,a,${word}`);
    expect(timeline.events[0]?.status).toBe(status);
  });

  it('keeps what stands in columns without a field, without a name, or beyond the header', () => {
    const { timeline, problems } = csv(
      'when,Länge,title,,Länge,__proto__',
      '2025,"1,5",a,x,2,p,surplus',
    );
    expect(timeline.events[0]?.extra).toStrictEqual(
      Object.fromEntries([
        ['Länge', '1,5'],
        ['#4', 'x'],
        ['#5', '2'],
        ['__proto__', 'p'],
        ['#7', 'surplus'],
      ]),
    );
    expect(problems).toMatchObject([{ code: 'cells-surplus', row: 2, value: 'surplus' }]);
  });

  it('shows the first of two columns for one field, and keeps the other', () => {
    const { timeline, problems } = csv('when,Datum,title', '2025,2026,a');
    expect(timeline.events[0]).toMatchObject({ when: { text: '2025' }, extra: { Datum: '2026' } });
    expect(problems).toMatchObject([{ code: 'column-duplicate', row: 1, field: 'Datum' }]);
  });

  it('notes a column whose name is nearly a known one, and no other', () => {
    const { problems } = csv('when,title,Zusammenfasung,Art,Stand', '2025,a,b,c,d');
    expect(problems).toMatchObject([{ code: 'field-unknown', level: 'note', row: 1 }]);
    expect(problems[0]?.message).toContain('"Zusammenfassung"');
  });

  it('reads texts in several languages', () => {
    const { timeline, problems } = csv('when,Titel,title (en),Titel_fr', '2025,a,b,c', '2026,d,,');
    expect(problems).toEqual([]);
    expect(timeline.events.map(({ title }) => title)).toEqual([
      { und: 'a', en: 'b', fr: 'c' },
      'd',
    ]);
  });

  it('reads several sources, called by their host where they have no name', () => {
    const { timeline } = csv(
      'when,title,Quelle,Quelle 2,Quelle 2 URL,Quelle 3 URL',
      '2025,a,dpa,https://www.ntv.de/a,,https://x.example/',
    );
    expect(timeline.events[0]?.sources).toEqual([
      { name: 'dpa' },
      { name: 'ntv.de', url: 'https://www.ntv.de/a' },
      { name: 'x.example', url: 'https://x.example/' },
    ]);
  });

  it('takes two quotation marks in a cell for a description that is empty on purpose', () => {
    const { timeline, problems } = csv('when,title,image,alt', '2025,a,a.jpg,""""""');
    expect(problems).toEqual([]);
    expect(timeline.events[0]?.media).toEqual({ url: 'a.jpg', alt: '' });
  });
});

describe('dates in a table', () => {
  it.each([
    [
      ['13/04/2025', '05/04/2025'],
      ['2025-04-05', '2025-04-13'],
    ],
    [
      ['4/13/2025', '5/4/2025 20:21'],
      ['2025-04-13', '2025-05-04T20:21'],
    ],
    [
      ['4-13-2025', '5/4/2025'],
      ['2025-04-13', '2025-05-04'],
    ],
    // Dots part day from month also where somebody else wrote the American way.
    [
      ['4/13/2025', '05.04.2025'],
      ['2025-04-05', '2025-04-13'],
    ],
    [
      ['2025-04-05', '12. März 1848', 'c. 1900'],
      ['1848-03-12', '1900~', '2025-04-05'],
    ],
  ])('%j are %j: one that is plain speaks for its column', (given, read) => {
    const result = csv('when,title', ...given.map((date) => `${date},a`));
    expect(result.problems).toEqual([]);
    expect(dates(result)).toEqual(read);
  });

  it.each([
    ['nothing is plain', ['03/04/2025']],
    ['two values say the opposite', ['13/04/2025', '04/13/2025', '03/04/2025']],
    ['the plain one may begin with the year', ['25/04/03', '03/04/2025']],
  ])('an ambiguous one is refused with both its readings where %s', (_, given) => {
    const { problems } = csv('when,title', ...given.map((date) => `${date},a`));
    const last = problems.at(-1);
    expect(last).toMatchObject({ code: 'date-ambiguous', level: 'error', value: '03/04/2025' });
    expect(last?.message).toContain('2025-04-03');
    expect(last?.message).toContain('2025-03-04');
  });

  it('does not let one column speak for another, but for start and end', () => {
    const result = csv('start,end,title,reported', '04/03/2025,13/04/2025,a,05/03/2025');
    expect(dates(result)).toEqual(['2025-03-04/2025-04-13']);
    expect(result.problems).toMatchObject([{ code: 'date-ambiguous', field: 'reported', row: 2 }]);
  });

  it('refuses years of two digits unless told their century', () => {
    const text = 'when,title\n24.11.25,a';
    expect(codes(read(text))).toEqual(['date-ambiguous']);
    expect(dates(read(text, { pivot: 1950 }))).toEqual(['2025-11-24']);
  });

  it('can be told the order of numbers', () => {
    expect(dates(read('when,title\n03/04/2025,a', { order: 'mdy' }))).toEqual(['2025-03-04']);
  });

  it.each([
    ['2022-02-24', '2025', '2022-02-24/2025'],
    ['24.02.2022', '..', '2022-02-24/..'],
    ['24.02.2022', 'heute', '2022-02-24/..'],
    ['April 2022', 'ongoing', '2022-04/..'],
    ['24.02.2022', '24.02.2022', '2022-02-24'],
    ['24.02.2022', '2022-02-24', '2022-02-24'],
    ['Mitte April 2022', 'Mai 2022', '2022-04/2022-05'],
    ['c. 1848', '1850', '1848~/1850'],
  ])('%s and %s as start and end are %s', (start, end, when) => {
    const result = csv('start,end,title', `${start},${end},a`);
    expect(result.problems).toEqual([]);
    expect(dates(result)).toEqual([when]);
  });

  it('shows an event whose end cannot be read at its start, and says so', () => {
    const result = csv('start,Ende,title', 'April 2026,30,a', '2025,someday,b');
    expect(dates(result)).toEqual(['2025', '2026-04']);
    expect(result.problems).toMatchObject([
      { code: 'date-typed', level: 'warning', row: 2, field: 'Ende', value: '30' },
      { code: 'date-typed', level: 'warning', row: 3, field: 'Ende', value: 'someday' },
    ]);
  });

  it('does not show an event that ends before it starts, or that has only an end', () => {
    const result = csv('start,end,title', '2025-05-03,2025-05-01,a', ',2025,b');
    expect(result.timeline.events).toEqual([]);
    expect(codes(result)).toEqual(['date-reversed', 'when-missing']);
  });

  it('joins a time of day to its date', () => {
    const result = csv('Datum,Uhrzeit,Endzeit,Titel', '24.11.2025,20:21,21:00 Uhr,a');
    expect(dates(result)).toEqual(['2025-11-24T20:21/2025-11-24T21:00']);
  });

  it('prints the words that say more than a date can, unless there are others', () => {
    const { timeline } = csv(
      'when,date text,title',
      'Mitte April 2026,,a',
      'Mitte Mai 2026,bald,b',
    );
    expect(timeline.events.map(({ dateText }) => dateText)).toEqual(['Mitte April 2026', 'bald']);
  });
});

describe('what is no table', () => {
  it.each([
    ['a line of prose', 'Title, date and more'],
    ['prose', 'Xi calls Trump, again.\nThey talk.\n'],
    ['a page', '<table><tr><td>when,title\n2025,a</table>'],
    ['a document', '{"title":"when,title","events":[{"when":"2025","title":"a"}]}'],
    ['broken JSON', '[{"when":"2025",\n"title":"a"},\n'],
    ['a name', 'when'],
    ['JSON text', '"when,title"'],
  ])('%s is not taken for one', (_, text) => {
    expect(codes(read(text)).filter((code) => /header|column|cells/.test(code))).toEqual([]);
  });

  it.each([
    ['a header', 'when,title', 'events-empty', 'note'],
    ['no header', '2025,a,b\n2026,c,d\n', 'header-missing', 'error'],
    ['no title', 'Datum;Text\n2025;a', 'header-missing', 'error'],
    ['no date', 'Titel;Text\nb;a', 'header-missing', 'error'],
  ])('a table with %s only says %s', (_, text, code, level) => {
    expect(read(text).problems).toMatchObject([{ code, level }]);
  });

  it.each([
    ['', 'input-empty'],
    [' \n ', 'input-empty'],
    ['<!DOCTYPE html><title>Sign in</title>', 'input-html'],
    ['x', 'header-missing'],
  ])('%j is told as such where a table is asked for', (text, code) => {
    for (const format of ['csv', 'tsv']) expect(codes(read(text, { format }))).toEqual([code]);
  });

  it('takes tabs alone for delimiters where tsv is asked for', () => {
    const result = read('when;x\ttitle\n2025\ta', { format: 'tsv' });
    expect(codes(result)).toContain('header-missing');
    expect(titles(read('when\ttitle\n2025\ta;b', { format: 'tsv' }))).toEqual(['a;b']);
  });
});

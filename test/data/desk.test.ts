import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../src/data/read.ts';

const source = { name: 'dpa' };
const titled = (title: unknown, more: object = {}) => ({ when: '2025-11-24', title, ...more });
/** What is said of events that all have one source. */
const find = (events: readonly object[], head: object = {}) =>
  readTimeline({ source, ...head, events }).problems;
const codes = (events: readonly object[], head: object = {}) =>
  find(events, head).map(({ code, row }) => `${code} ${row}`);

describe('an event that is there twice', () => {
  it.each<[string, unknown, unknown]>([
    ['letter for letter', 'Xi und Trump telefonieren', 'Xi und Trump telefonieren'],
    ['in capitals', 'Xi und Trump telefonieren', 'XI UND TRUMP TELEFONIEREN'],
    ['with other marks', 'Xi und Trump telefonieren', ' „Xi und Trump“ telefonieren.'],
    ['with accents or without', 'Élysée empfängt Gäste', 'Elysee empfangt Gaste'],
    ['with umlauts as two letters', 'Grüße aus Köln', 'Gruesse aus Koeln'],
    ['in several languages', { de: 'Anruf', en: 'Call' }, { de: 'Anruf', fr: 'Appel' }],
    ['in another script', '习近平与特朗普通话', '习近平与特朗普通话。'],
    ['without any letter', '🚀', '🚀'],
  ])('%s: a warning that names the first', (_, first, second) => {
    const problems = find([titled('Other'), titled(first), titled(second)]);
    expect(problems).toMatchObject([
      { code: 'event-duplicate', level: 'warning', row: 3, field: 'events[2].title' },
    ]);
    expect(problems[0]?.message).toContain('row 2');
  });

  it.each<[string, object]>([
    ['another day', { when: '2025-11-25' }],
    ['another precision', { when: '2025-11' }],
    ['an end', { when: '2025-11-24/2025-11-26' }],
    ['another place', { place: 'Odessa' }],
    ['another number', { title: 'Luftangriff 2' }],
    ['another sign', { title: '🚀' }],
  ])('is two events with %s', (_, more) => {
    const first = titled('Luftangriff', { place: 'Kyjiw' });
    expect(codes([first, { ...first, ...more }])).toEqual([]);
  });

  it('is told of each but the first, in whatever order they stand', () => {
    const other = { when: '2024', title: 'Other' };
    const events = [titled('A'), other, titled('B'), titled('a'), titled('b'), titled('A!')];
    expect(codes(events)).toEqual(['event-duplicate 4', 'event-duplicate 5', 'event-duplicate 6']);
  });

  it('is found in a table by the rows of the spreadsheet', () => {
    const { problems } = readTimeline(
      'Datum;Titel;Quelle\n\n24.11.2025;A;dpa\n24. November 2025;a;dpa',
    );
    expect(problems).toMatchObject([{ code: 'event-duplicate', row: 4, field: 'Titel' }]);
    expect(problems[0]?.message).toContain('row 3');
  });

  it('is as many as brute force finds', () => {
    const event = fc.record({
      when: fc.constantFrom('2025', '2025-11', '2025-11-24', '2026'),
      title: fc.constantFrom('A', 'a!', 'Ä', 'B', 'b b', 'bb'),
    });
    const plain = ({ when, title }: { when: string; title: string }) =>
      when + title.toLowerCase().replace('ä', 'a').replace(/\W/g, '');
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const twice = events.filter((one, i) =>
          events.slice(0, i).some((b) => plain(b) === plain(one)),
        );
        const found = find(events).filter(({ code }) => code === 'event-duplicate');
        expect(found).toHaveLength(twice.length);
      }),
    );
  });
});

describe('a status that the date speaks against', () => {
  const asOf = '2025-11-24T20:21';
  const head = { asOf, timeZone: 'Europe/Berlin' };

  it.each<[string, string, string, string[]]>([
    ['planned, and over before', '2025-11-23', 'planned', ['planned-past 1']],
    ['planned, and over the minute before', '2025-11-24T20:20', 'planned', ['planned-past 1']],
    ['planned for today', '2025-11-24', 'planned', []],
    ['planned for this month', '2025-11', 'planned', []],
    ['planned for later', '2026', 'planned', []],
    ['planned, begun and not ended', '2025-01/..', 'planned', []],
    ['cancelled before', '2025-11-23', 'cancelled', []],
    ['confirmed, and still to come', '2025-11-25', 'confirmed', ['confirmed-future 1']],
    ['confirmed for today', '2025-11-24', 'confirmed', []],
    ['confirmed, and lasting', '2025-01/2026', 'confirmed', []],
    ['reported, and still to come', '2026', 'reported', []],
  ])('%s', (_, when, status, expected) => {
    expect(codes([{ when, title: 'A', status }], head)).toEqual(expected);
  });

  it('is none where no status is given, or no moment that the text speaks from', () => {
    expect(codes([{ when: '2026', title: 'A' }], head)).toEqual([]);
    expect(codes([{ when: '2020', title: 'A', status: 'planned' }])).toEqual([]);
  });
});

describe('an event without a source', () => {
  const events = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      when: String(1000 + (i % 9000)),
      title: `Event ${i}`,
    }));

  it('is noted, with the column of a table', () => {
    const { problems } = readTimeline('Datum,Titel,Quelle\n2025,A,dpa\n2026,B,');
    expect(problems).toMatchObject([
      { code: 'source-missing', level: 'note', row: 3, field: 'Quelle' },
    ]);
    expect(problems[0]?.message).not.toContain('×');
  });

  it('is told once for ten thousand of them, with their number and the first rows', () => {
    const { problems } = readTimeline(events(10_000));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ row: 1, field: '[0].sources' });
    expect(problems[0]?.message).toContain('(10000 ×, rows 1, 2, 3, 4, 5 …)');
  });

  it('is none where the whole document has one', () => {
    expect(find(events(3))).toEqual([]);
  });
});

describe('a field that nobody reads', () => {
  it('is told once, with the rows that have it', () => {
    const events = ['A', 'B', 'C'].map((title, i) => ({
      ...titled(title),
      ...(i ? { farbe: 1 } : {}),
    }));
    const problems = find(events);
    expect(problems).toMatchObject([{ code: 'field-unknown', row: 2, field: 'events[1].farbe' }]);
    expect(problems[0]?.message).toContain('(2 ×, rows 2, 3)');
  });

  it('is told for each place of the document in which it stands', () => {
    const media = { url: 'a.mp3', farbe: 1 };
    const events = [
      { ...titled('A'), farbe: 1, media },
      { ...titled('B'), media },
    ];
    const fields = find(events).map(({ field }) => field);
    expect(fields).toEqual(['events[0].media.farbe', 'events[0].farbe']);
  });
});

describe('a time of day', () => {
  const at = (when: string, head: object = {}) => codes([{ when, title: 'A' }], head);
  const berlin = { timeZone: 'Europe/Berlin' };

  it.each([
    '2025-11-24T20',
    '2025-11-24T20:21',
    '2025-11-24T20:21:30.5',
    '2025-11-24T20:21~',
    '2025-11-24T20:21/2025-11-25T10:00Z',
    '[2025-11-24T20:21,2025-11-25]',
  ])('without a zone is noted: %s', (when) => {
    expect(at(when)).toEqual(['zone-missing 1']);
    expect(at(when, berlin)).toEqual([]);
    const read = readTimeline(
      { source, events: [{ when, title: 'A' }] },
      { timeZone: 'Asia/Tokyo' },
    );
    expect(read.problems).toEqual([]);
  });

  it.each([
    '2025',
    '2025-11-24',
    '2025-11-24T20:21Z',
    '2025-11-24T20:21-05:00',
    '2025-11-24T20:21[UTC]',
  ])('has a zone, or there is none: %s', (when) => {
    expect(at(when)).toEqual([]);
  });

  it('is noted once, and in the head too', () => {
    const when = '2025-11-24T20:21';
    const problems = find(
      [
        { when, title: 'A' },
        { when, title: 'B' },
      ],
      { asOf: when },
    );
    expect(problems).toMatchObject([{ code: 'zone-missing', field: 'asOf', value: when }]);
  });

  it('has a zone that is unknown: that is told, and not that there is none', () => {
    expect(codes([{ when: '2025-11-24T20:21', title: 'A' }], { timeZone: 'Berlin' })).toEqual([
      'time-zone-unknown undefined',
    ]);
  });

  it.each<[string, string, string]>([
    ['2025-10-26T02:00', 'Europe/Berlin', 'time-repeated 1'],
    ['2025-10-26T02:59:59', 'Europe/Berlin', 'time-repeated 1'],
    ['2025-10-26T02:30~', 'Europe/Berlin', 'time-repeated 1'],
    ['2025-03-30T02:00', 'Europe/Berlin', 'time-skipped 1'],
    ['2025-03-30T02:59', 'Europe/Berlin', 'time-skipped 1'],
    ['2025-04-06T02:00', 'Australia/Lord_Howe', ''],
    ['2025-04-06T01:45', 'Australia/Lord_Howe', 'time-repeated 1'],
    ['2025-10-26T01:59', 'Europe/Berlin', ''],
    ['2025-10-26T03:00', 'Europe/Berlin', ''],
    ['2025-03-30T03:00', 'Europe/Berlin', ''],
    ['2025-10-26T02:30+01:00', 'Europe/Berlin', ''],
    ['2025-10-26T02:30', '+01:00', ''],
  ])('%s in %s: %s', (when, timeZone, code) => {
    const expected = code === '' ? [] : [code];
    expect(at(when, { timeZone })).toEqual(expected);
    if (!timeZone.startsWith('+'))
      expect(at(`${when.replace('~', '')}[${timeZone}]`)).toEqual(expected);
  });
});

describe('a spreadsheet of TimelineJS', () => {
  const sheet = 'Year,Headline,Text\n1961,Gagarin,First\n1969,Armstrong,Second';

  it('is read as what the page says it is', () => {
    const { timeline, format } = readTimeline(sheet, { format: 'timelinejs' });
    expect(format).toBe('timelinejs-sheet');
    expect(timeline.events.map(({ title }) => title)).toEqual(['Gagarin', 'Armstrong']);
  });

  it.each(['{"events": []}', ' [1', '<html>', ''])('is not what looks like this: %j', (text) => {
    expect(readTimeline(text, { format: 'timelinejs' }).format).not.toBe('timelinejs-sheet');
  });
});

describe('what the demo shows', () => {
  const folder = path.resolve(import.meta.dirname, '../../data');
  const stories = readdirSync(path.join(folder, 'stories')).map((name) => `stories/${name}`);

  it.each(['xi-trump-ukraine.json', ...stories])('has no mistake of a desk: %s', (name) => {
    expect(readTimeline(readFileSync(path.join(folder, name), 'utf8')).problems).toEqual([]);
  });
});

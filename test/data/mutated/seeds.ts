import { readFileSync } from 'node:fs';
import path from 'node:path';
import { decodeText } from '../../../src/data/encoding.ts';
import { icsReader } from '../../../src/data/ics/reader.ts';
import { jsonLdReader } from '../../../src/data/json-ld/reader.ts';
import { readTimeline, registerReader } from '../../../src/data/read.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { writeCsv } from '../../../src/write/csv.ts';
import { documentOf } from '../../../src/write/document.ts';
import { writeIcs } from '../../../src/write/ics.ts';
import { writeJsonLd } from '../../../src/write/json-ld.ts';

registerReader(icsReader);
registerReader(jsonLdReader);

/** A format with sound documents of it. Those of `value` are objects, the others texts. */
export interface Format {
  /** As the figures call it. */
  readonly name: string;
  /** Value of `format` that asks for it. */
  readonly format: string;
  readonly seeds: readonly (string | object)[];
  /** What tells cells apart, for texts. */
  readonly delimiter: string;
}

const repository = path.resolve(import.meta.dirname, '../../..');
const MOST_EVENTS = 4;

function file(name: string): string {
  return decodeText(readFileSync(path.join(repository, name)));
}

type Fields = Record<string, unknown>;

/** A story of the repository with its first events only: what is short is read ten times as often. */
function story(name: string): Fields {
  const document = JSON.parse(file(name));
  return { ...document, events: document.events.slice(0, MOST_EVENTS) };
}

const stories = [
  story('data/xi-trump-ukraine.json'),
  story('data/stories/cosmos.json'),
  story('data/stories/suez.json'),
];
const timelines: readonly Timeline[] = stories.map((one) => readTimeline(one).timeline);

/** The events of a document of ours, field by field. */
function columnsOf(document: Fields): Fields {
  const events = document['events'] as Fields[];
  const fields = [...new Set(events.flatMap((event) => Object.keys(event)))];
  const columns = fields.map((field) => [field, events.map((event) => event[field] ?? null)]);
  return { ...document, events: undefined, columns: Object.fromEntries(columns) };
}

const numbers = {
  title: 'Numbers',
  columns: {
    start: [0, 1e12, -1e13, 86_400_000, 5, 7],
    end: [1, null, 1e12, 86_400_000, 1e15, null],
    title: ['a', 'b', 'c', 'd', 'e', 'f'],
    id: ['1', '2', '3', '4', '5', '6'],
  },
};

function lines(document: Fields): string {
  const { events, ...head } = document;
  const rows = [head, ...(events as Fields[])];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** What a page says of the same story, as it comes from its markup. */
function listOf(document: Fields): Fields {
  const rows = (document['events'] as Fields[]).map(({ when, title, sources, tags, ...event }) => {
    const [source] = (sources ?? []) as Fields[];
    const told = typeof title === 'object' ? Object.values(title ?? {})[0] : title;
    return {
      when,
      typed: false,
      title: told,
      id: event['id'],
      tags: [tags ?? []].flat().map(String).join(', '),
      href: source?.['url'],
      linkText: source?.['name'],
      printed: `kurz vor ${String(when)}`,
      group: event['group'],
      status: event['status'],
    };
  });
  return { title: document['title'], lang: 'de', timeZone: 'Europe/Berlin', rows };
}

const typedList = {
  title: 'Typed',
  rows: [
    { when: '24. Februar 2022', end: 'heute', typed: true, title: 'a', id: 'a' },
    { when: '12. 3. 1848', typed: true, title: 'b', id: 'b', printed: '12. März' },
    { when: 'Mitte April 2026', typed: true, title: 'c', id: 'c', importance: '4' },
    { when: 'around 1450', typed: true, title: 'd', id: 'd', href: 'https://www.example.org/d' },
    { when: '2025-11-24T20:21+0100', typed: false, title: 'e', id: 'e', tags: 'x,y' },
  ],
};

/** As Outlook writes a calendar: its own name for the zone, lines folded, a meeting each week. */
const outlook = `BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
X-WR-CALNAME:Termine
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:weekly
SUMMARY:Konferenz
DTSTART;TZID="W. Europe Standard Time":20251124T100000
DTEND;TZID="W. Europe Standard Time":20251124T110000
RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4
EXDATE;TZID="W. Europe Standard Time":20251126T100000
RDATE;TZID="W. Europe Standard Time":20251230T100000,20251231T100000
CATEGORIES:Haus,Kon\\,ferenz
END:VEVENT
BEGIN:VEVENT
UID:monthly
SUMMARY:Gipfel
DTSTART;VALUE=DATE:20250131
RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20250601
DESCRIPTION:Eine Zeile\\nund noch
  eine\\; gefaltet
END:VEVENT
BEGIN:VEVENT
UID:once
SUMMARY:Abreise
DTSTART:20251201T180000Z
DURATION:PT1H30M
STATUS:TENTATIVE
ATTACH;FMTTYPE=image/jpeg:https://example.org/a.jpg
URL:https://www.example.org/abreise
BEGIN:VALARM
TRIGGER:-PT15M
END:VALARM
END:VEVENT
END:VCALENDAR
`;

const liveBlog = {
  '@context': 'https://schema.org',
  '@type': 'LiveBlogPosting',
  '@id': 'https://news.example/live#blog',
  headline: 'Summit, live',
  inLanguage: 'en-GB',
  author: [{ '@type': 'Person', name: 'Ada' }],
  publisher: { '@type': 'NewsMediaOrganization', name: 'The News', url: 'https://news.example' },
  dateModified: '2025-11-24T21:00:00+0100',
  liveBlogUpdate: ['arrive', 'talk', 'dine', 'leave'].map((word, i) => ({
    '@type': 'BlogPosting',
    '@id': `https://news.example/live#${word}`,
    headline: `They ${word}`,
    articleBody: 'And all that happened.',
    datePublished: `2025-11-24T1${i}:30:00+01:00`,
    url: `https://news.example/live#${word}`,
    keywords: 'summit, talks',
    articleSection: 'Politics',
    image: { '@type': 'ImageObject', url: 'https://news.example/a.jpg', caption: 'Arrival' },
    location: { '@type': 'Place', address: { addressLocality: 'Busan', addressCountry: 'KR' } },
  })),
};

function tabs(csv: string): string {
  return csv.replaceAll('\t', ' ').replaceAll(';', '\t');
}

function calendar(timeline: Timeline): string {
  return writeIcs(timeline, { now: 0, lang: 'en' }).text;
}

const folder = 'test/data/files';
const spreadsheets = ['google-sheet.csv', 'excel-german.csv', 'by-hand.csv'];

export const FORMATS: readonly Format[] = [
  { name: 'json', format: 'json', delimiter: ',', seeds: stories },
  {
    name: 'columns',
    format: 'columns',
    delimiter: ',',
    seeds: [...stories.map(columnsOf), numbers],
  },
  {
    name: 'ndjson',
    format: 'ndjson',
    delimiter: ',',
    seeds: [file(`${folder}/feed.ndjson`), ...stories.map(lines)],
  },
  {
    name: 'csv',
    format: 'csv',
    delimiter: ',',
    seeds: [
      ...spreadsheets.map((name) => file(`${folder}/${name}`)),
      ...timelines.map((one) => writeCsv(one).text),
    ],
  },
  {
    name: 'tsv',
    format: 'tsv',
    delimiter: '\t',
    seeds: [
      file(`${folder}/excel-unicode.txt`),
      tabs(file(`${folder}/excel-german.csv`)),
      'Datum\tTitel\tQuelle\tOrt\n24. 2. 2022\ta\thttps://a.example/\tKiew\n2023\tb\t"c ""d"""\t\n',
    ],
  },
  {
    name: 'TimelineJS',
    format: 'timelinejs',
    delimiter: ',',
    seeds: [JSON.parse(file(`${folder}/timelinejs.json`))],
  },
  {
    name: 'older TimelineJS',
    format: 'timelinejs',
    delimiter: ',',
    seeds: [JSON.parse(file(`${folder}/timelinejs-older.json`))],
  },
  {
    name: 'TimelineJS sheet',
    format: 'timelinejs-sheet',
    delimiter: ',',
    seeds: [file(`${folder}/timelinejs.csv`)],
  },
  {
    name: 'list',
    format: 'list',
    delimiter: ',',
    seeds: [...stories.map(listOf), typedList],
  },
  {
    name: 'json-ld',
    format: 'json-ld',
    delimiter: ',',
    seeds: [...timelines.map((one) => JSON.parse(writeJsonLd(one).text)), liveBlog],
  },
  {
    name: 'ics',
    format: 'ics',
    delimiter: ';',
    seeds: [outlook, ...timelines.map(calendar)],
  },
];

/** The format of a name. */
export function formatNamed(name: string): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (!found) throw new Error(`no format ${name}`);
  return found;
}

/** A document of ours for each story, to be joined to others. */
export const strangers: readonly string[] = [
  ...timelines.map((one) => JSON.stringify(documentOf(one)).slice(0, 900)),
  file(`${folder}/by-hand.csv`),
  outlook.slice(0, 700),
  '<!doctype html><title>Log in</title><ol><li><time>2025</time> a</li></ol>',
];

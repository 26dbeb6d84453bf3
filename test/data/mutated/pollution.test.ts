import { describe, expect, it } from 'vitest';
import { type ReadResult, readTimeline } from '../../../src/data/read.ts';
import { localText } from '../../../src/model/text.ts';
import { writeCsv } from '../../../src/write/csv.ts';
import { writeDocument } from '../../../src/write/document.ts';
import { writeHtml } from '../../../src/write/html.ts';
import { writeIcs } from '../../../src/write/ics.ts';
import { writeJsonLd } from '../../../src/write/json-ld.ts';
import { INHERITED } from './mutations.ts';
import './seeds.ts';
import { demandSound } from './sound.ts';

/** JSON with `name` for a key, which an object literal would take for its prototype. */
const json = (name: string, value: unknown) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
const poison = (name: string) => json(name, { polluted: 1 });

/** Two events of one format that are called so in every way there is; the second may lead to it. */
const DOCUMENTS: Readonly<Record<string, (name: string) => string>> = {
  json: (name) =>
    `{"groups": [{"id": "${name}", "label": "${name}"}], "events": [
      {"id": "${name}", "when": "2024", "title": "${name}", "group": "${name}", "tags": ["${name}"]},
      {"id": "b", "when": "2025", "title": "b", "links": [{"to": "${name}", "type": "led-to"}]}]}`,
  'json without groups': (name) =>
    `[{"id": "${name}", "when": "2024", "title": "${name}", "group": "${name}", "tags": ["${name}"]},
      {"id": "b", "when": "2025", "title": "b", "links": [{"to": "${name}", "type": "led-to"}]}]`,
  columns: (name) =>
    `{"columns": {"id": ["${name}", "b"], "when": ["2024", "2025"], "title": ["${name}", "b"],
      "group": ["${name}", null], "tags": [["${name}"], null],
      "links": [null, [{"to": "${name}", "type": "led-to"}]]}}`,
  ndjson: (name) =>
    `{"id": "${name}", "when": "2024", "title": "${name}", "group": "${name}", "tags": ["${name}"]}
{"id": "b", "when": "2025", "title": "b", "links": [{"to": "${name}", "type": "led-to"}]}`,
  csv: (name) =>
    `id,when,title,group,tags,links\n${name},2024,${name},${name},${name},\nb,2025,b,,,led-to: ${name}`,
  tsv: (name) =>
    `id\twhen\ttitle\tgroup\ttags\tlinks\n${name}\t2024\t${name}\t${name}\t${name}\t\nb\t2025\tb\t\t\t${name}`,
  list: (name) =>
    `{"rows": [{"id": "${name}", "when": "2024", "title": "${name}", "group": "${name}", "tags": "${name}"},
      {"id": "b", "when": "2025", "title": "b", "links": [{"to": "${name}"}]}]}`,
  TimelineJS: (name) =>
    `{"events": [{"unique_id": "${name}", "start_date": {"year": 2024}, "group": "${name}",
      "text": {"headline": "${name}"}}, {"start_date": {"year": 2025}, "text": {"headline": "b"}}]}`,
  'older TimelineJS': (name) =>
    `{"timeline": {"date": [{"uniqueid": "${name}", "startDate": "2024", "tag": "${name}",
      "headline": "${name}"}, {"startDate": "2025", "headline": "b"}]}}`,
  'json-ld': (name) =>
    `{"@type": "ItemList", "itemListElement": [
      {"@type": "Article", "@id": "#${name}", "datePublished": "2024", "headline": "${name}",
      "articleSection": "${name}", "keywords": ["${name}"]},
      {"@type": "Article", "datePublished": "2025", "headline": "b"}]}`,
  ics: (name) =>
    `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:${name}\nSUMMARY:${name}\nDTSTART:20240101\nCATEGORIES:${name}
END:VEVENT\nBEGIN:VEVENT\nUID:b\nSUMMARY:b\nDTSTART:20250101\nEND:VEVENT\nEND:VCALENDAR`,
};

function read(text: string): ReadResult {
  const result = readTimeline(text);
  demandSound(result, text.length);
  return result;
}

describe.each(INHERITED)('the name %s, which every object has of its prototype', (name) => {
  it.each(Object.entries(DOCUMENTS))('is a name like any other: %s', (format, document) => {
    const { timeline } = read(document(name));
    const [first, second] = timeline.events;
    expect(first).toMatchObject({ id: name, title: name });
    expect(second).toMatchObject({ title: 'b' });
    if (format !== 'ics') {
      expect(first?.group).toBe(name);
      expect(timeline.groups).toMatchObject([{ id: name, label: name }]);
    }
    if (!/Timeline/.test(format)) expect(first?.tags).toEqual([name]);
    const linked = /json$|json w|columns|sv$|list/.test(format);
    if (linked) expect(second?.links).toMatchObject([{ to: name }]);
  });

  it('leads nowhere where no event is called so', () => {
    const { timeline, problems } = read(
      `[{"id": "a", "when": "2024", "title": "a", "group": "x", "links": [{"to": "${name}"}]}]`,
    );
    expect(timeline.events[0]?.links).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('link-target-unknown');
  });

  it('is no status, type, language or group that anybody knows', () => {
    const { timeline, problems } = read(
      `{"groups": [{"id": "g", "label": "g"}], "events": [{"when": "2024", "title": {"de": "a", ${json(name, 'b')}},
      "status": "${name}", "group": "${name}", "links": [{"to": "x", "type": "${name}"}]}]}`,
    );
    expect(timeline.events).toMatchObject([{ title: { de: 'a' }, status: 'confirmed' }]);
    const codes = problems.map(({ code }) => code);
    for (const code of ['language-tag', 'status-unknown', 'group-unknown', 'link-type-unknown']) {
      expect(codes).toContain(code);
    }
  });

  it.each([
    ['document', `{${poison(name)}, "events": [{"when": "2024", "title": "a"}]}`],
    ['event', `[{${poison(name)}, "when": "2024", "title": "a"}]`],
    ['picture', `[{"when": "2024", "title": "a", "media": {"url": "a.jpg", ${poison(name)}}}]`],
    ['source', `[{"when": "2024", "title": "a", "sources": [{"name": "a", ${poison(name)}}]}]`],
    [
      'group',
      `{"groups": [{"id": "a", "label": "a", ${poison(name)}}], "events": [{"when": "2024", "title": "a"}]}`,
    ],
    ['columns', `{"columns": {"when": ["2024"], "title": ["a"], ${json(name, ['polluted'])}}}`],
    ['row of a list', `{"rows": [{"when": "2024", "title": "a", ${poison(name)}}]}`],
    [
      'slide',
      `{"events": [{"start_date": {"year": 2024}, "text": {"headline": "a"}, ${poison(name)}}]}`,
    ],
    [
      'date of a slide',
      `{"events": [{"start_date": {"year": 2024, ${poison(name)}}, "text": {"headline": "a"}}]}`,
    ],
    [
      'older slide',
      `{"timeline": {"date": [{"startDate": "2024", "headline": "a", ${poison(name)}}]}}`,
    ],
    ['article', `{"@type": "Article", "headline": "a", "datePublished": "2024", ${poison(name)}}`],
  ])('is told as a field that nobody knows: %s', (_, text) => {
    const { timeline, problems } = read(text);
    expect(timeline.events).toMatchObject([{ title: 'a', when: { text: '2024' } }]);
    const told = problems.filter(({ code }) => /^(field-unknown|no-counterpart)$/.test(code));
    expect(told.map(({ message }) => message).join()).toContain(name);
    expect(Object(timeline.events[0]).polluted).toBeUndefined();
  });

  it('is kept as a column that nobody knows, and as nothing else', () => {
    const { timeline } = read(`when,title,${name},x\n2024,a,polluted,y`);
    const extra: object = timeline.events[0]?.extra ?? {};
    expect(Object.entries(extra)).toEqual([
      [name, 'polluted'],
      ['x', 'y'],
    ]);
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype);
  });

  it('asks for no language, no format and no zone', () => {
    const text = '[{"when": "2024", "title": "a"}]';
    const { timeline, problems } = readTimeline(text, { lang: name, format: name, timeZone: name });
    expect(timeline).toMatchObject({ timeZone: 'UTC', events: [{ title: 'a' }] });
    expect(problems.map(({ code }) => code).slice(0, 2)).toEqual([
      'time-zone-unknown',
      'format-unknown',
    ]);
    expect(localText({ de: 'a' }, name, name)).toEqual({ text: 'a', lang: 'de' });
  });

  it('goes through every writer', () => {
    const { timeline } = read(DOCUMENTS['json']?.(name) ?? '');
    const written = [
      writeDocument(timeline),
      writeCsv(timeline),
      writeHtml(timeline),
      writeIcs(timeline, { now: 0 }),
      writeJsonLd(timeline),
    ];
    for (const { text } of written) expect(text).toContain(name);
    expect(readTimeline(written[0]?.text ?? '').timeline).toEqual(timeline);
  });
});

import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/data/reader.ts';
import { type ReadOptions, readTimeline, registerReader } from './read-sample.ts';

const codes = (input: unknown, options?: ReadOptions) =>
  readTimeline(input as string, options).problems.map(({ code, level }) => `${level} ${code}`);
const titles = (input: unknown, options?: ReadOptions) =>
  readTimeline(input as string, options).timeline.events.map(({ title }) => title);

const one = { when: '2025-11-24', title: 'Call' };

describe('readTimeline', () => {
  it.each<[string, unknown]>([
    ['a document', { events: [one] }],
    ['a document as text', JSON.stringify({ events: [one] })],
    ['a text with a byte order mark', `\uFEFF${JSON.stringify({ events: [one] })}`],
    ['a text with space around it', `\n  ${JSON.stringify({ events: [one] })}\r\n`],
    ['a list of events', [one]],
    ['a list of events as text', JSON.stringify([one])],
    ['columns', { columns: { when: ['2025-11-24'], title: ['Call'] } }],
    ['columns as text', JSON.stringify({ columns: { when: ['2025-11-24'], title: ['Call'] } })],
    ['rows of a list', { rows: [one] }],
  ])('reads %s', (_, input) => {
    expect(codes(input)).toEqual([]);
    expect(titles(input)).toEqual(['Call']);
  });

  it.each<[string, unknown, string]>([
    ['nothing', '', 'error input-empty'],
    ['space', ' \n\t', 'error input-empty'],
    ['undefined', undefined, 'error input-empty'],
    ['null', null, 'error input-empty'],
    ['null as text', 'null', 'error input-empty'],
    ['a web page', '<!doctype html><title>Login</title>', 'error input-html'],
    ['a feed', '\uFEFF<?xml version="1.0"?><rss/>', 'error input-html'],
    ['plain words', 'Xi und Trump telefonieren', 'error input-not-json'],
    ['a cut-off document', '{"events": [{"when": "2025', 'error input-truncated'],
    ['a number', 7, 'error input-type'],
    ['a number as text', '7', 'error input-type'],
    ['a text in JSON', '"2025"', 'error input-type'],
    ['a function', () => one, 'error input-type'],
    ['bytes', new Uint8Array(3), 'error input-type'],
    ['an empty object', {}, 'error events-missing'],
    ['something else', { items: [] }, 'error events-missing'],
    ['events that are no list', { events: { a: one } }, 'error not-a-list'],
    ['columns that are no object', { columns: [1] }, 'error events-missing'],
    ['no events in a document', { events: [] }, 'note events-empty'],
    ['an empty list', [], 'note events-empty'],
    ['no rows', { rows: [] }, 'note events-empty'],
    ['columns without rows', { columns: { when: [], title: [] } }, 'note events-empty'],
  ])('answers %s with an empty timeline and says why', (_, input, wanted) => {
    const { timeline, problems } = readTimeline(input as string);
    expect(timeline).toMatchObject({ timeZone: 'UTC', groups: [], eras: [], events: [] });
    expect(problems.map(({ code, level }) => `${level} ${code}`)).toContain(wanted);
  });

  it('shows the document around events that it cannot read', () => {
    const { timeline } = readTimeline({ title: 'Ukraine', events: 'soon' });
    expect(timeline.title).toBe('Ukraine');
  });

  it('survives an object whose fields throw', () => {
    const trap = {
      get events(): never {
        throw new RangeError('no');
      },
    };
    expect(codes(trap)).toEqual(['error input-unreadable']);
    const proxy = new Proxy({}, { getOwnPropertyDescriptor: () => Reflect.get(trap, 'events') });
    expect(codes(proxy)).toEqual(['error input-unreadable']);
  });

  it('names the line and the place of a mistake in JSON', () => {
    const { problems } = readTimeline('{\n  "events": [\n    {"when": "2025",}\n  ]\n}');
    expect(problems).toEqual([
      {
        code: 'input-not-json',
        level: 'error',
        row: 3,
        value: '}',
        message: expect.stringContaining('line 3, column 21'),
      },
    ]);
  });

  it('sorts by beginning, and as written where that is the same', () => {
    const rows = ['2025-11-24', '2025', '2025-01-01', '2024/..', '../2020', '2025-11-24', '2024'];
    const events = rows.map((when, i) => ({ when, title: `${when} ${i}` }));
    expect(titles({ events })).toEqual([
      '../2020 4',
      '2024/.. 3',
      '2024 6',
      '2025 1',
      '2025-01-01 2',
      '2025-11-24 0',
      '2025-11-24 5',
    ]);
  });

  it('answers with frozen data', () => {
    const { timeline, problems } = readTimeline({
      groups: [{ id: 'g', label: { de: 'x' } }],
      events: [
        { ...one, group: 'g', tags: ['a'], sources: [{ name: 'dpa' }], links: [{ to: 'x' }] },
      ],
    });
    const [event] = timeline.events;
    const parts = [timeline, timeline.events, timeline.groups, timeline.eras, problems, event];
    const deeper = [timeline.groups[0]?.label, event?.tags, event?.sources, event?.links];
    for (const part of [...parts, ...deeper]) expect(Object.isFrozen(part)).toBe(true);
  });

  it('leaves the input as it was', () => {
    const input = {
      events: [
        { when: '2026', title: 'b', links: [{ to: 'a' }] },
        { ...one, id: 'a' },
      ],
    };
    const before = structuredClone(input);
    readTimeline(input);
    expect(input).toEqual(before);
  });
});

describe('the zone of times that name none', () => {
  const event = { when: '2025-11-24T20:21', title: 'Call' };
  it.each<[string, string | undefined, string | undefined, string, string]>([
    ['UTC, where nobody says otherwise', undefined, undefined, '20:21', 'UTC'],
    ["the document's", 'Europe/Berlin', undefined, '19:21', 'Europe/Berlin'],
    ["the page's, where the document has none", undefined, 'Europe/Kyiv', '18:21', 'Europe/Kyiv'],
    ["the document's before the page's", 'Europe/Berlin', 'Europe/Kyiv', '19:21', 'Europe/Berlin'],
  ])('is %s', (_, own, given, utc, zone) => {
    const { timeline, problems } = readTimeline(
      { ...(own ? { timeZone: own } : {}), events: [event] },
      { timeZone: given },
    );
    expect(problems).toEqual([]);
    expect(timeline.timeZone).toBe(zone);
    expect(timeline.events[0]?.when.lo).toBe(Date.parse(`2025-11-24T${utc}Z`));
  });

  it('is UTC, with a warning, where the name is none', () => {
    expect(codes({ timeZone: 'Europe/Bärlin', events: [event] })).toEqual([
      'warning time-zone-unknown',
    ]);
    expect(codes({ events: [event] }, { timeZone: 'Berlin' })).toEqual([
      'warning time-zone-unknown',
    ]);
  });
});

describe('format', () => {
  it('chooses a reader by name', () => {
    expect(titles([one], { format: 'list' })).toEqual(['Call']);
    expect(titles({ columns: { when: ['2025'], title: ['a'] } }, { format: 'json' })).toEqual([
      'a',
    ]);
    expect(codes({ events: [one] }, { format: 'columns' })).toContain('error events-missing');
  });

  it('of an unknown name is a warning, and the content decides', () => {
    const { timeline, problems } = readTimeline([one], { format: 'excel' });
    expect(timeline.events).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'format-unknown', level: 'warning', value: 'excel' }]);
    expect(problems[0]?.message).toContain('auto, json');
  });

  it('may be added by others, and is then recognised by content', () => {
    const lines: Reader = {
      format: 'lines',
      takes: 'text',
      recognises: (input) => typeof input === 'string' && input.startsWith('#lines'),
      draft: (input) => {
        const rows = String(input).split('\n').slice(1);
        return {
          head: {},
          rows: {
            count: rows.length,
            place: (index) => ({ row: index + 2, path: `line ${index + 2}` }),
            event: (index) => {
              const [when, title] = rows[index]?.split(' ') ?? [];
              return { when, title };
            },
          },
        };
      },
    };
    registerReader(lines);
    expect(titles('#lines\n2025 a\n2024 b')).toEqual(['b', 'a']);
    const { problems } = readTimeline('2025 a\nnever b', { format: 'lines' });
    expect(problems).toMatchObject([{ row: 2, level: 'error' }]);
  });
});

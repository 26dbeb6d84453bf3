import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadResult, readTimeline } from '../read-sample.ts';

const folder = path.resolve(import.meta.dirname, '../files');
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const json = text('timelinejs.json');
const older = text('timelinejs-older.json');
const sheet = text('timelinejs.csv');

/** Values that nobody asked for, in any place. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    undefined,
    Number.NaN,
    -0,
    1e21,
    '',
    '\uD800',
    '__proto__',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '<blockquote><cite>',
    '1961,',
    '2/30/1961 25:61 pm',
    '9'.repeat(10_000),
    { year: { year: 1 } },
  ),
);

type Step = string | number;

/** Every place of a value but the whole, as the way to it. */
function placesOf(value: unknown, way: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...way, key],
    ...placesOf(inner, [...way, key]),
  ]);
}

function change(root: unknown, way: readonly Step[], made: unknown): void {
  const last = way.at(-1);
  const parent = way.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], root);
  if (last === undefined || typeof parent !== 'object' || parent === null) return;
  if (made === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, made);
}

function expectSound({ timeline, problems }: ReadResult): void {
  const ids = timeline.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { when, title, media, sources } of timeline.events) {
    expect(when.hi).toBeGreaterThan(when.lo);
    expect(title).toBeTruthy();
    for (const { url = '' } of [media ?? { url: '' }, ...sources]) {
      expect(url).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
    }
  }
  for (const { when } of timeline.eras) expect(when.kind).toBe('interval');
  for (const { code, message } of problems) {
    expect(code).not.toBe('input-unreadable');
    expect(message).not.toBe(code);
    expect(message).not.toContain('undefined');
  }
}

describe('a file of TimelineJS that is not as it should be', () => {
  it.each([
    ['JSON', json],
    ['older', older],
  ])('(%s), changed in up to six places, never throws and stays sound', (_, file) => {
    const places = placesOf(JSON.parse(file));
    const mutation = fc.record({ at: fc.nat(places.length - 1), made: junk });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const document: unknown = JSON.parse(file);
        for (const { at, made } of mutations) change(document, places[at] ?? [], made);
        expectSound(readTimeline(Object(document), { format: 'timelinejs', lang: 'de' }));
      }),
      { numRuns: 300 },
    );
  });

  it('shows every slide that was not touched, exactly as before', () => {
    const whole = new Map(readTimeline(json).timeline.events.map((event) => [event.title, event]));
    const titles = [...whole.keys()];
    fc.assert(
      fc.property(fc.nat(titles.length - 1), junk, (at, made) => {
        const document = JSON.parse(json);
        document.events[at] = made;
        const { timeline } = readTimeline(document);
        const shown = new Map(timeline.events.map((event) => [event.title, event]));
        titles.forEach((title, i) => {
          if (i !== at) expect(shown.get(title)).toEqual(whole.get(title));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('tells an error for every slide that is not shown', () => {
    const slide = fc.record({ start_date: junk, end_date: junk, text: junk, media: junk });
    fc.assert(
      fc.property(fc.array(fc.oneof(junk, slide), { minLength: 1, maxLength: 9 }), (events) => {
        const result = readTimeline({ events }, { format: 'timelinejs' });
        expectSound(result);
        const errors = result.problems.filter(({ level }) => level === 'error');
        const lost = new Set(errors.map(({ row }) => row));
        expect(lost.size).toBe(events.length - result.timeline.events.length);
      }),
      { numRuns: 300 },
    );
  });

  it('(a spreadsheet), cut off or with signs changed, never throws and stays sound', () => {
    const sign = fc.constantFrom(
      '"',
      ',',
      '\n',
      '',
      '<',
      ';',
      '0',
      '-',
      '\u0000',
      'era',
      '__proto__',
    );
    const edit = fc.tuple(fc.nat(sheet.length), sign, fc.nat(3));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        let changed = sheet;
        for (const [at, put, skip] of edits) {
          changed = changed.slice(0, at) + put + changed.slice(at + skip);
        }
        expectSound(readTimeline(changed, { format: 'timelinejs-sheet' }));
        expectSound(readTimeline(changed.slice(0, edits[0]?.[0])));
      }),
      { numRuns: 300 },
    );
  });

  it('has any dates whatever', () => {
    const part = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.string({ maxLength: 5 }), junk);
    const date = fc.oneof(
      fc.record(
        { year: part, month: part, day: part, hour: part, time: part },
        { requiredKeys: [] },
      ),
      fc.stringMatching(/^[\d,/:T pam-]{0,20}$/),
    );
    fc.assert(
      fc.property(date, date, (start_date, end_date) => {
        const slide = { start_date, end_date, text: { headline: 'a' } };
        expectSound(readTimeline({ events: [slide] }, { format: 'timelinejs' }));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '{"__proto__": {"polluted": 1}, "events": [{"start_date": {"year": 1}, "text": {"headline": "a"}}]}',
    '{"events": [{"start_date": {"year": 1, "__proto__": {"polluted": 1}}, "text": {"headline": "a"}, "__proto__": {"polluted": 1}}]}',
    '{"timeline": {"__proto__": {"polluted": 1}, "date": [{"startDate": "1", "headline": "a", "asset": {"__proto__": {"polluted": 1}}, "__proto__": {"polluted": 1}}]}}',
    'Year,Headline,__proto__,constructor\n1,a,polluted,polluted',
  ])('keeps the prototypes clean and shows the event: %s', (input) => {
    const { timeline } = readTimeline(input);
    expect(timeline.events).toMatchObject([{ id: 'a', title: 'a' }]);
    expect(Object(Object.prototype).polluted).toBeUndefined();
  });

  it.each<[string, () => string | object]>([
    [
      '10 MB in a text',
      () => slides(1, { text: { headline: 'a', text: '<p>&amp; '.repeat(1e6) } }),
    ],
    ['10 MB of tags', () => slides(1, { text: { headline: 'a', text: '<b'.repeat(5e6) } })],
    ['10 MB for a date', () => slides(1, { start_date: '1,'.repeat(5e6) })],
    [
      '10 MB for a time',
      () => slides(1, { start_date: { year: 1, time: `1${' '.repeat(1e7)}x` } }),
    ],
    ['blanks and commas for a date', () => slides(1, { start_date: `1${', '.repeat(25)}x` })],
    ['10 MB for media', () => slides(1, { media: { url: `<blockquote>${'<cite>'.repeat(2e6)}` } })],
    ['an address of blanks', () => slides(1, { media: { url: `//${'wiki'.repeat(2e6)}` } })],
    ['100,000 slides of one name', () => slides(100_000, {})],
    ['ids that collide', () => [...collisions(), ...slides(3000, {}).events]],
    ['100,000 unknown columns', () => `Year,Headline${',x'.repeat(1e5)}\n1,a${',y'.repeat(1e5)}`],
  ])('is not brought down by %s', (_, make) => {
    const input = make();
    const began = Date.now();
    const format = typeof input === 'string' ? 'auto' : 'timelinejs';
    const { problems } = readTimeline(input, { format });
    expect(Date.now() - began).toBeLessThan(30_000);
    expect(problems.filter(({ code }) => code === 'input-unreadable')).toEqual([]);
  });
});

function slides(count: number, fields: object): { events: object[] } {
  const slide = { start_date: { year: 1961 }, text: { headline: 'a' }, ...fields };
  return { events: Array.from({ length: count }, () => slide) };
}

/** Ids laid out so that every number that is tried for the next one is taken. */
function collisions(): object[] {
  return Array.from({ length: 3000 }, (_, i) => ({
    unique_id: `a-${i + 3001}`,
    start_date: { year: 1961 },
    text: { headline: 'b' },
  }));
}

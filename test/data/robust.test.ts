import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadResult, readTimeline } from '../../src/data/read.ts';

const file = path.resolve(import.meta.dirname, '../../data/xi-trump-ukraine.json');
const text = readFileSync(file, 'utf8');

/** Values that nobody asked for, in any place. */
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    '',
    '\uD800',
    '__proto__',
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)>',
    '2025-11-31',
    '[2025',
    'x'.repeat(10_000),
  ),
);

type Step = string | number;

/** Every place of a value, as the way to it. */
function placesOf(value: unknown, way: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...way, key]))];
}

function change(root: unknown, way: readonly Step[], made: unknown): void {
  const last = way.at(-1);
  const parent = way.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], root);
  if (last !== undefined && typeof parent === 'object' && parent !== null) {
    if (made === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, made);
  }
}

const places = placesOf(JSON.parse(text)).filter((way) => way.length > 0);
const mutation = fc.record({ at: fc.nat(places.length - 1), made: junk });

/** What holds of every result, whatever went in. */
function expectSound({ timeline, problems }: ReadResult): void {
  const ids = timeline.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const groups = new Set(timeline.groups.map(({ id }) => id));
  let before = Number.NEGATIVE_INFINITY;
  for (const { when, group, title, importance, links } of timeline.events) {
    expect(when.lo).toBeGreaterThanOrEqual(before);
    expect(when.hi).toBeGreaterThan(when.lo);
    before = when.lo;
    expect(group === undefined || groups.has(group)).toBe(true);
    expect(typeof title === 'string' ? title.trim() : Object.keys(title)).not.toHaveLength(0);
    expect([1, 2, 3, 4, 5]).toContain(importance);
    for (const { to } of links) expect(ids).toContain(to);
  }
  for (const { code, level, message, value } of problems) {
    expect(['error', 'warning', 'note']).toContain(level);
    expect(message).not.toBe(code);
    expect(message).not.toContain('undefined; ');
    expect((value ?? '').length).toBeLessThanOrEqual(80);
  }
}

const polluted = () => Object(Object.prototype).polluted ?? Object(Array.prototype).polluted;

describe('readTimeline on what nobody should send', () => {
  it('reads a document changed in up to six places: never throws, stays sound', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const document: unknown = JSON.parse(text);
        for (const { at, made } of mutations) change(document, places[at] ?? [], made);
        expectSound(readTimeline(Object(document), { lang: 'de' }));
      }),
      { numRuns: 1000 },
    );
  });

  it('shows every event that was not touched, exactly as before', () => {
    const whole = readTimeline(text).timeline.events;
    fc.assert(
      fc.property(fc.nat(whole.length - 1), junk, (at, made) => {
        const document = JSON.parse(text);
        document.events[at] = made;
        const lost = JSON.parse(text).events[at].id;
        const { timeline } = readTimeline(document);
        const shown = new Map(timeline.events.map((event) => [event.id, event]));
        for (const event of whole.filter(({ id }) => id !== lost)) {
          const links = event.links.filter(({ to }) => to !== lost);
          expect(shown.get(event.id)).toEqual({ ...event, links });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says at least one thing about every event that it does not show', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(junk, fc.record({ when: junk, title: junk })), { maxLength: 9 }),
        (events) => {
          const result = readTimeline(events);
          expectSound(result);
          const errors = new Set(
            result.problems.filter(({ level }) => level === 'error').map(({ row }) => row),
          );
          expect(errors.size).toBe(events.length - result.timeline.events.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads any value and any text, in any format', () => {
    const format = fc.constantFrom('auto', 'json', 'document', 'columns', 'list', '__proto__', '');
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), fc.json()), format, (input, wanted) => {
        expectSound(readTimeline(input as object, { format: wanted }));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any columns', () => {
    const column = fc.oneof(
      junk,
      fc.array(junk, { maxLength: 5 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 5 }),
      fc.float64Array({ maxLength: 5 }),
      fc.int32Array({ maxLength: 5 }),
      fc.constant(BigInt64Array.of(1n)),
    );
    const columns = fc.record(
      {
        when: column,
        start: column,
        end: column,
        title: fc.array(fc.string()),
        id: column,
        group: column,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(columns, (given) => expectSound(readTimeline({ columns: given }))),
      { numRuns: 2000 },
    );
  });

  it('reads a text cut off or with a sign changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 2 }), fc.nat(2), (at, put, skip) => {
        expectSound(readTimeline(text.slice(0, at) + put + text.slice(at + skip)));
        expectSound(readTimeline(text.slice(0, at)));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '{"__proto__": {"polluted": 1}, "events": [{"when": "2025", "title": "a"}]}',
    '{"constructor": {"prototype": {"polluted": 1}}, "events": [{"when": "2025", "title": "a"}]}',
    '{"events": [{"when": "2025", "title": "a", "__proto__": {"polluted": 1, "group": "x"}}]}',
    '{"events": [{"when": "2025", "title": {"de": "a", "__proto__": {"polluted": 1}}}]}',
    '{"events": [{"when": "2025", "title": {"de": "a", "toString": "b", "constructor": "c"}}]}',
    '{"rows": [{"when": "2025", "title": "a", "__proto__": {"polluted": 1}}]}',
    '{"columns": {"when": ["2025"], "title": ["a"], "__proto__": ["polluted"]}}',
    '[{"id": "__proto__", "when": "2025", "title": "a", "group": "__proto__", "links": [{"to": "constructor"}]}]',
  ])('keeps the prototypes clean and shows the event: %s', (input) => {
    const { timeline, problems } = readTimeline(input);
    expect(timeline.events).toHaveLength(1);
    expect(polluted()).toBeUndefined();
    expect(Object.getPrototypeOf(timeline.events[0])).toBe(Object.prototype);
    expect(problems.every(({ level }) => level !== 'error')).toBe(true);
    const [title] = timeline.events.map((event) => event.title);
    if (typeof title === 'object') expect(Object.keys(title)).toEqual(['de']);
  });

  it('does not take fields from a prototype', () => {
    const event = Object.create({ when: '2025', title: 'a' });
    expect(readTimeline([event]).problems.map(({ code }) => code)).toEqual([
      'when-missing',
      'title-missing',
    ]);
  });

  it.each<[string, () => string | object]>([
    ['100,000 nested lists', () => '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      '100,000 nested lists for a title',
      () => `[{"when": "2025", "title": ${'['.repeat(1e5)}${']'.repeat(1e5)}}]`,
    ],
    ['100,000 nested objects that break off', () => '{"a":'.repeat(100_000)],
    ['10 MB in a title', () => [{ when: '2025', title: 'x '.repeat(5e6) }]],
    ['10 MB in a date', () => [{ when: '2025'.repeat(2.5e6), title: 'x' }]],
    [
      '10 MB in an address',
      () => [
        { when: '2025', title: 'x', media: { url: `java${'\n'.repeat(1e7)}script:`, alt: '' } },
      ],
    ],
    [
      '10 MB in a colour',
      () => ({ groups: [{ id: 'a', label: 'a', color: `rgb(${' '.repeat(1e7)}` }], events: [] }),
    ],
    ['10 MB of blanks in a status', () => [{ when: '2025', title: 'x', status: ' '.repeat(1e7) }]],
    [
      '100,000 unknown fields',
      () => [Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`titl${i}`, i]))],
    ],
    [
      '100,000 links to nowhere',
      () => [
        {
          when: '2025',
          title: 'x',
          links: Array.from({ length: 1e5 }, (_, i) => ({ to: `y${i}` })),
        },
      ],
    ],
    [
      '100,000 unknown groups',
      () => ({
        groups: Array.from({ length: 1e4 }, (_, i) => ({ id: `g${i}`, label: 'g' })),
        events: Array.from({ length: 1e5 }, (_, i) => ({
          when: '2025',
          title: 'x',
          group: `h${i}`,
        })),
      }),
    ],
    [
      'one text in 100,000 cells',
      () => ({
        columns: { when: new Array(1e5).fill('2025'), title: new Array(1e5).fill('x'.repeat(1e6)) },
      }),
    ],
  ])('is not brought down by %s', (_, make) => {
    const input = make();
    const began = Date.now();
    expect(() => readTimeline(input)).not.toThrow();
    expect(Date.now() - began).toBeLessThan(30_000);
  });

  it('takes time in proportion to the number of events', () => {
    const time = (count: number): number => {
      const events = Array.from({ length: count }, (_, i) => ({
        id: `e${i % (count / 2)}`,
        when: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`,
        title: `Event ${i % 100}`,
        extra: i,
        links: [{ to: `e${i}` }],
      }));
      const began = performance.now();
      readTimeline({ events });
      return performance.now() - began;
    };
    const least = (count: number) => Math.min(time(count), time(count), time(count));
    // Sixteen times the events; a quadratic reader would need 256 times the time.
    expect(least(32_000) / least(2000)).toBeLessThan(90);
  });
});

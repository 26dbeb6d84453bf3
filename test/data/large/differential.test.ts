import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedWork, unpackWork } from '../../../src/data/packed.ts';
import { readingWork } from '../../../src/data/read.ts';
import { toColumns } from '../../../src/model/columns.ts';
import { tableOf } from '../../../src/model/event-table.ts';
import { wholeEvent } from '../../../src/model/lazy-event.ts';
import { finish } from '../../../src/model/work.ts';

const DAY = 86_400_000;
const NEVER = Number.POSITIVE_INFINITY;

/** Everything that is read, as plain data: in one piece, or as large data are. */
function read(input: string | object, large: number, options: object = {}) {
  const { timeline, problems, format } = finish(readingWork(input, options, large));
  const events = timeline.events.map(wholeEvent);
  return { timeline: { ...timeline, events }, problems, format, source: timeline.events };
}

/** As it comes from another thread. */
function expectSamePacked(text: string, options: object = {}): void {
  const { source: _, ...small } = read(text, NEVER, options);
  const packed = finish(packedWork({ text, ...options }, 0));
  if (!packed) throw new Error('nothing was packed');
  const { timeline, problems, format } = finish(unpackWork(structuredClone(packed), 'en'));
  const events = timeline.events.map(wholeEvent);
  expect({ timeline: { ...timeline, events }, problems, format }).toEqual(small);
  expect(Object.isFrozen(timeline) && Object.isFrozen(timeline.events)).toBe(true);
  expect(tableOf(timeline.events).columns).toEqual(toColumns(small.timeline.events));
  for (const { id } of events) {
    expect(timeline.events[tableOf(timeline.events).rowOf(id) ?? -1]?.id).toBe(id);
  }
}

function expectSame(input: string | object, options: object = {}): void {
  const { source: _, ...small } = read(input, NEVER, options);
  const { source, ...large } = read(input, 0, options);
  expect(large).toEqual(small);
  if (typeof input === 'string') expectSamePacked(input, options);
  for (const event of small.timeline.events) {
    expect(Object.isFrozen(source)).toBe(true);
    expect(source[tableOf(source).rowOf(event.id) ?? -1]?.id).toBe(event.id);
  }
  expect(tableOf(source).rowOf('nobody has this')).toBeUndefined();
  expect(tableOf(source).columns).toEqual(toColumns(small.timeline.events));
}

const text = fc.constantFrom(
  'a',
  'A!',
  'b',
  'ä',
  'ae',
  'Straße',
  'Strasse',
  'x “y” – z',
  '🚀',
  'Привет',
  'Ὀδυσσεύς',
  'a 2',
  'word '.repeat(30),
  '𝒳 '.repeat(40),
  ' ',
);
const title = fc.oneof(
  { weight: 8, arbitrary: text },
  fc.constantFrom({ de: 'a', en: 'b' }, { de: '' }, {}, null, undefined, 5, ''),
);
const date = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('2025-11-24', '2025-11', '2025', ' 2025-11-23', '2024-02-29'),
  },
  fc.constantFrom(
    '2025-11-24T20:21',
    '2025-11-24T20:21Z',
    '2025-11-24T20:21[Europe/Berlin]',
    '2025-03-30T02:30',
    '2025-10-26T02:30',
    '2025-11-24/..',
    '2025/2026',
    '../2024',
    '2025-11-24T10:00/2025-11-25',
    '[2024,2025]',
    '{2024,2026-01}',
    '2025~',
    '2025?',
  ),
  fc.constantFrom('2025-11-31', 'never', '', null, undefined, 2025, {}),
);
const id = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  fc.constantFrom(
    'a',
    'a-2',
    'a-3',
    ' a',
    '2025-a',
    '2025-a-2',
    '2025-11-24-a',
    7,
    '7',
    '',
    '\ud800',
    {},
    'ü',
    '__proto__',
  ),
);
const to = fc.constantFrom(
  'a',
  'a-2',
  '2025-a',
  '2025-11-24-a',
  '2025-11-24-a-2',
  'nowhere',
  '',
  7,
);
const event = fc.record(
  {
    id,
    when: date,
    title,
    summary: fc.constantFrom('s', '', 1, { de: 's' }),
    dateText: fc.constantFrom('d', null, 3),
    place: fc.constantFrom('Kyjiw', 'Kyiv', '', ['x'], { de: 'Kiew' }),
    group: fc.constantFrom('war', 'talks', ' war', 'unknown', '', null, 3, {}),
    importance: fc.constantFrom(1, 3, 5, '4', ' 2 ', 9, 'x', null),
    status: fc.constantFrom('planned', 'confirmed', 'reported', 'Planned', '', null, 4),
    tags: fc.constantFrom(['x', 'y'], [], ['x', null, 3], 'x', null),
    sources: fc.constantFrom(
      [{ name: 'dpa', url: 'https://example.org/a' }],
      [{ name: 'dpa' }],
      [{ url: 'x' }],
      [{ name: 'a', url: 'javascript:1' }],
      [],
      'x',
      [3],
    ),
    links: fc.oneof(
      fc.constantFrom([], 'x', [3]),
      fc.array(fc.record({ to, type: fc.constantFrom('see', 'led-to', 'x') }), { maxLength: 2 }),
    ),
    reported: fc.constantFrom('2026', '', 'x'),
    corrections: fc.constantFrom([], [{ date: '2026', text: 'x' }]),
    media: fc.constantFrom('', { url: 'a.jpg', alt: '' }, { url: 'a.jpg' }),
    tilte: fc.constantFrom('x', undefined),
    $comment: fc.constant('x'),
  },
  { requiredKeys: ['when', 'title'] },
);
const plain = fc.record(
  { when: fc.constantFrom('2025-11-24', '2025'), title: text, group: fc.constantFrom('war', 'b') },
  { requiredKeys: ['when', 'title'] },
);
const rows = fc.array(fc.oneof(event, plain, fc.constantFrom(null, 3, [], 'x')), { maxLength: 14 });
const head = fc.record(
  {
    asOf: fc.constantFrom('2025-11-24T20:21', '2025', 'x'),
    timeZone: fc.constantFrom('Europe/Berlin', 'UTC', 'nowhere'),
    groups: fc.constantFrom(
      [
        { id: 'war', label: 'War' },
        { id: 'talks', label: 'Talks' },
      ],
      [],
    ),
    source: fc.constant({ name: 'dpa' }),
  },
  { requiredKeys: [] },
);

describe('large data', () => {
  it('say all that small ones say, and in the same order', () => {
    fc.assert(
      fc.property(head, rows, (top, events) => expectSame({ ...top, events })),
      { numRuns: 300 },
    );
  });

  it('say the same where a text was read in another thread', () => {
    fc.assert(
      fc.property(head, rows, (top, events) =>
        expectSamePacked(JSON.stringify({ ...top, events })),
      ),
      { numRuns: 300 },
    );
  });

  it('have the same ids where many want the same', () => {
    const crowded = fc.record({
      id: fc.constantFrom(undefined, 'a', '2025-a', '2025-a-2', '2025-a-2-2'),
      when: fc.constantFrom('2025', '2025', 'x'),
      title: fc.constantFrom('a', 'a 2', 'a 2 2', ''),
    });
    fc.assert(
      fc.property(fc.array(crowded, { maxLength: 20 }), (events) => {
        expectSame(events);
        expectSamePacked(JSON.stringify(events));
      }),
      { numRuns: 200 },
    );
  });

  it('are the same as columns, of texts and of numbers', () => {
    const start = fc.oneof(
      fc.integer({ min: -3, max: 3 }).map((n) => n * DAY),
      fc.constantFrom(Number.NaN, NEVER, -NEVER, null, '2025', '', -0, 1e300, 0.5),
    );
    const of = (cell: fc.Arbitrary<unknown>) => fc.array(cell, { maxLength: 8 });
    const columns = fc.record(
      {
        id: of(id),
        when: of(date),
        start: fc.oneof(of(start), fc.float64Array({ maxLength: 8 })),
        end: of(start),
        title: of(title),
        group: fc.oneof(
          of(fc.constantFrom('war', 'x', null)),
          fc.uint8Array({ max: 3, maxLength: 8 }),
        ),
        importance: fc.oneof(
          of(fc.constantFrom(1, 6, null)),
          fc.uint8Array({ max: 6, maxLength: 8 }),
        ),
        place: of(text),
        links: of(fc.constant([{ to: 'a' }])),
        farbe: of(text),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(head, columns, (top, given) => {
        expectSame({ ...top, columns: given });
        expectSamePacked(JSON.stringify({ ...top, columns: given }));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'a table',
      'id,Datum,Ende,Titel,Gruppe,Farbe,id\na,24.11.2025,,A,war,rot,b\na,3.4.2025,5.4.2025,B,x\n,2025,x,,\n,2025,,C,x,,c,zu viel\nc,2026,,D',
    ],
    [
      'lines',
      '{"title":"T"}\n{"when":"2025","title":"a","id":"x"}\n{"when":"2024","title":"b"}\n{"when":\n3',
    ],
    [
      'a list of a page',
      {
        rows: [
          { when: '2025-11-24T20:00+0100', title: 'a', href: 'https://a.org/' },
          { when: '24. November 2025', typed: true, title: 'b', id: 'a', tags: 'x, y' },
          { when: 'x', title: '', end: '2026' },
        ],
      },
    ],
    [
      'TimelineJS',
      {
        events: [
          { start_date: { year: '1961' }, text: { headline: 'a' } },
          { start_date: { year: '1960', month: 'x' }, text: { headline: '' } },
          { text: { headline: 'b' } },
        ],
      },
    ],
    [
      'the spreadsheet of TimelineJS',
      'Year,Headline,Text,Group\n1961,Gagarin,First,x\n1960,,Second\n,Third',
    ],
  ])('are the same as %s', (_, input) => expectSame(input));

  it('are read although a getter throws', () => {
    const throwing = {
      when: '2025',
      title: 'x',
      get media() {
        throw new Error('no');
      },
    };
    const sly = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
        getPrototypeOf: () => {
          throw new TypeError('no');
        },
      },
    );
    expectSame([
      throwing,
      { when: '2025', title: 'x' },
      sly,
      { when: '2024', title: 'y', links: [{ to: '2025-x' }] },
    ]);
  });

  it('tell no more of a hundred thousand findings, and count the same', () => {
    const events = Array.from({ length: 25_010 }, (_, i) => ({
      when: String(1000 + (i % 9000)),
      title: `${i}`,
      id: `x${i % 10}`,
      importance: 9,
      tags: 'x',
      status: 4,
      ...(i >= 24_997 ? { farbe: 1 } : {}),
    }));
    const told = (large: number) => finish(readingWork(events, {}, large)).problems;
    const small = told(NEVER);
    const many = told(0);
    expect(many.length).toBe(small.length);
    expect(many[0]).toEqual(small[0]);
    expect(many.findIndex((one, i) => one.message !== small[i]?.message)).toBe(-1);
  });
});

import { describe, expect, it } from 'vitest';
import { type ReadResult, readTimeline } from '../../../src/data/read.ts';
import './seeds.ts';
import { demandSound } from './sound.ts';

/** A document may take so long, ms: what is bounded needs a tenth of it even on a busy machine. */
const HANGS = 60_000;

function read(input: string | object, format = 'auto'): ReadResult {
  const began = performance.now();
  const result = readTimeline(input, { format });
  expect(performance.now() - began).toBeLessThan(HANGS);
  return result;
}

const codes = ({ problems }: ReadResult) => problems.map(({ code }) => code);
const titles = ({ timeline }: ReadResult) => timeline.events.map(({ title }) => title);
const calendar = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n');
const event = (...lines: readonly string[]) => [
  'BEGIN:VEVENT',
  'SUMMARY:a',
  'DTSTART:20250101T100000',
  ...lines,
  'END:VEVENT',
];
const repeated = (count: number, lines: readonly string[]) =>
  Array.from({ length: count }, () => lines).flat();

/** Throws whatever is asked of it, even when what was thrown is looked at. */
function traps(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const bomb = (): never => {
    throw proxy;
  };
  return new Proxy({}, { get: bomb, has: bomb, ownKeys: bomb, getOwnPropertyDescriptor: bomb });
}

function thrower(field: string): object {
  return Object.defineProperty({ when: '2025', title: 'bad' }, field, {
    enumerable: true,
    get: () => {
      throw new RangeError('no');
    },
  });
}

describe('an object of a script that throws', () => {
  const good = { when: '2024', title: 'good' };

  it.each(['when', 'title', 'id', 'tags', 'media'])(
    'in the field %s of an event costs that event',
    (field) => {
      const result = read({ events: [good, thrower(field), good] }, 'document');
      expect(titles(result).filter((title) => title === 'good')).toHaveLength(2);
      const told = result.problems.filter(({ code }) => code === 'input-unreadable');
      expect(told).toMatchObject([{ level: 'error', row: 2, value: 'RangeError' }]);
    },
  );

  it('in its head or its groups costs these', () => {
    for (const field of ['title', 'groups', 'eras']) {
      const result = read({ ...{ events: [good] }, __proto__: null }, 'document');
      expect(titles(result)).toEqual(['good']);
      const head = Object.defineProperty({ events: [good] }, field, {
        get: () => traps().toString(),
      });
      expect(titles(read(head, 'document'))).toEqual(['good']);
      expect(codes(read(head, 'document'))).toContain('input-unreadable');
    }
  });

  it('and throws again when its error is looked at', () => {
    expect(codes(read(traps()))).toEqual(['input-unreadable']);
    expect(titles(read([good, traps(), good]))).toEqual(['good', 'good']);
    expect(titles(read({ rows: [good, traps(), good] }))).toEqual(['good', 'good']);
  });

  it('in one place of a column costs that row', () => {
    const title = ['a', 'b', 'c'];
    Object.defineProperty(title, 1, { get: () => traps().toString() });
    const result = read({ columns: { when: ['2023', '2024', '2025'], title } });
    expect(titles(result)).toEqual(['a', 'c']);
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: 'input-unreadable', level: 'error', row: 2 }),
    );
  });

  it('has objects where texts should be, with a `toString` that is none', () => {
    const odd = { toString: 1, valueOf: 1 };
    const columns = { start: [odd, 0], end: [odd, odd], title: ['a', 'b'] };
    for (const input of [
      { columns },
      { rows: [{ when: odd, end: odd, typed: true, title: 'a', href: odd, tags: odd }] },
      { '@type': 'Event', startDate: '2025', name: { '@value': odd, '@language': odd } },
      { events: [{ start_date: { year: odd, month: odd }, text: { headline: odd, text: odd } }] },
    ]) {
      expect(codes(read(input))).not.toContain('input-unreadable');
    }
  });
});

describe('lists that are not what they say', () => {
  const sparse = (length: number, ...items: unknown[]): unknown[] => {
    const list = [...items];
    list.length = length;
    return list;
  };

  it.each<[string, object]>([
    ['events', { events: sparse(2 ** 32 - 1, { when: '2025', title: 'a' }) }],
    ['columns', { columns: { when: sparse(2 ** 32 - 1, '2025'), title: ['a'] } }],
    ['rows', { rows: sparse(2 ** 32 - 1, { when: '2025', title: 'a' }) }],
    [
      'slides',
      { events: sparse(2 ** 32 - 1, { start_date: { year: 2025 }, text: { headline: 'a' } }) },
    ],
    ['tags', [{ when: '2025', title: 'a', tags: sparse(2 ** 32 - 1, 'x') }]],
    ['sources', [{ when: '2025', title: 'a', sources: sparse(2 ** 32 - 1, { name: 'x' }) }]],
    [
      'items of JSON-LD',
      {
        '@type': 'ItemList',
        itemListElement: sparse(2 ** 32 - 1, { '@type': 'Event', name: 'a', startDate: '2025' }),
      },
    ],
  ])('have four billion holes: %s', (name, input) => {
    const result = read(input);
    expect(titles(result)).toEqual(['a']);
    // JSON-LD passes holes over; nobody has written them.
    if (!/JSON/.test(name)) expect(codes(result)).toContain('items-many');
  });

  it('are columns of any lengths and kinds', () => {
    const result = read({
      columns: {
        start: Float64Array.of(0, Number.NaN, Number.NEGATIVE_INFINITY, 1e308),
        end: new Uint8Array(9),
        title: sparse(4, 'a', 'b', 'c', 'd'),
        id: Object.create(Array.prototype, { length: { value: 1e9 } }),
        group: new DataView(new ArrayBuffer(4)),
        importance: BigInt64Array.of(1n),
      },
    });
    demandSound(result, 4);
    expect(titles(result)).toEqual(['c', 'a']);
    expect(codes(result)).toEqual(expect.arrayContaining(['columns-length', 'not-a-list']));
  });

  it('lie in themselves', () => {
    const ring: unknown[] = [];
    for (let i = 0; i < 1000; i++) ring.push(ring);
    const self: Record<string, unknown> = { when: '2025', title: 'a', '@type': 'Event' };
    Object.assign(self, { media: self, sources: [self, ring], tags: ring, name: ring, self });
    Object.assign(self, { '@graph': ring, hasPart: [self, self], about: ring, text: self });
    for (const input of [
      ring,
      [self],
      { events: ring, groups: ring, eras: ring },
      { rows: ring },
    ]) {
      expect(codes(read(input))).not.toContain('input-unreadable');
    }
    for (const format of ['json-ld', 'timelinejs', 'columns', 'list']) {
      expect(codes(read(self, format))).not.toContain('input-unreadable');
    }
  });
});

describe('JSON of great depth or many mentions', () => {
  const depth = 100_000;
  const lists = '['.repeat(depth) + ']'.repeat(depth);
  const objects = `${'{"name":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const graphs = '{"@graph":['.repeat(depth) + ']}'.repeat(depth);

  it.each([
    ['lists', lists],
    ['objects', objects],
    ['graphs', graphs],
    ['a title', `[{"when": "2025", "title": ${lists}}]`],
    ['a line', `{"when": "2025", "title": "a"}\n{"when": "2025", "title": ${objects}}`],
    ['a column', `{"columns": {"when": ["2025"], "title": ${lists}}}`],
    ['a slide', `{"events": [{"start_date": {"year": ${objects}}, "text": {"headline": "a"}}]}`],
    ['an older slide', `{"timeline": {"date": [{"startDate": "1", "asset": ${objects}}]}}`],
    ['a row', `{"rows": [{"when": "2025", "title": ${lists}}]}`],
    ['a thing', `{"@type": "Event", "startDate": "2025", "name": ${objects}}`],
    ['a cut', '{"a":['.repeat(depth)],
  ])('is told and not thrown: %s', (_, text) => {
    const result = read(text);
    demandSound(result, text.length, true);
    expect(result.problems.length).toBeGreaterThan(0);
  });

  it('has things that name one another in rings', () => {
    const many = Array.from({ length: 20_000 }, () => ({ '@id': '#a' }));
    const thing = { '@id': '#a', '@type': 'Article', hasPart: many, about: many, mainEntity: many };
    const other = { ...thing, '@id': '#b' };
    read({ '@graph': [thing, other, { '@type': 'Event', name: 'c', startDate: '2025' }] });
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, i]));
    const list = { '@type': 'ItemList', itemListElement: many };
    read({ '@graph': [list, { ...wide, '@id': '#a', '@type': 'Event', name: 'a' }] });
  });

  it('has a text in 200,000 languages', () => {
    const name = Array.from({ length: 2e5 }, () => ({ '@value': 'a', '@language': 'de' }));
    const result = read({ '@type': 'Event', startDate: '2025', name });
    expect(titles(result)).toEqual([{ de: 'a' }]);
  });
});

describe('a calendar that asks for endless work', () => {
  const rules = [
    'FREQ=DAILY',
    'FREQ=YEARLY;BYMONTHDAY=30;BYMONTH=2',
    `FREQ=YEARLY;BYMONTH=${'1,2,3,'.repeat(100_000)}4`,
    'FREQ=DAILY;INTERVAL=1e300',
    'FREQ=DAILY;INTERVAL=0.0000001',
    'FREQ=DAILY;INTERVAL=-1',
    'FREQ=MONTHLY;BYDAY=99XX,-0MO,MO;COUNT=1e9',
    'FREQ=YEARLY;COUNT=-1;UNTIL=99991231',
    'FREQ=WEEKLY;BYMONTH=13;WKST=XX',
  ];

  it.each(rules)('by the rule %s', (rule) => {
    const result = read(calendar(...event(`RRULE:${rule}`)));
    demandSound(result, 9);
    expect(result.timeline.events.length).toBeGreaterThan(0);
    expect(result.timeline.events.length).toBeLessThanOrEqual(50);
  });

  it('by rules in every one of 9000 events, and shows each of them', () => {
    const result = read(
      calendar(...rules.flatMap((rule) => repeated(1000, event(`RRULE:${rule.slice(0, 60)}`)))),
    );
    expect(result.timeline.events.length).toBeGreaterThanOrEqual(1000 * rules.length);
    expect(codes(result)).toContain('no-counterpart');
  });

  it('by a list of more dates than are shown, and says that they are not', () => {
    const dates = Array.from(
      { length: 60 },
      (_, i) => `20250${1 + (i % 9)}${10 + Math.floor(i / 9)}`,
    );
    const result = read(calendar(...event(`RDATE;VALUE=DATE:${dates.join()}`)));
    expect(result.timeline.events).toHaveLength(50);
    expect(result.problems).toContainEqual(
      expect.objectContaining({ code: 'no-counterpart', field: 'VEVENT.RDATE' }),
    );
  });

  it('by a zone with 100,000 changes of which each recurs', () => {
    const change = [
      ...['BEGIN:STANDARD', 'DTSTART:00010101T000000', 'TZOFFSETTO:+0100'],
      ...['RRULE:FREQ=MONTHLY;BYDAY=-1SU,1MO', 'END:STANDARD'],
    ];
    const zone = ['BEGIN:VTIMEZONE', 'TZID:x', ...repeated(100_000, change), 'END:VTIMEZONE'];
    const zoned = event('DTSTART;TZID=x:20250101T100000').toSpliced(2, 1);
    const result = read(calendar([...zone, ...repeated(5000, zoned)].join('\n')));
    expect(result.timeline.events).toHaveLength(5000);
    expect(codes(result)).toContain('time-zone-unknown');
  });

  it('by components in one another, lines without end and values of 10 MB', () => {
    const nested = [...repeated(100_000, ['BEGIN:VALARM']), ...event()];
    expect(titles(read(calendar(...nested)))).toEqual(['a']);
    const long = 'x,\\'.repeat(3_000_000);
    const folded = calendar(...event(`CATEGORIES:${long}`, `DESCRIPTION:${'y\n '.repeat(1e6)}`));
    expect(titles(read(folded))).toEqual(['a']);
  });
});

describe('10 MB', () => {
  const text = 'lorem ipsum '.repeat(850_000);

  it.each<[string, string | object]>([
    ['a JSON title', JSON.stringify([{ when: '2025', title: text }])],
    ['a JSON key', JSON.stringify([{ when: '2025', title: 'a', [text]: text }])],
    ['a cell', `when,title,x\n2025,a,"${text}"`],
    ['a cell that is never closed', `when,title,x\n2025,a,"${text}`],
    ['a header', `when,title,${text}\n2025,a,b`],
    ['a cell between tabs', `when\ttitle\n2025\t${text}`],
    ['a line of events', `{"when": "2025", "title": "a"}\n{"when": "2025", "title": "${text}"}`],
    ['a row', { rows: [{ when: '2025', title: 'a', printed: text, href: text, tags: text }] }],
    ['a slide', { events: [{ start_date: { year: 1 }, text: { headline: text, text } }] }],
    ['a slide in a sheet', `Year,Headline,Text\n1961,a,${text}`],
    ['an older slide', { timeline: { date: [{ startDate: '1961', headline: text, tag: text }] } }],
    ['a thing', { '@type': 'Event', '@id': `#${text}`, startDate: '2025', name: text }],
    ['a description', calendar(...event(`DESCRIPTION:${text}`, `UID:${text}`))],
  ])('in %s is shown', (_, input) => {
    const result = read(input);
    demandSound(result, 9);
    expect(result.timeline.events.length).toBeGreaterThan(0);
  });

  it('of broken rows are told up to a number, and how many more there are', () => {
    const result = read(`when,title\n${'never,a\n'.repeat(400_000)}2025,good`);
    expect(titles(result)).toEqual(['good']);
    expect(result.problems.length).toBeLessThanOrEqual(100_000);
    const [first] = result.problems;
    expect(first).toMatchObject({ code: 'problems-many', level: 'note' });
    // Those above the number, the one whose place this took, and what was noted of the good row.
    expect(Number(first?.message.split(' ', 1)[0])).toBeGreaterThan(300_000);
  });

  it('of columns in a table are kept', () => {
    const names = Array.from({ length: 200_000 }, (_, i) => `Quelle ${i} Datum`).join();
    expect(titles(read(`when,title,${names}\n2025,a${',2024'.repeat(200_000)}`))).toEqual(['a']);
  });
});

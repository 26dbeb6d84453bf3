import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toColumns } from '../../src/model/columns.ts';
import { STATUSES, type TimelineEvent } from '../../src/model/timeline.ts';
import { finish } from '../../src/model/work.ts';
import {
  fitted,
  IN_TIME,
  type RowTexts,
  type SortColumn,
  type Sorting,
  sortWork,
  turned,
} from '../../src/query/sort-rows.ts';

const { compare } = new Intl.Collator('de');

interface Row {
  readonly day: number;
  readonly title: string;
  readonly place: string;
  readonly source: string;
  readonly group: string | undefined;
  readonly status: number;
}

const word = fc.constantFrom(
  '',
  'Äpfel',
  'apfel',
  'Apfel',
  'Zebra',
  'über',
  'uber',
  'Ost',
  '10',
  '9',
);

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.integer({ min: 0, max: 9 }),
  title: fc.string({ maxLength: 6 }),
  place: word,
  source: word,
  group: fc.constantFrom('a', 'b', 'c', 'nameless', undefined),
  status: fc.integer({ min: 0, max: 4 }),
});

const labels: Readonly<Record<string, string>> = { a: 'Österreich', b: 'Zypern', c: 'Polen' };

function eventsOf(rows: readonly Row[]): TimelineEvent[] {
  return rows.map((given, i) => ({
    id: `${i}`,
    when: {
      kind: 'moment',
      text: '',
      lo: given.day,
      hi: given.day + 1,
      precision: 'day',
      approximate: false,
      uncertain: false,
      zone: 'UTC',
    },
    title: given.title,
    tags: [],
    importance: 3,
    status: STATUSES[given.status] ?? 'confirmed',
    sources: [],
    links: [],
    corrections: [],
    ...(given.group === undefined ? {} : { group: given.group }),
  }));
}

function textsOf(rows: readonly Row[]): RowTexts {
  const field = { event: 'title', place: 'place', source: 'source' } as const;
  return {
    of: (i, column) => rows[i]?.[field[column]] ?? '',
    group: (id) => labels[id] ?? '',
    compare,
  };
}

/** What plain objects give, sorted by the engine, which is stable. */
function expected(rows: readonly Row[], { by, descending }: Sorting): number[] {
  const value = (i: number): string | number => {
    const given = rows[i] as Row;
    const { day: date, title: event, place, source, status } = given;
    return { date, event, place, source, status, group: labels[given.group ?? ''] ?? '' }[by];
  };
  const order = (a: number, b: number): number => {
    const [x, y] = [value(a), value(b)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    const found = typeof x === 'number' ? x - Number(y) : compare(x, `${y}`);
    return descending ? -found : found;
  };
  return rows.map((_, i) => i).sort(order);
}

const columns: readonly SortColumn[] = ['date', 'event', 'group', 'status', 'place', 'source'];
const inTime = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => a.day - b.day);

function sorted(rows: readonly Row[], sorting: Sorting) {
  return finish(sortWork(toColumns(eventsOf(rows)), sorting, textsOf(rows)));
}

describe('sorting the rows of the table', () => {
  it.each(columns.flatMap((by) => [false, true].map((descending) => ({ by, descending }))))(
    'gives what sorting plain objects gives: $by, descending: $descending',
    (sorting) => {
      fc.assert(
        fc.property(fc.array(row, { maxLength: 60 }), (given) => {
          const rows = inTime(given);
          const { rows: order, positions } = sorted(rows, sorting);
          expect([...order]).toEqual(expected(rows, sorting));
          expect([...order].every((one, position) => positions[one] === position)).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('merges what it has sorted in pieces, and yields its share in between', () => {
    const rows = inTime(
      Array.from({ length: 5000 }, (_, i) => ({
        day: i % 10,
        title: `${(i * 7919) % 5003} ${i % 3 ? 'ä' : 'a'}`,
        place: '',
        source: '',
        group: undefined,
        status: 0,
      })),
    );
    const sorting: Sorting = { by: 'event', descending: false };
    const work = sortWork(toColumns(eventsOf(rows)), sorting, textsOf(rows));
    const shares: number[] = [];
    let step = work.next();
    for (; !step.done; step = work.next()) shares.push(step.value);
    expect([...step.value.rows]).toEqual(expected(rows, sorting));
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  });

  it('goes from rising to falling and back to the order of time', () => {
    const title = turned(IN_TIME, 'event');
    expect(title).toEqual({ by: 'event', descending: false });
    expect(turned(title, 'event')).toEqual({ by: 'event', descending: true });
    expect(turned(turned(title, 'event'), 'event')).toEqual(IN_TIME);
    expect(turned(title, 'place')).toEqual({ by: 'place', descending: false });
    expect(turned(IN_TIME, 'date')).toEqual({ by: 'date', descending: true });
    expect(turned(turned(IN_TIME, 'date'), 'date')).toEqual(IN_TIME);
  });

  it('fits an order to rows that have come or gone', () => {
    const order = { rows: Uint32Array.of(3, 1, 0, 2), positions: Uint32Array.of(2, 1, 3, 0) };
    expect([...fitted(order, 6).rows]).toEqual([3, 1, 0, 2, 4, 5]);
    expect([...fitted(order, 2).rows]).toEqual([1, 0]);
    expect([...fitted(order, 6).positions]).toEqual([2, 1, 3, 0, 4, 5]);
  });
});

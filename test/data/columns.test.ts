import { describe, expect, it } from 'vitest';
import { formatWhen } from '../../src/time/format.ts';
import { readTimeline } from './read-sample.ts';

const read = (columns: object, document: object = {}) => readTimeline({ ...document, columns });
const table = (columns: object, document: object = {}) =>
  read(columns, document).timeline.events.map(({ title, when }) => [
    title,
    when.kind,
    when.lo,
    when.hi,
  ]);
const day = Date.UTC(2025, 10, 24);
const DAY = 86_400_000;

describe('columns', () => {
  it('hold the fields of events, one list each', () => {
    const { timeline, problems } = read(
      {
        id: ['a', null],
        when: ['2025-11-24', '2025-11-23'],
        title: [{ de: 'Anruf', en: 'Call' }, 'Plan'],
        group: ['war', ''],
        importance: [5, null],
        status: ['reported', undefined],
        tags: [['x'], null],
        sources: [[{ name: 'dpa' }], null],
        links: [null, [{ to: 'a', type: 'led-to' }]],
      },
      { title: 'Ukraine', groups: [{ id: 'war', label: 'War' }] },
    );
    expect(problems).toEqual([]);
    expect(timeline.title).toBe('Ukraine');
    expect(timeline.events).toMatchObject([
      { id: '2025-11-23-plan', importance: 3, status: 'confirmed', links: [{ to: 'a' }] },
      { id: 'a', importance: 5, status: 'reported', group: 'war', tags: ['x'] },
    ]);
    expect(timeline.events[0]).not.toHaveProperty('group');
  });

  it.each<[string, ArrayLike<number>, ArrayLike<number>]>([
    ['lists of numbers', [day, day + DAY], [day + DAY, day + 2 * DAY]],
    ['typed arrays', Float64Array.of(day, day + DAY), Float64Array.of(day + DAY, day + 2 * DAY)],
  ])('may give start and end as %s, ms since 1970, the end exclusive', (_, start, end) => {
    expect(table({ start, end, title: ['a', 'b'] })).toEqual([
      ['a', 'interval', day, day + DAY],
      ['b', 'interval', day + DAY, day + 2 * DAY],
    ]);
  });

  it.each([
    [0, 'minute', '24. November 2025 um 0.00 Uhr'],
    [5000, 'second', '24. November 2025 um 0.00.05 Uhr'],
    [5, 'millisecond', '24. November 2025 um 0.00.00,005 Uhr'],
  ])(
    'are said without parts of the clock that are nought (%i ms after midnight)',
    (ms, precision, words) => {
      const { when } = read({ start: [day + ms], title: ['a'] }).timeline.events[0] ?? {};
      expect(when).toMatchObject({ precision, lo: day + ms, hi: day + ms + 1 });
      expect(when && formatWhen(when, 'de', { style: 'long' })).toBe(words);
    },
  );

  it('may be small integers too', () => {
    expect(table({ start: Int32Array.of(2, 1), title: ['a', 'b'] })).toEqual([
      ['b', 'moment', 1, 2],
      ['a', 'moment', 2, 3],
    ]);
  });

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['null', [null]],
    ['NaN', Float64Array.of(Number.NaN)],
    ['blank', ['']],
    ['the start', [day]],
  ])('take an end that is %s for a moment', (_, end) => {
    expect(table({ start: [day], ...(end ? { end } : {}), title: ['a'] })).toEqual([
      ['a', 'moment', day, day + 1],
    ]);
  });

  it('leave a side open that is infinite', () => {
    const columns = {
      start: Float64Array.of(day, Number.NEGATIVE_INFINITY),
      end: Float64Array.of(Number.POSITIVE_INFINITY, day),
      title: ['goes on', 'since ever'],
    };
    const [before, after] = read(columns).timeline.events;
    expect(before?.when).toMatchObject({ kind: 'interval', start: 'open', hi: day });
    expect(after?.when).toMatchObject({ kind: 'interval', end: 'open', lo: day });
  });

  it('may give start and end as dates', () => {
    const columns = {
      start: ['2025-11-24', '2022-02-24', '2025-11'],
      end: ['2025-11-25', '..', null],
      title: ['a', 'b', 'c'],
    };
    expect(table(columns)).toEqual([
      ['b', 'interval', Date.UTC(2022, 1, 24), Number.POSITIVE_INFINITY],
      ['c', 'moment', Date.UTC(2025, 10, 1), Date.UTC(2025, 11, 1)],
      ['a', 'interval', day, day + 2 * DAY],
    ]);
  });

  it('prefer when, where a row has it', () => {
    const columns = { when: ['2025', null], start: [0, 5], title: ['a', 'b'] };
    expect(table(columns)).toEqual([
      ['b', 'moment', 5, 6],
      ['a', 'moment', Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1)],
    ]);
  });

  it.each<[string, object, string, string | undefined, number | undefined]>([
    [
      'an end before its start',
      { start: [1, 2], end: [2, 1], title: ['a', 'b'] },
      'error end-before-start',
      'columns.end[1]',
      2,
    ],
    [
      'a row without start',
      { start: [1, Number.NaN], title: ['a', 'b'] },
      'error when-missing',
      'columns.start[1]',
      2,
    ],
    [
      'a row without when',
      { when: ['2025', null], title: ['a', 'b'] },
      'error when-missing',
      'columns.when[1]',
      2,
    ],
    [
      'a row without title',
      { when: ['2025', '2025'], title: ['a', ''] },
      'error title-missing',
      'columns.title[1]',
      2,
    ],
    [
      'a bad date',
      { when: ['2025', '2025-00'], title: ['a', 'b'] },
      'error date-month',
      'columns.when[1]',
      2,
    ],
    [
      'a bad field',
      { when: ['2025'], title: ['a'], importance: [9] },
      'warning importance-range',
      'columns.importance[0]',
      1,
    ],
    [
      'a short column',
      { when: ['2025', '2026'], title: ['a', 'b'], place: ['x'] },
      'warning columns-length',
      'columns.place',
      undefined,
    ],
    [
      'a column that is a text',
      { when: ['2025'], title: ['a'], place: 'x' },
      'warning not-a-list',
      'columns.place',
      undefined,
    ],
    [
      'an unknown column',
      { when: ['2025'], title: ['a'], lat: [1] },
      'note field-unknown',
      'columns.lat',
      undefined,
    ],
    [
      'no title at all',
      { when: ['2025', '2026'] },
      'error title-missing',
      'columns.title',
      undefined,
    ],
    ['no date at all', { title: ['a', 'b'] }, 'error when-missing', 'columns.when', undefined],
  ])('say where the mistake is: %s', (_, columns, wanted, field, row) => {
    const { problems } = read(columns);
    expect(problems.map(({ level, code }) => `${level} ${code}`)).toEqual([wanted]);
    expect(problems[0]?.field).toBe(field);
    expect(problems[0]?.row).toBe(row);
  });

  it('never count beyond their dates', () => {
    const { timeline, problems } = read({ when: ['2025'], title: new Array(9).fill('x') });
    expect(timeline.events).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'columns-length', field: 'columns.title' }]);
  });
});

import { describe, expect, it } from 'vitest';
import { loadProblem } from '../../src/controllers/loading/load-problem.ts';
import { readTimeline } from '../../src/data/read.ts';
import { en } from '../../src/i18n/en.ts';
import type { LoadProblemCode } from '../../src/i18n/problem-words.ts';
import { isProblem, type Problem } from '../../src/model/problem.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { languages } from '../i18n/languages.ts';

/** Reads something faulty; the messages are in the language asked for. */
type Fault = (lang: string) => readonly Problem[];

const read =
  (input: unknown, options: object = {}): Fault =>
  (lang) =>
    readTimeline(input as string, { ...options, lang }).problems;

/** A sound event before the one in question, which is the second. */
const good = { id: 'good', when: '2024', title: 'Good', sources: [{ name: 'dpa' }] };
const event = (fields: object, head: object = {}): Fault =>
  read({
    ...head,
    events: [good, { when: '2025', title: 'Other', sources: good.sources, ...fields }],
  });
const dated = (when: unknown, head: object = {}): Fault => event({ when }, head);
const document = (head: object): Fault => read({ ...head, events: [good] });
/** A table with a sound row below its header. */
const table = (...lines: string[]): Fault =>
  read(['Datum;Titel;Bild;Quelle', '24.11.2025;Good;;dpa', ...lines].join('\n'));
const moment =
  (text: string, options: object = {}): Fault =>
  (lang) => {
    const problem = parseWhen(text, { ...options, lang });
    return isProblem(problem) ? [problem] : [];
  };

const berlin = { timeZone: 'Europe/Berlin' };
const asOf = { asOf: '2025-11-24' };

/** Code, what has it, and level, row, field and value of the problem. */
type Row = readonly [
  code: string,
  fault: Fault,
  level: Problem['level'],
  row: number | undefined,
  field: string | undefined,
  value: string | undefined,
];

const WHOLE: readonly Row[] = [
  ['input-empty', read(''), 'error', undefined, undefined, undefined],
  ['input-html', read('<!doctype html>'), 'error', undefined, undefined, '<!doctype html>'],
  ['input-not-json', read('[\n{"a":1,,}]'), 'error', 2, undefined, ',}]'],
  ['input-truncated', read('[\n{"a":1'), 'error', 2, undefined, undefined],
  ['input-type', read('7'), 'error', undefined, undefined, '7'],
  ['input-unreadable', read(throwing()), 'error', undefined, undefined, 'RangeError'],
  ['format-unknown', read([good], { format: 'xls' }), 'warning', undefined, 'format', 'xls'],
  ['events-missing', read({ title: 'A' }), 'error', undefined, 'events', undefined],
  ['events-empty', read({ events: [] }), 'note', undefined, 'events', undefined],
  ['events-and-columns', document({ columns: {} }), 'warning', undefined, 'columns', undefined],
  [
    'columns-length',
    read({ source: { name: 'dpa' }, columns: { when: ['2025'], title: ['A'], place: [] } }),
    'warning',
    undefined,
    'columns.place',
    undefined,
  ],
  ['items-many', event({ tags: new Array(2_000_001) }), 'error', 2, 'events[1].tags', undefined],
  [
    'problems-many',
    (lang) => document({ groups: new Array(100_001) })(lang).slice(-1),
    'note',
    undefined,
    undefined,
    undefined,
  ],
];

function throwing(): object {
  return new Proxy(
    {},
    {
      getOwnPropertyDescriptor: () => {
        throw new RangeError('no');
      },
    },
  );
}

const FIELDS: readonly Row[] = [
  ['not-a-text', event({ place: 7 }), 'warning', 2, 'events[1].place', '7'],
  ['not-a-list', event({ tags: 'a' }), 'warning', 2, 'events[1].tags', 'a'],
  ['not-an-object', read([good, 'soon']), 'error', 2, '[1]', 'soon'],
  ['when-missing', event({ when: ' ' }), 'error', 2, 'events[1].when', undefined],
  ['when-missing', table(';Ohne Datum;;dpa'), 'error', 3, 'Datum', undefined],
  ['title-missing', table('2025;;;dpa'), 'error', 3, 'Titel', undefined],
  ['field-missing', event({ media: { alt: '' } }), 'warning', 2, 'events[1].media.url', undefined],
  ['field-unknown', event({ sumary: 'A' }), 'note', 2, 'events[1].sumary', undefined],
  [
    'no-counterpart',
    read({
      source: { name: 'dpa' },
      events: [
        { start_date: { year: 2025 }, text: { headline: 'A' }, background: { color: 'red' } },
      ],
    }),
    'note',
    1,
    'events[0].background',
    'red',
  ],
  ['moment-expected', document({ asOf: '2024/2025' }), 'warning', undefined, 'asOf', '2024/2025'],
  [
    'end-before-start',
    read({ source: { name: 'dpa' }, columns: { start: [2], end: [1], title: ['A'] } }),
    'error',
    1,
    'columns.end[0]',
    '2/1',
  ],
  ['id-duplicate', event({ id: 'good' }), 'warning', 2, 'events[1].id', 'good'],
  ['status-unknown', event({ status: 'planed' }), 'warning', 2, 'events[1].status', 'planed'],
  ['importance-range', event({ importance: 9 }), 'warning', 2, 'events[1].importance', '9'],
  [
    'group-unknown',
    event({ group: 'wars' }, { groups: [{ id: 'war', label: 'War' }] }),
    'warning',
    2,
    'events[1].group',
    'wars',
  ],
  [
    'group-duplicate',
    document({
      groups: [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'B' },
      ],
    }),
    'warning',
    undefined,
    'groups[1].id',
    'a',
  ],
  [
    'link-target-unknown',
    event({ links: [{ to: 'goode' }] }),
    'warning',
    2,
    'events[1].links[0].to',
    'goode',
  ],
  [
    'link-to-self',
    event({ id: 'a', links: [{ to: 'a' }] }),
    'warning',
    2,
    'events[1].links[0].to',
    'a',
  ],
  [
    'link-type-unknown',
    event({ links: [{ to: 'good', type: 'caused' }] }),
    'warning',
    2,
    'events[1].links[0].type',
    'caused',
  ],
  ['url-unsafe', table('2025;A;javascript:1;dpa'), 'warning', 3, 'Bild', 'javascript:1'],
  [
    'value-invalid',
    event({ media: { url: 'a.jpg', alt: 'A', width: -1 } }),
    'warning',
    2,
    'events[1].media.width',
    '-1',
  ],
  [
    'color-invalid',
    document({ groups: [{ id: 'a', label: 'A', color: 'url(x)' }] }),
    'warning',
    undefined,
    'groups[0].color',
    'url(x)',
  ],
  [
    'alt-missing',
    event({ media: { url: 'a.jpg' } }),
    'warning',
    2,
    'events[1].media.alt',
    undefined,
  ],
  ['language-tag', document({ lang: 'Deutsch!' }), 'warning', undefined, 'lang', 'Deutsch!'],
  [
    'time-zone-unknown',
    document({ timeZone: 'Berlin' }),
    'warning',
    undefined,
    'timeZone',
    'Berlin',
  ],
  ['header-missing', read('a;b;c\n1;2;3'), 'error', 1, undefined, 'a | b | c'],
  [
    'column-duplicate',
    read('Datum;when;Titel;Quelle\n2025;;A;dpa'),
    'warning',
    1,
    'when',
    undefined,
  ],
  ['cells-surplus', table('2025;A;;dpa;more'), 'warning', 3, undefined, 'more'],
  ['quotation-stray', table('2025;"A"B;;dpa'), 'warning', 3, undefined, undefined],
];

const DESK: readonly Row[] = [
  [
    'confirmed-future',
    event({ when: '2026', status: 'confirmed' }, asOf),
    'warning',
    2,
    'events[1].status',
    'confirmed',
  ],
  [
    'planned-past',
    event({ status: 'planned', when: '2025-05' }, asOf),
    'warning',
    2,
    'events[1].status',
    'planned',
  ],
  [
    'event-duplicate',
    event({ when: '2024', title: 'good!' }),
    'warning',
    2,
    'events[1].title',
    'good!',
  ],
  ['source-missing', event({ sources: [] }), 'note', 2, 'events[1].sources', undefined],
  ['source-missing', table('2025;A;;'), 'note', 3, 'Quelle', undefined],
  ['zone-missing', dated('2025-11-24T20:21'), 'note', 2, 'events[1].when', '2025-11-24T20:21'],
  [
    'time-repeated',
    dated('2025-10-26T02:30', berlin),
    'note',
    2,
    'events[1].when',
    '2025-10-26T02:30',
  ],
  [
    'time-skipped',
    dated('2025-03-30T02:30', berlin),
    'warning',
    2,
    'events[1].when',
    '2025-03-30T02:30',
  ],
];

/** Dates as they are refused, in the field of an event. */
const DATES: readonly (readonly [code: string, when: string])[] = [
  ['date-year', '12.3.1848'],
  ['date-basic', '20260224'],
  ['date-year-zero', '-0000'],
  ['date-long-year', 'Y2022'],
  ['date-decimal', 'Y1.5E9'],
  ['date-exponent', 'Y17E'],
  ['date-too-far', 'Y1E400'],
  ['date-trailing', '2025-11-24x'],
  ['date-significant', '1950S0'],
  ['date-two-digits', '2025-1'],
  ['date-month', '2025-13'],
  ['date-day', '2025-01-32'],
  ['date-no-such-day', '2025-02-29'],
  ['date-season-day', '2025-21-05'],
  ['date-season-year', '202X-21'],
  ['date-second-slash', '2025/11/24'],
  ['date-time-needs-day', '2025-11T20:21'],
  ['date-time-qualifier', '2025-11-24~T20:21'],
  ['date-hour', '2025-11-24T25:00'],
  ['date-minute', '2025-11-24T20:60'],
  ['date-second', '2025-11-24T20:21:60Z'],
  ['date-fraction', '2025-11-24T20:21:30.Z'],
  ['date-offset', '2025-11-24T20:21+0100'],
  ['date-bracket', '2025-11-24T20:21[Europe/Berlin'],
  ['date-zone', '2025-11-24T20:21[Berlin]'],
  ['date-tag', '2025-11-24T20:21[Europe/Berlin][!u-ca=hebrew]'],
  ['date-offset-zone', '2025-11-24T20:21+02:00[Europe/Berlin]'],
  ['date-reversed', '2023/2022'],
  ['date-no-edge', '../..'],
  ['date-set-end', '[2022'],
  ['date-set-empty', '[]'],
];

const OTHER_DATES: readonly Row[] = [
  ['date-not-text', dated(2025), 'error', 2, 'events[1].when', '2025'],
  ['date-empty', moment(''), 'error', undefined, 'when', ''],
  ['date-blank', moment(' 2022'), 'error', undefined, 'when', ' 2022'],
  [
    'date-default-zone',
    moment('2025-11-24T20:21', { timeZone: 'Berlin' }),
    'error',
    undefined,
    'when',
    '2025-11-24T20:21',
  ],
  ['date-typed', table('neulich;A;;dpa'), 'error', 3, 'Datum', 'neulich'],
  ['date-ambiguous', table('3/4/2025;A;;dpa'), 'error', 3, 'Datum', '3/4/2025'],
  ['date-weekday', table('Montag, 25.11.2025;A;;dpa'), 'error', 3, 'Datum', 'Montag, 25.11.2025'],
];

const rows: readonly Row[] = [
  ...WHOLE,
  ...FIELDS,
  ...DESK,
  ...DATES.map(([code, when]): Row => [code, dated(when), 'error', 2, 'events[1].when', when]),
  ...OTHER_DATES,
];

describe('each code', () => {
  it.each(rows)('%s is found, in its place', (code, fault, level, row, field, value) => {
    const found = fault('en');
    expect(found.map((problem) => problem.code)).toEqual([code]);
    const [problem] = found;
    expect(problem).toEqual({
      ...{ code, level, message: problem?.message },
      ...(row === undefined ? {} : { row }),
      ...(field === undefined ? {} : { field }),
      ...(value === undefined ? {} : { value }),
    });
  });
});

/** What a table of problems must say besides its row, field and value. */
function expectWhole(message: string, code: string): void {
  expect(message.length, code).toBeGreaterThan(30);
  expect(message, code).not.toMatch(/undefined|null \(|NaN|\[object|„“|(?<!, )""/);
  // What is wrong, and behind a colon, a semicolon or a comma how to mend it.
  expect(message, code).toMatch(/\p{L}{2}.*[:;,] .*\p{L}{3}|\?$|\{/u);
}

describe('the sentence', () => {
  it.each(rows)(
    'of %s says in German and English what is wrong and how to mend it',
    (code, fault) => {
      const [german = '', english = ''] = ['de', 'en'].map((lang) => fault(lang)[0]?.message);
      expectWhole(german, code);
      expectWhole(english, code);
      expect(german).not.toBe(english);
    },
  );

  const loading = Object.keys(en.problems).filter((code) => code.startsWith('load-'));

  it.each(loading)('of %s names the address', (code) => {
    for (const lang of ['de', 'en']) {
      const failure = {
        kind: 'failure',
        url: '/story.csv',
        status: '500',
        target: 'https://sso.example',
      } as const;
      const { message } = loadProblem({ ...failure, code: code as LoadProblemCode }, lang);
      expectWhole(message, code);
      expect(message).toContain('/story.csv');
    }
  });
});

describe('the list of codes', () => {
  /** These are found where a document is fetched. */
  const elsewhere = /^load-|^encoding-guessed$/;

  it('has none that nothing in the data leads to', () => {
    const found = new Set(rows.map(([code]) => code));
    const known = Object.keys(en.problems).filter((code) => !elsewhere.test(code));
    expect([...found].sort()).toEqual(known.sort());
  });

  it('is the same in every language', () => {
    const codes = Object.keys(en.problems).sort();
    for (const words of Object.values(languages)) {
      expect(Object.keys(words.problems).sort(), words.lang).toEqual(codes);
    }
  });
});

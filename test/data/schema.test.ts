import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/model/problem.ts';
import { STATUSES } from '../../src/model/timeline.ts';
import { parseWhen } from '../../src/time/edtf.ts';
import { readTimeline } from './read-sample.ts';

const folder = path.resolve(import.meta.dirname, '../../data');
const load = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const schema = load('timeline.schema.json');
const flagship = load('xi-trump-ukraine.json');
const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
const validate = ajv.compile(schema);
const accepts = (document: unknown): boolean => validate(JSON.parse(JSON.stringify(document)));

const definition = (name: string) => ajv.compile({ $ref: `timeline.schema.json#/$defs/${name}` });
const acceptsWhen = definition('when');
const acceptsMoment = definition('moment');

/** What no schema can say: the calendar, and what depends on other places of the document. */
const beyondSchema =
  /^(date-(?!not-text)|id-duplicate|group-unknown|group-duplicate|link-target-unknown|link-to-self|time-zone-unknown|columns-length|url-unsafe|moment-expected|alt-missing|event-duplicate|planned-past|confirmed-future|time-skipped)/;

const grave = (document: object) =>
  readTimeline(document).problems.filter(
    ({ level, code }) => level !== 'note' && !beyondSchema.test(code),
  );

const one = { when: '2025', title: 'a' };

/** Right values as a rule, and now and then a wrong one. */
const mostly = (right: readonly unknown[], wrong: readonly unknown[]) =>
  fc.oneof(
    { weight: 24, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
const text = mostly(
  ['a', { de: 'a' }, { de: 'a', 'en-GB': 'b' }],
  ['', {}, true, [], { de: 1 }, { '!': 'a' }],
);
const url = mostly(
  ['https://a.example', '/a', 'a?b:c'],
  ['mailto:a@b', 'javascript:1', 'data:,a', true],
);
const when = mostly(
  ['2025', '2025-11-24', '2025/..', '[2025,2026]'],
  [true, [], '24.11.2025', 'today'],
);
const id = mostly(['x', 'y'], [7, '', []]);
const list = (item: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 24, arbitrary: fc.array(item, { maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('a', true, {}) },
  );
/** A record with these fields; those after the first `needed` are missing as often as not. */
const fields = (shape: Record<string, fc.Arbitrary<unknown>>, needed: number) =>
  fc.oneof(
    {
      weight: 20,
      arbitrary: fc.record(shape, { requiredKeys: Object.keys(shape).slice(0, needed) }),
    },
    { weight: 1, arbitrary: fc.record(shape, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>('a', true, []) },
  );
const length = mostly([1, 640, 99_999], [0, -1, 0.5, 1e9, true, []]);
const track = fields(
  {
    url,
    kind: mostly(['captions', 'chapters'], ['karaoke', true]),
    lang: mostly(['de'], ['!']),
    label: text,
  },
  1,
);
const picture = {
  url: mostly(['https://a.example/a.jpg', '/film.mp4', 'a?b:c'], ['mailto:a@b', 'data:,a', true]),
  alt: text,
  type: mostly(['image', 'video', 'audio/mpeg', 'embed'], ['moving', 'a b', true]),
  srcset: mostly(['a.jpg 400w, b.jpg 2x', 'a.jpg'], [true, []]),
  sizes: mostly(['100vw'], [true, {}]),
  width: length,
  height: length,
  caption: text,
  credit: text,
  poster: url,
  tracks: list(track),
  transcript: mostly(['https://a.example', 'mailto:a@b'], ['javascript:1', true]),
};
const media = fc.oneof(fields(picture, 2), fields({ quote: text, ...picture }, 1));
const source = fields({ name: text, url, date: when, passage: text }, 1);
const link = fields(
  { to: id, type: mostly(['led-to', 'responds-to', 'see'], ['caused', true]) },
  1,
);
const optional = {
  id,
  dateText: text,
  summary: text,
  place: text,
  group: mostly(['a'], [7, '']),
  tags: list(text),
  importance: mostly([1, 3, 5], [0, 6, 2.5, 'x']),
  status: mostly(STATUSES, ['sure', true]),
  reported: when,
  media,
  sources: list(source),
  links: list(link),
  corrections: list(fields({ date: when, text }, 2)),
};
const color = mostly(['#abc', 'red', 'rgb(1 2 3 / 50%)'], ['url(a)', '#ab', true]);
const document = fc.record(
  {
    events: list(fields({ when, title: text, ...optional }, 2)),
    title: text,
    source,
    lang: mostly(['de', 'pt-BR'], ['German', true]),
    asOf: mostly(['2025-11-24T20:21', '2025'], [true, '[2025]']),
    groups: list(fields({ id, label: text, color }, 2)),
    eras: list(fields({ when, label: text }, 2)),
  },
  { requiredKeys: ['events'] },
);

describe('the schema and the reader', () => {
  it('agree: what the schema accepts is read without an error or warning that a schema could tell', () => {
    let accepted = 0;
    fc.assert(
      fc.property(document, (given) => {
        if (!accepts(given)) return;
        accepted += 1;
        expect(grave(given)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(200);
  });

  it('agree: what the schema rejects, the reader says too, save blanks and numbers for ids', () => {
    let rejected = 0;
    fc.assert(
      fc.property(document, (given) => {
        if (accepts(given) || /[:[,](""|7)[,}\]]/.test(JSON.stringify(given))) return;
        rejected += 1;
        expect(readTimeline(given).problems).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(rejected).toBeGreaterThan(200);
  });

  it.each<[string, object, boolean]>([
    ['events', { events: [] }, true],
    ['nothing', {}, false],
    ['events and columns', { events: [], columns: { when: [], title: [] } }, false],
    ['columns', { columns: { when: ['2025', '2026'], title: ['a', { de: 'b' }] } }, true],
    [
      'columns with blanks',
      { columns: { when: ['2025'], title: ['a'], place: [null], tags: [null] } },
      true,
    ],
    ['columns of numbers', { columns: { start: [0], end: [9], title: ['a'] } }, true],
    [
      'columns of dates',
      { columns: { start: ['2025', '2025'], end: ['..', null], title: ['a', 'b'] } },
      true,
    ],
    ['columns without dates', { columns: { title: ['a'] } }, false],
    ['columns with a row without date', { columns: { when: [null], title: ['a'] } }, false],
    ['columns without titles', { columns: { when: ['2025'] } }, false],
    ['columns with a row without title', { columns: { when: ['2025'], title: [null] } }, false],
    ['a column that is no list', { columns: { when: '2025', title: ['a'] } }, false],
    ['a number for a date', { columns: { when: [2025], title: ['a'] } }, false],
    ['an unknown field, which is a note', { events: [{ ...one, extra: 1 }], extra: 1 }, true],
  ])('say the same of %s', (_, given, fine) => {
    expect(accepts(given)).toBe(fine);
    const { problems } = readTimeline(given);
    expect(problems.every(({ level }) => level === 'note')).toBe(fine);
  });

  it('know the same fields', () => {
    const known = (given: object, at = '') =>
      readTimeline(given)
        .problems.filter(
          ({ code, field }) => code === 'field-unknown' && (field ?? '').startsWith(at),
        )
        .map(({ field }) => field);
    const named = (properties: object) =>
      Object.fromEntries(Object.keys(properties).map((key) => [key, key]));
    const { properties, $defs } = schema;
    expect(known({ ...named(properties), events: [] })).toEqual([]);
    for (const [place, name] of [
      ['media', 'media'],
      ['sources', 'source'],
      ['links', 'link'],
      ['corrections', 'correction'],
    ] as const) {
      const item = named($defs[name].properties);
      expect(known({ events: [{ ...one, [place]: place === 'media' ? item : [item] }] })).toEqual(
        [],
      );
    }
    const tracked = { url: 'a.mp4', tracks: [named($defs.track.properties)] };
    expect(known({ events: [{ ...one, media: tracked }] })).toEqual([]);
    expect(known({ events: [{ ...named($defs.event.properties), when: '2025' }] })).toEqual([]);
    expect(
      known({
        events: [],
        groups: [named($defs.group.properties)],
        eras: [named($defs.era.properties)],
      }),
    ).toEqual([]);
    expect(known({ columns: named($defs.columns.properties) })).toEqual([]);
    // And the other way round: what the reader knows of an event is described.
    expect(
      Object.keys($defs.event.properties)
        .filter((key) => key !== '$comment')
        .sort(),
    ).toEqual([...Object.keys(optional), 'when', 'title'].sort());
  });

  it('has the words of the code: statuses', () => {
    expect(schema.$defs.event.properties.status.enum).toEqual(STATUSES);
  });
});

describe('the schema', () => {
  it.each([
    '2025',
    '2025-11',
    '2025-11-24',
    '2025-11-24T20:21',
    '2025-11-24T20:21:00Z',
    '2025-11-24T20:21[Europe/Berlin]',
    '2022-02-24/..',
    '../2022',
    '2022/',
    '/2022',
    '2022/2025-11',
    '[2026-05..2026-12]',
    '[..1984]',
    '{1960,1961-12}',
    '2025-11-24~',
    '2025?',
    '2004-06%',
    '?2004-06',
    '2004-~06-11',
    '~2025/2026',
    '-0043',
    '-0043-03-15',
    '0000',
    'Y-17E7',
    'Y170000002',
    '2025-21',
    '201X',
    '20XX',
    '2004-XX',
    '1985-04-XX',
    'XXXX-12-25',
    '156X-12-25',
    '1950S2',
    '2025-11-24T20:21~',
  ])('lets an editor write the date %s', (date) => {
    if (!isProblem(parseWhen(date))) expect(acceptsWhen(date)).toBe(true);
  });

  it.each([
    '',
    ' ',
    '24.11.2025',
    '11/24/2025',
    'heute',
    'November 2025',
    '24. November 2025',
    '[]',
    '..',
    '/',
    '25-11-24',
  ])('marks %j as no date, as the reader does', (date) => {
    expect(acceptsWhen(date)).toBe(false);
    expect(isProblem(parseWhen(date))).toBe(true);
  });

  it('never marks a date that the reader understands', () => {
    const part = fc.constantFrom(
      '2025',
      '-0043',
      '199X',
      'Y17E7',
      '-11',
      '-24',
      'T20:21',
      'Z',
      '[Europe/Berlin]',
      '/',
      '..',
      '[',
      ']',
      '{',
      '}',
      ',',
      '~',
      '?',
      '%',
      'S2',
      '-XX',
      '-21',
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
        (date) => {
          const parsed = parseWhen(date);
          if (isProblem(parsed)) return;
          expect(acceptsWhen(date)).toBe(true);
          if (parsed.kind === 'moment') expect(acceptsMoment(date)).toBe(true);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('has a description at everything that can be written, and examples that keep to it', () => {
    const undescribed: string[] = [];
    const described = (node: Record<string, unknown>): boolean => {
      const target = String(node['$ref'] ?? '')
        .split('/')
        .reduce<unknown>(
          (at, step) => (step === '#' || step === '' ? schema : Object(at)[step]),
          schema,
        );
      return (
        typeof node['description'] === 'string' ||
        (node['$ref'] !== undefined && typeof Object(target).description === 'string')
      );
    };
    const parts = { document: schema, ...schema.$defs };
    for (const [name, part] of Object.entries(parts)) {
      if (name === 'columns') continue;
      for (const [key, node] of Object.entries(Object(part).properties ?? {})) {
        if (!described(Object(node))) undescribed.push(`${name}.${key}`);
      }
      const check = name === 'document' ? validate : definition(name);
      for (const example of Object(part).examples ?? [])
        expect(check(example), `${name} ${example}`).toBe(true);
    }
    expect(undescribed).toEqual([]);
  });

  it('accepts the flagship', () => {
    expect(accepts(flagship)).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/data/encoding.ts';
import { type ReadResult, readTimeline } from './read-sample.ts';

/** What a column is called, and what it holds of an event of our own form. */
type Field = readonly [names: string, cell: (event: Written) => string];

/** An event as its author has it in mind, dates in EDTF and as people type them. */
interface Written {
  readonly id: string;
  readonly date: readonly [edtf: string, typed: string];
  readonly title: string;
  readonly summary: string;
  readonly place: string;
  readonly group: string;
  readonly tags: readonly string[];
  readonly importance: number;
  readonly status: readonly [ours: string, typed: string];
  readonly picture: readonly [url: string, alt: string, caption: string, credit: string];
  readonly source: readonly [name: string, url: string];
  readonly remark: string;
}

const fields: readonly Field[] = [
  ['id|ID|Kennung', ({ id }) => id],
  ['when|Date|Datum|Wann|Beginn', ({ date }) => date[1]],
  ['title|Headline|Titel|Überschrift|UEBERSCHRIFT', ({ title }) => title],
  ['summary|Text|Zusammenfassung|Beschreibung', ({ summary }) => summary],
  ['place|Location|Ort', ({ place }) => place],
  ['group|topic|Gruppe|Thema', ({ group }) => group],
  ['tags|Schlagworte|Schlagwörter', ({ tags }) => tags.join('; ')],
  ['importance|Wichtigkeit|Gewicht', ({ importance }) => String(importance)],
  ['status|Status', ({ status }) => status[1]],
  ['image|Media|Bild|Bild-URL', ({ picture }) => picture[0]],
  ['alt|Alt text|Alternativtext', ({ picture }) => picture[1]],
  ['caption|Bildunterschrift', ({ picture }) => picture[2]],
  ['credit|Bildnachweis', ({ picture }) => picture[3]],
  ['source|Quelle', ({ source }) => source[0]],
  ['source url|Quelle URL|Quellenlink', ({ source }) => source[1]],
  ['Anmerkung|Remark|"Zeichen, Länge"', ({ remark }) => remark],
];

function asDocument(event: Written): object {
  const [url, alt, caption, credit] = event.picture;
  return {
    ...event,
    when: event.date[0],
    status: event.status[0] || undefined,
    media: url === '' ? undefined : { url, alt, caption, credit },
    sources: event.source[0] === '' ? [] : [{ name: event.source[0], url: event.source[1] }],
  };
}

const word = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('"', ',', ';', '|', '\t', '\n', "'", ' ', 'ä', 'x'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 12,
  })
  .map((one) => one.trim());
const text = word.filter((one) => one !== '');
/** Two quotation marks alone mean something. */
const alternative = text.filter((one) => one !== '""');
const tag = word.map((one) => one.replace(/[,;\r\n]/g, '').trim()).filter((one) => one !== '');
const address = fc.constantFrom('https://a.example/b,c;d', '/bild.jpg?a="b"');
const event: fc.Arbitrary<Written> = fc.record({
  id: fc.uuid(),
  date: fc.constantFrom<Written['date']>(
    ['2025-11-24', '2025-11-24'],
    ['2025-11-24', '24.11.2025'],
    ['1848-03-12', '12. März 1848'],
    ['1848-03-12', 'March 12, 1848'],
    ['2025-11-24T20:21', '24.11.2025, 20:21 Uhr'],
    ['2022-02-24/..', 'seit 24.02.2022'],
    ['2026-04', 'April 2026'],
    ['1848~', 'c. 1848'],
    ['2025-04-13', '13/04/2025'],
    ['[2025,2026]', '[2025,2026]'],
  ),
  title: text,
  summary: word,
  place: word,
  group: word,
  tags: fc.array(tag, { maxLength: 3 }),
  importance: fc.integer({ min: 1, max: 5 }),
  status: fc.constantFrom<Written['date']>(
    ['planned', 'geplant'],
    ['disputed', 'Disputed'],
    ['reported', 'berichtet'],
    ['', ''],
  ),
  picture: fc.oneof(
    fc.constant(['', '', '', ''] as const),
    fc.tuple(address, alternative, word, word),
  ),
  source: fc.oneof(
    fc.constant(['', ''] as const),
    fc.tuple(
      text.filter((one) => !/^https?:/.test(one)),
      address,
    ),
  ),
  remark: word,
});

/** How a program may write one table. */
interface Manner {
  readonly delimiter: string;
  readonly end: string;
  readonly mark: string;
  readonly always: boolean;
  readonly order: readonly number[];
  readonly names: readonly number[];
  readonly loud: boolean;
}

const manner: fc.Arbitrary<Manner> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\uFEFF'),
  always: fc.boolean(),
  order: fc.shuffledSubarray([...fields.keys()], { minLength: fields.length }),
  names: fc.array(fc.nat(5), { minLength: fields.length, maxLength: fields.length }),
  loud: fc.boolean(),
});

function write(events: readonly Written[], how: Manner): string {
  const columns = how.order.map((at) => fields[at]).filter((field) => field !== undefined);
  const header = columns.map(([names], i) => {
    const all = names.split('|');
    const name = all[(how.names[i] ?? 0) % all.length] ?? '';
    return how.loud ? name.toUpperCase() : name;
  });
  const rows = [header, ...events.map((one) => columns.map(([, cell]) => cell(one)))];
  const quoted = (cell: string) =>
    how.always || /["\r\n]/.test(cell) || cell.includes(how.delimiter)
      ? `"${cell.replaceAll('"', '""')}"`
      : cell;
  const lines = rows.map((row) => row.map(quoted).join(how.delimiter));
  return how.mark + lines.join(how.end);
}

describe('a random timeline', () => {
  it('reads back the same, in whatever order, language and quotation it is written', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 1, maxLength: 5 }), manner, (events, how) => {
        const table = readTimeline(decodeText(new TextEncoder().encode(write(events, how))));
        const bare = table.timeline.events.map(({ extra: _, ...rest }) => rest);
        const ours = readTimeline({ events: events.map(asDocument) });
        expect(bare).toEqual(ours.timeline.events);
        expect(table.timeline.groups).toEqual(ours.timeline.groups);
        for (const { id, extra } of table.timeline.events) {
          const remark = events.find((one) => one.id === id)?.remark ?? '';
          expect(Object.values(extra ?? {}).join('')).toBe(remark);
        }
        expect(table.problems.filter(({ code }) => code !== 'field-unknown')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

const folder = path.join(import.meta.dirname, 'files');
const files = ['google-sheet.csv', 'excel-german.csv', 'excel-unicode.txt', 'by-hand.csv'].map(
  (name) => decodeText(readFileSync(path.join(folder, name))),
);
const junk = fc.oneof(
  fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r',
    '\uD800',
    '\0',
    '__proto__',
    '<script>',
    '=1+1',
  ),
  fc.string({ maxLength: 30 }),
);

/** What holds of every result, whatever went in. */
function expectSound({ timeline, problems }: ReadResult): void {
  const ids = timeline.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { when, title } of timeline.events) {
    expect(when.hi).toBeGreaterThan(when.lo);
    expect(title).not.toBe('');
  }
  for (const { code, message, value } of problems) {
    expect(message).not.toBe(code);
    expect((value ?? '').length).toBeLessThanOrEqual(80);
  }
}

describe('a file that was damaged', () => {
  it('is read in as far as it can be: never throws, stays sound', () => {
    const damage = fc.record({ at: fc.nat(2000), cut: fc.nat(20), made: junk });
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(damage, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('auto', 'csv', 'tsv', 'ndjson'),
        (file, damages, format) => {
          let text = file;
          for (const { at, cut, made } of damages) {
            const from = at % (text.length + 1);
            text = text.slice(0, from) + made + text.slice(from + cut);
          }
          expectSound(readTimeline(text, { format, lang: 'de' }));
        },
      ),
      { numRuns: 2000 },
    );
    expect(Object(Object.prototype)).not.toHaveProperty('polluted');
  });

  const good = [
    ['first', '24.11.2025', 'Call', 'They talk, "at last"'],
    ['second', '25/11/2025', 'Answer', 'with; semicolon'],
    ['third', '2025-11-26', '"Quoted"', 'Über\tTabs'],
    ['fourth', 'c. 1848', 'Older', 'plain'],
    ['fifth', '1850', 'Last, not least', '"'],
  ];
  const lineOf = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

  it('shows every row as before that was not touched, whatever stands in one of them', () => {
    const whole = readTimeline(['id,when,title,text', ...good.map(lineOf)].join('\n'));
    expect(whole.problems).toEqual([]);
    const line = fc.nat(good.length - 1);
    fc.assert(
      fc.property(line, fc.nat(60), fc.nat(8), junk, (row, at, cut, made) => {
        const lines = good.map(lineOf);
        const old = lines[row] ?? '';
        const from = at % (old.length + 1);
        lines[row] = old.slice(0, from) + made.replace(/[\r\n]/g, ' ') + old.slice(from + cut);
        const { timeline } = readTimeline(['id,when,title,text', ...lines].join('\n'));
        const id = good[row]?.[0];
        const others = whole.timeline.events.filter((one) => one.id !== id);
        const shown = timeline.events.filter((one) => others.some((other) => other.id === one.id));
        expect(shown).toEqual(others);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['10 MB in one cell', `when,title\n2025,"${'x'.repeat(1e7)}"\n2026,b`, 2],
    ['a million columns', `when,title${',x'.repeat(1e6)}\n2025,a${',y'.repeat(1e6)}\n2026,b`, 2],
    ['a million blank rows', `when,title\n${',\n'.repeat(1e6)}2026,b`, 1],
    ['many columns and many rows', `when,title${',x'.repeat(2e5)}\n${'2025,a\n'.repeat(2e4)}`, 2e4],
  ])('%s is read', (_, text, count) => {
    expect(readTimeline(text).timeline.events).toHaveLength(count);
  });
});

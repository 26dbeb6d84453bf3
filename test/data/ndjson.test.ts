import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline } from './read-sample.ts';

const folder = path.resolve(import.meta.dirname, '..');
const load = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const flagship = JSON.parse(load('../data/xi-trump-ukraine.json'));
const { events, ...head } = flagship;
const lines = [head, ...events].map((record) => JSON.stringify(record));
const whole = readTimeline(flagship);
const ids = ({ timeline }: ReturnType<typeof readTimeline>) => timeline.events.map(({ id }) => id);

describe('newline-delimited JSON', () => {
  it.each(['\n', '\r\n', '\n\n'])(
    'gives the same timeline as the document, lines ending in %j',
    (end) => {
      const read = readTimeline(`\uFEFF${lines.join(end)}${end}`);
      expect(read).toEqual({ ...whole, format: 'ndjson' });
    },
  );

  it('needs no head', () => {
    const { timeline, problems } = readTimeline(lines.slice(1, 3).join('\n'));
    expect(timeline.events).toHaveLength(2);
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('says of each broken line where it breaks, and shows the others', () => {
    const result = readTimeline(load('data/files/feed.ndjson'));
    expect(ids(result)).toEqual(['call', 'talks']);
    expect(result.timeline).toMatchObject({
      title: 'Strike at the port',
      timeZone: 'Europe/Berlin',
    });
    expect(result.problems).toMatchObject([
      { code: 'input-truncated', level: 'error', row: 4 },
      { code: 'date-year', level: 'error', row: 6, field: 'when' },
    ]);
    expect(result.problems[0]?.message).toContain('line 4');
  });

  it('says so of lines that are no events', () => {
    const { problems } = readTimeline('{"when":"2025","title":"a"}\n7\nnull\n[]\n{"x":1,}', {
      format: 'ndjson',
    });
    expect(problems.map(({ code, row }) => [row, code])).toEqual([
      [2, 'not-an-object'],
      [3, 'not-an-object'],
      [4, 'not-an-object'],
      [5, 'input-not-json'],
    ]);
  });

  it('is recognised though its first line is broken', () => {
    expect(ids(readTimeline(['{"when":', ...lines.slice(1)].join('\n')))).toEqual(ids(whole));
  });

  it('takes a first line for an event as soon as it has a field of one', () => {
    const { problems } = readTimeline('{"title":"a","summary":"b"}\n{"when":"2025","title":"c"}');
    expect(problems).toMatchObject([{ code: 'when-missing', row: 1 }]);
  });

  it.each([
    ['one object', '{"when":"2025","title":"a"}', 'events-missing'],
    [
      'an object over several lines',
      '{\n"events": [\n{"when":"2025","title":"a"}\n]\n}',
      undefined,
    ],
    ['an object that breaks off', '{"events": [\n{"when":"2025",\n', 'input-truncated'],
  ])('is not seen in %s', (_, text, code) => {
    expect(readTimeline(text).problems[0]?.code).toBe(code);
  });

  it('says of an empty text that it is', () => {
    expect(readTimeline(' \n', { format: 'ndjson' }).problems).toMatchObject([
      { code: 'events-empty' },
    ]);
  });

  it('shows every line that was not touched, whatever stands in one of them', () => {
    const junk = fc.oneof(
      fc.string().filter((one) => !/[\r\n]/.test(one)),
      fc.json(),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: events.length }), junk, (at, made) => {
        const changed = lines.map((line, i) => (i === at ? made : line)).join('\n');
        const shown = ids(readTimeline(changed, { format: 'ndjson' }));
        const others = events.filter((_: unknown, i: number) => i !== at - 1);
        expect(shown).toEqual(expect.arrayContaining(others.map(({ id }: { id: string }) => id)));
      }),
      { numRuns: 500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLongJson } from '../../src/data/long-json.ts';
import { readTimeline } from '../../src/data/read.ts';
import { finish } from '../../src/model/work.ts';

const inPieces = (text: string, piece: number) =>
  finish(parseLongJson(text, { long: 0, piece })) as unknown;

function atOnce(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const piece = fc.integer({ min: 0, max: 40 });
const json = fc.tuple(fc.jsonValue(), fc.integer({ min: 0, max: 3 })).map(([value, indent]) => {
  return JSON.stringify(value, null, indent);
});

describe('a long text of JSON, in pieces', () => {
  it('says the same as at once', () => {
    fc.assert(
      fc.property(json, piece, (text, size) => {
        fc.pre(!text.includes('__proto__'));
        expect(inPieces(text, size)).toEqual(atOnce(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is taken for JSON only where it is', () => {
    const broken = fc.tuple(
      json,
      fc.nat(),
      fc.constantFrom('', ',', ']', '}', '"', '\\', '1', ' '),
    );
    fc.assert(
      fc.property(broken, piece, ([text, place, sign], size) => {
        const at = place % (text.length + 1);
        const mended = text.slice(0, at) + sign + text.slice(at + 1);
        const found = inPieces(mended, size);
        if (found !== undefined) expect(found).toEqual(atOnce(mended));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['[1,]', undefined],
    ['[,1]', undefined],
    ['[1,,2]', undefined],
    ['[]', []],
    ['[ ]', []],
    ['{}', {}],
    ['{"a":1,}', undefined],
    ['{"a" 1}', undefined],
    ['[1}', undefined],
    ['[1] [2]', undefined],
    ['{"a":1}\n{"a":2}', undefined],
    [' [ "a\\"b", "c\\\\" , "]" ] ', ['a"b', 'c\\', ']']],
    ['{"__proto__":{"a":1}}', undefined],
    ['', undefined],
    ['["a', undefined],
  ])('%s', (text, value) => {
    for (const size of [0, 1, 2, 100]) expect(inPieces(text, size)).toEqual(value);
  });

  it('is none of a short one', () => {
    expect(finish(parseLongJson('[1]'))).toBe(undefined);
  });

  it('gives its turn back after each piece', () => {
    const text = JSON.stringify({ events: Array.from({ length: 500 }, (_, i) => ({ i })) });
    const work = parseLongJson(text, { long: 0, piece: 100 });
    const shares: number[] = [];
    for (let step = work.next(); !step.done; step = work.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(30);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('is a document like any other, also where it is broken', () => {
    const events = Array.from({ length: 12_000 }, (_, i) => ({
      when: new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10),
      title: `An event with a title of some length, and its number is ${i}`,
    }));
    const text = JSON.stringify({ title: 'Long', events });
    expect(text.length).toBeGreaterThan(1 << 20);
    const { timeline, problems, format } = readTimeline(text);
    expect([timeline.title, timeline.events.length, format]).toEqual(['Long', 12_000, 'document']);
    expect(problems.map(({ code }) => code)).toEqual(
      readTimeline({ title: 'Long', events }).problems.map(({ code }) => code),
    );
    expect(readTimeline(text.slice(0, -20)).problems.map(({ code }) => code)).toEqual([
      'input-truncated',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/data/read.ts';
import { FORMATS, type Format } from './seeds.ts';
import { demandSound } from './sound.ts';

/** Characters of a long text: a square of them is more steps than a machine does in a minute. */
const LONG = 200_000;

/** One document may take so long, ms; usual is a hundredth of it. */
const HANGS = 5000;

/** What is repeated: what dates, addresses, markup, tables and calendars are made of. */
const PIECES = [
  ...[
    'a',
    '1',
    '0',
    ' ',
    '-',
    '.',
    ',',
    ':',
    ';',
    '/',
    '#',
    '"',
    '""',
    '<',
    '<b',
    '<b ',
    '&',
    '\\',
  ],
  ...[
    'T',
    '1-',
    '- ',
    ' bis ',
    '1.',
    '1/',
    'X',
    '[',
    '+01',
    'see:',
    'http://',
    '\u2028',
    'Ä',
    '👩🏽‍🚀',
  ],
];

/** What a long text begins with, where what is looked for begins so. */
const BEGINNINGS = ['', '2025-11-24T', 'https://a.example/', '<!--', '"'];

type Leaf = (value: string) => string | object;

/** For each text of the first events of a document: the document with another text in its place. */
function leavesOf(root: object): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (at: unknown, way: readonly string[]): void => {
    if (typeof at === 'string') leaves.push((value) => changed(root, way, value));
    else if (typeof at === 'object' && at !== null) {
      const keys = Object.keys(at).slice(0, Array.isArray(at) ? 2 : undefined);
      for (const key of keys) walk(Reflect.get(at, key), [...way, key]);
    }
  };
  walk(root, []);
  return leaves;
}

function changed(root: object, way: readonly string[], value: string): object {
  const copy = structuredClone(root);
  const parent = way.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), copy);
  Reflect.set(parent, way.at(-1) ?? '', value);
  return copy;
}

/** For each cell of the first rows of a table: the table with another one in its place. */
function cellsOf(text: string, delimiter: string): Leaf[] {
  const lines = text.split('\n').slice(0, 3);
  return lines.flatMap((line, row) =>
    line.split(delimiter).map((_, column, cells) => (value: string) => {
      const quoted = `"${value.replaceAll('"', '""')}"`;
      return lines.with(row, cells.with(column, quoted).join(delimiter)).join('\n');
    }),
  );
}

/** For each line of a calendar, or of events in lines: another value in it. */
function linesOf(text: string): Leaf[] {
  const lines = text.split('\n').slice(0, 60);
  return [...lines.keys()].map((at) => (value: string) => {
    const name = lines[at]?.split(':', 1)[0] ?? '';
    return lines.with(at, `${name}:${value}`).join('\n');
  });
}

function leaves({ name, seeds, delimiter }: Format): Leaf[] {
  const seed = seeds[0] ?? '';
  if (typeof seed !== 'string') return leavesOf(seed);
  if (name === 'ics') return linesOf(seed);
  if (name !== 'ndjson') return cellsOf(seed, delimiter);
  const [head = '', event = ''] = seed.split('\n');
  const event2: object = JSON.parse(event);
  return leavesOf(event2).map((leaf) => (value) => `${head}\n${JSON.stringify(leaf(value))}`);
}

/** Not all pieces in all places: each piece often enough, in another place with every beginning. */
function texts(place: number): string[] {
  return BEGINNINGS.map((beginning, i) => {
    const piece = PIECES[(place * BEGINNINGS.length + i) % PIECES.length] ?? '';
    return `${beginning}${piece.repeat(LONG / piece.length)}x`;
  });
}

describe('a text of 200,000 characters in any place', () => {
  for (const format of FORMATS) {
    it(`is read in time that grows with it and not with its square: ${format.name}`, () => {
      const slow: string[] = [];
      leaves(format).forEach((leaf, place) => {
        for (const text of texts(place)) {
          const input = leaf(text);
          const began = performance.now();
          const result = readTimeline(input, { format: format.format });
          if (performance.now() - began > HANGS) slow.push(`${place}: ${text.slice(0, 40)}`);
          demandSound(result, LONG * 2);
        }
      });
      expect(slow).toEqual([]);
    }, 300_000);
  }
});

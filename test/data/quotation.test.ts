import { csvFormatRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCells } from '../../src/data/delimited.ts';
import { mendQuotation } from '../../src/data/quotation.ts';

/** The cells of a text, and the rows in which something was astray. */
function read(text: string, delimiter = ',') {
  const strays: number[] = [];
  return { cells: readCells(text, delimiter, (row) => strays.push(row)), strays };
}

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\n', '\r', ' ', 'a', 'ä', '\\'),
    maxLength: 6,
  }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((size) =>
    fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: 1 }),
  );

describe('cells in the form of RFC 4180', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (rows, end) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`));
        const text = quoted.map((row) => row.join(',')).join(end);
        expect(read(text)).toEqual({ cells: rows, strays: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('are not touched, where blanks do not surround them', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const text = csvFormatRows(
          rows.map((row) => row.map((one) => one.replace(/[ \t\u00a0]/g, ''))),
        );
        expect(mendQuotation(text, ',')).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('cells that are quoted in their own way', () => {
  it.each<[string, string, string[][]]>([
    ['a blank after the mark', '"a" ,b', [['a', 'b']]],
    [
      'a blank before the mark',
      'a, "b,c"\n1,2',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    ['blanks on both sides', ' "a" , "b" ', [['a', 'b']]],
    ['marks within a cell without any', 'a 5" disk,"b"', [['a 5" disk', 'b']]],
    ['empty marks', '"",""""', [['', '"']]],
  ])('%s: nothing is astray', (_, text, cells) => {
    expect(read(text)).toEqual({ cells, strays: [] });
  });

  it.each<[string, string, string[][], number[]]>([
    [
      'letters after the mark',
      '"a"b,c\nd,e',
      [
        ['"a"b', 'c'],
        ['d', 'e'],
      ],
      [1],
    ],
    [
      'marks that are not doubled',
      'a,"say "no" to it"\nb,c',
      [
        ['a', 'say "no" to it'],
        ['b', 'c'],
      ],
      [1],
    ],
    ['a delimiter after a mark that is not doubled', '"a "b" c, d",e', [['a "b" c, d', 'e']], [1]],
    ['marks behind a backslash', '"say \\"no\\" to it",b', [['say "no" to it', 'b']], [1]],
    [
      'a mark that is never closed',
      'a,"b\nc,d\n',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
      [1],
    ],
    [
      'a mark closed in another row',
      'a,"b\nc,"d"\ne,f',
      [
        ['a', '"b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
      [1],
    ],
    ['a mark not closed before another cell', '"a,"b,c",d', [['"a', 'b,c', 'd']], [1]],
    [
      'the second of two rows',
      '"a\nb",c\n"d"e,f',
      [
        ['a\nb', 'c'],
        ['"d"e', 'f'],
      ],
      [2],
    ],
    ['a row after blank ones', '\r\n\r\n"a"b,c', [[''], [''], ['"a"b', 'c']], [3]],
    ['a mark at the very end', 'a,"', [['a', '"']], [1]],
  ])('%s: read as far as its line goes, and said', (_, text, cells, strays) => {
    expect(read(text)).toEqual({ cells, strays });
  });

  it('part by tabs, which are blanks elsewhere', () => {
    expect(read('"a"\t"b\tc"\td', '\t')).toEqual({ cells: [['a', 'b\tc', 'd']], strays: [] });
    expect(read('"a"\t,"b"', ',')).toEqual({ cells: [['a', 'b']], strays: [] });
  });

  it('never lose a letter', () => {
    const text = fc.string({
      unit: fc.constantFrom('"', ',', '\n', ' ', 'a', 'b', 'c'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (given) => {
        const { cells } = read(given);
        const letters = (one: string) => one.replace(/[^abc]/g, '');
        expect(letters(cells.flat().join(''))).toBe(letters(given));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['marks in every cell of one line', '"a,'],
    ['marks that are never closed', '"a,\n'],
    ['doubled marks', '""'],
    ['three marks', '"""x,'],
    ['marks and blanks', '" ,'],
    ['letters before marks', 'x" ,'],
  ])('%s, 3 MB of them, are read', (_, part) => {
    const { cells } = read(part.repeat(3e6 / part.length));
    expect(cells.length).toBeGreaterThan(0);
  });
});

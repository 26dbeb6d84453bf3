import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveId, idOf } from '../../../src/data/ids.ts';
import {
  contentPrint,
  derivedPrint,
  givenIdPrint,
  idPrint,
  putPrints,
} from '../../../src/data/large/fingerprint.ts';
import { fold } from '../../../src/data/table/columns.ts';

/** Letters as newspapers have them, signs between them, and what is rare. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'aeousßAEOzé Ü-–„“…,.12Ж') },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 0x52f }).map((code) => String.fromCharCode(code)),
  },
  fc.integer({ min: 0x2000, max: 0x2070 }).map((code) => String.fromCharCode(code)),
  fc.string({ unit: 'binary', maxLength: 1 }),
);
const words = fc.string({ unit, maxLength: 140 });

describe('the number of an id', () => {
  it('is that of the id which a date and a title make, for any of them', () => {
    fc.assert(
      fc.property(
        fc.oneof(words, fc.constantFrom('2025-11-24', '2025/..')),
        words,
        (date, title) => {
          expect(derivedPrint(date, title)).toBe(idPrint(deriveId(date, title)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([52, 53, 59, 60, 61, 119, 120, 121])('is so for titles of %i letters', (length) => {
    for (const title of [
      'x'.repeat(length),
      'x '.repeat(length).slice(0, length),
      ' -'.repeat(length),
    ]) {
      expect(derivedPrint('2025', title)).toBe(idPrint(deriveId('2025', title)));
    }
  });

  it('is that of the id as it is read, blanks and broken signs mended', () => {
    const given = fc.oneof(
      words,
      fc.integer(),
      fc.double(),
      fc.constantFrom(null, {}, '\ud800', ' a '),
    );
    fc.assert(
      fc.property(given, (value) => {
        const id = idOf(value);
        expect(givenIdPrint(value)).toBe(id === undefined ? undefined : idPrint(id));
      }),
    );
  });
});

describe('both numbers of a row', () => {
  it('are the same as each by itself', () => {
    fc.assert(
      fc.property(words, fc.option(words, { nil: undefined }), (title, place) => {
        const columns = { idPrint: new Uint32Array(2), contentPrint: new Uint32Array(2) };
        putPrints(columns, 1, { lo: 5, hi: 9 }, '2025-11', title, place);
        expect(columns.idPrint[1]).toBe(derivedPrint('2025-11', title));
        expect(columns.contentPrint[1]).toBe(contentPrint(5, 9, title, place));
      }),
      { numRuns: 600 },
    );
  });
});

describe('the number of what an event says', () => {
  const print = (text: string) => contentPrint(0, 1, text, text);

  it('is the same where nothing else than case, accents and signs differs', () => {
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom(' ', '-', '…', '!'), maxLength: 3 }),
        (text, sign) => {
          for (const other of [
            text.toUpperCase(),
            text.normalize('NFD'),
            text.replaceAll('ß', 'ss'),
            text + sign,
          ]) {
            if (fold(other) === fold(text) && fold(text) !== '')
              expect(print(other)).toBe(print(text));
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it('is the same for all single signs of which the same is left', () => {
    const prints = new Map<string, number>();
    const others: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      const left = fold(sign);
      if (left === '') continue;
      const first = prints.get(left) ?? print(sign);
      prints.set(left, first);
      if (print(sign) !== first) others.push(`${code.toString(16)} ${sign} ${left}`);
    }
    expect(others).toEqual([]);
  });

  it('is mostly another one for another date, title or place', () => {
    const prints = ['Anruf', 'Anruf 2', 'Treffen', 'Rufan'].flatMap((title) =>
      [undefined, 'Kyjiw', 'Genf'].flatMap((place) =>
        [0, 86_400_000].map((lo) => contentPrint(lo, lo + 1, title, place)),
      ),
    );
    expect(new Set(prints).size).toBe(24);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/data/json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const signs = fc.constantFrom(...'{}[]",:\\ \n\t0129.-+eEtrufalsn/u\u0000äx'.split(''));

describe('findJsonFault', () => {
  it('finds a fault exactly where JSON.parse does not read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs).map((all) => all.join('')),
          fc.json(),
        ),
        (text) => {
          expect(findJsonFault(text) === undefined).toBe(isJson(text));
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('finds a fault in sound JSON with a sign changed, put in or left out, exactly if there is one', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.nat(2), signs, (text, at, cut, sign) => {
        const place = at % (text.length + 1);
        const mutant =
          text.slice(0, place) + (cut === 2 ? '' : sign) + text.slice(place + Math.min(cut, 1));
        expect(findJsonFault(mutant) === undefined).toBe(isJson(mutant));
      }),
      { numRuns: 5000 },
    );
  });

  it('calls sound JSON that is cut off truncated, and what is before the end of it no fault', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const start = `[${text}`.slice(0, 1 + (at % (text.length + 1)));
        expect(findJsonFault(start)).toMatchObject({ truncated: true, at: start.length });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a": 1,}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['[1 2]', 1, 4],
    ['{"a": tru }', 1, 7],
    ['[01]', 1, 2],
    ['{\r\n  "a": 1\r\n  "b": 2\r\n}', 3, 3],
    ['["a\nb"]', 1, 4],
    ['["\\x"]', 1, 3],
    ['[1]]', 1, 4],
    ['// note\n[]', 1, 1],
    ['{"a" "b"}', 1, 6],
  ])('finds the place in %j: line %d, column %d', (text, line, column) => {
    expect(findJsonFault(text)).toMatchObject({ line, column, truncated: false });
  });

  it('is not brought down by depth or length', () => {
    expect(findJsonFault('['.repeat(1e6))).toMatchObject({ truncated: true });
    expect(findJsonFault(`["${'\\n'.repeat(5e6)}",]`)).toMatchObject({ line: 1, truncated: false });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventColumns } from '../../src/model/columns.ts';
import { neighbourRow, type Step } from '../../src/query/neighbour-row.ts';

function columnsOf(groups: readonly number[]): EventColumns {
  return { length: groups.length, group: Int32Array.from(groups) } as unknown as EventColumns;
}

const steps = fc.constantFrom<Step>(-1, 1, 'first', 'last');
const groups = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 1, maxLength: 30 });

describe('neighbourRow', () => {
  it('finds what a filtered list finds', () => {
    fc.assert(
      fc.property(groups, fc.nat(), steps, fc.boolean(), (given, seed, step, byGroup) => {
        const row = seed % given.length;
        const list = given.flatMap((group, at) => (!byGroup || group === given[row] ? [at] : []));
        const at = list.indexOf(row);
        const target = { first: 0, last: list.length - 1, '-1': at - 1, '1': at + 1 }[step];
        expect(neighbourRow(columnsOf(given), row, step, byGroup)).toBe(list[target]);
      }),
    );
  });
});

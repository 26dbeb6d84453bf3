import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readTimeline } from '../../../src/data/read.ts';
import type { TimelineEvent } from '../../../src/model/timeline.ts';
import { RUNS, SEED } from './corpus.ts';
import { edits, seedNumber } from './mutations.ts';
import { damage } from './rows.ts';
import { FORMATS } from './seeds.ts';
import { demandSound, linesOf } from './sound.ts';

/**
 * An event as one text, but for its id, which the changed row may have taken from it, and for links:
 * their target may be what is no longer there.
 */
function told(event: TimelineEvent): string {
  return JSON.stringify({ ...event, id: undefined, links: undefined });
}

/** Events that a document shows, by all that they say. */
function shown(input: string | object, format: string): readonly string[] {
  const result = readTimeline(input, { format });
  demandSound(result, linesOf(input));
  return result.timeline.events.map(told);
}

describe('one row that is not as it should be', () => {
  for (const format of FORMATS) {
    const wholes = new Map<unknown, readonly string[]>();
    const readWhole = (whole: string | object): readonly string[] => {
      const known = wholes.get(whole) ?? shown(whole, format.format);
      wholes.set(whole, known);
      return known;
    };

    it(`leaves all others as they are: ${format.name}`, () => {
      let looked = 0;
      fc.assert(
        fc.property(seedNumber, seedNumber, edits, (seed, row, list) => {
          const found = damage(format, seed, row, list);
          if (!found) return;
          looked += 1;
          const before = readWhole(found.whole);
          const after = new Set(shown(found.damaged, format.format));
          const lost = before.filter((event) => !after.has(event));
          // A row of a calendar may be several dates of one event.
          const own = format.name === 'ics' ? 7 : 1;
          if (lost.length > own) throw new Error(`lost ${lost.length}:\n${lost.join('\n')}`);
        }),
        { numRuns: Math.ceil(RUNS / 10), seed: SEED },
      );
      if (looked < RUNS / 20) throw new Error(`only ${looked} rows were changed`);
    }, 300_000);
  }
});

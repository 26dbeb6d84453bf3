import process from 'node:process';
import fc from 'fast-check';
import { expect, it, type TestContext } from 'vitest';
import { readTimeline } from '../../../src/data/read.ts';
import { edits, mutate, seedNumber } from './mutations.ts';
import { formatNamed } from './seeds.ts';
import { demandSound, linesOf } from './sound.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Printed when all unit tests have run (`scripts/test/unit.mjs`). */
    mutated?: { format: string; documents: number; uncaught: number };
  }
}

/** Documents of each format, and where chance begins; CONTRIBUTING.md says how to set them. */
export const RUNS = Number(process.env['EVENT_TIMELINE_MUTATED'] ?? 10_000);
export const SEED = Number(process.env['EVENT_TIMELINE_SEED'] ?? 20_251_124);

/** One document may take so long, ms: what takes longer hangs. Usual is a thousandth of it. */
const HANGS = 5000;

/** Reads a document in the format asked for or in the one found out, in German or English. */
function check(format: string, input: unknown, number: number): void {
  const options = {
    format: number % 8 < 4 ? format : 'auto',
    lang: number % 2 === 0 ? 'en' : 'de',
  };
  const began = performance.now();
  const result = readTimeline(input as object, options);
  const took = performance.now() - began;
  if (took > HANGS) throw new Error(`took ${took} ms`);
  demandSound(result, linesOf(input));
  if (number % 16 === 0) checkOther(input, options, result.problems);
}

/** The same problems in the other language, in other words. */
function checkOther(
  input: unknown,
  options: { format: string; lang: string },
  found: ReturnType<typeof readTimeline>['problems'],
): void {
  const lang = options.lang === 'de' ? 'en' : 'de';
  const other = readTimeline(input as object, { ...options, lang }).problems;
  const bare = (list: typeof found) => list.map(({ message, ...rest }) => rest);
  expect(bare(other)).toEqual(bare(found));
  found.forEach(({ message, code }, i) => {
    if (message === other[i]?.message) throw new Error(`${code} is told in one language only`);
  });
}

/** Declares the test of one format. */
export function readsAll(name: string): void {
  const format = formatNamed(name);
  it(`${name}: never throws, never hangs, and what comes out is sound`, ({ task }: TestContext) => {
    let documents = 0;
    const figures = { format: name, documents, uncaught: 1 };
    task.meta.mutated = figures;
    fc.assert(
      fc.property(seedNumber, edits, (seed, list) => {
        figures.documents = ++documents;
        check(format.format, mutate(format, seed, list), seed);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    figures.uncaught = 0;
    expect(documents).toBe(RUNS);
  }, 900_000);
}

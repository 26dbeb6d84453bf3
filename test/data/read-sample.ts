import { type ReadOptions, type ReadResult, readTimeline as read } from '../../src/data/read.ts';

export * from '../../src/data/read.ts';

/** Notes that hold of nearly every sample of a few words; `desk.test.ts` is about them. */
const USUAL: ReadonlySet<string> = new Set(['source-missing', 'zone-missing']);

/** As `readTimeline`, for samples that are about something else than sources and zones. */
export function readTimeline(input: string | object, options?: ReadOptions | null): ReadResult {
  const result = read(input, options);
  const problems = result.problems.filter(({ code }) => !USUAL.has(code));
  return { ...result, problems: Object.freeze(problems) };
}

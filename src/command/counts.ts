import type { Problem, ProblemLevel } from '../model/problem.ts';

/** How many problems there are of each level. */
export type Counts = Readonly<Record<ProblemLevel, number>>;

export function countLevels(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of problems) counts[level] += 1;
  return counts;
}

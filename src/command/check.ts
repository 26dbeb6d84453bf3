import type { Problem } from '../model/problem.ts';
import type { Asked } from './asked.ts';
import { countLevels } from './counts.ts';
import { readInput } from './input.ts';
import type { Machine } from './machine.ts';
import { printable } from './printable.ts';
import { problemTable } from './problem-table.ts';
import type { CommandWords } from './words/words.ts';

/** Says what is wrong with each file; 1 if any of it is an error. */
export async function check(
  asked: Extract<Asked, { action: 'check' }>,
  machine: Machine,
  words: CommandWords,
): Promise<number> {
  const reports: { file: string; events: number; problems: readonly Problem[] }[] = [];
  for (const file of asked.files) {
    const options = { ...asked, lang: words.lang };
    const { timeline, problems } = await readInput(file, options, machine, words);
    reports.push({ file, events: timeline.events.length, problems });
    if (!asked.json)
      machine.out(report(reports.length > 1, file, timeline.events.length, problems));
  }
  if (asked.json) machine.out(`${JSON.stringify(reports, undefined, 2)}\n`);
  const wrong = reports.some(({ problems }) => problems.some(({ level }) => level === 'error'));
  return wrong ? 1 : 0;

  function report(
    later: boolean,
    file: string,
    events: number,
    problems: readonly Problem[],
  ): string {
    const table = problems.length > 0 ? problemTable(problems, words, machine.columns) : '';
    const summary = words.summary(printable(file), events, countLevels(problems));
    return `${later ? '\n' : ''}${summary}\n${table}`;
  }
}

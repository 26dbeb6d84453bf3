import type { Asked } from './asked.ts';
import { countLevels } from './counts.ts';
import { type Input, readInput } from './input.ts';
import type { Machine } from './machine.ts';
import { paint } from './paint.ts';
import { printable } from './printable.ts';
import { problemTable } from './problem-table.ts';
import type { CommandWords } from './words/words.ts';

type Report = Input & { readonly file: string };

/** Says what is wrong with each file; 1 if any of it is an error. */
export async function check(
  asked: Extract<Asked, { action: 'check' }>,
  machine: Machine,
  words: CommandWords,
): Promise<number> {
  const reports: Report[] = [];
  for (const file of asked.files) {
    const report = { ...(await readInput(file, asked, machine, words)), file };
    if (!asked.json) machine.out((reports.length > 0 ? '\n' : '') + told(report, machine, words));
    reports.push(report);
  }
  if (asked.json) machine.out(`${JSON.stringify(reports.map(forPrograms), undefined, 2)}\n`);
  else if (reports.length > 1) machine.out(`\n${total(reports, words)}\n`);
  const wrong = reports.some(({ problems }) => problems.some(({ level }) => level === 'error'));
  return wrong ? 1 : 0;
}

function told(report: Report, machine: Machine, words: CommandWords): string {
  const { file, part, format, timeline, problems } = report;
  const screen = machine.screens.out;
  const name = [printable(file), ...(part === undefined ? [] : [printable(part)])].join(' ');
  const kind = format === undefined ? '' : `${words.formats[format] ?? format}, `;
  const counts = words.counts(timeline.events.length, countLevels(problems));
  const table = problems.length > 0 ? problemTable(problems, words, screen) : '';
  return `${paint(name, 'strong', screen.colours)}: ${kind}${counts}\n${table}`;
}

function total(reports: readonly Report[], words: CommandWords): string {
  const problems = reports.flatMap((report) => report.problems);
  const events = reports.reduce((sum, { timeline }) => sum + timeline.events.length, 0);
  return words.total(reports.length, words.counts(events, countLevels(problems)));
}

function forPrograms({ file, part, format, timeline, problems }: Report): object {
  return { file, part, format, events: timeline.events.length, problems };
}

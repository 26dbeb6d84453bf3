import type { Problem } from '../model/problem.ts';
import type { Screen } from './machine.ts';
import { paint } from './paint.ts';
import { padded, printable, shortened, widthOf, wrap } from './printable.ts';
import type { CommandWords } from './words/words.ts';

/** Columns between two cells, the widest that a field or value may be, the least that words need. */
const GAP = 2;
const WIDEST_CELL = 32;
const NARROWEST = 44;

/**
 * Problems as a table of five columns: level, row, field, value, and what is wrong and how to mend
 * it, broken into lines. On a screen too narrow for that each problem has a line for where it is,
 * and below it the words.
 */
export function problemTable(
  problems: readonly Problem[],
  words: CommandWords,
  screen: Screen,
): string {
  const { level, row, field, value, message } = words.table;
  const header = [level, row, field, value];
  const rows = problems.map((problem) => cellsOf(problem, words));
  const widths = header.map((name, i) =>
    Math.max(...[name, ...rows.map((cells) => cells[i] ?? '')].map(widthOf)),
  );
  const left = widths.reduce((sum, width) => sum + width + GAP, 0);
  if (screen.columns - left < NARROWEST) return problemBlocks(problems, words, screen);
  const lines = [paint(lineOf([...header, message], widths), 'faint', screen.colours)];
  problems.forEach((problem, i) => {
    const texts = wrap(printable(problem.message), screen.columns - left);
    const cells = lineOf([...(rows[i] ?? []), texts[0] ?? ''], widths);
    lines.push(coloured(cells, problem, words, screen));
    lines.push(...texts.slice(1).map((text) => ' '.repeat(left) + text));
  });
  return lines.map((line) => `${line}\n`).join('');
}

function problemBlocks(problems: readonly Problem[], words: CommandWords, screen: Screen): string {
  const indent = ' '.repeat(GAP);
  const lines = problems.flatMap((problem) => {
    const [level = '', row, ...others] = cellsOf(problem, words);
    const place = [row && `${words.table.row} ${row}`, ...others].filter(Boolean).join(' · ');
    const head = shortened([level, place].filter(Boolean).join('  '), screen.columns);
    const texts = wrap(printable(problem.message), screen.columns - GAP);
    return [coloured(head, problem, words, screen), ...texts.map((text) => indent + text)];
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The word for the level, with which the line begins, in its colour. */
function coloured(
  line: string,
  { level }: Problem,
  { levels }: CommandWords,
  { colours }: Screen,
): string {
  const word = levels[level];
  return paint(word, level, colours) + line.slice(word.length);
}

function cellsOf({ level, row, field, value }: Problem, words: CommandWords): string[] {
  const texts = [
    words.levels[level],
    row === undefined ? '' : String(row),
    field ?? '',
    value ?? '',
  ];
  return texts.map((text) => shortened(printable(text), WIDEST_CELL));
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, i) => padded(cell, (widths[i] ?? 0) + GAP))
    .join('')
    .trimEnd();
}

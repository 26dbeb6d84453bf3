import type { Problem } from '../model/problem.ts';
import { printable } from './printable.ts';
import type { CommandWords } from './words/words.ts';

/** Characters between two columns, the widest that a value may be, the least that words need. */
const GAP = 2;
const WIDEST_CELL = 32;
const NARROWEST = 30;

/**
 * Problems as a table of five columns: level, row, field, value, and what is wrong and how to mend
 * it. This last column is broken into lines; where it would be too narrow it stands below.
 * `columns` is the width of the screen in characters.
 */
export function problemTable(
  problems: readonly Problem[],
  words: CommandWords,
  columns: number,
): string {
  const { level, row, field, value, message } = words.table;
  const header = [level, row, field, value];
  const rows = problems.map((problem) => cellsOf(problem, words));
  const widths = header.map((name, i) =>
    Math.max(name.length, ...rows.map((cells) => cells[i]?.length ?? 0)),
  );
  const left = widths.reduce((sum, width) => sum + width + GAP, 0);
  const room = columns - left;
  const below = room < NARROWEST;
  const lines = [lineOf(header, widths) + (below ? '' : message)];
  problems.forEach((problem, i) => {
    const texts = wrap(printable(problem.message), below ? columns - GAP : room);
    const first = lineOf(rows[i] ?? [], widths);
    if (below) lines.push(first, ...texts.map((text) => ' '.repeat(GAP) + text));
    else lines.push(...texts.map((text, j) => (j === 0 ? first : ' '.repeat(left)) + text));
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function cellsOf({ level, row, field, value }: Problem, words: CommandWords): string[] {
  const texts = [
    words.levels[level],
    row === undefined ? '' : String(row),
    field ?? '',
    value ?? '',
  ];
  return texts.map((text) => shorten(printable(text)));
}

function shorten(text: string): string {
  return text.length <= WIDEST_CELL ? text : `${text.slice(0, WIDEST_CELL - 1)}…`;
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells.map((cell, i) => cell.padEnd((widths[i] ?? 0) + GAP)).join('');
}

/** Breaks a text between words; a word that is too long for a line has one of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

import type { Asked } from './asked.ts';
import { codeOf } from './input.ts';
import type { Machine } from './machine.ts';
import { printable } from './printable.ts';
import type { CommandWords } from './words/words.ts';

/**
 * Writes a starter file, never over another one: a table where the name ends in .csv, else JSON with
 * its comments in `$comment`, which the reader passes over.
 */
export async function init(
  { file }: Extract<Asked, { action: 'init' }>,
  machine: Machine,
  words: CommandWords,
): Promise<number> {
  const { starter } = words;
  const isTable = /\.csv$/i.test(file);
  const text = isTable ? starter.csv : `${JSON.stringify(starter.document, undefined, 2)}\n`;
  try {
    await machine.write(file, text, true);
  } catch (error) {
    const code = codeOf(error);
    machine.err(`${printable(file)}: ${words.fileUnwritable(words.fileReasons[code] ?? code)}\n`);
    return 1;
  }
  machine.out(`${words.written(printable(file))}\n`);
  return 0;
}

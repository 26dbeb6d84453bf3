import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { writeCsv } from '../write/csv.ts';
import { writeDocument } from '../write/document.ts';
import { writeHtml } from '../write/html.ts';
import { writeIcs } from '../write/ics.ts';
import { writeJsonLd } from '../write/json-ld.ts';
import type { Loss, Written } from '../write/losses.ts';
import type { Asked, Target } from './asked.ts';
import { codeOf, readInput } from './input.ts';
import type { Machine } from './machine.ts';
import { printable } from './printable.ts';
import { problemTable } from './problem-table.ts';
import type { CommandWords } from './words/words.ts';

/** Writes a timeline in another format; 1 if an event could not be read, or the file not written. */
export async function convert(
  asked: Extract<Asked, { action: 'convert' }>,
  machine: Machine,
  words: CommandWords,
): Promise<number> {
  const options = { ...asked, lang: words.lang };
  const { timeline, problems } = await readInput(asked.file, options, machine, words);
  const told = problems.filter(({ level }) => level !== 'note');
  if (told.length > 0) machine.err(problemTable(told, words, machine.columns));
  if (timeline.events.length === 0) {
    machine.err(`${words.nothingToConvert}\n`);
    return 1;
  }
  const { text, losses } = write(timeline, asked.to, asked.lang, machine.now);
  const notes = [...unread(problems), ...losses.map((loss) => lossNote(loss, asked.to, words))];
  if (notes.length > 0) machine.err(problemTable(notes, words, machine.columns));
  const written = await put(text, asked.out, machine, words);
  return written && problems.every(({ level }) => level !== 'error') ? 0 : 1;
}

/** What the input has and we do not read is lost on the way, too. */
function unread(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ level }) => level === 'note');
}

function write(timeline: Timeline, to: Target, lang: string | undefined, now: number): Written {
  switch (to) {
    case 'json':
      return writeDocument(timeline);
    case 'csv':
      return writeCsv(timeline);
    case 'html':
      return writeHtml(timeline, { lang });
    case 'ics':
      return writeIcs(timeline, { lang, now });
    case 'jsonld':
      return writeJsonLd(timeline);
  }
}

function lossNote({ event, field, kind }: Loss, to: Target, words: CommandWords): Problem {
  const message = words.losses[kind](field, to);
  return {
    code: kind,
    level: 'note',
    field,
    message,
    ...(event === undefined ? {} : { value: event }),
  };
}

async function put(
  text: string,
  file: string | undefined,
  machine: Machine,
  words: CommandWords,
): Promise<boolean> {
  if (file === undefined || file === '-') {
    machine.out(text);
    return true;
  }
  try {
    await machine.write(file, text, false);
    return true;
  } catch (error) {
    const code = codeOf(error);
    machine.err(`${printable(file)}: ${words.fileUnwritable(words.fileReasons[code] ?? code)}\n`);
    return false;
  }
}

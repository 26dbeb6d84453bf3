import type { Problem } from '../model/problem.ts';
import { shorten } from '../model/quote.ts';
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

type Converting = Extract<Asked, { action: 'convert' }>;

/** Writes a timeline in another format; 1 if an event could not be read, or the file not written. */
export async function convert(
  asked: Converting,
  machine: Machine,
  words: CommandWords,
): Promise<number> {
  const { timeline, problems } = await readInput(asked.file, asked, machine, words);
  const empty = timeline.events.length === 0;
  const { text, losses } = empty ? NOTHING : write(timeline, asked, machine.now);
  const told = [...problems, ...lossNotes(losses, asked.to, words)];
  if (told.length > 0) machine.err(problemTable(told, words, machine.screens.err));
  if (empty) {
    machine.err(`${words.nothingToConvert}\n`);
    return 1;
  }
  const written = await put(text, asked.out, machine, words);
  if (written && asked.out !== undefined && asked.out !== '-') {
    const gone = losses.filter(({ field }) => field === 'event').length;
    const count = timeline.events.length - gone;
    machine.err(`${words.converted(printable(asked.out), count, losses.length)}\n`);
  }
  return written && problems.every(({ level }) => level !== 'error') ? 0 : 1;
}

const NOTHING: Written = { text: '', losses: [] };

function write(timeline: Timeline, { to, lang }: Converting, now: number): Written {
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

/** One note for what happens to a field, however many events it happens to. */
function lossNotes(losses: readonly Loss[], to: Target, words: CommandWords): readonly Problem[] {
  const alike = new Map<string, Loss[]>();
  for (const loss of losses) {
    const key = `${loss.kind} ${loss.field}`;
    alike.set(key, [...(alike.get(key) ?? []), loss]);
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { kind, field } = first;
    const events = group.flatMap(({ event }) => event ?? []);
    const message = words.losses[kind](field, to, events.length);
    const value = events.length === 0 ? {} : { value: shorten(events.join(', ')) };
    return [{ code: kind, level: 'note', field, message, ...value } as const];
  });
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

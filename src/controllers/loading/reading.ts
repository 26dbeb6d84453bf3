import { appendWork } from '../../data/large/append.ts';
import { readingWork } from '../../data/read.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import type { ListData } from '../../page/light-dom.ts';
import { readMarkup } from '../page-markup.ts';
import { drive, type Run } from '../work/slices.ts';
import { guessProblem } from './load-problem.ts';

/** What a document says, and what was wrong with it. */
export interface Reading {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}

export interface ReadingOptions {
  readonly format: string;
  /** BCP 47 language of the problems. */
  readonly lang: string;
  /** Address of a text whose encoding was guessed. */
  readonly guessed?: string | undefined;
  /** Events that are added to those of the document. */
  readonly more?: readonly unknown[];
}

/** Reads what an element was given: an object, a text in any format, or a piece of a page. */
export function readingRun(input: string | object, options: ReadingOptions): Run<Reading> {
  return (driving) => drive(readingOf(input, options), driving);
}

/** Adds events to large data without reading the others again. */
export function appendingRun(
  { timeline, problems }: Reading,
  added: readonly unknown[],
  lang: string,
): Run<Reading> {
  return (driving) => drive(appendWork(timeline, problems, added, { lang }), driving);
}

function* readingOf(
  input: string | object,
  { format, lang, guessed, more }: ReadingOptions,
): Work<Reading> {
  const page = typeof input === 'string' && readPage(input, format);
  const asked = format === 'html' ? 'auto' : format;
  const result = yield* readingWork(page || input, { format: asked, lang, more });
  if (guessed === undefined) return result;
  return { ...result, problems: [guessProblem(guessed, lang), ...result.problems] };
}

/** What a piece of a page lists. A whole page is mostly another one than was meant, so ask for it. */
function readPage(text: string, format: string): string | ListData | undefined {
  const piece = /^\uFEFF?\s*<(?!!doctype|html|head|\?xml)/i.test(text);
  return format === 'html' || (piece && format === 'auto') ? readMarkup(text) : undefined;
}

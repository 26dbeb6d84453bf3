import { readTimeline } from '../../data/read.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { ListData } from '../../page/light-dom.ts';
import { readMarkup } from '../page-markup.ts';
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
}

/** Reads what an element was given: an object, a text in any format, or a piece of a page. */
export function readInput(
  input: string | object,
  { format, lang, guessed }: ReadingOptions,
): Reading {
  const page = typeof input === 'string' && readPage(input, format);
  const asked = format === 'html' ? 'auto' : format;
  const result = readTimeline(page || input, { format: asked, lang });
  if (guessed === undefined) return result;
  return { ...result, problems: [guessProblem(guessed, lang), ...result.problems] };
}

/** What a piece of a page lists. A whole page is mostly another one than was meant, so ask for it. */
function readPage(text: string, format: string): string | ListData | undefined {
  const piece = /^\uFEFF?\s*<(?!!doctype|html|head|\?xml)/i.test(text);
  return format === 'html' || (piece && format === 'auto') ? readMarkup(text) : undefined;
}

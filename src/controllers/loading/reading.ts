import { appendWork } from '../../data/large/append.ts';
import { type Packed, unpackWork } from '../../data/packed.ts';
import { hasAddedReaders, readingWork } from '../../data/read.ts';
import { isBuiltIn } from '../../i18n/languages.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import type { ListData } from '../../page/light-dom.ts';
import { readMarkup } from '../page-markup.ts';
import { crew } from '../work/crew.ts';
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

/** For a shorter text a worker is not worth its start, and the copying of what it finds, characters. */
const WORTHWHILE = 4_000_000;

/**
 * Reads what an element was given: an object, a text in any format, or a piece of a page. A long text
 * is read in a worker where there is one; objects would have to be copied there, which holds up the
 * page for longer than to read them in slices.
 */
export function readingRun(input: string | object, options: ReadingOptions): Run<Reading> {
  return (driving) => {
    const here = (): void => drive(readingOf(input, options), driving);
    if (typeof input !== 'string' || !isForWorker(input, options)) {
      here();
      return;
    }
    const { onProgress } = driving;
    const { format, lang } = options;
    const onDone = (packed: Packed | undefined): void => {
      if (packed) drive(unpacked(packed, options), driving);
      else here();
    };
    const far = { ...driving, onProgress: (share: number) => onProgress?.(0.95 * share), onDone };
    crew.order('read', { text: input, format, lang }, { ...far, onError: here }, here);
  };
}

/** What is neither markup, nor needs what only this page has: formats, words, objects of a script. */
function isForWorker(text: string, { format, lang, more = [] }: ReadingOptions): boolean {
  if (text.length < WORTHWHILE || more.length > 0) return false;
  if (hasAddedReaders() || !isBuiltIn(lang)) return false;
  return format !== 'html' && !/^\uFEFF?\s*</.test(text);
}

function* unpacked(packed: Packed, { lang, guessed }: ReadingOptions): Work<Reading> {
  return withGuess(yield* unpackWork(packed, lang), guessed, lang);
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
  return withGuess(result, guessed, lang);
}

function withGuess(reading: Reading, guessed: string | undefined, lang: string): Reading {
  if (guessed === undefined) return reading;
  return { ...reading, problems: [guessProblem(guessed, lang), ...reading.problems] };
}

/** What a piece of a page lists. A whole page is mostly another one than was meant, so ask for it. */
function readPage(text: string, format: string): string | ListData | undefined {
  const piece = /^\uFEFF?\s*<(?!!doctype|html|head|\?xml)/i.test(text);
  return format === 'html' || (piece && format === 'auto') ? readMarkup(text) : undefined;
}

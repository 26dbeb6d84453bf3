import { decodeText } from '../data/encoding.ts';
import { icsReader } from '../data/ics/reader.ts';
import { jsonLdReader } from '../data/json-ld/reader.ts';
import { type ReadResult, readTimeline, registerReader } from '../data/read.ts';
import { csvAddress } from '../data/sheets-address.ts';
import { wordsFor } from '../i18n/languages.ts';
import type { LoadProblemCode } from '../i18n/problem-words.ts';
import type { Problem } from '../model/problem.ts';
import { type Machine, Refused } from './machine.ts';
import type { CommandWords } from './words/words.ts';

export interface InputOptions {
  readonly format: string | undefined;
  readonly timeZone: string | undefined;
  /** BCP 47 language of problems. */
  readonly lang: string;
}

/** The readers that the single file leaves to extras. */
export function registerRareReaders(): void {
  registerReader(jsonLdReader);
  registerReader(icsReader);
}

/** Reads a file, an address, or what is piped in (`-`). Whatever goes wrong is a problem. */
export async function readInput(
  name: string,
  options: InputOptions,
  machine: Machine,
  words: CommandWords,
): Promise<ReadResult> {
  try {
    return readText(decodeText(await bytesOf(name, machine)), options);
  } catch (error) {
    return {
      ...readTimeline({ events: [] }),
      problems: [failure(name, error, options.lang, words)],
    };
  }
}

function bytesOf(name: string, machine: Machine): Promise<Uint8Array> {
  return isAddress(name) ? machine.fetch(csvAddress(name)) : machine.read(name);
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** A page cannot be read without a browser, but the document that it carries for scripts can. */
function readText(text: string, options: InputOptions): ReadResult {
  const page = /^\uFEFF?\s*</.test(text);
  return readTimeline((page ? documentIn(text) : undefined) ?? text, options);
}

const SCRIPT = /<script\b([^>]{0,400})>/gi;
const JSON_TYPE = /\btype\s*=\s*["']?application\/(ld\+)?json\b/i;

/** The JSON script inside the element, else the first one of the page that holds events. */
function documentIn(page: string): string | undefined {
  const inside = page.search(/<event-timeline\b/i);
  const parts = inside < 0 ? [page] : [page.slice(inside), page];
  const scripts = parts.flatMap(scriptsIn);
  return scripts.find((json) => readTimeline(json).timeline.events.length > 0);
}

/** The texts of the JSON scripts of a page, in order. */
function scriptsIn(page: string): readonly string[] {
  const scripts: string[] = [];
  for (const { 0: tag, 1: attributes = '', index } of page.matchAll(SCRIPT)) {
    if (!JSON_TYPE.test(attributes)) continue;
    const end = page.indexOf('</script', index);
    if (end < 0) break;
    scripts.push(page.slice(index + tag.length, end));
  }
  return scripts;
}

function failure(name: string, error: unknown, lang: string, words: CommandWords): Problem {
  const about = { level: 'error', value: name } as const;
  if (!isAddress(name)) {
    const reason = words.fileReasons[codeOf(error)] ?? codeOf(error);
    return { ...about, code: 'file-unreadable', message: words.fileUnreadable(reason) };
  }
  const status = error instanceof Refused ? String(error.status) : '';
  const code = loadCode(status);
  return { ...about, code, message: wordsFor(lang).problems[code]({ url: name, status }) };
}

function loadCode(status: string): LoadProblemCode {
  if (status === '') return 'load-failed';
  return status === '404' ? 'load-missing' : 'load-refused';
}

/** `ENOENT`, or what else an error is called. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

import { emptyTimeline } from '../data/assemble.ts';
import { readBytes } from '../data/encoding.ts';
import { icsReader } from '../data/ics/reader.ts';
import { jsonLdReader } from '../data/json-ld/reader.ts';
import { MOST_BYTES, refusalOf } from '../data/load-answers.ts';
import { type ReadResult, readTimeline, registerReader } from '../data/read.ts';
import { csvAddress, isSheet } from '../data/sheets-address.ts';
import { formatBytes } from '../i18n/bytes.ts';
import { wordsFor } from '../i18n/languages.ts';
import type { LoadProblemCode } from '../i18n/problem-words.ts';
import type { Problem } from '../model/problem.ts';
import { shorten } from '../model/quote.ts';
import { type PageTimeline, readPage } from '../page/whole-page.ts';
import { addressIn, isAddress } from './addresses.ts';
import type { Reading } from './asked.ts';
import { type Answer, type Machine, NotFetched } from './machine.ts';
import { parsePage } from './page.ts';
import type { CommandWords } from './words/words.ts';

/** What was read of a file, and of a page, from where. */
export interface Input extends ReadResult {
  /** The part of a page that was taken: `<ol id="story">`. */
  readonly part?: string;
}

/** The readers that the single file leaves to extras. */
export function registerRareReaders(): void {
  registerReader(jsonLdReader);
  registerReader(icsReader);
}

/** Reads a file, an address, or what is piped in (`-`). Whatever goes wrong is a problem. */
export function readInput(
  name: string,
  reading: Reading,
  machine: Machine,
  words: CommandWords,
): Promise<Input> {
  return new InputReader(reading, machine, words).read(name, true);
}

/** A text, and what is to be said of how it was got. */
interface Got {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Where it was found in the end. */
  readonly address: string;
  /** Another address than was asked for. */
  readonly redirected: boolean;
}

class InputReader {
  constructor(
    private readonly reading: Reading,
    private readonly machine: Machine,
    private readonly words: CommandWords,
  ) {}

  /** `follow`: whether a page may name another file. */
  async read(name: string, follow: boolean): Promise<Input> {
    try {
      const got = isAddress(name) ? await this.fetched(name) : await this.fromFile(name);
      if ('code' in got) return nothing(got);
      const isPage = this.reading.format === 'html' || /^\s*<(?!\?xml)/.test(got.text);
      const read = isPage
        ? await this.readPage(name, got, follow)
        : readTimeline(got.text, this.options());
      return { ...read, problems: [...got.problems, ...read.problems] };
    } catch (error) {
      return nothing(this.failure(name, error));
    }
  }

  private options() {
    const { format, timeZone } = this.reading;
    return { format: format === 'html' ? 'auto' : format, timeZone, lang: this.words.lang };
  }

  private async fromFile(name: string): Promise<Got | Problem> {
    const bytes = await this.machine.read(name);
    return this.decoded(name, { bytes, address: name, charset: '', redirected: false });
  }

  private async fetched(name: string): Promise<Got | Problem> {
    const answer = await this.machine.fetch(csvAddress(name));
    const code = refusalOf(name, answer.status);
    if (code) return this.problem(name, code, answer);
    return this.decoded(name, answer);
  }

  private decoded(name: string, answer: Omit<Answer, 'status'>): Got | Problem {
    const decoded = readBytes(answer.bytes, answer.charset);
    if (!decoded) return this.problem(name, 'load-not-text');
    const { address, redirected } = answer;
    const text = decoded.text.replace(/^\uFEFF/, '');
    const doubt = { code: 'encoding-guessed', level: 'note' } as const;
    const message = wordsFor(this.words.lang).problems[doubt.code]({});
    const problems = decoded.guessed ? [{ ...doubt, message }] : [];
    return { text, problems, address, redirected };
  }

  private async readPage(name: string, got: Got, follow: boolean): Promise<Input> {
    const { select } = this.reading;
    const page = parsePage(got.text);
    if (select && !isSelector(page, select)) return nothing(this.told('select-invalid', select));
    const found = readPage(page, select);
    if (!found) return this.noTimeline(name, got);
    const { name: part, others } = found;
    const read = await this.contentOf(found, got.address, follow);
    const notes = others > 0 ? [this.told('one-of-several', part, others)] : [];
    return { ...read, part, problems: [...notes, ...read.problems] };
  }

  private contentOf(found: PageTimeline, page: string, follow: boolean): Promise<Input> | Input {
    if (found.data !== undefined) return readTimeline(found.data, this.options());
    const { src = '' } = found;
    const address = follow ? addressIn(page, src) : undefined;
    if (address === undefined) return nothing(this.problem(src, 'load-address'));
    return this.read(address, false);
  }

  private noTimeline(name: string, { text, redirected, address }: Got): Input {
    if (this.reading.select) return nothing(this.told('select-empty', this.reading.select));
    if (isSheet(name)) return nothing(this.problem(name, 'load-not-shared'));
    if (redirected) return nothing(this.problem(name, 'load-login', { address }));
    return readTimeline(text, this.options());
  }

  private failure(name: string, error: unknown): Problem {
    if (error instanceof NotFetched) return this.problem(name, error.code);
    if (isAddress(name)) return this.problem(name, 'load-failed');
    const reason = this.words.fileReasons[codeOf(error)] ?? codeOf(error);
    const message = this.words.fileUnreadable(reason);
    return { code: 'file-unreadable', level: 'error', value: shorten(name), message };
  }

  /** A problem of loading, in the words that the element has for it. */
  private problem(name: string, code: LoadProblemCode, answer: Partial<Answer> = {}): Problem {
    const details = {
      url: shorten(name),
      status: String(answer.status ?? ''),
      target: shorten(answer.address ?? ''),
      limit: formatBytes(MOST_BYTES, this.words.lang),
    };
    const message = wordsFor(this.words.lang).problems[code](details);
    return { code, level: 'error', message };
  }

  /** A problem of choosing from a page. */
  private told(code: keyof CommandWords['page'], value = '', others = 0): Problem {
    const level = code === 'one-of-several' ? 'note' : 'error';
    return { code, level, value: shorten(value), message: this.words.page[code](others) };
  }
}

function nothing(problem: Problem): Input {
  return { timeline: emptyTimeline('UTC'), problems: [problem] };
}

function isSelector(page: Document, select: string): boolean {
  try {
    page.querySelector(select);
    return true;
  } catch {
    return false;
  }
}

/** `ENOENT`, or what else an error is called. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

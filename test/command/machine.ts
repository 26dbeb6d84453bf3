import type { Answer, Machine, Screen } from '../../src/command/machine.ts';
import { runCommand } from '../../src/command/run.ts';

/** Output that goes to a file: as wide as it likes, and without colours. */
const FILE: Screen = { columns: Number.POSITIVE_INFINITY, colours: false };

/** Files and answers of a server that are not there; what was printed and written. */
export class PaperMachine implements Machine {
  readonly version = '1.2.3';
  readonly now = Date.UTC(2025, 10, 24);
  lang = 'en';
  readonly screens: Record<'out' | 'err', Screen> = { out: FILE, err: FILE };
  printed = '';
  told = '';

  /** What servers answer otherwise than with a file, or why they do not. */
  readonly answers: Record<string, Partial<Answer> | Error> = {};

  constructor(readonly files: Record<string, string | Uint8Array> = {}) {}

  async read(file: string): Promise<Uint8Array> {
    const content = this.files[file];
    if (content === undefined) throw Object.assign(new Error('nothing'), { code: 'ENOENT' });
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  async fetch(url: string): Promise<Answer> {
    const answer = this.answers[url];
    if (answer instanceof Error) throw answer;
    const bytes = this.files[url] === undefined ? new Uint8Array() : await this.read(url);
    const status = this.files[url] === undefined ? 404 : 200;
    return { status, address: url, redirected: false, charset: '', bytes, ...answer };
  }

  async write(file: string, text: string, fresh: boolean): Promise<void> {
    if (fresh && this.files[file] !== undefined) {
      throw Object.assign(new Error('there'), { code: 'EEXIST' });
    }
    this.files[file] = text;
  }

  out(text: string): void {
    this.printed += text;
  }

  err(text: string): void {
    this.told += text;
  }

  /** Runs the command as typed; words are parted by blanks. */
  run(line: string): Promise<number> {
    return runCommand(
      line.split(' ').filter((word) => word !== ''),
      this,
    );
  }
}

import { type Machine, Refused } from '../../src/command/machine.ts';
import { runCommand } from '../../src/command/run.ts';

/** Files and answers of a server that are not there; what was printed and written. */
export class PaperMachine implements Machine {
  readonly version = '1.2.3';
  readonly now = Date.UTC(2025, 10, 24);
  lang = 'en';
  columns = Number.POSITIVE_INFINITY;
  printed = '';
  told = '';

  constructor(readonly files: Record<string, string | Uint8Array> = {}) {}

  async read(file: string): Promise<Uint8Array> {
    const content = this.files[file];
    if (content === undefined) throw Object.assign(new Error('nothing'), { code: 'ENOENT' });
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  async fetch(url: string): Promise<Uint8Array> {
    if (this.files[url] === undefined) throw new Refused(404);
    return this.read(url);
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

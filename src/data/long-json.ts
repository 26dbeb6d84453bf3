import type { Work } from '../model/work.ts';

/** Shorter texts are parsed at once, characters. */
const LONG = 1 << 20;
/** So much of a list is parsed in one piece, characters. */
const PIECE = 1 << 16;
/** Lists deeper than this are parsed as part of what they are in. */
const DEEPEST = 3;

export interface LongJsonOptions {
  /** Default 1,048,576 characters. */
  readonly long?: number;
  /** Default 65,536 characters. */
  readonly piece?: number;
}

/**
 * What `JSON.parse` makes of a long text, in pieces: it holds up a page for 10 ms a megabyte. Undefined
 * for a short text and for what is no JSON, which is then told by whoever parses it at once.
 */
export function* parseLongJson(text: string, options: LongJsonOptions = {}): Work<unknown> {
  const { long = LONG, piece = PIECE } = options;
  if (text.length < long) return undefined;
  try {
    const parser = new LongJson(text, piece);
    const value = yield* parser.value(DEEPEST);
    return parser.atEnd ? value : undefined;
  } catch {
    return undefined;
  }
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

/** Goes through a text once; throws what `JSON.parse` throws, or where it does not know on. Mutable! */
class LongJson {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly piece: number,
  ) {}

  get atEnd(): boolean {
    return Number.isNaN(this.next());
  }

  *value(depth: number): Work<unknown> {
    const sign = this.next();
    if (sign === OPEN && depth > 0) return yield* this.record(depth - 1);
    if (sign === OPEN_LIST && depth > 0) return yield* this.list();
    const from = this.at;
    this.skipUntil(0);
    return JSON.parse(this.text.slice(from, this.at));
  }

  private *record(depth: number): Work<unknown> {
    const record: Record<string, unknown> = {};
    this.at += 1;
    if (this.next() === CLOSE) this.at += 1;
    else {
      do {
        const key = this.key();
        const value = yield* this.value(depth);
        record[key] = value;
      } while (this.take(COMMA));
      if (!this.take(CLOSE)) throw new SyntaxError();
    }
    return record;
  }

  private key(): string {
    if (this.next() !== QUOTE) throw new SyntaxError();
    const from = this.at;
    this.at = this.endOfText(from);
    const key: string = JSON.parse(this.text.slice(from, this.at));
    // As a name that is written it would be no field.
    if (key === '__proto__' || !this.take(COLON)) throw new SyntaxError();
    return key;
  }

  private *list(): Work<unknown[]> {
    const items: unknown[] = [];
    this.at += 1;
    for (;;) {
      const part = this.part();
      const last = !this.take(COMMA);
      // Nothing between two commas, or after the last.
      if (part.length === 0 && (items.length > 0 || !last)) throw new SyntaxError();
      for (const item of part) items.push(item);
      if (last) break;
      yield this.at / this.text.length;
    }
    if (!this.take(CLOSE_LIST)) throw new SyntaxError();
    return items;
  }

  private part(): unknown[] {
    const from = this.at;
    this.skipUntil(from + this.piece);
    return JSON.parse(`[${this.text.slice(from, this.at)}]`);
  }

  /** Goes on to what ends a value: a closing bracket, or a comma not before `least`. */
  private skipUntil(least: number): void {
    const { text } = this;
    let depth = 0;
    for (; this.at < text.length; this.at++) {
      const sign = text.charCodeAt(this.at);
      if (sign === QUOTE) {
        this.at = this.endOfText(this.at) - 1;
        continue;
      }
      const step = stepOf(sign);
      const ends = step < 0 || (sign === COMMA && this.at >= least);
      if (ends && depth === 0) return;
      depth += step;
    }
  }

  /** Just after a text in quotation marks that begins at `from`. */
  private endOfText(from: number): number {
    const { text } = this;
    for (let end = text.indexOf('"', from + 1); end >= 0; end = text.indexOf('"', end + 1)) {
      let before = end - 1;
      while (text.charCodeAt(before) === BACKSLASH) before -= 1;
      if ((end - before) % 2 === 1) return end + 1;
    }
    throw new SyntaxError();
  }

  private take(sign: number): boolean {
    const found = this.next() === sign;
    if (found) this.at += 1;
    return found;
  }

  /** The next sign that is no white space; NaN at the end. */
  private next(): number {
    for (;;) {
      const sign = this.text.charCodeAt(this.at);
      if (sign !== 32 && sign !== 10 && sign !== 13 && sign !== 9) return sign;
      this.at += 1;
    }
  }
}

/** How much deeper one is after a sign. */
function stepOf(sign: number): number {
  if (sign === OPEN || sign === OPEN_LIST) return 1;
  return sign === CLOSE || sign === CLOSE_LIST ? -1 : 0;
}

/** Where a text stops being JSON: the messages of `JSON.parse` differ by browser and say it in English. */
export interface JsonFault {
  /** 0-based place in the text. */
  readonly at: number;
  /** 1-based; a column counts UTF-16 units, as editors do. */
  readonly line: number;
  readonly column: number;
  /** The text ends before its value does. */
  readonly truncated: boolean;
}

/** What may come next; `…-or-end` only directly after an opening bracket. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma' | 'nothing';

const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const CUT_NUMBER = /-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?)$|-$/y;
const WORDS = ['true', 'false', 'null'];

/** The first place at which a text breaks the grammar of JSON (RFC 8259); `undefined` if none does. */
export function findJsonFault(text: string): JsonFault | undefined {
  const scan = new JsonScan(text);
  while (scan.step());
  const { at, expected } = scan;
  if (at >= text.length && expected === 'nothing') return undefined;
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|\r|\n/);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { at, line: lines.length, column, truncated: at >= text.length };
}

/** Keeps its own stack, so that depth costs memory only. Mutable! */
class JsonScan {
  at = 0;
  expected: Expected = 'value';
  private readonly open: ('{' | '[')[] = [];

  constructor(private readonly text: string) {}

  /** Reads one token; false at the end or where none of those that may come stands. */
  step(): boolean {
    while (isSpace(this.text.charCodeAt(this.at))) this.at += 1;
    const sign = this.text[this.at];
    return sign !== undefined && this.token(sign);
  }

  private token(sign: string): boolean {
    switch (this.expected) {
      case 'nothing':
        return false;
      case 'colon':
        return sign === ':' && this.move('value');
      case 'comma':
        return sign === ',' ? this.move(this.inObject ? 'key' : 'value') : this.close(sign);
      case 'key':
        return sign === '"' && this.string('colon');
      case 'key-or-end':
        return sign === '"' ? this.string('colon') : this.close(sign);
      default:
        return this.value(sign);
    }
  }

  private get inObject(): boolean {
    return this.open.at(-1) === '{';
  }

  private value(sign: string): boolean {
    if (sign === '{' || sign === '[') {
      this.open.push(sign);
      return this.move(sign === '{' ? 'key-or-end' : 'value-or-end');
    }
    if (sign === '"') return this.string(this.afterValue());
    if (sign === ']' && this.expected === 'value-or-end') return this.close(sign);
    LITERAL.lastIndex = this.at;
    const literal = LITERAL.exec(this.text)?.[0];
    if (literal === undefined) return this.breakOff();
    this.at += literal.length;
    this.expected = this.afterValue();
    return true;
  }

  /** `tru` or `1.` at the very end is cut off rather than wrong. */
  private breakOff(): boolean {
    CUT_NUMBER.lastIndex = this.at;
    const rest = this.text.slice(this.at, this.at + 5);
    const word =
      this.at + rest.length === this.text.length && WORDS.some((one) => one.startsWith(rest));
    if (word || CUT_NUMBER.test(this.text)) this.at = this.text.length;
    return false;
  }

  private close(sign: string): boolean {
    if (sign !== (this.inObject ? '}' : ']')) return false;
    this.open.pop();
    return this.move(this.afterValue());
  }

  private afterValue(): Expected {
    return this.open.length === 0 ? 'nothing' : 'comma';
  }

  private move(expected: Expected): boolean {
    this.at += 1;
    this.expected = expected;
    return true;
  }

  /** A string in a loop: expressions with a choice in a star run out of stack on 10 MB. */
  private string(next: Expected): boolean {
    let at = this.at + 1;
    for (let step = this.unit(at); step > 0; step = this.unit(at)) at += step;
    this.at = at;
    return this.text[at] === '"' && this.move(next);
  }

  /** Length of what stands at a place of a string; 0 where the string ends, rightly or not. */
  private unit(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code === 0x5c) return this.escape(at);
    return code >= 0x20 && code !== 0x22 ? 1 : 0;
  }

  private escape(at: number): number {
    const sign = this.text[at + 1];
    if (sign === undefined) return 1;
    if ('"\\/bfnrt'.includes(sign)) return 2;
    const digits = this.text.slice(at + 2, at + 6);
    if (sign !== 'u' || !/^[\da-fA-F]*$/.test(digits)) return 0;
    const cut = at + 2 + digits.length === this.text.length;
    return digits.length === 4 || cut ? digits.length + 2 : 0;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

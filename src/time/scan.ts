/** The first thing found wrong in a text, before it is put into words. */
export interface Fault {
  /** Code of the problem, a key of `ProblemWords`. */
  readonly code: string;
  /** 0-based place in the text. */
  readonly at: number;
  readonly details: Readonly<Record<string, string>>;
}

const ZERO = 0x30;
const NINE = 0x39;

/**
 * A place in a date text. Readers move it forward; on the first fault they note it here and return
 * `undefined`, so that nothing is thrown and the position survives. Mutable!
 */
export class Scan {
  fault: Fault | undefined;

  constructor(
    readonly text: string,
    public at = 0,
    /** Where this part of the text stops; an edge of an interval stops at the slash. */
    readonly end = text.length,
  ) {}

  get done(): boolean {
    return this.at >= this.end;
  }

  /** The UTF-16 code `ahead` places on, or -1 past the end. */
  code(ahead = 0): number {
    const place = this.at + ahead;
    return place < this.end ? this.text.charCodeAt(place) : -1;
  }

  /** Steps over `code` if it comes next. */
  take(code: number): boolean {
    if (this.code() !== code) return false;
    this.at += 1;
    return true;
  }

  /** Reads exactly `count` digits, or moves nothing and answers NaN. */
  digits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      const code = this.code(i);
      if (!isDigit(code)) return Number.NaN;
      value = value * 10 + code - ZERO;
    }
    this.at += count;
    return value;
  }

  /** Reads as many digits as there are; '' if there are none. */
  run(): string {
    const from = this.at;
    while (isDigit(this.code())) this.at += 1;
    return this.text.slice(from, this.at);
  }

  /** Notes the first fault; later ones are its consequences. */
  fail(code: string, details: Readonly<Record<string, string>> = {}, at = this.at): undefined {
    this.fault ??= { code, at, details };
    return undefined;
  }
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

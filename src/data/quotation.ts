const LINE_END = /\r\n?|\n/g;

/**
 * Brings a table's text into the form of RFC 4180, which alone the parser understands: it would lose
 * letters behind a closing quotation mark, and the rest of the file behind one that is never closed.
 * A cell in which a mark stands astray ends at the next mark before a delimiter, in the same line; if
 * there is none, or another cell begins with a mark before it, it is taken as it is written. `stray` is told its row, counted from 1. Time grows linearly.
 */
export function mendQuotation(
  text: string,
  delimiter: string,
  stray: (row: number) => void = () => undefined,
): string {
  if (!text.includes('"')) return text;
  return new Quotation(text, delimiter, stray).mend();
}

/** One walk from quotation mark to quotation mark. Mutable! */
class Quotation {
  private mended = '';
  /** Up to where the text is in `mended`, and up to where it was looked at. */
  private copied = 0;
  private at = 0;
  private row = 1;
  /** The next closing mark and line end, so that many strays look for the same one only once. */
  private nextClosing = -1;
  private nextLineEnd = -1;

  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly stray: (row: number) => void,
  ) {}

  mend(): string {
    for (let mark = this.markFrom(0); mark < this.text.length; mark = this.markFrom(this.at)) {
      this.row += this.text.slice(this.at, mark).match(LINE_END)?.length ?? 0;
      let start = mark;
      while (this.isBlank(start - 1)) start -= 1;
      if (!this.isEdge(start - 1)) this.at = mark + 1;
      else if (!this.takeQuoted(start, mark)) this.takeStray(start, mark);
    }
    return this.mended + this.text.slice(this.copied);
  }

  /** A cell as it should be, but for blanks around its marks. */
  private takeQuoted(start: number, open: number): boolean {
    let close = this.markFrom(open + 1);
    while (this.text[close + 1] === '"') close = this.markFrom(close + 2);
    const end = this.afterBlanks(close + 1);
    if (close >= this.text.length || !this.isEdge(end)) return false;
    if (end - start > close + 1 - open) this.replace(start, end, this.text.slice(open, close + 1));
    this.at = end;
    return true;
  }

  private takeStray(start: number, open: number): void {
    this.stray(this.row);
    const lineEnd = this.lineEnd(open);
    // A mark that opens the next cell shows that this one was never closed.
    const unclosed = this.text[this.markFrom(open + 1) - 1] === this.delimiter;
    const close = unclosed ? lineEnd : this.closing(open + 1, lineEnd);
    let end = open;
    if (close < lineEnd) end = this.afterBlanks(close + 1);
    else while (end < lineEnd && this.text[end] !== this.delimiter) end += 1;
    // Some programs write \" for a mark inside of marks.
    const cell =
      close < lineEnd
        ? this.text.slice(open + 1, close).replace(/\\"|""/g, '"')
        : this.text.slice(open, end);
    this.replace(start, end, `"${cell.replaceAll('"', '""')}"`);
    this.at = end;
  }

  private replace(start: number, end: number, cell: string): void {
    this.mended += this.text.slice(this.copied, start) + cell;
    this.copied = end;
  }

  /** The first mark from a place on that stands before a delimiter, or at the end of the line. */
  private closing(from: number, lineEnd: number): number {
    if (this.nextClosing >= from) return this.nextClosing;
    let mark = this.markFrom(from);
    while (mark < lineEnd && !this.isEdge(this.afterBlanks(mark + 1))) {
      mark = this.markFrom(mark + 1);
    }
    this.nextClosing = mark;
    return mark;
  }

  private lineEnd(from: number): number {
    if (this.nextLineEnd < from) {
      LINE_END.lastIndex = from;
      this.nextLineEnd = LINE_END.exec(this.text)?.index ?? this.text.length;
    }
    return this.nextLineEnd;
  }

  private markFrom(at: number): number {
    const mark = this.text.indexOf('"', at);
    return mark < 0 ? this.text.length : mark;
  }

  private afterBlanks(at: number): number {
    let end = at;
    while (this.isBlank(end)) end += 1;
    return end;
  }

  private isBlank(at: number): boolean {
    const sign = this.text[at];
    return sign !== undefined && sign !== this.delimiter && ' \u00a0\t'.includes(sign);
  }

  private isEdge(at: number): boolean {
    const sign = this.text[at];
    return sign === undefined || sign === this.delimiter || sign === '\n' || sign === '\r';
  }
}

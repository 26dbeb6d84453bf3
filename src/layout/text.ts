/** Which face a text is set in; the drawing side has one style for each. */
export type TextRole = 'date' | 'title' | 'span' | 'tick' | 'major' | 'break';

/** How large text is on the reader's screen. Handed in, so that layout stays pure. */
export interface TextMetrics {
  /** Width of one line, CSS px. */
  width(text: string, role: TextRole): number;
  /** Height of one line, CSS px. */
  lineHeight(role: TextRole): number;
}

/** Room around the words of a mark, and between it and what stands before it. CSS px. */
const MARK = { padding: 8, gap: 6 };

/** The room that a mark takes after a text, CSS px; none without words. */
export function markWidth(words: string, metrics: TextMetrics): number {
  return words === '' ? 0 : metrics.width(words, 'span') + MARK.padding + MARK.gap;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** Width of the longest line, CSS px. */
  readonly width: number;
}

/**
 * Breaks a text into as few lines as `maxWidth` allows, at most `maxLines`, and then as evenly as
 * it can: the narrowest width that still gives that many lines; two lines are broken as one reads
 * them. Where `maxLines` is too few for `maxWidth` the text grows wider instead: a headline is never
 * cut off. Breaks only at spaces, but for words that are wider than any flag.
 */
export function wrapText(
  text: string,
  role: TextRole,
  metrics: TextMetrics,
  { maxWidth, maxLines }: { maxWidth: number; maxLines: number },
): WrappedText {
  const words = wordsOf(text).flatMap((word) => cutWord(word, role, metrics, maxLines));
  const measure = (line: string): number => metrics.width(line, role);
  const fewest = Math.min(greedyLines(words, maxWidth, measure).length, maxLines);
  if (fewest === 2) return twoLines(words, maxWidth, measure);
  const candidates = lineWidths(words, measure);
  for (const width of candidates) {
    const lines = greedyLines(words, width, measure);
    if (lines.length <= fewest) return { lines, width: Math.max(0, ...lines.map(measure)) };
  }
  return { lines: [words.join(' ')], width: measure(words.join(' ')) };
}

/** A word may be so many lines' heights long: that leaves every word of a language whole. */
const WORD = 16;

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A word that no flag holds, in as many pieces as it may have lines; what is left is cut off. */
function cutWord(word: string, role: TextRole, metrics: TextMetrics, maxLines: number): string[] {
  const room = WORD * metrics.lineHeight(role);
  const pieces: string[] = [];
  let rest = word;
  while (pieces.length < maxLines - 1 && metrics.width(rest, role) > room) {
    const piece = beginning(rest, room, role, metrics);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, clipText(rest, role, metrics, room)];
}

/** The text as far as `room` CSS px hold it, with an ellipsis where that is not all of it. */
export function clipText(text: string, role: TextRole, metrics: TextMetrics, room: number): string {
  if (metrics.width(text, role) <= room) return text;
  return `${beginning(text, room - metrics.width('…', role), role, metrics).trimEnd()}…`;
}

/** One line in which no single word is wider than a flag, and all of it no wider than `room`. */
export function oneLine(text: string, role: TextRole, metrics: TextMetrics, room: number): string {
  const words = wordsOf(text).flatMap((word) => cutWord(word, role, metrics, 1));
  return clipText(words.join(' '), role, metrics, room);
}

/** The longest beginning that fits, at least a letter; an accent stays with its letter. */
function beginning(text: string, room: number, role: TextRole, metrics: TextMetrics): string {
  const letters = text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  let [fits, over] = [1, letters.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (metrics.width(letters.slice(0, middle).join(''), role) <= room) fits = middle;
    else over = middle;
  }
  return letters.slice(0, fits).join('');
}

/** A break after a pause reads so well that the longer line may be longer for it by so much. */
const PAUSE = /[:;,.!?…–—،؛]$/;
const PAUSE_BONUS = 0.8;
/** What is too wide in any case may be wider by so much to read well. */
const TOLERANCE = 1.1;
/** Share of a short first line's lack that counts: of two even breaks it loses. */
const TOP_LIGHT = 0.1;

/** The break with the shortest longer line, after a pause or under a longer first line if it can. */
function twoLines(
  words: readonly string[],
  maxWidth: number,
  measure: (line: string) => number,
): WrappedText {
  const breaks = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const;
    const [first, second] = [measure(lines[0]), measure(lines[1])];
    const width = Math.max(first, second);
    const reads = PAUSE.test(lines[0]) ? PAUSE_BONUS : 1;
    return { lines, width, cost: width * reads + Math.max(0, second - first) * TOP_LIGHT };
  });
  const widest = Math.max(maxWidth, Math.min(...breaks.map(({ width }) => width)) * TOLERANCE);
  const fitting = breaks.filter(({ width }) => width <= widest);
  const [best] = fitting.sort((a, b) => a.cost - b.cost);
  return { lines: best?.lines ?? words, width: best?.width ?? 0 };
}

/** Every width at which a line can end, in rising order. */
function lineWidths(words: readonly string[], measure: (line: string) => number): number[] {
  const widths: number[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      widths.push(measure(words.slice(from, to).join(' ')));
    }
  }
  return widths.sort((a, b) => a - b);
}

function greedyLines(
  words: readonly string[],
  width: number,
  measure: (line: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

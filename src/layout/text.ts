/** Which face a text is set in; the drawing side has one style for each. */
export type TextRole = 'date' | 'title' | 'span' | 'tick' | 'major' | 'break';

/** How large text is on the reader's screen. Handed in, so that layout stays pure. */
export interface TextMetrics {
  /** Width of one line, CSS px. */
  width(text: string, role: TextRole): number;
  /** Height of one line, CSS px. */
  lineHeight(role: TextRole): number;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** Width of the longest line, CSS px. */
  readonly width: number;
}

/**
 * Breaks a text into as few lines as `maxWidth` allows, at most `maxLines`, and then as evenly as
 * it can: the narrowest width that still gives that many lines. Where `maxLines` is too few for
 * `maxWidth` the text grows wider instead: a headline is never cut off. Breaks only at spaces.
 */
export function wrapText(
  text: string,
  role: TextRole,
  metrics: TextMetrics,
  { maxWidth, maxLines }: { maxWidth: number; maxLines: number },
): WrappedText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const measure = (line: string): number => metrics.width(line, role);
  const candidates = lineWidths(words, measure);
  const fewest = Math.min(greedyLines(words, maxWidth, measure).length, maxLines);
  for (const width of candidates) {
    const lines = greedyLines(words, width, measure);
    if (lines.length <= fewest) return { lines, width: Math.max(0, ...lines.map(measure)) };
  }
  return { lines: [words.join(' ')], width: measure(words.join(' ')) };
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

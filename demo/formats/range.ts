import type { Problem } from '../../src/model/problem.ts';

export interface Range {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * Where in a text a problem is: its value within its row, else the row; in JSON, whose rows are
 * events, its value where the text has it once. Undefined where nobody can say.
 */
export function rangeOf(
  text: string,
  problem: Problem,
  format: string | undefined,
): Range | undefined {
  const value = problem.value?.replace(/…$/, '') ?? '';
  const row = rowRange(text, problem, format);
  return row ? (valueIn(text, row, value) ?? row) : onlyPlace(text, value);
}

/** What the row of a problem is, depends on the format: a row of a table, a line, an event. */
function rowRange(text: string, { row }: Problem, format: string | undefined): Range | undefined {
  if (row === undefined) return undefined;
  if (TABLES.test(format ?? '')) return recordRange(text, row);
  // Where nothing could be read, it is the line in which JSON breaks off.
  return format === undefined || LINES.test(format) ? lineRange(text, row) : undefined;
}

const TABLES = /^(csv|tsv|timelinejs-sheet)$/;
const LINES = /^(ndjson|ics)$/;

function valueIn(text: string, { start, end }: Range, value: string): Range | undefined {
  const at = value === '' ? -1 : text.indexOf(value, start);
  return at >= 0 && at + value.length <= end ? { start: at, end: at + value.length } : undefined;
}

function onlyPlace(text: string, value: string): Range | undefined {
  const found = valueIn(text, { start: 0, end: text.length }, value);
  return found && text.indexOf(value, found.end) < 0 ? found : undefined;
}

function lineRange(text: string, line: number): Range | undefined {
  let start = 0;
  for (let i = 1; i < line; i++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

/** Row of a table, the header being the first: line ends between quotation marks do not count. */
function recordRange(text: string, row: number): Range | undefined {
  let start = 0;
  let quoted = false;
  let seen = 1;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"') quoted = !quoted;
    if (text[i] !== '\n' || quoted) continue;
    if (seen === row) return { start, end: i };
    seen += 1;
    start = i + 1;
  }
  return seen === row ? { start, end: text.length } : undefined;
}

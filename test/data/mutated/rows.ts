import { type Edit, mutateLine, mutateValue, pick } from './mutations.ts';
import type { Format } from './seeds.ts';

/** A sound document, and the same with one row that is not as it should be. */
export interface Damaged {
  readonly whole: string | object;
  readonly damaged: string | object;
}

type Fields = Record<string, unknown>;

/** Where the rows of a format lie, by its name; the others are texts of lines. */
const LISTS: Readonly<Record<string, string>> = {
  json: 'events',
  list: 'rows',
  TimelineJS: 'events',
  'older TimelineJS': 'timeline.date',
  'json-ld': 'mainEntity.itemListElement|liveBlogUpdate',
};

/** Changes one row of a document and leaves the others as they are; undefined if it has no rows. */
export function damage(
  format: Format,
  seed: number,
  row: number,
  list: readonly Edit[],
): Damaged | undefined {
  const whole = pick(format.seeds, seed);
  if (format.name === 'ics') return inCalendar(String(whole), row, list);
  if (typeof whole === 'string') return inLine(whole, row, list, format.delimiter);
  const damaged = structuredClone(whole) as Fields;
  const changed =
    format.name === 'columns' ? inColumns(damaged, row, list) : inList(damaged, format, row, list);
  return changed ? { whole, damaged } : undefined;
}

/** Mutates document! */
function inList(document: Fields, format: Format, row: number, list: readonly Edit[]): boolean {
  const ways = LISTS[format.name]?.split('|').map((way) => way.split('.')) ?? [];
  const at = (way: string[]) => way.reduce<unknown>((one, name) => Object(one)[name], document);
  const rows = ways.map(at).find((one) => Array.isArray(one));
  if (!rows || rows.length === 0) return false;
  rows[row % rows.length] = mutateValue(rows[row % rows.length], list);
  return true;
}

/** Mutates document! */
function inColumns(document: Fields, row: number, list: readonly Edit[]): boolean {
  const columns = document['columns'] as Record<string, unknown[]>;
  const fields = Object.keys(columns);
  const length = Math.max(...fields.map((field) => columns[field]?.length ?? 0));
  const cells = fields.map((field) => columns[field]?.[row % length]);
  const changed = mutateValue(cells, list);
  if (!Array.isArray(changed)) return false;
  fields.forEach((field, i) => {
    const column = columns[field];
    if (column) column[row % length] = changed[i] ?? null;
  });
  return true;
}

/** A line of its own that is neither the first nor part of a cell with line ends in it. */
function inLine(text: string, row: number, list: readonly Edit[], delimiter: string): Damaged {
  const lines = text.split('\n');
  // A line that names the delimiter stands before that with the names of the columns.
  const header = text.startsWith('sep=') ? 1 : 0;
  const safe = [...lines.keys()].filter((at) => at > header && isWhole(lines, at));
  const at = pick(safe, row);
  const line = lines[at]?.replace('\r', '') ?? '';
  const damaged = lines.with(at, mutateLine(line, list, delimiter)).join('\n');
  return { whole: text, damaged };
}

/** Whether a line begins and ends outside of quotation marks. */
function isWhole(lines: readonly string[], at: number): boolean {
  const marks = (text: string) => text.split('"').length - 1;
  return marks(lines.slice(0, at).join('\n')) % 2 === 0 && marks(lines[at] ?? '') % 2 === 0;
}

/** The lines between `BEGIN:VEVENT` and `END:VEVENT`. */
function inCalendar(text: string, row: number, list: readonly Edit[]): Damaged {
  const parts = text.split(/(?<=BEGIN:VEVENT\r?\n)/);
  const at = 1 + (row % (parts.length - 1));
  const [inner = '', ...rest] = parts[at]?.split(/(?=END:VEVENT)/) ?? [];
  const lines = inner.split('\n');
  const which = row % Math.max(1, lines.length - 1);
  const changed = lines.with(which, mutateLine(lines[which] ?? '', list, ':')).join('\n');
  return { whole: text, damaged: parts.with(at, changed + rest.join('')).join('') };
}

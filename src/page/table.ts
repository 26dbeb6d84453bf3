import type { ListRow } from '../data/list.ts';
import { statusOf } from '../data/table/cells.ts';
import { type Column, columnOf } from '../data/table/columns.ts';
import {
  DATED,
  fieldsOf,
  ITEM_FIELDS,
  linksOf,
  separate,
  sourcesOf,
  takeMedia,
  textOf,
} from './item.ts';
import { tellingOf } from './telling.ts';

/** A cell that claims to reach farther than this is not believed. */
const MOST_SPANNED = 1000;

/** Columns that are read: every cell of a page may claim to reach over a thousand. */
const MOST_COLUMNS = 100;

type Fields = Record<string, unknown>;

/**
 * The rows of a table whose first row names the columns as those of a spreadsheet, in English or
 * German; none if none of them is a date. A cell that reaches over several rows counts for each.
 * Links become sources, an image the picture. Takes the table apart: hand it a copy!
 */
export function readTable(table: HTMLElement): readonly ListRow[] {
  const rows = rowsOf(table);
  const [header, ...lines] = gridOf(rows);
  const columns = (header ?? []).map((cell) => columnOf(textOf(cell ?? null)));
  if (!columns.some(({ field }) => field === 'when')) return [];
  return lines.map((cells, i) => readLine(cells, columns, rows[i + 1]));
}

/** Not by `rows`, `cells` and `colSpan`: those are known to browsers only. */
function rowsOf(table: HTMLElement): readonly HTMLElement[] {
  const rows = [...table.querySelectorAll<HTMLElement>('tr')];
  return rows.filter((row) => row.closest('table') === table);
}

type Cell = HTMLElement | undefined;

function gridOf(rows: readonly HTMLElement[]): readonly Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children as Iterable<HTMLElement>) {
      while (grid[y]?.[x]) x += 1;
      if (x >= MOST_COLUMNS) break;
      const width = Math.min(spanned(cell, 'colspan') || 1, MOST_COLUMNS - x);
      fill(grid, cell, { x, y, width });
      x += width;
    }
  });
  return grid;
}

/** How many columns or rows a cell reaches over; 0 rows are all that follow. */
function spanned(cell: HTMLElement, attribute: 'colspan' | 'rowspan'): number {
  const count = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return count >= 0 ? Math.min(count, MOST_SPANNED) : 1;
}

/** Mutates grid! */
function fill(
  grid: Cell[][],
  cell: HTMLElement,
  { x, y, width }: Readonly<Record<'x' | 'y' | 'width', number>>,
): void {
  const height = spanned(cell, 'rowspan') || MOST_SPANNED;
  for (const row of grid.slice(y, y + height)) {
    for (let i = 0; i < width; i++) row[x + i] = cell;
  }
}

function readLine(
  cells: readonly Cell[],
  columns: readonly Column[],
  row: HTMLElement | undefined,
): ListRow {
  const fields: Fields = {};
  columns.forEach((column, i) => {
    const cell = cells[i];
    if (cell) put(fields, column, cell);
  });
  const { when = '', time, endTime, title = '', status, media, sources, ...others } = fields;
  const end = others['end'] ?? (endTime === undefined ? undefined : when);
  const own = row ? fieldsOf(row, ITEM_FIELDS) : {};
  return {
    ...others,
    ...picture(media, row),
    ...(typeof status === 'string' ? { status: statusOf(status) } : {}),
    ...own,
    ...(row?.id ? { id: row.id } : {}),
    when: joined(when, time),
    ...(end === undefined ? {} : { end: joined(end, endTime) }),
    typed: true,
    // One text per language is welcome too.
    title: title as string,
    ...(row ? origins(row, String(title), sources) : {}),
  };
}

function joined(day: unknown, time: unknown): string {
  return [day, time].filter((part) => part !== undefined).join(' ');
}

/** Mutates fields! */
function put(fields: Fields, column: Column, cell: HTMLElement): void {
  const { field } = column;
  separate(cell);
  const written = field === 'when' || field === 'end' ? dateIn(cell) : undefined;
  const value = written ?? (field === 'summary' ? tellingOf([cell]) : textOf(cell));
  if (field === '' || value === '') return;
  if (field === 'when' && written) fields['printed'] = textOf(cell);
  fields[field] = filled(fields[field], column, value);
}

/** A field with what one more column says of it. */
function filled(known: unknown, { field, part, lang }: Column, value: string): unknown {
  if (field === 'sources' || field === 'corrections') {
    const [record] = Array.isArray(known) ? known : [];
    return [{ ...record, [part]: value }];
  }
  return part + lang === '' ? value : { ...Object(known), [part || lang]: value };
}

/** The date that a cell gives in an attribute, its own or that of what is in it. */
function dateIn(cell: HTMLElement): string | undefined {
  const date = cell.matches('[data-date]') ? cell : cell.querySelector(DATED);
  const written = date?.getAttribute('datetime') ?? date?.getAttribute('data-date');
  return written?.trim() || undefined;
}

/** Sources of the columns and links; a link in the column of sources is the same. */
function origins(row: HTMLElement, title: string, named: unknown): Partial<ListRow> {
  const links = linksOf(row);
  const given: readonly Fields[] = Array.isArray(named) ? named : [];
  const linked = given.filter(({ name, url }) =>
    links.every((link) => link.text !== name && link.url !== url),
  );
  const { sources = [], ...first } = sourcesOf(links, title);
  const all = [...linked, ...(Array.isArray(sources) ? sources : [])];
  return { ...first, ...(all.length > 0 ? { sources: all } : {}) };
}

/** What the columns say of the picture, filled up by the image that stands in the row. */
function picture(media: unknown, row: HTMLElement | undefined): object {
  const image = row && takeMedia(row);
  const all = { ...image, ...(media as Fields | undefined) };
  return 'url' in all || 'quote' in all ? { media: all } : {};
}

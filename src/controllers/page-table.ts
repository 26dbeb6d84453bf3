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
} from './page-item.ts';

/** A cell that claims to reach farther than this is not believed. */
const MOST_SPANNED = 1000;

type Fields = Record<string, unknown>;

/**
 * The rows of a table whose first row names the columns as those of a spreadsheet, in English or
 * German; none if none of them is a date. A cell that reaches over several rows counts for each.
 * Links become sources, an image the picture. Takes the table apart: hand it a copy!
 */
export function readTable(table: HTMLTableElement): readonly ListRow[] {
  const [header, ...lines] = gridOf(table);
  const columns = (header ?? []).map((cell) => columnOf(textOf(cell ?? null)));
  if (!columns.some(({ field }) => field === 'when')) return [];
  return lines.map((cells, i) => readLine(cells, columns, table.rows[i + 1]));
}

type Cell = HTMLTableCellElement | undefined;

function gridOf({ rows }: HTMLTableElement): readonly Cell[][] {
  const grid: Cell[][] = Array.from(rows, () => []);
  [...rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1;
      fill(grid, cell, x, y);
      x += Math.min(cell.colSpan, MOST_SPANNED);
    }
  });
  return grid;
}

/** Mutates grid! */
function fill(grid: Cell[][], cell: HTMLTableCellElement, x: number, y: number): void {
  const height = Math.min(cell.rowSpan || MOST_SPANNED, MOST_SPANNED);
  for (const row of grid.slice(y, y + height)) {
    for (let i = 0; i < Math.min(cell.colSpan, MOST_SPANNED); i++) row[x + i] = cell;
  }
}

function readLine(
  cells: readonly Cell[],
  columns: readonly Column[],
  row: HTMLTableRowElement | undefined,
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
function put(fields: Fields, column: Column, cell: HTMLTableCellElement): void {
  const { field } = column;
  separate(cell);
  const written = field === 'when' || field === 'end' ? dateIn(cell) : undefined;
  const value = written ?? textOf(cell);
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
function dateIn(cell: HTMLTableCellElement): string | undefined {
  const date = cell.matches('[data-date]') ? cell : cell.querySelector(DATED);
  const written = date?.getAttribute('datetime') ?? date?.getAttribute('data-date');
  return written?.trim() || undefined;
}

/** Sources of the columns and links; a link in the column of sources is the same. */
function origins(row: HTMLTableRowElement, title: string, named: unknown): Partial<ListRow> {
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
function picture(media: unknown, row: HTMLTableRowElement | undefined): object {
  const image = row && takeMedia(row);
  const all = { ...image, ...(media as Fields | undefined) };
  return 'url' in all ? { media: all } : {};
}

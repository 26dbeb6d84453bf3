import type { NumberRules } from '../../time/typed/typing.ts';
import { type CellRows, isBlankRow } from '../delimited.ts';
import type { Findings } from '../findings.ts';
import { type Place, within } from '../place.ts';
import type { Rows } from '../reader.ts';
import { alternativeOf, importanceOf, linksOf, listOf, nameSource, statusOf } from './cells.ts';
import type { Column } from './columns.ts';
import { DateColumn, readDates } from './dates.ts';
import { CellPlace } from './place.ts';

type Fields = Record<string, unknown>;

/** Fields that make up when something happened. */
const WHEN = /^(when|time|end|endTime)$/;

/** How a cell is read that is not simply a text, by its field or part of one. */
const READ: Readonly<Record<string, (cell: string) => unknown>> = {
  tags: listOf,
  links: linksOf,
  status: statusOf,
  importance: importanceOf,
  alt: alternativeOf,
};

/** The rows of a table as events. */
export class TableRows implements Rows {
  readonly count: number;
  /** Which of the rows hold something, from 0. */
  private readonly filled: readonly number[];
  private readonly names = new Map<string, string>();
  private readonly idAt: number;
  private readonly when: DateColumn;
  private readonly dates: readonly (DateColumn | undefined)[];

  constructor(
    private readonly cells: CellRows,
    header: number,
    private readonly columns: readonly Column[],
    private readonly findings: Findings,
    rules: NumberRules,
  ) {
    this.filled = [...cells.keys()].filter((at) => at > header && !isBlankRow(cells[at] ?? []));
    this.count = this.filled.length;
    for (const column of columns) {
      const path = pathOf(column);
      if (path !== '' && !this.names.has(path)) this.names.set(path, column.name);
    }
    this.idAt = columns.findIndex(({ field }) => field === 'id');
    const reading = { ...rules, lang: findings.lang };
    const dated = (places: readonly number[]): DateColumn =>
      new DateColumn(this.valuesOf(places), reading);
    // Start and end were typed by the same hand.
    this.when = dated([...columns.keys()].filter((at) => /^(when|end)$/.test(this.fieldAt(at))));
    this.dates = columns.map(({ field, part }, at) =>
      field === 'reported' || part === 'date' ? dated([at]) : undefined,
    );
  }

  place(index: number): Place {
    return new CellPlace((this.filled[index] ?? 0) + 1, this.names);
  }

  id(index: number): unknown {
    return this.rowAt(index)[this.idAt];
  }

  event(index: number): unknown {
    const row = this.rowAt(index);
    const place = this.place(index);
    const event: Fields = {};
    const parts = new Map<string, Fields>();
    const dates: Record<string, string> = {};
    for (const [at, cell] of row.entries()) {
      const column = this.columns[at];
      const value = cell.trim();
      if (value === '' || !column || column.field === '') continue;
      if (WHEN.test(column.field)) dates[column.field] = value;
      else put(recordOf(column, event, parts), column, this.read(value, at, column));
    }
    this.noteSurplus(row, place);
    gather(event, parts);
    return { ...event, ...this.readWhen(dates, place, event) };
  }

  /** What stands in columns that nobody reads, by their names, or by their numbers without one. */
  extra(index: number): Readonly<Record<string, string>> | undefined {
    const extra = new Map<string, string>();
    for (const [at, cell] of this.rowAt(index).entries()) {
      const { field, name } = this.columns[at] ?? { field: '', name: '' };
      const value = cell.trim();
      if (field !== '' || value === '') continue;
      extra.set(name === '' || extra.has(name) ? `#${at + 1}` : name, value);
    }
    return extra.size > 0 ? Object.fromEntries(extra) : undefined;
  }

  private rowAt(index: number): readonly string[] {
    return this.cells[this.filled[index] ?? -1] ?? [];
  }

  private fieldAt(at: number): string {
    return this.columns[at]?.field ?? '';
  }

  private *valuesOf(places: readonly number[]): Iterable<string> {
    for (const row of this.filled) for (const at of places) yield this.cells[row]?.[at] ?? '';
  }

  private read(value: string, at: number, { field, part }: Column): unknown {
    const dates = this.dates[at];
    if (dates) return dates.fields(value).when;
    return READ[part || field]?.(value) ?? value;
  }

  /** An end without a start is no date: nobody knows whether it was the only day. */
  private readWhen(cells: Record<string, string>, place: Place, event: Fields): Fields {
    const { when, time = '', end, endTime = '' } = cells;
    if (when === undefined) return {};
    const start = `${when} ${time}`.trim();
    const last = endTime && `${end ?? when} ${endTime}`;
    const { fields, wrongEnd } = readDates(start, last || (end ?? ''), this.when);
    if (wrongEnd) this.findings.adopt(wrongEnd, 'warning', within(place, 'end'));
    return event['dateText'] === undefined ? { ...fields } : { when: fields.when };
  }

  /** Often a text with the delimiter in it that nobody has quoted. */
  private noteSurplus(row: readonly string[], place: Place): void {
    const columns = this.columns.length;
    const value = row.slice(columns).find((cell) => cell.trim() !== '');
    if (value === undefined) return;
    this.findings.add('cells-surplus', 'warning', place, { value, count: row.length, columns });
  }
}

/** `media.alt`, `title`; '' for what is not read. */
function pathOf({ field, part }: Column): string {
  return part === '' ? field : `${field}.${part}`;
}

/** The event itself, or what of it has parts: its picture, each of its sources. */
function recordOf({ field, part, number }: Column, event: Fields, parts: Map<string, Fields>) {
  if (part === '') return event;
  const key = field + number;
  const record = parts.get(key) ?? {};
  parts.set(key, record);
  return record;
}

/** A text without a language beside others that have one is in "und", as BCP 47 has it. */
function put(record: Fields, { field, part, lang }: Column, value: unknown): void {
  const key = part || field;
  const there = record[key];
  if (lang === '' && there === undefined) record[key] = value;
  else {
    const texts: Fields = typeof there === 'string' ? { und: there } : Object(there);
    // Not a new object each time: there may be a thousand languages.
    texts[lang || 'und'] = value;
    record[key] = texts;
  }
}

function gather(event: Fields, parts: ReadonlyMap<string, Fields>): void {
  for (const [key, record] of parts) {
    const field = key.replace(/\d+$/, '');
    if (field === 'media') event[field] = record;
    else append(event, field, field === 'sources' ? nameSource(record) : record);
  }
}

/** Not a new list each time: there may be a thousand sources. Mutates event! */
function append(event: Fields, field: string, item: Fields): void {
  const list = event[field];
  if (Array.isArray(list)) list.push(item);
  else event[field] = [item];
}

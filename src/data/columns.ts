import { emptyDraft } from './document.ts';
import { EVENT_FIELDS } from './event.ts';
import type { Findings } from './findings.ts';
import { DOCUMENT, within } from './place.ts';
import type { NumberSpan, Reader, Rows } from './reader.ts';
import { isBlank, isRecord, own, type RawRecord, written } from './records.ts';

/** A list or a typed array. */
type Column = ArrayLike<unknown>;

const COLUMN_FIELDS: ReadonlySet<string> = new Set([...EVENT_FIELDS, 'start', 'end']);
const PLACE = within(DOCUMENT, 'columns');

/** A document whose events are given field by field, for large sets. */
export const columnsReader: Reader = {
  format: 'columns',
  takes: 'value',
  recognises: (input) =>
    isRecord(input) && own(input, 'events') === undefined && isRecord(own(input, 'columns')),
  draft: (input, findings) => {
    if (!isRecord(input)) return findings.add('input-type', 'error', DOCUMENT, { value: input });
    const columns = own(input, 'columns');
    if (!isRecord(columns)) {
      const code = columns === undefined ? 'events-missing' : 'not-an-object';
      findings.add(code, 'error', PLACE, columns === undefined ? {} : { value: columns });
      return emptyDraft(input);
    }
    const rows = rowsOf(columns, findings);
    return rows ? { head: input, rows } : emptyDraft(input);
  },
};

function rowsOf(record: RawRecord, findings: Findings): Rows | undefined {
  findings.noteUnknown(record, COLUMN_FIELDS, PLACE);
  const columns = readColumns(record, findings);
  const when = columns.get('when');
  const start = columns.get('start');
  // Said once, not once for each of a million rows.
  if (!when && !start) return findings.add('when-missing', 'error', within(PLACE, 'when'));
  if (!columns.has('title')) return findings.add('title-missing', 'error', within(PLACE, 'title'));
  const count = Math.max(when?.length ?? 0, start?.length ?? 0);
  if (count === 0) findings.add('events-empty', 'note', PLACE);
  noteLengths(columns, count, findings);
  return {
    count,
    fields: columns,
    place: (index) => ({ row: index + 1, path: 'columns', index }),
    event: (index) => eventAt(columns, index),
    id: (index) => columns.get('id')?.[index],
    span: (index) => spanAt(columns, index),
  };
}

function readColumns(record: RawRecord, findings: Findings): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const field of COLUMN_FIELDS) {
    const value = own(record, field);
    if (isColumn(value)) columns.set(field, value);
    else if (value !== undefined) {
      const needed = field === 'when' || field === 'start' || field === 'title';
      const level = needed ? 'error' : 'warning';
      findings.add('not-a-list', level, within(PLACE, field), { value });
    }
  }
  return columns;
}

function isColumn(value: unknown): value is Column {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

function noteLengths(columns: ReadonlyMap<string, Column>, rows: number, findings: Findings): void {
  for (const [field, { length }] of columns) {
    if (length === rows) continue;
    findings.add('columns-length', 'warning', within(PLACE, field), { count: length, rows });
  }
}

function eventAt(columns: ReadonlyMap<string, Column>, index: number): RawRecord {
  const event: Record<string, unknown> = {};
  for (const [field, column] of columns) {
    if (field !== 'start' && field !== 'end') event[field] = column[index];
  }
  if (isBlank(event['when'])) event['when'] = textSpan(columns, index);
  return event;
}

/** Start and end as texts are the two sides of an EDTF interval. */
function textSpan(columns: ReadonlyMap<string, Column>, index: number): string | undefined {
  const start = columns.get('start')?.[index];
  const end = columns.get('end')?.[index];
  if (isBlank(start)) return undefined;
  return isBlank(end) ? written(start).trim() : `${written(start).trim()}/${written(end).trim()}`;
}

function spanAt(columns: ReadonlyMap<string, Column>, index: number): NumberSpan | undefined {
  if (!isBlank(columns.get('when')?.[index])) return undefined;
  const start = columns.get('start')?.[index];
  const end = columns.get('end')?.[index];
  if (typeof start !== 'number') return undefined;
  if (isBlank(end)) return { start, end: Number.NaN };
  return typeof end === 'number' ? { start, end } : undefined;
}

import { DOCUMENT, within } from './place.ts';
import type { Reader } from './reader.ts';
import { isBlank, isRecord, own, type RawRecord } from './records.ts';

/**
 * What a list item of a page says, taken from the page by someone who may touch it. All fields of an
 * event are welcome; attributes hold texts, so numbers and lists may come as text.
 */
export interface ListRow {
  readonly when: string;
  /** Second of two dates: the event lasts from `when` to `end`. */
  readonly end?: string;
  readonly title: string;
  readonly summary?: string;
  /** Where the item links to: becomes the first source. */
  readonly href?: string;
  /** Name of that source; default the host of `href`, or the title. */
  readonly linkText?: string;
  /** Separated by commas. */
  readonly tags?: string;
  readonly [field: string]: unknown;
}

/** A list that stands in a page, as `{ rows: ListRow[] }`; its head may have a document's fields. */
export const listReader: Reader = {
  format: 'list',
  takes: 'value',
  recognises: (input) => isRecord(input) && Array.isArray(own(input, 'rows')) && !isOwnForm(input),
  draft: (input, findings) => {
    const rows = isRecord(input) ? own(input, 'rows') : input;
    if (!Array.isArray(rows)) {
      const place = isRecord(input) ? within(DOCUMENT, 'rows') : DOCUMENT;
      return findings.add('not-a-list', 'error', place, { value: rows, field: 'rows' });
    }
    if (rows.length === 0) findings.add('events-empty', 'note', within(DOCUMENT, 'rows'));
    return {
      head: isRecord(input) ? input : {},
      rows: {
        count: rows.length,
        place: (index) => ({ row: index + 1, path: `rows[${index}]` }),
        event: (index) => eventOf(rows[index]),
      },
    };
  },
};

function isOwnForm(input: RawRecord): boolean {
  return own(input, 'events') !== undefined || own(input, 'columns') !== undefined;
}

const LIST_FIELDS: ReadonlySet<string> = new Set(['end', 'href', 'linkText']);

function eventOf(row: unknown): unknown {
  if (!isRecord(row)) return row;
  const event: Record<string, unknown> = {};
  for (const field of Object.keys(row)) {
    if (!LIST_FIELDS.has(field) && field !== '__proto__') event[field] = row[field];
  }
  const end = own(row, 'end');
  if (!isBlank(end)) event['when'] = `${String(own(row, 'when') ?? '')}/${String(end)}`;
  const tags = own(row, 'tags');
  if (typeof tags === 'string') event['tags'] = tags.split(',').map((tag) => tag.trim());
  const href = own(row, 'href');
  if (href !== undefined) event['sources'] = [linkOf(row, href), ...sourcesOf(row)];
  return event;
}

function sourcesOf(row: RawRecord): readonly unknown[] {
  const sources = own(row, 'sources');
  return Array.isArray(sources) ? sources : [];
}

function linkOf(row: RawRecord, href: unknown): RawRecord {
  return { name: own(row, 'linkText') ?? hostOf(href) ?? own(row, 'title'), url: href };
}

function hostOf(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const host = /^\s*https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(href)?.[1];
  return host?.replace(/^www\./i, '');
}

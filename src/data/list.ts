import { DOCUMENT, within } from './place.ts';
import { wordsOfDate } from './printed-date.ts';
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
  /** What the page prints for the date: becomes `dateText` where it says more than the date. */
  readonly printed?: string;
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
    const head = isRecord(input) ? input : {};
    const lang = own(head, 'lang');
    return {
      head,
      rows: {
        count: rows.length,
        place: (index) => ({ row: index + 1, path: `rows[${index}]` }),
        event: (index) => eventOf(rows[index], typeof lang === 'string' ? lang : findings.lang),
      },
    };
  },
};

function isOwnForm(input: RawRecord): boolean {
  return own(input, 'events') !== undefined || own(input, 'columns') !== undefined;
}

const LIST_FIELDS: ReadonlySet<string> = new Set(['end', 'href', 'linkText', 'printed']);

function eventOf(row: unknown, lang: string): unknown {
  if (!isRecord(row)) return row;
  const event: Record<string, unknown> = {};
  for (const field of Object.keys(row)) {
    if (!LIST_FIELDS.has(field) && field !== '__proto__') event[field] = row[field];
  }
  const when = whenOf(row);
  if (when !== undefined) event['when'] = when;
  const words = wordsOfRow(row, when, lang);
  if (words !== undefined) event['dateText'] = words;
  const tags = own(row, 'tags');
  if (typeof tags === 'string') event['tags'] = tags.split(',').map((tag) => tag.trim());
  const href = own(row, 'href');
  if (href !== undefined) event['sources'] = [linkOf(row, href), ...sourcesOf(row)];
  return event;
}

function whenOf(row: RawRecord): unknown {
  const when = own(row, 'when');
  const end = own(row, 'end');
  if (isBlank(end)) return withColon(when);
  return `${String(withColon(when) ?? '')}/${String(withColon(end))}`;
}

/** HTML lets a `<time>` write its distance from UTC as +0100. */
function withColon(when: unknown): unknown {
  return typeof when === 'string' ? when.replace(/(T.*[+-]\d\d)(\d\d)\s*$/i, '$1:$2') : when;
}

function wordsOfRow(row: RawRecord, when: unknown, lang: string): string | undefined {
  const printed = own(row, 'printed');
  if (typeof printed !== 'string' || own(row, 'dateText') !== undefined) return undefined;
  return wordsOfDate(printed, typeof when === 'string' ? when : '', lang);
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

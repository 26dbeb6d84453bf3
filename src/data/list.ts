import { isProblem } from '../model/problem.ts';
import { parseWhen } from '../time/edtf.ts';
import { formatWhen } from '../time/format.ts';
import { readTypedDate } from '../time/typed/read.ts';
import { isTimeZone } from '../time/zones.ts';
import { type TypedFields, typedFields } from './dates.ts';
import { DOCUMENT, within } from './place.ts';
import { wordsOfDate } from './printed-date.ts';
import type { Reader } from './reader.ts';
import { isRecord, own, type RawRecord, written } from './records.ts';

/**
 * What a list item of a page says, taken from the page by someone who may touch it. All fields of an
 * event are welcome; attributes hold texts, so numbers and lists may come as text.
 */
export interface ListRow {
  readonly when: string;
  /** Second of two dates: the event lasts from `when` to `end`. */
  readonly end?: string;
  /** Whether these are as people type them, in German or English, and not EDTF; default false. */
  readonly typed?: boolean;
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
    const ownLang = own(head, 'lang');
    const zone = own(head, 'timeZone');
    const languages = {
      list: typeof ownLang === 'string' && ownLang.length < 40 ? ownLang : findings.lang,
      messages: findings.lang,
      timeZone: typeof zone === 'string' && isTimeZone(zone) ? zone : 'UTC',
    };
    return {
      head,
      rows: {
        count: rows.length,
        place: (index) => ({ row: index + 1, path: `rows[${index}]` }),
        id: (index) => (isRecord(rows[index]) ? own(rows[index], 'id') : undefined),
        event: (index) => eventOf(rows[index], languages),
      },
    };
  },
};

function isOwnForm(input: RawRecord): boolean {
  return own(input, 'events') !== undefined || own(input, 'columns') !== undefined;
}

const LIST_FIELDS: ReadonlySet<string> = new Set(['end', 'href', 'linkText', 'printed', 'typed']);

/** BCP 47: the language that the list is written in, and that of messages about it. */
interface Languages {
  readonly list: string;
  readonly messages: string;
  /** IANA zone of times that name none. */
  readonly timeZone: string;
}

function eventOf(row: unknown, languages: Languages): unknown {
  if (!isRecord(row)) return row;
  // Not by assignment: a field of the name `__proto__` is one to be told, too.
  const fields = Object.entries(row).filter(([field]) => !LIST_FIELDS.has(field));
  const event: Record<string, unknown> = Object.fromEntries(fields);
  const { when, dateText } = datesOf(row, languages.messages);
  if (when !== undefined) event['when'] = when;
  const words = own(row, 'dateText') ?? wordsOfRow(row, when, languages) ?? dateText;
  if (words !== undefined) event['dateText'] = words;
  const tags = own(row, 'tags');
  if (typeof tags === 'string') event['tags'] = tags.split(',').map((tag) => tag.trim());
  const href = own(row, 'href');
  if (href !== undefined) event['sources'] = [linkOf(row, href), ...sourcesOf(row)];
  return event;
}

type Dates = { readonly [field in keyof TypedFields]?: unknown };

function datesOf(row: RawRecord, lang: string): Dates {
  const when = withColon(own(row, 'when'));
  const end = withColon(own(row, 'end'));
  const typed = own(row, 'typed') === true && typeof when === 'string';
  if (end === undefined) return typed ? typedFields(when, { lang }) : { when };
  const both = `${edge(when, typed)}/${edge(end, typed)}`;
  if (!typed || !isProblem(parseWhen(both))) return { when: both };
  return typedFields(`${when} – ${written(end)}`, { lang });
}

/** One of two dates in EDTF, if it can stand for itself. */
function edge(date: unknown, typed: boolean): string {
  const text = written(date ?? '').trim();
  const read = typed ? readTypedDate(text) : undefined;
  return read && !isProblem(read) ? read.edtf : text;
}

/** HTML lets a `<time>` write its distance from UTC as +0100. */
function withColon(when: unknown): unknown {
  return typeof when === 'string' ? offsetWithColon(when.trim()) : when;
}

/** A distance from UTC as EDTF writes it, where the text ends with one: `…T20:21+0100`. */
export function offsetWithColon(date: string): string {
  const at = date.length - 5;
  const offset = date.slice(-5);
  const timed = at > 0 && /^[+-]\d{4}$/.test(offset) && /t/i.test(date.slice(0, at));
  return timed ? `${date.slice(0, -2)}:${date.slice(-2)}` : date;
}

function wordsOfRow(row: RawRecord, when: unknown, languages: Languages): string | undefined {
  const { list, timeZone } = languages;
  const printed = own(row, 'printed');
  if (typeof printed !== 'string') return undefined;
  const text = typeof when === 'string' ? when.trim() : '';
  const date = parseWhen(text, { timeZone });
  // What the date would be printed as anyway says no more than the date.
  if (!isProblem(date) && formatWhen(date, list, { timeZone }) === printed) return undefined;
  return wordsOfDate(printed, text, list);
}

function sourcesOf(row: RawRecord): readonly unknown[] {
  const sources = own(row, 'sources');
  return Array.isArray(sources) ? sources : [];
}

function linkOf(row: RawRecord, href: unknown): RawRecord {
  return { name: own(row, 'linkText') ?? hostOf(href) ?? own(row, 'title'), url: href };
}

/** The host of an address without its "www.", as a name for it. */
export function hostOf(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const host = /^\s*https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)/i.exec(href)?.[1];
  return host?.replace(/^www\./i, '');
}

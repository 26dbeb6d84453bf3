import { isProblem } from '../../model/problem.ts';
import type { Text } from '../../model/text.ts';
import { STATUSES } from '../../model/timeline.ts';
import type { When } from '../../model/when.ts';
import { parseWhen } from '../../time/edtf.ts';
import type { Rows } from '../reader.ts';
import { isBlank, isRecord } from '../records.ts';
import { givenId } from '../reserved-ids.ts';
import type { RowReading } from '../row.ts';
import { contentPrint, givenIdPrint, idPrint, putPrints } from './fingerprint.ts';
import { type GroupNumbers, UNKNOWN } from './group-numbers.ts';
import {
  isNothing,
  isPlainList,
  isPlainRecord,
  isPlainSource,
  isPlainText,
  isTexts,
  isWord,
} from './plain.ts';
import { MARK, type Written } from './written.ts';

/** Dates that are remembered: those of news come back, those of sensors do not. */
const MOST_DATES = 5000;
const DEFAULT_IMPORTANCE = 3;
const STATUS_NUMBERS = new Map<unknown, number>(STATUSES.map((status, i) => [status, i]));

/**
 * Looks at rows without reading them: most are plain, and their columns can be filled at once. What
 * holds here is what `readEvent` would say; a row of which it would say more than nothing is not
 * plain. Mutable!
 */
export class Look {
  private readonly lists: readonly (readonly [field: string, list: ArrayLike<unknown>])[];
  /** Whether objects have fields from elsewhere. */
  private readonly polluted = hasFields({});
  private readonly dates = new Map<string, When>();
  /** The fields of the row that is looked at. */
  private id: unknown;
  private when: unknown;
  private title: unknown;
  private place: unknown;
  private group: unknown;
  private importance: unknown;
  private status: unknown;
  private start: unknown;
  private end: unknown;
  private sourced = false;
  /** Whether it has fields that nobody reads, which is all that there is to say of it. */
  noted = false;
  /** The row as an event, unless it lies in columns. */
  event: unknown;

  constructor(
    private readonly rows: Rows,
    private readonly written: Written,
    private readonly groups: GroupNumbers,
    private readonly reading: RowReading,
  ) {
    this.lists = [...(rows.fields ?? [])];
  }

  /** Whether a row is plain: then its columns are filled. */
  isPlain(row: number): boolean {
    this.clear();
    return this.collect(row) && this.dateRow(row) && this.fill(row);
  }

  private clear(): void {
    this.id = undefined;
    this.when = undefined;
    this.title = undefined;
    this.place = undefined;
    this.group = undefined;
    this.importance = undefined;
    this.status = undefined;
    this.start = undefined;
    this.end = undefined;
    this.sourced = false;
    this.noted = false;
    this.event = undefined;
  }

  private collect(row: number): boolean {
    if (this.lists.length === 0) {
      this.event = this.rows.event(row);
      // A date as numbers, in another way than as columns, is read.
      return !this.rows.span?.(row) && this.collectRecord(this.event);
    }
    for (const [field, list] of this.lists) if (!this.take(field, list[row])) return false;
    return true;
  }

  private collectRecord(raw: unknown): boolean {
    if (!isRecord(raw)) return false;
    const own = isPlainRecord(raw) && !this.polluted;
    for (const field in raw) {
      if (!own && !Object.hasOwn(raw, field)) continue;
      if (!this.take(field, raw[field])) return false;
    }
    return true;
  }

  /** Takes a value, unless it is anything but plain. */
  private take(field: string, value: unknown): boolean {
    switch (field) {
      case 'id':
        this.id = value;
        return true;
      case 'when':
        this.when = value;
        return true;
      case 'start':
        this.start = value;
        return this.isColumn(field);
      case 'end':
        this.end = value;
        return this.isColumn(field);
      case 'title':
        this.title = value;
        return isWord(value) || isTexts(value);
      case 'place':
        this.place = value;
        return isPlainText(value);
      case 'group':
        this.group = value;
        return true;
      case 'importance':
        this.importance = value;
        return true;
      case 'status':
        this.status = value;
        return true;
      case 'sources':
        this.sourced = !isNothing(value);
        return isPlainList(value, isPlainSource);
      default:
        return isPlainOther(field, value) ?? this.note(field);
    }
  }

  /** Columns may have a field that events have not. */
  private isColumn(field: string): boolean {
    return this.lists.length > 0 || this.note(field);
  }

  private note(field: string): boolean {
    if (field !== '$comment') this.noted = true;
    return true;
  }

  /** Fills in the date, and the id that the row wants. */
  private dateRow(row: number): boolean {
    if (this.title === undefined) return false;
    if (isBlank(this.when) && typeof this.start === 'number') return this.spanRow(row, this.start);
    const date = this.parse(isBlank(this.when) ? this.writtenSpan(row) : this.when);
    if (!date) return false;
    this.written.putDate(row, date, this.reading.zoned);
    if (!this.putId(row)) return false;
    this.putPrints(row, this.isOwned(row) ? undefined : date.text);
    return true;
  }

  private spanRow(row: number, start: number): boolean {
    const end = isBlank(this.end) ? Number.NaN : this.end;
    if (typeof end !== 'number' || !isSpan(start, end)) return false;
    this.written.putSpan(row, start, end);
    if (!this.putId(row)) return false;
    const text = () => (end > start ? `${start}/${end}` : String(start));
    this.putPrints(row, this.isOwned(row) ? undefined : text());
    return true;
  }

  /** Start and end as texts: rare enough to ask for the event. */
  private writtenSpan(row: number): unknown {
    const event = this.start === undefined ? undefined : this.rows.event(row);
    return isPlainRecord(event) ? event['when'] : undefined;
  }

  private parse(value: unknown): When | undefined {
    if (typeof value !== 'string') return undefined;
    const text = value.trim();
    // Days, months and years are read faster than they are looked up.
    const known = text.length > 10 ? this.dates.get(text) : undefined;
    if (known) return known;
    const date = parseWhen(text, this.reading);
    if (isProblem(date)) return undefined;
    if (text.length > 10 && this.dates.size < MOST_DATES) this.dates.set(text, date);
    return date;
  }

  /** Fills in the id that its author gives it. */
  private putId(row: number): boolean {
    if (isBlank(this.id)) return true;
    const { written } = this;
    const print = givenIdPrint(this.id);
    if (print === undefined) return false;
    if (this.rows.id && this.lists.length === 0 && !this.isReserved(row, print)) return false;
    written.idPrint[row] = print;
    written.mark(row, MARK.owned | MARK.reserved);
    return true;
  }

  private isOwned(row: number): boolean {
    return this.written.has(row, MARK.owned);
  }

  /** `date`: as it is written, where the id is derived. */
  private putPrints(row: number, date: string | undefined): void {
    const { written } = this;
    const title = textOf(this.title);
    const place = textOf(this.place);
    const lo = written.lo[row] ?? 0;
    const hi = written.hi[row] ?? 0;
    if (date === undefined) written.contentPrint[row] = contentPrint(lo, hi, title, place);
    else putPrints(written, row, { lo, hi }, date, title, place);
  }

  /** Whether the format, asked for the id alone, gives the same. */
  private isReserved(row: number, own: number): boolean {
    const id = givenId(this.rows, row);
    return id !== undefined && idPrint(id) === own;
  }

  private fill(row: number): boolean {
    const { written } = this;
    const importance = importanceOf(this.importance);
    const status = this.statusOf(row);
    if (importance === 0 || status < 0) return false;
    const group = this.groups.ofValue(this.group);
    if (group === UNKNOWN) return false;
    written.importance[row] = importance;
    written.status[row] = status;
    written.group[row] = group;
    if (this.sourced) written.mark(row, MARK.sourced);
    written.mark(row, MARK.claimed | MARK.shown);
    return true;
  }

  /** Position in `STATUSES`, -1 for what is none. */
  private statusOf(row: number): number {
    if (!isBlank(this.status)) return STATUS_NUMBERS.get(this.status) ?? -1;
    const { asOf } = this.reading;
    const expected = asOf !== undefined && (this.written.lo[row] ?? 0) >= asOf.hi;
    return expected ? STATUSES.indexOf('planned') : STATUSES.indexOf('confirmed');
  }
}

function hasFields(value: object): boolean {
  for (const _ in value) return true;
  return false;
}

/** A text that is known to be plain. */
function textOf(text: unknown): Text {
  if (isTexts(text)) return text;
  return isWord(text) ? text : '';
}

/** As `dateFromNumbers`, without making the date. */
function isSpan(start: number, end: number): boolean {
  if (Number.isNaN(end) || end === start) return Number.isFinite(start);
  return start < end && (Number.isFinite(start) || Number.isFinite(end));
}

/** Undefined for a field that events have not. */
function isPlainOther(field: string, value: unknown): boolean | undefined {
  switch (field) {
    case 'summary':
    case 'dateText':
      return isPlainText(value);
    case 'tags':
      return isPlainList(value, isPlainText);
    case 'links':
    case 'corrections':
      return isNothing(value);
    case 'reported':
    case 'media':
      return isBlank(value);
    default:
      return undefined;
  }
}

/** 1–5, 0 for what is none. */
function importanceOf(value: unknown): number {
  if (isBlank(value)) return DEFAULT_IMPORTANCE;
  const digit = typeof value === 'string' && value.length === 1 ? Number(value) : value;
  return digit === 1 || digit === 2 || digit === 3 || digit === 4 || digit === 5 ? digit : 0;
}

import type { Text } from '../model/text.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/when.ts';
import { portable } from './dates.ts';
import { noteGroups } from './groups.ts';
import { Losses, type Written } from './losses.ts';

/** The columns of a row, by the names that our own reader knows. */
type Row = Map<string, string>;

/** The order of columns; numbered ones and languages stand behind the one they belong to. */
const ORDER = [
  'id',
  'when',
  'date text',
  'title',
  'summary',
  'place',
  'group',
  'tags',
  'importance',
  'status',
  'reported',
  'media url',
  'alt',
  'caption',
  'credit',
  'poster',
  'quote',
  'source',
  'source url',
  'source date',
  'source passage',
  'links',
  'correction',
  'correction date',
];

/** What of a picture or film has no column. */
const LEFT_OUT = ['type', 'srcset', 'sizes', 'width', 'height', 'tracks', 'transcript'] as const;

/** Marks between the items of a cell, and blanks that are lost there. */
const SEPARATED = /[,;\r\n]|^\s|\s$/;

/** What a spreadsheet would take for a formula when it opens the file. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table (RFC 4180) with a row per event and the columns that at least one of them fills: a text in
 * several languages is a column per language. What the document says of itself has no row. A text
 * that a spreadsheet would run as a formula gets an apostrophe in front, and that is told.
 */
export function writeCsv(timeline: Timeline): Written {
  const losses = new Losses();
  const { title, intro, notes, byline, source, lang, asOf, updated, eras } = timeline;
  const head = { title, intro, notes, byline, source, lang, asOf, updated, eras };
  for (const [field, value] of Object.entries(head)) losses.leftOut(field, value);
  noteGroups(timeline, false, losses);
  if (timeline.timeZone !== 'UTC') losses.leftOut('timeZone', timeline.timeZone);
  const rows = timeline.events.map((event) => new RowWriter(event, timeline, losses).row);
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort(byOrder);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  const text = lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
  return { text, losses: losses.list };
}

/** Fills the row of one event. */
class RowWriter {
  readonly row: Row = new Map();

  constructor(
    event: TimelineEvent,
    timeline: Timeline,
    private readonly losses: Losses,
  ) {
    losses.enter(event.id);
    this.put('id', event.id, 'id');
    this.date('when', event.when);
    this.text('date text', event.dateText, 'dateText');
    for (const field of ['title', 'summary', 'place'] as const)
      this.text(field, event[field], field);
    this.put('group', event.group, 'group');
    this.tags(event.tags);
    this.state(event, timeline);
    this.media(event);
    this.links(event);
    this.sources(event);
    event.corrections.forEach(({ date, text }, i) => {
      this.text(numbered('correction', i), text, 'corrections');
      this.date(numbered('correction date', i), date);
    });
  }

  private state({ when, importance, status, reported }: TimelineEvent, { asOf }: Timeline): void {
    const expected = asOf !== undefined && when.lo >= asOf.hi;
    if (importance !== 3) this.row.set('importance', String(importance));
    if (status !== 'confirmed' || expected) this.row.set('status', status);
    this.date('reported', reported);
  }

  private media({ media }: TimelineEvent): void {
    if (!media) return;
    this.put('media url', media.url, 'media');
    for (const part of ['alt', 'caption', 'credit'] as const) this.text(part, media[part], 'media');
    // An empty cell says nothing; two quotation marks say that a picture is decoration.
    if (media.alt === '') this.row.set('alt', '""');
    this.put('poster', media.poster, 'media');
    this.text('quote', media.quote, 'media');
    for (const part of LEFT_OUT) this.losses.leftOut(`media.${part}`, media[part]);
  }

  private links({ links }: TimelineEvent): void {
    if (links.some(({ to }) => SEPARATED.test(to))) this.losses.simplified('links');
    this.put('links', links.map(({ type, to }) => `${type}: ${to}`).join(', '), 'links');
  }

  private sources({ sources }: TimelineEvent): void {
    sources.forEach(({ name, url, date, passage }, i) => {
      this.one(numbered('source', i), name, 'sources');
      this.put(numbered('source url', i), url, 'sources');
      this.date(numbered('source date', i), date);
      this.one(numbered('source passage', i), passage, 'sources');
    });
  }

  private tags(tags: readonly Text[]): void {
    const names = tags.map((tag) => this.chosen(tag, 'tags'));
    if (names.some((name) => SEPARATED.test(name))) this.losses.simplified('tags');
    this.put('tags', names.join(', '), 'tags');
  }

  private text(column: string, text: Text | undefined, field: string): void {
    if (typeof text !== 'object') this.put(column, text, field);
    else for (const lang of Object.keys(text)) this.put(`${column} (${lang})`, text[lang], field);
  }

  private one(column: string, text: Text | undefined, field: string): void {
    if (text !== undefined) this.put(column, this.chosen(text, field), field);
  }

  /** Of several languages the first. */
  private chosen(text: Text, field: string): string {
    if (typeof text === 'string') return text;
    this.losses.simplified(field);
    return Object.values(text)[0] ?? '';
  }

  private date(column: string, when: When | undefined): void {
    if (!when) return;
    this.row.set(column, portable(when));
  }

  private put(column: string, value: string | undefined, field: string): void {
    if (value === undefined || value === '') return;
    const formula = FORMULA.test(value);
    if (formula) this.losses.simplified(field);
    this.row.set(column, formula ? `'${value}` : value);
  }
}

function numbered(column: string, index: number): string {
  return index === 0 ? column : `${column} ${index + 1}`;
}

function byOrder(a: string, b: string): number {
  return place(a) - place(b) || numberOf(a) - numberOf(b) || (a < b ? -1 : 1);
}

function place(column: string): number {
  return ORDER.indexOf(column.replace(/ (\d+|\(.*\))$/, ''));
}

function numberOf(column: string): number {
  return Number(/ (\d+)$/.exec(column)?.[1] ?? 1);
}

function quoted(cell: string): string {
  return /[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

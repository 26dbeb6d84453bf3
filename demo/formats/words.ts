import type { ProblemLevel } from '../../src/model/problem.ts';

/** What the page says of data, in one language. */
export interface DeskWords {
  readonly auto: string;
  /** By the names of the element's attribute; `list` is a page. */
  readonly formats: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<ProblemLevel, string>>;
  readonly columns: Readonly<Record<'level' | 'row' | 'field' | 'value' | 'message', string>>;
  counts(events: number, levels: Readonly<Record<ProblemLevel, number>>): string;
  readonly unknown: string;
  readonly fine: string;
  readonly nothing: string;
  readonly tooLong: string;
  /** `name` is the tag that was taken. */
  page(name: string, others: number): string;
  pageSource(src: string): string;
  more(count: number): string;
  /** On the button that leads into the text, where it has no row; and what it does. */
  readonly show: string;
  readonly goTo: string;
}

const de: DeskWords = {
  auto: 'Erkennen',
  formats: {
    csv: 'CSV',
    tsv: 'TSV',
    document: 'JSON',
    columns: 'JSON in Spalten',
    ndjson: 'NDJSON',
    timelinejs: 'TimelineJS',
    'timelinejs-sheet': 'TimelineJS-Tabelle',
    list: 'HTML-Seite',
    ics: 'iCalendar',
    'json-ld': 'JSON-LD',
  },
  levels: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  columns: {
    level: 'Stufe',
    row: 'Zeile',
    field: 'Feld',
    value: 'Wert',
    message: 'Was nicht stimmt, und was hilft',
  },
  counts: (events, { error, warning, note }) =>
    list([
      count(events, 'Ereignis', 'Ereignisse'),
      error && `${error} Fehler`,
      warning && count(warning, 'Warnung', 'Warnungen'),
      note && count(note, 'Hinweis', 'Hinweise'),
    ]),
  unknown: 'Nicht lesbar.',
  fine: 'Alles gelesen, nichts zu beanstanden.',
  nothing: 'Noch keine Daten.',
  tooLong: 'Zu lang, um es hier zu zeigen; gelesen ist es.',
  page: (name, others) =>
    `Gelesen aus ${name}${others > 0 ? `; die Seite hat ${others === 1 ? 'eine weitere Zeitleiste' : `${others} weitere`}` : ''}.`,
  pageSource: (src) =>
    `Die Seite nennt als Daten die Datei „${src}“: diese öffnen oder ihre Adresse laden.`,
  more: (number) => `${number} weitere Probleme`,
  show: 'Stelle',
  goTo: 'Im Text zeigen',
};

const en: DeskWords = {
  auto: 'Recognise',
  formats: {
    csv: 'CSV',
    tsv: 'TSV',
    document: 'JSON',
    columns: 'JSON in columns',
    ndjson: 'NDJSON',
    timelinejs: 'TimelineJS',
    'timelinejs-sheet': 'TimelineJS sheet',
    list: 'HTML page',
    ics: 'iCalendar',
    'json-ld': 'JSON-LD',
  },
  levels: { error: 'Error', warning: 'Warning', note: 'Note' },
  columns: {
    level: 'Level',
    row: 'Row',
    field: 'Field',
    value: 'Value',
    message: 'What is wrong, and the mend',
  },
  counts: (events, { error, warning, note }) =>
    list([
      count(events, 'event', 'events'),
      error && count(error, 'error', 'errors'),
      warning && count(warning, 'warning', 'warnings'),
      note && count(note, 'note', 'notes'),
    ]),
  unknown: 'Not readable.',
  fine: 'Everything was read, nothing to mend.',
  nothing: 'No data yet.',
  tooLong: 'Too long to show here; it has been read.',
  page: (name, others) =>
    `Read from ${name}${others > 0 ? `; the page has ${count(others, 'other', 'others')}` : ''}.`,
  pageSource: (src) =>
    `The page names the file “${src}” as its data: open that one, or load its address.`,
  more: (number) => `${number} more problems`,
  show: 'Place',
  goTo: 'Show in the text',
};

export function words(lang: string): DeskWords {
  return lang === 'en' ? en : de;
}

function list(parts: readonly (string | 0)[]): string {
  return parts.filter((part) => part !== 0).join(', ');
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

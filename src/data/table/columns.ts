import { shorten } from '../../model/quote.ts';

const PICTURE = 'media|image|picture|photo|video|Bild|Foto|Medien|Medium';
const SOURCE = 'source|sources|Quelle|Quellen';
const CORRECTION = 'correction|Korrektur|Berichtigung';
const DATE = 'date|Datum';
const TIME = 'time|Zeit|Uhrzeit';

/**
 * The names of columns by the field of an event that they hold, in English and German: one of those
 * before the colon and one of those behind it. Case, blanks, accents and punctuation do not count; of
 * two fields with the same name the first has it. What is not here is kept as it is.
 */
const NAMES: Readonly<Record<string, string>> = {
  id: 'id|Kennung',
  when: `when|wann|${DATE}|from|von|start|begin|Beginn|Anfang|Zeitpunkt:|${DATE}`,
  time: `|start:${TIME}`,
  end: `end|Ende|to|until|bis|Datum Ende|Datum bis:|${DATE}`,
  endTime: `end|Ende:${TIME}`,
  dateText: 'date text|display date|Datumstext|Anzeigedatum',
  title: 'title|headline|event|Titel|Überschrift|Schlagzeile|Ereignis',
  summary: 'summary|text|description|Zusammenfassung|Beschreibung|Kurztext',
  place: 'place|location|where|Ort|Schauplatz|wo',
  group: 'group|topic|theme|category|Gruppe|Thema|Kategorie|Rubrik',
  tags: 'tags|keywords|Schlagworte|Schlagwörter|Stichworte|Stichwörter',
  importance: 'importance|weight|priority|Wichtigkeit|Gewicht|Priorität|Relevanz',
  status: 'status',
  reported: 'reported|known since|bekannt seit|gemeldet|gemeldet am',
  'sources.name': `${SOURCE}:|name`,
  'sources.url': `|web|${SOURCE}:url|link`,
  'sources.date': `${SOURCE}:${DATE}`,
  'sources.passage': `|${SOURCE}:passage|Fundstelle`,
  'media.url': `${PICTURE}:|url|link`,
  'media.alt': `|${PICTURE}:alt|alt text|Alternativtext|description|Beschreibung`,
  'media.caption': `|${PICTURE}:caption|Unterschrift|Text`,
  'media.credit': `|${PICTURE}:credit|Nachweis|Rechte|Quelle`,
  'media.poster': 'poster|Vorschaubild',
  'media.quote': 'quote|quotation|Zitat',
  links: 'links|related|Verweise',
  'corrections.text': CORRECTION,
  'corrections.date': `${CORRECTION}:${DATE};corrected on|korrigiert am`,
};

/** Parts of fields that a column may hold in one language: `Titel (de)`, `title en`. */
const TEXTS = /^(title|summary|place|dateText)\.$|\.(alt|caption|credit|quote|text)$/;

const known = new Map<string, string>();
const plain: string[] = [];
for (const [field, lists] of Object.entries(NAMES)) {
  for (const [first, second] of lists.split(';').flatMap(pairs)) {
    const name = fold(first + second);
    if (!known.has(name)) known.set(name, field);
    if (first === '' || second === '') plain.push(first + second);
  }
}

function pairs(list: string): (readonly [string, string])[] {
  const [before = '', behind = ''] = list.split(':');
  return before
    .split('|')
    .flatMap((first) => behind.split('|').map((second) => [first, second] as const));
}

/** The names that consist of one part, as one would write them. */
export const COLUMN_NAMES: readonly string[] = plain;

/** What a column of a table holds. */
export interface Column {
  /** As written, 80 characters at most. */
  readonly name: string;
  /** Field of an event; '' where nobody reads the column. */
  readonly field: string;
  /** `url` of `media.url`, else ''. */
  readonly part: string;
  /** BCP 47, where it holds a text in one language; else ''. */
  readonly lang: string;
  /** Which of several sources or corrections it belongs to ("Quelle 2"), else ''. */
  readonly number: string;
}

/** What a header says that its column holds. */
export function columnOf(header: string): Column {
  const name = shorten(header.trim());
  return (
    column(name, name) ??
    inLanguage(name) ??
    numbered(name) ??
    // "Datum (TT.MM.JJJJ)": what stands in brackets explains.
    column(name, name.replace(/\(.*\)/, '')) ??
    unread(name)
  );
}

/** A column that nobody reads, whatever it is called. */
export function unread(header: string): Column {
  return { name: shorten(header.trim()), field: '', part: '', lang: '', number: '' };
}

function column(name: string, text: string, lang = '', number = ''): Column | undefined {
  const [field, part = ''] = known.get(fold(text))?.split('.') ?? [];
  return field === undefined ? undefined : { name, field, part, lang, number };
}

function inLanguage(name: string): Column | undefined {
  const [, text, lang] = /^(.*[^a-z])([a-z]{2}(?:-[a-z]{2})?)\W*$/i.exec(name) ?? [];
  const found = text === undefined ? undefined : column(name, text, lang);
  return found && TEXTS.test(`${found.field}.${found.part}`) ? found : undefined;
}

function numbered(name: string): Column | undefined {
  const number = /\d{1,3}/.exec(name)?.[0];
  const found = number && column(name, name.replace(number, ''), '', number);
  return found && /^(sources|corrections)$/.test(found.field) ? found : undefined;
}

/** Letters and digits alone, umlauts with or without their dots or as two letters. */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/([aou])e/g, '$1');
}

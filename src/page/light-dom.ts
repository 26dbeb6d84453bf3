import type { ListRow } from '../data/list.ts';
import { attributeOf, DATED, fieldsOf, HEADING, ITEM_FIELDS, readItem, textOf } from './item.ts';
import { readTable } from './table.ts';
import { afterSeparators } from './telling.ts';

/** A list as data: its items, and what it says of itself. */
export interface ListData {
  readonly rows: readonly ListRow[];
  readonly [field: string]: unknown;
}

/** Fields of a document that a list gives as `data-…`, those of several words with hyphens. */
const HEAD_FIELDS = ['title', 'intro', 'notes', 'byline', 'asOf', 'updated', 'timeZone'] as const;

const LISTS = 'ol, ul, dl, table';

/** Lists in lists deeper than this hold no timeline, and each would have to be read. */
const DEEPEST = 12;

/** Attributes that are read: a change of one of them is a change of the data. */
export const READ_ATTRIBUTES: readonly string[] = [
  ...['datetime', 'data-date', 'href', 'src', 'alt', 'aria-label', 'id', 'lang'],
  ...[...HEAD_FIELDS, ...ITEM_FIELDS].map(attributeOf),
];

/**
 * What an author wrote inside the element: a JSON script (its text), or a list whose items each hold
 * a date: `<ol>`, `<ul>`, `<dl>` with the dates as its terms, or a `<table>` (`readTable`); else
 * JSON-LD. Undefined if there is none of them. Reads, and changes nothing.
 *
 * - The title of the whole is the `data-title` of the list, a heading inside the element, or the
 *   `aria-label` of the list. A heading before the element stays where it is, in view: repeating it
 *   would say it twice.
 * - An item has its date in `<time datetime>`, or in `data-date` where a CMS strips `<time>`; two
 *   dates joined by a dash or by "bis", "to", "until" are a period. What is printed for it is kept
 *   where it says more than the date (`wordsOfDate`). `datetime` is EDTF; `data-date`, a `<time>`
 *   without it, and a date in front of an item without either may be as people type them
 *   (`readTypedDate`).
 * - Its title is a heading or what is strong, else the line that is left; the rest is the summary,
 *   with its markup but for the links, where it is more than paragraphs of words.
 * - Links become sources, an image becomes the picture; `data-status`, `data-group` and the like
 *   give the fields of the same names. A `<footer>` holds a source and is no part of the text.
 */
export function readChildren(host: ParentNode): string | ListData | undefined {
  const script = scriptOf(host, 'application/json');
  if (script !== undefined) return script;
  for (const list of listsIn(host)) {
    const rows = readRows(list);
    if (rows.length === 0) continue;
    const heading = [...host.querySelectorAll(HEADING)].find((found) => !list.contains(found));
    return { ...readHead(list, heading), rows };
  }
  return scriptOf(host, 'application/ld+json');
}

/** What can hold events, in the order of the page. */
export function listsIn(part: ParentNode): readonly HTMLElement[] {
  const lists = [...part.querySelectorAll<HTMLElement>(LISTS)];
  return lists.filter((list) => {
    let depth = 0;
    for (let at = list.parentElement; at && depth < DEEPEST; at = at.parentElement) {
      if (at.matches(LISTS)) depth += 1;
    }
    return depth < DEEPEST;
  });
}

function scriptOf(host: ParentNode, type: string): string | undefined {
  const text = host.querySelector(`script[type="${type}"]`)?.textContent;
  return text?.trim() ? text : undefined;
}

/** Reads copies: in a document without a browsing context they load no image and start no element. */
export function readRows(list: HTMLElement): readonly ListRow[] {
  const workshop = list.ownerDocument.implementation.createHTMLDocument('');
  const copy = workshop.importNode(list, true);
  if (copy.localName === 'table') return readTable(copy);
  if (copy.localName === 'dl') return definitions(copy).map(readItem);
  const items = [...copy.children].filter((item) => item.localName === 'li');
  // Out of its list, so that no item seems to stand in a block of its text.
  for (const item of items) item.remove();
  return items.map((item) => readItem(item as HTMLElement));
}

/** The definitions of a list as items, each with the date in front that it belongs to. */
function definitions(list: HTMLElement): HTMLElement[] {
  const items: HTMLElement[] = [];
  let term: HTMLElement | undefined;
  for (const part of list.querySelectorAll<HTMLElement>('dt, dd')) {
    if (part.parentElement?.closest('dl') !== list) continue;
    if (part.localName === 'dt') term = part;
    else if (term) items.push(itemOf(term, part));
  }
  return items;
}

function itemOf(term: HTMLElement, definition: HTMLElement): HTMLElement {
  const workshop = definition.ownerDocument;
  const item = workshop.createElement('li');
  for (const { name, value } of [...term.attributes, ...definition.attributes]) {
    if (READ_ATTRIBUTES.includes(name) && name !== 'data-date') item.setAttribute(name, value);
  }
  const own = term.getAttribute('data-date');
  const date = workshop.createElement(term.querySelector(DATED) ? 'span' : 'time');
  if (own !== null) date.setAttribute('data-date', own);
  if (date.localName === 'span') date.append(...term.cloneNode(true).childNodes);
  else date.textContent = afterSeparators(textOf(term));
  item.append(date, ' ', ...definition.childNodes);
  return item;
}

/** What a list says of the whole; a heading outside of it is its title. */
export function readHead(list: Element, heading: Element | undefined): Record<string, string> {
  const title = (heading && textOf(heading)) || list.getAttribute('aria-label');
  const lang = list.getAttribute('lang');
  return {
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    ...fieldsOf(list, HEAD_FIELDS),
  };
}

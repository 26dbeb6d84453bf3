import { leadingDate } from '../data/leading-date.ts';
import type { ListRow } from '../data/list.ts';

/** A list as data: its items, and what it says of itself. */
export interface ListData {
  readonly rows: readonly ListRow[];
  readonly [field: string]: unknown;
}

/** Fields of a document that a list gives as `data-…`, those of several words with hyphens. */
const HEAD_FIELDS = ['title', 'intro', 'notes', 'byline', 'asOf', 'updated', 'timeZone'] as const;
/** Fields of an event that an item gives as `data-…`. */
const ITEM_FIELDS = [
  'id',
  'end',
  'status',
  'group',
  'importance',
  'place',
  'tags',
  'reported',
  'dateText',
] as const;

/** Attributes that are read: a change of one of them is a change of the data. */
export const READ_ATTRIBUTES: readonly string[] = [
  ...['datetime', 'data-date', 'href', 'src', 'alt', 'aria-label', 'id', 'lang'],
  ...[...HEAD_FIELDS, ...ITEM_FIELDS].map(attributeOf),
];

const DATED = 'time, [data-date]';
const HEADING = 'h1, h2, h3, h4, h5, h6';
/** Blocks that stand under the title of an item. */
const BLOCKS = 'p, div, ol, ul, dl, blockquote, table, details';
/** Between the dates of a period stands a dash or one of these words. */
const UNTIL = /^\s*(?:[-–—]|bis|to|until)\s*$/i;

/**
 * What an author wrote inside the element: a JSON script (its text), or a list whose items each hold
 * a date. Undefined if there is neither. Reads, and changes nothing.
 *
 * - The title of the whole is the `data-title` of the list, a heading inside the element, or the
 *   `aria-label` of the list. A heading before the element stays where it is, in view: repeating it
 *   would say it twice.
 * - An item has its date in `<time datetime>`, or in `data-date` where a CMS strips `<time>`; two
 *   dates joined by a dash or by "bis", "to", "until" are a period. What is printed for it is kept
 *   where it says more than the date (`wordsOfDate`). `datetime` is EDTF; `data-date`, a `<time>`
 *   without it, and a date in front of an item without either may be as people type them
 *   (`readTypedDate`).
 * - Its title is a heading or what is strong, else the line that is left; the rest is the summary.
 * - Links become sources, an image becomes the picture; `data-status`, `data-group` and the like
 *   give the fields of the same names.
 */
export function readChildren(host: HTMLElement): string | ListData | undefined {
  const script = host.querySelector('script[type="application/json"]');
  if (script?.textContent?.trim()) return script.textContent;
  const list = host.querySelector<HTMLElement>('ol, ul');
  const items = list ? [...list.children].filter((item) => item.localName === 'li') : [];
  if (!list || items.length === 0) return undefined;
  // In a document without a browsing context a copy loads no image and starts no element.
  const workshop = document.implementation.createHTMLDocument('');
  const rows = items.map((item) => readItem(workshop.importNode(item, true) as HTMLElement));
  return { ...readHead(host, list), rows };
}

function readHead(host: HTMLElement, list: HTMLElement): Record<string, string> {
  const heading = [...host.querySelectorAll(HEADING)].find((found) => !list.contains(found));
  const title = (heading && textOf(heading)) || list.getAttribute('aria-label');
  const lang = list.getAttribute('lang');
  return {
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    ...fieldsOf(list, HEAD_FIELDS),
  };
}

function fieldsOf(element: HTMLElement, names: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const name of names) {
    const value = element.getAttribute(attributeOf(name))?.trim();
    if (value) fields[name] = value;
  }
  return fields;
}

/** `data-date-text` of `dateText`. */
function attributeOf(field: string): string {
  return `data-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Takes a copy of an item apart: what has been read is taken out, so that the rest is what is left. */
function readItem(item: HTMLElement): ListRow {
  const own = fieldsOf(item, ITEM_FIELDS);
  const id = own['id'] ?? item.id;
  separate(item);
  const media = takeMedia(item);
  const links = linksOf(item);
  const date = takeDate(item);
  const { title, summary } = takeTexts(item);
  return {
    ...date,
    ...own,
    ...(id ? { id } : {}),
    title,
    ...(summary ? { summary } : {}),
    ...(media ? { media } : {}),
    ...sourcesOf(links, title),
  };
}

/** What no one reads goes, and what stands on a line of its own gets a space around it. */
function separate(item: HTMLElement): void {
  for (const unread of item.querySelectorAll('script, style, template')) unread.remove();
  for (const block of item.querySelectorAll(`${BLOCKS}, ${HEADING}, li, dt, dd, td, br, figure`)) {
    block.before(' ');
    block.after(' ');
  }
}

function takeTexts(item: HTMLElement): { title: string; summary: string } {
  const marked = [...item.querySelectorAll(`${HEADING}, strong, b`)].find((at) => textOf(at));
  if (marked) {
    marked.remove();
    return { title: textOf(marked), summary: afterSeparators(textOf(item)) };
  }
  const outer = [...item.querySelectorAll(BLOCKS)].filter(
    (block) => !block.parentElement?.closest(BLOCKS),
  );
  for (const block of outer) block.remove();
  const blocks = outer.map((block) => afterSeparators(textOf(block))).filter((text) => text !== '');
  const line = afterSeparators(textOf(item));
  // A title may itself stand in a block: then the first one is it.
  const [title = '', ...rest] = line === '' ? blocks : [line, ...blocks];
  return { title, summary: rest.join(' ') };
}

type RowDate = Pick<ListRow, 'when' | 'end' | 'printed' | 'typed'>;

function takeDate(item: HTMLElement): RowDate {
  const [first, ...others] = datesOf(item);
  const own = item.getAttribute('data-date')?.trim();
  if (!first) return own ? { when: own, typed: true } : takeLeadingDate(item);
  const second = others.find((time) => time.previousElementSibling === first);
  const period = second && !own ? takePeriod(first, second) : undefined;
  if (period) return period;
  first.remove();
  if (own) return { when: own, typed: true, printed: textOf(first) };
  const printed = isText(first) ? {} : { printed: textOf(first) };
  return { when: dateOf(first), typed: isTyped(first), ...printed };
}

/** Two dates, if what stands between them joins them. */
function takePeriod(first: Element, second: Element): RowDate | undefined {
  const between = textBetween(first, second);
  if (!UNTIL.test(between)) return undefined;
  const text = `${textOf(first)}${between}${textOf(second)}`;
  while (first.nextSibling && first.nextSibling !== second) first.nextSibling.remove();
  first.remove();
  second.remove();
  const typed = isTyped(first) || isTyped(second);
  const printed = isText(first) && isText(second) ? {} : { printed: text };
  return { when: dateOf(first), end: dateOf(second), typed, ...printed };
}

/** What is printed is the date. */
function isText(time: Element): boolean {
  return isTyped(time) && !time.hasAttribute('data-date');
}

function isTyped(time: Element): boolean {
  return !time.hasAttribute('datetime');
}

/** A date with which the text of an item begins, or of what stands first in it. */
function takeLeadingDate(item: HTMLElement): RowDate {
  const texts = item.ownerDocument.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let first = texts.nextNode();
  while (first && textOf(first) === '') first = texts.nextNode();
  const found = leadingDate((first?.textContent ?? '').trimStart());
  if (!first || !found) return { when: '' };
  first.textContent = found.rest;
  return { when: found.typed, typed: true };
}

/** Dates of the item itself; one in its text is only the date where there is no other. */
function datesOf(item: HTMLElement): Element[] {
  const all = [...item.querySelectorAll(DATED)];
  const leading = all.filter((time) => !time.closest('p, blockquote'));
  return leading.length > 0 || item.hasAttribute('data-date') ? leading : all;
}

function dateOf(time: Element): string {
  const written = time.getAttribute('datetime') ?? time.getAttribute('data-date');
  return (written ?? time.textContent ?? '').trim();
}

function textBetween(first: Element, second: Element): string {
  let text = '';
  for (let at = first.nextSibling; at && at !== second; at = at.nextSibling) text += at.textContent;
  return text;
}

function takeMedia(item: HTMLElement): Record<string, string> | undefined {
  const image = item.querySelector('img[src]');
  const figure = image?.closest('figure');
  const caption = figure ? textOf(figure.querySelector('figcaption')) : '';
  (figure ?? image)?.remove();
  const url = image?.getAttribute('src');
  if (!url) return undefined;
  const alt = image?.getAttribute('alt');
  return { url, ...(typeof alt === 'string' ? { alt } : {}), ...(caption ? { caption } : {}) };
}

interface Link {
  readonly url: string;
  readonly text: string;
}

function linksOf(item: HTMLElement): Link[] {
  return [...item.querySelectorAll('a[href]')].flatMap((link) => {
    const url = link.getAttribute('href');
    return url ? [{ url, text: textOf(link) }] : [];
  });
}

/** A link that is the title names no source: its host does. */
function sourcesOf(links: readonly Link[], title: string): Partial<ListRow> {
  const [first, ...others] = links;
  if (!first) return {};
  const { url: href, text } = first;
  const named = others.filter((link) => link.text).map(({ url, text: name }) => ({ name, url }));
  return {
    href,
    ...(text && text !== title ? { linkText: text } : {}),
    ...(named.length > 0 ? { sources: named } : {}),
  };
}

/** Between a date and what follows desks put a colon, a dash, a comma; brackets are left empty. */
function afterSeparators(text: string): string {
  return text.replace(/\(\s*\)|\[\s*\]/g, '').replace(/^[\s:,;.·|–—-]+|[\s:,;·|–—-]+$/g, '');
}

function textOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

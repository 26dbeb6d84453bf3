import { rewriteAttributes, rewriteHtml, UNSEEN } from './rewrite-html.ts';
import type { Text } from './text.ts';

/** Elements that the text of an event may hold; of any other only the words are shown. */
export const MARKUP_TAGS: readonly string[] =
  'a em strong b i q cite abbr sub sup br p ul ol li blockquote code time span'.split(' ');

/** Which element may have which attribute, beside `lang` and `dir`. */
const OWN_ATTRIBUTES: Readonly<Record<string, string>> = {
  a: 'href',
  abbr: 'title',
  time: 'datetime',
  q: 'cite',
  blockquote: 'cite',
};
/** Blocks that are not on the list stand on lines of their own all the same. */
const BLOCKS =
  /^(?:div|h[1-6]|section|article|header|footer|fig.*|table|tr|dl|dt|dd|pre|hr|address)$/;

/** A tag with an end, a comment or a declaration, a complete character reference. */
const MARKUP =
  /<(?:!(?:--|[a-z[])|\/?[a-z][\w:-]*(?![\w:-])(?:\s*\/?>|[\s/][^<>=]*=[^<>]*>))|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const UNSEEN_ELEMENT = new RegExp(`<(${UNSEEN.join('|')})\\b.*?(?:</\\1\\b[^<>]*>|$)`, 'gi');
const BREAK = /<(?:br|hr|\/?(?:p|div|li|ul|ol|dl|dt|dd|tr|table|blockquote|h[1-6]))\b[^<>]*>/gi;

/**
 * Whether a text is written as HTML. What merely holds its signs is not: "a < b", "AT&T", "<3".
 * Time grows linearly with the length.
 */
export function hasMarkup(text: string): boolean {
  return MARKUP.test(text);
}

/** A text that may be HTML, in words: as it is where it holds no markup, else its `plainText()`. */
export function wordsOf(text: string): string {
  return hasMarkup(text) ? plainText(text) : text;
}

/** The same in every language of a text. */
export function inWords(text: Text): Text {
  if (typeof text === 'string') return wordsOf(text);
  return Object.fromEntries(Object.entries(text).map(([lang, words]) => [lang, wordsOf(words)]));
}

export function isMarkupAttribute(tag: string, name: string): boolean {
  return name === 'lang' || name === 'dir' || OWN_ATTRIBUTES[tag] === name;
}

/**
 * HTML with nothing in it but elements and attributes of the list. What addresses it holds may still
 * be unsafe: it is for a sanitiser to judge, not to be shown.
 */
export function reducedMarkup(html: string): string {
  return rewriteHtml(html, ({ name, closing, attributes }) => {
    if (!MARKUP_TAGS.includes(name) && !BLOCKS.test(name)) return '';
    const tag = MARKUP_TAGS.includes(name) ? name : 'p';
    if (closing) return `</${tag}>`;
    return `<${tag}${rewriteAttributes(attributes, (one) => (isMarkupAttribute(tag, one) ? one : ''))}>`;
  });
}

/** Plain text as HTML that shows just that. */
export function asMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * The text of a piece of HTML: tags, comments, scripts and styles left out, paragraphs as lines,
 * character references resolved, other white space as single blanks. Text without markup comes back
 * as HTML would show it too. Time grows linearly with the length.
 */
export function plainText(html: string): string {
  const text = html.replace(/\s+/g, ' ');
  if (!/[<&]/.test(text)) return text.trim();
  const bare = text
    .replace(/<!--.*?(?:-->|$)/g, '')
    .replace(UNSEEN_ELEMENT, '')
    .replace(BREAK, '\n')
    .replace(/<[a-z/!?][^<>]*>/gi, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
  return bare.replace(/&(#?)(x?)([a-z\d]{1,8});/gi, resolve).trim();
}

/** Names of characters that newsrooms' editors write; letters with accents follow a rule instead. */
const NAMED =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 shy\u00ad ndash– mdash— hellip… lsquo‘ rsquo’ sbquo‚ ldquo“ ' +
  'rdquo” bdquo„ laquo« raquo» euro€ pound£ sect§ copy© reg® trade™ deg° middot· bull• times× ' +
  'szlig\u00df aelig\u00e6 AElig\u00c6 oslash\u00f8 Oslash\u00d8 oelig\u0153';

const characters: ReadonlyMap<string, string> = new Map(
  NAMED.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Combining marks by the end of a name: `&uuml;` is u with two dots. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

/** Windows-1252, 0x80 to 0x9F: browsers read `&#146;` as the apostrophe that was meant (HTML, 13.2.5.80). */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function resolve(written: string, hash: string, x: string, rest: string): string {
  if (hash === '#') return numbered(Number(x === '' ? rest : `0x${rest}`)) ?? written;
  const name = x + rest;
  const named = characters.get(name);
  if (named !== undefined) return named;
  const mark = /^[a-z]/i.test(name) ? MARKS.get(name.slice(1)) : undefined;
  return mark === undefined ? written : (name.charAt(0) + mark).normalize('NFC');
}

function numbered(code: number): string | undefined {
  if (code >= 0x80 && code < 0xa0) return WINDOWS.charAt(code - 0x80);
  const valid =
    Number.isInteger(code) && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return valid ? String.fromCodePoint(code) : undefined;
}

/** Tags that only part paragraphs, which line ends say too. */
const PARTING = ['p', 'br', 'div'];
const BREAK = /<(?:br|hr|\/?(?:p|div|li|ul|ol|dl|dt|dd|tr|table|blockquote|h[1-6]))\b[^<>]*>/gi;
const TAG = /<([a-z][\w-]*)[^<>]*>/gi;

/**
 * What stands in the place of a text that may hold HTML. As yet the plain text of it; whoever wants the
 * markup itself, to be cleaned later, returns `html` here.
 */
export function shownText(html: string): string {
  return plainText(html);
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
    .replace(/<(script|style)\b.*?(?:<\/\1\b[^<>]*>|$)/gi, '')
    .replace(BREAK, '\n')
    .replace(/<[a-z/!?][^<>]*>/gi, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n');
  return bare.replace(/&(#?)(x?)([a-z\d]{1,8});/gi, resolve).trim();
}

/** A number as its digits: headlines such as 1984 are written without quotation marks. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? plainText(value) : value;
}

/** The tags in a text that plain text has nothing for, by name, the first of each as written. */
export function lostTags(html: unknown): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  if (typeof html !== 'string' || !html.includes('<')) return tags;
  for (const [tag, name = ''] of html.matchAll(TAG)) {
    const key = name.toLowerCase();
    if (!PARTING.includes(key) && !tags.has(key)) tags.set(key, tag);
  }
  return tags;
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

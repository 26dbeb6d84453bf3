import { asMarkup, hasMarkup, MARKUP_TAGS } from '../model/markup.ts';

/** Links are sources and dates are dates: in the text they are words. */
const KEPT: readonly string[] = MARKUP_TAGS.filter((tag) => tag !== 'a' && tag !== 'time');
/** What says more than the words in it; paragraphs alone do not. */
const FORMATS = 'em, strong, b, i, q, cite, abbr, sub, sup, ul, ol, blockquote, code, [lang]';
const ATTRIBUTES: readonly string[] = ['lang', 'dir', 'title'];
/** Browsers nest no deeper than 512; Node's parsers nest as deep as they are told. */
const DEEPEST = 100;

/** What parts of an item tell: plain text, or markup where something in them is more than words. */
export function tellingOf(parts: readonly Element[]): string {
  if (parts.some((part) => part.querySelector(FORMATS) ?? part.matches(FORMATS))) {
    return withoutEdges(parts.map((part) => markupOf(part, 0)).join(' '));
  }
  const words = parts.map((part) => afterSeparators(folded(part.textContent ?? '')));
  const text = words.filter((word) => word !== '').join(' ');
  return hasMarkup(text) ? asMarkup(text) : text;
}

function markupOf(node: Node, depth: number): string {
  if (depth > DEEPEST || node.nodeType === node.TEXT_NODE) return asMarkup(node.textContent ?? '');
  const inner = [...node.childNodes].map((child) => markupOf(child, depth + 1)).join('');
  if (!('localName' in node)) return inner;
  const element = node as Element;
  const tag = element.localName;
  const attributes = attributesOf(element);
  if (!KEPT.includes(tag) || (tag === 'span' && attributes === '')) return inner;
  // An item is read for what is in it.
  if (depth === 0 && tag === 'li') return inner;
  return tag === 'br' ? '<br>' : `<${tag}${attributes}>${inner}</${tag}>`;
}

function attributesOf(element: Element): string {
  const given = ATTRIBUTES.filter((name) => element.hasAttribute(name));
  const written = given.map(
    (name) => `${name}="${asMarkup(element.getAttribute(name) ?? '').replace(/"/g, '&quot;')}"`,
  );
  return ['', ...written].join(' ');
}

/** Without what parted it from the date and the title, and the paragraphs that these left empty. */
function withoutEdges(markup: string): string {
  return folded(markup)
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/<(\w+)> ?<\/\1>/g, '')
    .replace(/^ ?(<p>)?[\s:,;.·|–—-]+/, '$1')
    .replace(/(?<![\s:,·|–—-])[\s:,·|–—-]+$/, '');
}

/** Between a date and what follows desks put a colon, a dash, a comma; brackets are left empty. */
export function afterSeparators(text: string): string {
  return text
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s:,;.·|–—-]+|(?<![\s:,;·|–—-])[\s:,;·|–—-]+$/g, '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

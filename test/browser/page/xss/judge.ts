import { MARKUP_TAGS } from '../../../../src/model/markup.ts';

/** Elements that the views draw. */
const OWN_TAGS = new Set([
  ...['a', 'b', 'bdi', 'blockquote', 'button', 'caption', 'cite', 'code', 'dd', 'details', 'div'],
  ...['dl', 'dt', 'em', 'figcaption', 'figure', 'footer', 'h3', 'h4', 'header', 'hr', 'i', 'img'],
  ...['kbd', 'label', 'li', 'nav', 'ol', 'p', 'q', 'section', 'small', 'span', 'strong'],
  ...['summary', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul', 'input', 'select'],
  ...['circle', 'clipPath', 'defs', 'g', 'line', 'linearGradient', 'mask', 'path', 'pattern'],
  ...['rect', 'stop', 'svg', 'text', 'tspan', 'audio', 'video', 'track', 'option', 'slot'],
]);
const MARKUP_ATTRIBUTES = ['href', 'rel', 'title', 'datetime', 'cite', 'lang', 'dir'];
const ADDRESSES = ['href', 'xlink:href', 'src', 'poster', 'cite', 'action', 'formaction', 'data'];
/** Nothing of ours has them at all. */
const NEVER = ['srcdoc', 'ping', 'background', 'action', 'formaction', 'http-equiv', 'is', 'nonce'];
const FETCHING = /url\(|image-set|expression|@import|src\(/i;

/** What stands in a shadow root that must not: one line for each. */
export function faultsIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...elementFaults(element),
    ...[...element.attributes].flatMap((attribute) => attributeFaults(element, attribute)),
  ]);
}

function elementFaults(element: Element): string[] {
  const within = element.parentElement?.closest('.markup') ? MARKUP_TAGS : [...OWN_TAGS];
  const known = within.includes(element.localName);
  const shadow = element.shadowRoot === null;
  return known && shadow ? [] : [`<${element.localName}>`];
}

function attributeFaults(element: Element, { name, value }: Attr): string[] {
  const told = [`<${element.localName} ${name}="${value.slice(0, 100)}">`];
  if (/^on/i.test(name) || NEVER.includes(name)) return told;
  if (element.parentElement?.closest('.markup') && !MARKUP_ATTRIBUTES.includes(name)) return told;
  if (ADDRESSES.includes(name) && !isSafe(element, value)) return told;
  if (name === 'srcset' && !value.split(/,\s+/).every((one) => isSafe(element, one))) return told;
  if (/^(style|fill|stroke|filter|mask|clip-path)$/.test(name) && isFetching(value)) return told;
  return [];
}

/** What is no address leads nowhere. */
function isSafe(element: Element, url: string): boolean {
  if (!URL.canParse(url, element.baseURI)) return true;
  const { protocol } = new URL(url, element.baseURI);
  const schemes = element.localName === 'a' ? ['http:', 'https:', 'mailto:'] : ['http:', 'https:'];
  return schemes.includes(protocol);
}

/** `url(#id)` is a drawing of our own. */
function isFetching(style: string): boolean {
  return FETCHING.test(style.replace(/url\(["']?#[\w-]+["']?\)/g, ''));
}

import { DOMParser } from 'linkedom';

/** What must stand in what: a browser ends the one before where the next one begins. */
const ENDS: readonly (readonly [string, string])[] = [
  ['li', 'ol, ul, menu'],
  ['dt, dd', 'dl'],
  ['td, th', 'tr, table'],
  ['tr', 'table'],
];

/**
 * The document that HTML makes, in Node. The parser is less patient than a browser's, so what it
 * leaves differently is put right as far as lists and tables go.
 */
export function parsePage(html: string): Document {
  const page = parse(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}`);
  for (const [kind, container] of ENDS) untangle(page, kind, container);
  for (const element of page.querySelectorAll('*')) lowerNames(element);
  return page;
}

function parse(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  // Nothing here loads or runs, so that a copy needs no other document.
  const implementation = { createHTMLDocument: () => page };
  return Object.defineProperty(page, 'implementation', { value: implementation });
}

/** `<li>a<p>b<li>c`: the second item follows on the first, and is no part of its text. */
function untangle(page: Document, kind: string, container: string): void {
  for (const inner of [...page.querySelectorAll(kind)].reverse()) {
    const outer = inner.parentElement?.closest(kind);
    const between = inner.parentElement?.closest(container);
    if (outer && !(between && outer.contains(between))) outer.after(inner);
  }
}

function lowerNames(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const lower = name.toLowerCase();
    if (lower !== name && !element.hasAttribute(lower)) element.setAttribute(lower, value);
  }
}

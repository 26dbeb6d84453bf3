import type { Config } from 'dompurify';
import { isMarkupAttribute, MARKUP_TAGS, reducedMarkup } from '../model/markup.ts';
import { isSafeUrl } from '../model/safe-url.ts';
import { loadPurifier } from './purifier.ts';
import { ownPolicy, type Policy } from './trusted-html.ts';

/** HTML to nodes of the allow-list, new ones each time. */
export type Sanitiser = (html: string) => DocumentFragment;

const ADDRESSES: readonly string[] = ['href', 'cite'];

/**
 * Makes a sanitiser from DOMPurify, which is fetched now. Undefined where the page's Trusted Types
 * forbid our policy, or the browser has no means to sanitise: then nothing but words can be shown.
 */
export async function loadSanitiser(): Promise<Sanitiser | undefined> {
  const policy = ownPolicy();
  if (policy === undefined) return undefined;
  const createPurifier = await loadPurifier();
  // One of our own: its hooks meet nobody else's.
  const purifier = createPurifier(window);
  if (!purifier.isSupported) return undefined;
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    attribute.keepAttr = isKept(element.nodeName, attribute.attrName, attribute.attrValue);
  });
  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (element.hasAttribute('href')) element.setAttribute('rel', 'noopener');
  });
  const config = configOf(policy);
  return (html) => purifier.sanitize(reducedMarkup(html), config);
}

function isKept(tag: string, name: string, value: string): boolean {
  if (!isMarkupAttribute(tag.toLowerCase(), name)) return false;
  return !ADDRESSES.includes(name) || isSafeUrl(value, 'link');
}

function configOf(policy: Policy): Config & { RETURN_DOM_FRAGMENT: true } {
  return {
    ALLOWED_TAGS: [...MARKUP_TAGS],
    ALLOWED_ATTR: ['lang', 'dir', 'title', 'datetime', ...ADDRESSES],
    ADD_URI_SAFE_ATTR: ['lang', 'dir', 'title', 'datetime'],
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    TRUSTED_TYPES_POLICY: policy,
  };
}

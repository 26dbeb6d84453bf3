import path from 'node:path';
import { unescaped } from '../model/unescaped.ts';

/** Whether a name is that of something on the network, and no file. */
export function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * Where a page's link leads: from an address to an address only, for a page on the network must not
 * choose what is read from this computer. Undefined where it may not go.
 */
export function addressIn(page: string, link: string): string | undefined {
  if (isAddress(page)) {
    const { href = '' } = URL.canParse(link, page) ? new URL(link, page) : {};
    return isAddress(href) ? href : undefined;
  }
  if (isAddress(link)) return link;
  if (page === '-' || /^[a-z][a-z\d+.-]+:|^\/\//i.test(link)) return undefined;
  const [file = ''] = link.split(/[?#]/, 1);
  return path.join(path.dirname(page), unescaped(file));
}

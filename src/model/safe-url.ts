const fetched: readonly string[] = ['http:', 'https:'];
const followed: readonly string[] = [...fetched, 'mailto:'];

/** What a URL is for: links may also open a mail, media are fetched. */
export type UrlUse = 'link' | 'media';

/**
 * Whether a URL is http, https, relative, or mailto in a link. The platform's own parser decides,
 * since it is what would follow it: it sees through `java\nscript:` and the like.
 */
export function isSafeUrl(url: string, use: UrlUse): boolean {
  try {
    const { protocol } = new URL(url, 'https://relative.invalid/');
    return (use === 'link' ? followed : fetched).includes(protocol);
  } catch {
    return false;
  }
}

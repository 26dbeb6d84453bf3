import { isSafeUrl, type UrlUse } from '../model/safe-url.ts';

/** A URL that a link may follow: http(s), mailto or relative; else `undefined`. */
export function safeLink(url: string | undefined): string | undefined {
  return allowed(url, 'link');
}

/** A URL that may be fetched as an image: http(s) or relative; else `undefined`. */
export function safeImage(url: string | undefined): string | undefined {
  return allowed(url, 'media');
}

function allowed(url: string | undefined, use: UrlUse): string | undefined {
  return url && isSafeUrl(url, use) ? url : undefined;
}

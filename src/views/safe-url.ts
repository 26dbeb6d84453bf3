const fetched: readonly string[] = ['http:', 'https:'];
const followed: readonly string[] = [...fetched, 'mailto:'];

/** A URL that a link may follow: http(s), mailto or relative; else `undefined`. */
export function safeLink(url: string | undefined): string | undefined {
  return allowed(url, followed);
}

/** A URL that may be fetched as an image: http(s) or relative; else `undefined`. */
export function safeImage(url: string | undefined): string | undefined {
  return allowed(url, fetched);
}

/** The URL parser strips tabs and newlines as browsers do, so `java\nscript:` is seen through. */
function allowed(url: string | undefined, schemes: readonly string[]): string | undefined {
  if (!url) return undefined;
  try {
    return schemes.includes(new URL(url, 'https://relative.invalid/').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

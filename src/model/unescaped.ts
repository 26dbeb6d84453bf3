/** A part of an address without its percent signs; as written where these are none of a text in UTF-8. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

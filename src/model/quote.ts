/** Longest value that a problem quotes, characters. */
const MOST_QUOTED = 80;

/**
 * A value as its author would recognise it, in at most 80 characters. Lists and objects are not
 * opened: they may be endless or nested without end.
 */
export function quote(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object') return value === null ? 'null' : '{…}';
  const plain = typeof value === 'number' || typeof value === 'boolean' || value === undefined;
  return plain ? String(value) : typeof value;
}

/** Cuts a text to 80 characters, never through a surrogate pair. */
export function shorten(text: string): string {
  if (text.length <= MOST_QUOTED) return text;
  return `${text.slice(0, MOST_QUOTED - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

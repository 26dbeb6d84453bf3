/** Fields of a document beside its events. */
export const HEAD = [
  'title',
  'intro',
  'notes',
  'byline',
  'source',
  'lang',
  'timeZone',
  'asOf',
  'updated',
  'groups',
  'eras',
] as const;

/** Fields of an event. */
export const EVENT = [
  'id',
  'when',
  'dateText',
  'title',
  'summary',
  'place',
  'group',
  'tags',
  'importance',
  'status',
  'reported',
  'media',
  'sources',
  'links',
  'corrections',
] as const;

/** Those of the fields in which two objects differ. */
export function differences<T extends object>(
  a: T,
  b: T,
  fields: readonly (keyof T & string)[],
): (keyof T & string)[] {
  return fields.filter((field) => told(a[field]) !== told(b[field]));
}

/**
 * A value as text, fields in order of the alphabet; a date as what it says, not as it was written:
 * its bounds, its precision, its doubt.
 */
function told(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'number') return String(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const { text, zone, ...rest } = part as Record<string, unknown>;
    const kept = 'lo' in rest ? rest : part;
    return Object.fromEntries(Object.entries(kept).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}

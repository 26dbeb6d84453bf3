/** Where in the input a value stands, as its author would look for it. */
export interface Place {
  /** 1-based number of the event; absent outside of events. */
  readonly row?: number | undefined;
  /** JSON path; '' is the document itself. */
  readonly path: string;
  /** Set for a row of columns: the field `f` of it is at `columns.f[index]`. */
  readonly index?: number | undefined;
  /** The place of a field in it, for formats whose fields have other names than ours. */
  inside?(key: string | number): Place;
}

export const DOCUMENT: Place = { path: '' };

/** Longest key that a path repeats, characters. */
const LONGEST_KEY = 80;

/** The place of a field, or of an item of a list, inside another place. */
export function within(place: Place, key: string | number): Place {
  return place.inside?.(key) ?? new InnerPlace(place, key);
}

/** Spells its path only when asked: a million sound events have places too, and nobody reads them. */
class InnerPlace implements Place {
  readonly row: number | undefined;

  constructor(
    private readonly outer: Place,
    private readonly key: string | number,
  ) {
    this.row = outer.row;
  }

  get path(): string {
    return join(this.outer, this.key);
  }
}

function join({ path, index }: Place, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  if (key.length > LONGEST_KEY || !/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)) {
    return `${path}[${JSON.stringify(key.slice(0, LONGEST_KEY))}]`;
  }
  if (index !== undefined) return `${path}.${key}[${index}]`;
  return path === '' ? key : `${path}.${key}`;
}

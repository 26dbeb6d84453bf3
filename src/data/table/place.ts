import type { Place } from '../place.ts';

/** A cell of a table, called by the name of its column: whoever mends a spreadsheet knows no paths. */
export class CellPlace implements Place {
  constructor(
    /** As the spreadsheet counts: the header is row 1. */
    readonly row: number,
    /** Names of columns by the field that they hold, such as `media.alt`. */
    private readonly names: ReadonlyMap<string, string>,
    private readonly field = '',
  ) {}

  get path(): string {
    const { field, names } = this;
    // What has parts, such as a source, is called by the first of its columns.
    const part = [...names.keys()].find((name) => name.startsWith(`${field}.`));
    return names.get(field) ?? names.get(part ?? '') ?? field.slice(field.lastIndexOf('.') + 1);
  }

  /** An item of a list stands in the same cell as the list. */
  inside(key: string | number): Place {
    if (typeof key === 'number') return this;
    const field = this.field === '' ? key : `${this.field}.${key}`;
    return new CellPlace(this.row, this.names, field);
  }
}

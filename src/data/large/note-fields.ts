import { EVENT_FIELDS } from '../event.ts';
import { ENOUGH_ROWS, type Findings, kindOf } from '../findings.ts';
import { DOCUMENT, within } from '../place.ts';
import type { Rows } from '../reader.ts';

/** As `Findings.noteUnknown` for many rows: when enough of them are told, they are counted. Mutable! */
export class FieldNotes {
  private readonly known = new Map<string, { count: number; kind: string }>();

  constructor(
    private readonly rows: Rows,
    private readonly findings: Findings,
  ) {}

  /** Notes the fields of a row's event that nobody reads. */
  note(row: number, event: unknown): void {
    for (const field of Object.keys(Object(event))) {
      if (!EVENT_FIELDS.has(field) && field !== '$comment') this.noteField(row, field);
    }
  }

  private noteField(row: number, field: string): void {
    const nearest = this.findings.suggest(field, EVENT_FIELDS);
    const known = this.known.get(field) ?? { count: 0, kind: '' };
    known.count += 1;
    const isNews = known.count <= ENOUGH_ROWS;
    const place = isNews ? within(this.rows.place(row), field) : DOCUMENT;
    if (known.count === 1) known.kind = kindOf('field-unknown', place);
    this.known.set(field, known);
    this.findings.addOnce('field-unknown', 'note', place, { field, nearest }, known.kind);
  }
}

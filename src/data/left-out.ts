import type { Findings } from './findings.ts';
import { type Place, within } from './place.ts';

/**
 * Fields of a format for which our own has none, each told once, where it stands first, with how
 * often it is there: pages repeat them in every event. Mutable!
 */
export class LeftOut {
  private readonly fields = new Map<string, { place: Place; value: unknown; count: number }>();

  add(field: string, value: unknown, place: Place): void {
    const known = this.fields.get(field);
    if (known) known.count += 1;
    else this.fields.set(field, { place: within(place, field), value, count: 1 });
  }

  /** Each field of a record that is none of the known ones. */
  addUnknown(record: object, known: ReadonlySet<string>, place: Place): void {
    for (const [field, value] of Object.entries(record)) {
      if (!known.has(field) && value !== null && value !== '') this.add(field, value, place);
    }
  }

  tell(findings: Findings): void {
    for (const [field, { place, value, count }] of this.fields) {
      findings.add('no-counterpart', 'note', place, { field, value, count });
    }
  }
}

import { DOCUMENT } from '../place.ts';
import { isBlank } from '../records.ts';
import type { RowReading } from '../row.ts';

/** A group that is not known; telling that is somebody else's. */
export const UNKNOWN = -2;

/** Numbers for groups, in the order in which they are met, -1 for none. Mutable! */
export class GroupNumbers {
  readonly ids: string[] = [];
  private readonly byId = new Map<string, number>();
  private readonly byValue = new Map<unknown, number>();

  constructor(private readonly reading: RowReading) {}

  /** Of a group as it is written. */
  ofValue(value: unknown): number {
    const known = this.byValue.get(value);
    if (known !== undefined) return known;
    const number = this.find(value);
    if (typeof value !== 'object') this.byValue.set(value, number);
    return number;
  }

  ofId(id: string | undefined): number {
    if (id === undefined) return -1;
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    this.byId.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }

  private find(value: unknown): number {
    if (isBlank(value)) return -1;
    const { findings, groups } = this.reading;
    // Told when the row is read.
    findings.quiet = true;
    const id = groups.read(value, DOCUMENT, this.reading);
    findings.quiet = false;
    return id === undefined ? UNKNOWN : this.ofId(id);
  }
}

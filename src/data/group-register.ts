import type { Group } from '../model/timeline.ts';
import { idOf } from './ids.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/**
 * The groups that events may name: those of the document or, where it lists none, those that its
 * events name, each called by its id, in order of appearance. Mutable!
 */
export class GroupRegister {
  private readonly groups: Map<string, Group>;
  private readonly declared: boolean;

  /** `closed`: events name no others; by default where the document lists some. */
  constructor(declared: ReadonlyMap<string, Group>, closed = declared.size > 0) {
    this.groups = new Map(declared);
    this.declared = closed;
  }

  /** The id of the group that an event names; an unknown one is a warning and `undefined`. */
  read(value: unknown, place: Place, { findings }: Reading): string | undefined {
    if (value === undefined) return undefined;
    const id = idOf(value);
    if (id === undefined) return findings.add('not-a-text', 'warning', place, { value });
    if (this.groups.has(id)) return id;
    if (!this.declared) {
      this.groups.set(id, Object.freeze({ id, label: id }));
      return id;
    }
    const meant = findings.suggest(id, this.groups.keys());
    return findings.add('group-unknown', 'warning', place, { value, nearest: meant });
  }

  list(): readonly Group[] {
    return Object.freeze([...this.groups.values()]);
  }
}

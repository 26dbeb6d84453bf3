import { TRAIT } from '../../model/columns.ts';
import type { Work } from '../../model/work.ts';
import { resolveLinks, type ShownIds } from '../links.ts';
import { MOST_CANDIDATES } from '../nearest.ts';
import type { RowReading } from '../row.ts';
import type { LargeRows } from './large-rows.ts';
import type { LookAtMany } from './look-at-many.ts';
import type { IdSettlement } from './settle-ids.ts';
import { MARK, type Written } from './written.ts';

/** Rows whose links are resolved in one piece of the work. */
const PIECE = 64;

/** Resolves the links between events. `before`: ids of earlier events. Mutates written and large! */
export function* linkMany(
  { written, linked, lost }: LookAtMany,
  known: IdSettlement,
  large: LargeRows,
  { findings }: RowReading,
  before: Iterable<string>,
): Work<void> {
  if (linked.length === 0) return;
  const gone = new Set(lost.map((row) => known.idOf(row)));
  const shown: ShownIds = {
    has: (id) => known.has(id) && !gone.has(id),
    [Symbol.iterator]: () => first()[Symbol.iterator](),
  };
  let ids: readonly string[] | undefined;
  const first = () => (ids ??= [...before, ...firstIds(written, known)]);
  for (const [i, { row, links }] of linked.entries()) {
    const resolved = resolveLinks({ id: known.idOf(row) }, links, shown, findings);
    if (resolved.length > 0) {
      large.links.set(row, resolved);
      written.traits[row] = (written.traits[row] ?? 0) | TRAIT.linked;
    }
    if (i % PIECE === 0) yield i / linked.length;
  }
}

/** As many as are looked at to find what is meant by an unknown one. */
function firstIds(written: Written, known: IdSettlement): readonly string[] {
  const rows = written.rowsWith(MARK.shown).subarray(0, MOST_CANDIDATES);
  return Array.from(rows, (row) => known.idOf(row));
}

import { attachTable } from '../../model/event-table.ts';
import type { TimelineEvent } from '../../model/timeline.ts';
import type { Work } from '../../model/work.ts';
import { checkHead } from '../desk.ts';
import type { Findings } from '../findings.ts';
import { within } from '../place.ts';
import type { Rows } from '../reader.ts';
import type { RowReading } from '../row.ts';
import { CheckMany } from './check-many.ts';
import { idPrint } from './fingerprint.ts';
import { GroupNumbers } from './group-numbers.ts';
import { LargeRows } from './large-rows.ts';
import { lazyEvents } from './lazy-events.ts';
import { linkMany } from './link-many.ts';
import { LookAtMany } from './look-at-many.ts';
import { orderedColumns } from './ordered.ts';
import { part } from './part.ts';
import { PrintTable } from './print-table.ts';
import { Prints, sortPrints } from './prints.ts';
import { orderByTime } from './radix.ts';
import { RowIds } from './row-ids.ts';
import { type EarlierIds, IdSettlement, type RefusedId } from './settle-ids.ts';
import { MARK, type Written } from './written.ts';

/**
 * Reads many rows: what has to be known of all is put into columns, and an event is read when it is
 * looked at. Whatever can be told is the same as if each were read at once. Frozen, in time order,
 * with its table. `earlier`: events that keep their ids.
 */
export function* readMany(
  rows: Rows,
  count: number,
  given: Omit<RowReading, 'ids'>,
  earlier?: EarlierIds & { readonly firstIds: Iterable<string> },
): Work<readonly TimelineEvent[]> {
  const { findings } = given;
  const ids = new RowIds(findings);
  const reading = { ...given, ids };
  const large = new LargeRows(rows, reading, ids);
  const groups = new GroupNumbers(reading);
  const looked = new LookAtMany(large, count, groups, reading, ids);
  const { written, strays } = looked;
  yield* part(looked.look(), 0, 0.7);
  const claimed = written.rowsWith(MARK.claimed);
  const prints = yield* part(sortPrints(written.idPrint, claimed), 0.7, 0.73);
  const wanted = (row: number) => large.wanted(row, written.has(row, MARK.reserved));
  const settlement = new IdSettlement({ written, prints, strays, wanted, earlier }, ids);
  yield* part(settlement.settle(), 0.73, 0.75);
  noteRefused(settlement.refused, rows, written, findings);
  const links = linkMany(looked, settlement, large, reading, earlier?.firstIds ?? []);
  yield* part(links, 0.75, 0.76);
  const order = yield* part(orderByTime(written.lo, written.rowsWith(MARK.shown)), 0.76, 0.8);
  // With earlier events, the head has been told of.
  if (!earlier) checkHead(reading);
  yield* part(new CheckMany(large, written, reading).check(order), 0.8, 0.88);
  const columns = yield* part(orderedColumns(written, order, groups.ids), 0.88, 0.92);
  const events = yield* part(lazyEvents({ large, reading: given, order }), 0.92, 0.98);
  const byId = yield* part(idsInOrder(written, prints, order, ids), 0.98, 1);
  attachTable(events, new PrintTable(columns, byId, events));
  return events;
}

/** As it would have been told when each of them was read. */
function noteRefused(
  refused: readonly RefusedId[],
  rows: Rows,
  { turn }: Written,
  findings: Findings,
): void {
  if (refused.length === 0) return;
  const turns = refused.map(({ row }) => turn[row] ?? 0);
  findings.addLate(turns, (index) => {
    const { row = 0, id, given } = refused[index] ?? {};
    findings.add('id-duplicate', 'warning', within(rows.place(row), 'id'), { value: id, given });
  });
}

/** So many rows are gone through in one piece. */
const PIECE = 1 << 16;

function* eachOf(length: number, look: (at: number) => void): Work<void> {
  for (let at = 0; at < length; at++) {
    if (at % PIECE === PIECE - 1) yield at / length;
    look(at);
  }
}

/** Rows in time order by the numbers of their ids. */
function* idsInOrder(
  { idPrint: wanted, count }: Written,
  prints: Prints,
  order: Uint32Array,
  { others }: RowIds,
): Work<Prints> {
  const places = new Uint32Array(count);
  yield* eachOf(order.length, (place) => {
    places[order[place] ?? 0] = place;
  });
  if (others.size === 0 && order.length === prints.rows.length) {
    const rows = new Uint32Array(order.length);
    yield* eachOf(order.length, (i) => {
      rows[i] = places[prints.rows[i] ?? 0] ?? 0;
    });
    return new Prints(prints.prints, rows);
  }
  const final = new Uint32Array(order.length);
  const all = new Uint32Array(order.length);
  yield* eachOf(order.length, (place) => {
    final[place] = wanted[order[place] ?? 0] ?? 0;
    all[place] = place;
  });
  for (const [row, id] of others) final[places[row] ?? 0] = idPrint(id);
  return yield* sortPrints(final, all);
}

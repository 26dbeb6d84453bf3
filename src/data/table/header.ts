import type { Findings } from '../findings.ts';
import { COLUMN_NAMES, type Column, columnOf, unread } from './columns.ts';

/** Columns whose names are looked up: a million of them must not take a minute. */
const MOST_READ = 1000;

/** Shorter names are near to too many words: "Art" is not a mistyped "Ort". */
const SHORTEST_MISTYPED = 6;

/** Whether a table can do without a column. */
export function isNeeded({ field }: Column): boolean {
  return field === 'when' || field === 'title';
}

/**
 * What the columns of a table hold. Of two that hold the same the first counts; those that are
 * unknown are nobody's mistake, unless their name is nearly a known one. `undefined` without a date
 * and a title. `row` is that of the header, from 1.
 */
export function readHeader(
  header: readonly string[],
  row: number,
  findings: Findings,
): readonly Column[] | undefined {
  const first = new Map<string, string>();
  const columns = header.map((cell, index): Column => {
    const column = index < MOST_READ ? columnOf(cell) : unread(cell);
    const { name, field, part, lang, number } = column;
    const slot = [field, part, lang, number].join();
    const other = first.get(slot);
    if (field === '') noteMistyped(name, row, findings);
    else if (other === undefined) first.set(slot, name);
    else {
      findings.add('column-duplicate', 'warning', { row, path: name }, { field: name, other });
      return unread(name);
    }
    return column;
  });
  const needed = new Set(columns.filter(isNeeded).map(({ field }) => field));
  if (needed.size === 2) return columns;
  return findings.add('header-missing', 'error', { row, path: '' }, { value: header.join(' | ') });
}

function noteMistyped(name: string, row: number, findings: Findings): void {
  const nearest = name.length < SHORTEST_MISTYPED ? '' : findings.suggest(name, COLUMN_NAMES);
  if (nearest === '') return;
  findings.add('field-unknown', 'note', { row, path: name }, { field: name, nearest });
}

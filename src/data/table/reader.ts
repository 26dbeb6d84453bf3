import type { NumberRules } from '../../time/typed/typing.ts';
import {
  type CellRows,
  type Delimited,
  firstRows,
  isBlankRow,
  readCells,
  sniffDelimiter,
} from '../delimited.ts';
import type { Findings } from '../findings.ts';
import { DOCUMENT } from '../place.ts';
import type { Draft, Reader } from '../reader.ts';
import { columnOf } from './columns.ts';
import { isNeeded, readHeader } from './header.ts';
import { TableRows } from './rows.ts';

/** A spreadsheet with our own names of columns, saved as text; its delimiter is found out. */
export const csvReader: Reader = tableReader('csv', (text) => sniffDelimiter(text, weigh), isTable);

/** The same with tabs between its cells. */
export const tsvReader: Reader = tableReader(
  'tsv',
  (text) => ({ text, delimiter: '\t' }),
  (text) => isTable(text) && sniffDelimiter(text, weigh).delimiter === '\t',
);

function tableReader(
  format: string,
  delimit: (text: string) => Delimited,
  recognises: (text: string) => boolean,
): Reader {
  return {
    format,
    takes: 'text',
    recognises: (input) => typeof input === 'string' && recognises(input),
    draft: (input, findings, rules = {}) => {
      const given = String(input);
      if (/^\s*</.test(given)) {
        return findings.add('input-html', 'error', DOCUMENT, { value: given.trimStart() });
      }
      const { text, delimiter } = delimit(given);
      const cells = readCells(text, delimiter, (row) =>
        findings.add('quotation-stray', 'warning', { row, path: '' }),
      );
      return draftOf(cells, findings, rules);
    },
  };
}

function draftOf(cells: CellRows, findings: Findings, rules: NumberRules): Draft | undefined {
  const header = cells.findIndex((row) => !isBlankRow(row));
  if (header < 0) return findings.add('input-empty', 'error', DOCUMENT);
  const columns = readHeader(cells[header] ?? [], header + 1, findings);
  if (!columns) return undefined;
  const rows = new TableRows(cells, header, columns, findings, rules);
  if (rows.count === 0) findings.add('events-empty', 'note', DOCUMENT);
  return { head: {}, rows };
}

/** How many columns of a header are known. */
function weigh(header: readonly string[]): number {
  return header.filter((name) => columnOf(name).field !== '').length;
}

/** Neither JSON nor markup, and either a needed column or the shape of a table, though without it. */
function isTable(given: string): boolean {
  if (/^\s*[[{<]/.test(given)) return false;
  const { text, delimiter } = sniffDelimiter(given, weigh);
  const [header = [], ...rows] = firstRows(text, delimiter);
  const needed = header.filter((name) => isNeeded(columnOf(name))).length;
  if (needed > 0) return needed > 1 || rows.length > 0;
  const whole = rows.slice(0, -1);
  return header.length > 2 && rows.length > 0 && whole.every((row) => row.length === header.length);
}

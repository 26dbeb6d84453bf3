import { dsvFormat } from 'd3';
import { mendQuotation } from './quotation.ts';

/** Rows of a table as text; a blank line is a row of one blank cell. */
export type CellRows = readonly (readonly string[])[];

/** What can part cells, in the order in which it is believed where nothing else speaks for it. */
const DELIMITERS = [',', ';', '\t', '|'];

/** As much of a file as shows its delimiter, characters. */
const SAMPLE = 4000;

/** How sure a first row makes that its delimiter is the right one: the more the surer. */
export type WeighHeader = (header: readonly string[]) => number;

/**
 * The cells of a text with delimiters (RFC 4180, and what programs make of it), line ends being any
 * of three. `stray` is told the rows in which a quotation mark stands astray, counted from 1.
 */
export function readCells(
  text: string,
  delimiter: string,
  stray?: (row: number) => void,
): CellRows {
  return dsvFormat(delimiter).parseRows(mendQuotation(text, delimiter, stray));
}

/** The first rows of a text, the blank ones apart: enough to see what it is. */
export function firstRows(text: string, delimiter: string): CellRows {
  return readCells(text.slice(0, SAMPLE), delimiter).filter((row) => !isBlankRow(row));
}

/** A first line for Excel, which does not count it as a row. */
const DECLARATION = /^"?sep=(.)"?(?:\r\n?|\n)/i;

/** A text with delimiters. */
export interface Delimited {
  readonly text: string;
  /** One character. */
  readonly delimiter: string;
}

/**
 * The delimiter that a text declares (`sep=;`), else the one with which its first row makes most
 * sense, else that which parts this row into most cells.
 */
export function sniffDelimiter(given: string, weigh: WeighHeader): Delimited {
  const [line = '', declared] = DECLARATION.exec(given) ?? [];
  const text = given.slice(line.length);
  return { text, delimiter: declared ?? bestDelimiter(text, weigh) };
}

function bestDelimiter(text: string, weigh: WeighHeader): string {
  let best = ',';
  let most = -1;
  for (const delimiter of DELIMITERS) {
    const header = firstRows(text, delimiter)[0] ?? [];
    const weight = weigh(header) + Math.min(header.length, SAMPLE) / (SAMPLE + 1);
    if (weight > most) [best, most] = [delimiter, weight];
  }
  return best;
}

export function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

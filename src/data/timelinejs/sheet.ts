import { type CellRows, firstRows, isBlankRow, readCells, sniffDelimiter } from '../delimited.ts';
import type { Findings } from '../findings.ts';
import type { Draft, Reader } from '../reader.ts';
import { SlidePlace } from './place.ts';
import { COLUMNS, rebuild, speller } from './shapes.ts';
import { draftOf, type Slide } from './story.ts';

/** Names of columns as TimelineJS compares them. */
const canonical = new Map([...COLUMNS.keys()].map((name) => [plainName(name), name]));

/** That spreadsheet saved as text, as a newsroom downloads it. */
export const timelineSheetReader: Reader = {
  format: 'timelinejs-sheet',
  takes: 'text',
  recognises: (input) => {
    if (typeof input !== 'string' || /^\s*[[{<]/.test(input)) return false;
    const { text, delimiter } = sniffDelimiter(input, weigh);
    return isTimelineSheet(firstRows(text, delimiter)[0]);
  },
  draft: (input, findings) => {
    const { text, delimiter } = sniffDelimiter(String(input), weigh);
    const stray = (row: number) => findings.add('quotation-stray', 'warning', { row, path: '' });
    return sheetDraft(readCells(text, delimiter, stray), findings);
  },
};

function weigh(header: readonly string[]): number {
  return header.filter((name) => canonical.has(plainName(name))).length;
}

/** Whether a first row names the columns of TimelineJS's spreadsheet, the present or the older one. */
export function isTimelineSheet(header: readonly string[] | undefined): boolean {
  const names = new Set(header?.map(plainName));
  return names.has('headline') && (names.has('year') || names.has('startdate'));
}

/**
 * Reads TimelineJS's spreadsheet from its cells: a row is an event, the title (`Type` is `title`; of several the first)
 * or an era. Problems name the row as the spreadsheet counts it, the header being the first, and the
 * column. Rows without anything in them are passed over.
 */
export function sheetDraft(cells: CellRows, findings: Findings): Draft {
  const top = Math.max(
    0,
    cells.findIndex((row) => !isBlankRow(row)),
  );
  const header = cells[top] ?? [];
  const columns = header.map(
    (name, i) => canonical.get(plainName(name)) ?? (name.trim() || `#${i + 1}`),
  );
  // Of two columns for one thing the one that is there gives its name to problems.
  const present = [...COLUMNS].filter(([name]) => columns.includes(name));
  const spell = speller(new Map([...present, ...COLUMNS]));
  const slides = cells
    .slice(top + 1)
    .flatMap((row, i) => slideOf(row, columns, new SlidePlace(top + i + 2, '', spell)));
  const title = slides.find(({ kind }) => TITLE.test(kind));
  const eras = slides.filter(({ kind }) => kind === 'era');
  const events = slides.filter((slide) => slide !== title && slide.kind !== 'era');
  return draftOf({ head: {}, title, events, eras }, findings);
}

interface Row extends Slide {
  /** What the column `Type` says, in lower case. */
  readonly kind: string;
}

function slideOf(
  cells: readonly string[],
  columns: readonly string[],
  place: SlidePlace,
): readonly Row[] {
  const values = cells.map((cell, i) => [columns[i] ?? `#${i + 1}`, cell] as const);
  const { type, ...fields } = rebuild(values, COLUMNS);
  const kind = String(type ?? '')
    .trim()
    .toLowerCase();
  if (kind === '' && Object.keys(fields).length === 0) return [];
  const isKnown = kind === '' || kind === 'era' || TITLE.test(kind);
  return [{ raw: isKnown ? fields : { ...fields, type }, place, kind }];
}

/** The older spreadsheet called it the start. */
const TITLE = /^(?:title|start)$/;

function plainName(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase();
}

import { EVENT_FIELDS } from './event.ts';
import type { Findings } from './findings.ts';
import { noteFault } from './json-text.ts';
import type { Draft, Reader } from './reader.ts';
import { isRecord, own, type RawRecord } from './records.ts';

interface Line {
  readonly value: unknown;
  /** From 1. */
  readonly row: number;
}

/** One event of our own form in each line (ndjson.org); the first line may be the document's head. */
export const ndjsonReader: Reader = {
  format: 'ndjson',
  takes: 'text',
  recognises: (input) => typeof input === 'string' && hasRecordLines(input),
  draft: (input, findings) => draftOf(linesOf(String(input), findings), findings),
};

/** At least two lines with braces, one of the first two being an object by itself. */
function hasRecordLines(text: string): boolean {
  const [first, second] = /^\s*(\{.*)[\r\n]\s*(\{.*)/.exec(text)?.slice(1) ?? [];
  return [first, second].some((line) => line !== undefined && isRecord(parsed(line)));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function linesOf(text: string, findings: Findings): Line[] {
  const lines: Line[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.trim() === '') continue;
    const row = index + 1;
    try {
      lines.push({ value: JSON.parse(line), row });
    } catch (error) {
      noteFault(line, error, findings, row);
    }
  }
  return lines;
}

function draftOf(lines: Line[], findings: Findings): Draft {
  const [first] = lines;
  const head = first?.row === 1 && isHead(first.value) ? first.value : undefined;
  const events = head ? lines.slice(1) : lines;
  if (events.length === 0) findings.add('events-empty', 'note', { path: '' });
  return {
    head: head ?? {},
    rows: {
      count: events.length,
      place: (index) => ({ row: events[index]?.row, path: '' }),
      event: (index) => events[index]?.value,
    },
  };
}

/** A title is in both; whatever else an event has makes it one. */
function isHead(value: unknown): value is RawRecord {
  if (!isRecord(value) || own(value, 'events') !== undefined) return false;
  return !Object.keys(value).some((field) => field !== 'title' && EVENT_FIELDS.has(field));
}

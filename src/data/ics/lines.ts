/** A property of iCalendar: `DTSTART;TZID=Europe/Berlin:20251124T202100`. */
export interface Property {
  /** In capitals. */
  readonly name: string;
  /** As written, still escaped. */
  readonly value: string;
  /** By name in capitals, quotation marks taken off. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** `BEGIN:VEVENT` to `END:VEVENT`. */
export interface Component {
  readonly name: string;
  /** Line of the file in which it begins, from 1. */
  readonly line: number;
  readonly properties: readonly Property[];
  readonly parts: readonly Component[];
}

interface Open {
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly parts: Component[];
}

/** Calendars put nothing deeper than an alarm in an event. */
const DEEPEST = 8;

/**
 * Reads the lines of a calendar (RFC 5545, 3.1 and 3.4), unfolded; what is no property is passed
 * over, and what is not closed ends with the file. The calendars of a file are one.
 */
export function readComponents(text: string): Component {
  const root: Open = { name: '', line: 1, properties: [], parts: [] };
  const open: Open[] = [root];
  for (const { line, text: written } of unfolded(text)) {
    const property = readProperty(written);
    if (property) take(property, line, open);
  }
  return root;
}

/** Mutates open, the innermost component last! */
function take(property: Property, line: number, open: Open[]): void {
  const name = nameOf(property);
  if (name === 'VCALENDAR') return;
  if (property.name === 'BEGIN') begin(name, line, open);
  else if (property.name !== 'END') open.at(-1)?.properties.push(property);
  else if (open.length > 1 && name === open.at(-1)?.name) open.pop();
}

/** Mutates open! */
function begin(name: string, line: number, open: Open[]): void {
  // Events stand in nothing but the calendar: something before this one was not closed.
  if (name === 'VEVENT') open.length = 1;
  if (open.length > DEEPEST) return;
  const part = { name, line, properties: [], parts: [] };
  open.at(-1)?.parts.push(part);
  open.push(part);
}

function nameOf({ value }: Property): string {
  return value.trim().toUpperCase();
}

/** Lines with those that go on after a blank, and the number of the first of them. */
function* unfolded(text: string): Generator<{ line: number; text: string }> {
  let parts: string[] = [];
  let first = 1;
  let line = 0;
  for (const part of text.split(/\r\n?|\n/)) {
    line += 1;
    if (/^[ \t]/.test(part)) parts.push(part.slice(1));
    else {
      if (parts.length > 0) yield { line: first, text: parts.join('') };
      parts = [part];
      first = line;
    }
  }
  yield { line: first, text: parts.join('') };
}

function readProperty(line: string): Property | undefined {
  const name = /^[A-Za-z][\w-]*(?=[;:])/.exec(line)?.[0];
  if (name === undefined) return undefined;
  const parameters = new Map<string, string>();
  const parameter = /;([\w-]+)=("[^"]*"|[^;:"]*)/y;
  let at = name.length;
  parameter.lastIndex = at;
  for (let found = parameter.exec(line); found; found = parameter.exec(line)) {
    parameters.set((found[1] ?? '').toUpperCase(), (found[2] ?? '').replaceAll('"', ''));
    at = parameter.lastIndex;
  }
  if (line[at] !== ':') return undefined;
  return { name: name.toUpperCase(), value: line.slice(at + 1), parameters };
}

/** The text of a value (RFC 5545, 3.3.11). */
export function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter));
}

/** The texts of a value with commas. */
export function listOf(value: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  // In a loop: expressions with a choice in a star run out of stack on 10 MB.
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === ',') {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(value.slice(from));
  return parts.map((part) => unescaped(part).trim()).filter((part) => part !== '');
}

/** The first property of a name. */
export function propertyOf({ properties }: Component, name: string): Property | undefined {
  return properties.find((property) => property.name === name);
}

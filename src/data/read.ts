import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { finish, type Work } from '../model/work.ts';
import type { NumberRules } from '../time/typed/typing.ts';
import { isTimeZone } from '../time/zones.ts';
import { assembleWork, emptyTimeline, LARGE } from './assemble.ts';
import { columnsReader } from './columns.ts';
import { documentReader } from './document.ts';
import { Findings, nameOf } from './findings.ts';
import { readJson } from './json-text.ts';
import { listReader } from './list.ts';
import { parseLongJson } from './long-json.ts';
import { withMore } from './more-rows.ts';
import { ndjsonReader } from './ndjson.ts';
import { DOCUMENT } from './place.ts';
import type { Draft, Reader } from './reader.ts';
import { csvReader, tsvReader } from './table/reader.ts';
import { timelineJsReader } from './timelinejs/json.ts';
import { timelineSheetReader } from './timelinejs/sheet.ts';

/** `order` and `pivot` are for dates in numbers as people type them, in tables and the like. */
export interface ReadOptions extends NumberRules {
  /** `auto` (default) chooses by content; `json`, or the `format` of one reader. */
  readonly format?: string | undefined;
  /** BCP 47 language of the messages; default English. */
  readonly lang?: string | undefined;
  /** IANA zone of times that name none, if the document names none either; default UTC. */
  readonly timeZone?: string | undefined;
  /** Further events after those of the input, as a document has them. */
  readonly more?: readonly unknown[] | undefined;
}

export interface ReadResult {
  /** Frozen; without events if nothing could be read. */
  readonly timeline: Timeline;
  /** In order of the input, document first. */
  readonly problems: readonly Problem[];
  /** The `format` of the reader that took it; absent where none did. */
  readonly format?: string;
}

/** In the order in which they are asked; the document is the last, for it takes any object. */
const readers: Reader[] = [
  ndjsonReader,
  timelineSheetReader,
  tsvReader,
  csvReader,
  columnsReader,
  listReader,
  timelineJsReader,
  documentReader,
];

const listeners = new Set<() => void>();
let extended = false;

/** Whether formats have been added on this page, of which a worker knows nothing. */
export function hasAddedReaders(): boolean {
  return extended;
}

/** Calls back whenever a format has been added; returns what ends that. Mutates the registry! */
export function onReader(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Adds a format, asked before those that are there. One of the same name is replaced. Mutates the registry! */
export function registerReader(reader: Reader): void {
  const same = readers.findIndex(({ format }) => format === reader.format);
  if (same >= 0) readers.splice(same, 1);
  readers.unshift(reader);
  extended = true;
  for (const tell of listeners) tell();
}

/**
 * Reads a document, a list of events, or columns, as text or as an object. Never throws: what is
 * wrong is told in `problems`, and everything that can be shown is in the timeline. Time and memory
 * grow linearly with the input, sorting apart. From 2,000 rows on, events are read when they are
 * looked at, so the input must not be changed in place afterwards.
 */
export function readTimeline(input: string | object, options?: ReadOptions | null): ReadResult {
  return finish(readingWork(input, options));
}

/**
 * As `readTimeline`, in pieces. Fewer rows than `large` are read in the first; so are the fields of a
 * text found, unless it is JSON.
 */
export function* readingWork(
  input: string | object,
  options?: ReadOptions | null,
  large = LARGE,
): Work<ReadResult> {
  const findings = new Findings(textOption(options?.lang) ?? 'en');
  const zone = readZoneOption(options, findings);
  const found = yield* attempted(findDraft(input, options ?? {}, findings), findings);
  const draft = found?.draft && withMore(found.draft, options?.more ?? []);
  const timeline =
    draft && (yield* attempted(assembleWork(draft, findings, zone, large), findings));
  const read = { timeline: timeline ?? emptyTimeline(zone ?? 'UTC'), problems: findings.inOrder() };
  // What is read from now on has been told.
  findings.quiet = true;
  return found ? { ...read, format: found.format } : read;
}

/** As `Findings.attempt`, for a work. */
function* attempted<T>(work: Work<T>, findings: Findings): Work<T | undefined> {
  try {
    return yield* work;
  } catch (error) {
    findings.quiet = false;
    return findings.add('input-unreadable', 'error', DOCUMENT, { value: nameOf(error) });
  }
}

/** A reader's name, and what it found if it found anything. */
interface Found {
  readonly format: string;
  readonly draft: Draft | undefined;
}

function textOption(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function readZoneOption(
  options: ReadOptions | null | undefined,
  findings: Findings,
): string | undefined {
  const value = textOption(options?.timeZone);
  if (value === undefined || isTimeZone(value)) return value;
  findings.add('time-zone-unknown', 'warning', { path: 'timeZone' }, { value });
  return 'UTC';
}

function* findDraft(
  input: unknown,
  options: ReadOptions,
  findings: Findings,
): Work<Found | undefined> {
  const format = textOption(options.format) ?? 'auto';
  const asked = readerNamed(format, findings);
  if (typeof input !== 'string') return draftOf(input ?? undefined, asked, findings);
  const text = input.replace(/^\uFEFF/, '');
  const reader =
    tabular(asked, text) ?? asked ?? (format === 'json' ? undefined : choose('text', text));
  if (reader?.takes === 'text') return drafted(reader, text, findings, options);
  const value = (yield* parseLongJson(text)) ?? readJson(text, findings);
  return value === undefined ? undefined : draftOf(value, asked, findings);
}

/** The reader of the same format's spreadsheet, if the text of a format in JSON is none. */
function tabular(asked: Reader | undefined, text: string): Reader | undefined {
  if (asked?.takes !== 'value' || /^\s*([[{<]|$)/.test(text)) return undefined;
  return readers.find(
    ({ format, takes }) => takes === 'text' && format === `${asked.format}-sheet`,
  );
}

function readerNamed(format: string, findings: Findings): Reader | undefined {
  const asked = readers.find((reader) => reader.format === format);
  if (asked || format === 'auto' || format === 'json') return asked;
  const allowed = ['auto', 'json', ...readers.map((reader) => reader.format)].join(', ');
  return findings.add('format-unknown', 'warning', { path: 'format' }, { value: format, allowed });
}

function draftOf(value: unknown, asked: Reader | undefined, findings: Findings): Found | undefined {
  if (value === undefined) return findings.add('input-empty', 'error', DOCUMENT);
  const reader = asked?.takes === 'value' ? asked : choose('value', value);
  if (reader) return drafted(reader, value, findings);
  return findings.add('input-type', 'error', DOCUMENT, { value });
}

function drafted(reader: Reader, input: unknown, findings: Findings, rules?: NumberRules): Found {
  return { format: reader.format, draft: reader.draft(input, findings, rules) };
}

/** One event of a script's list that throws makes no other format of it. */
function isOf(reader: Reader, input: unknown): boolean {
  try {
    return reader.recognises(input);
  } catch {
    return false;
  }
}

function choose(takes: Reader['takes'], input: unknown): Reader | undefined {
  return readers.find((reader) => reader.takes === takes && isOf(reader, input));
}

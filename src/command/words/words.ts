import type { ProblemLevel } from '../../model/problem.ts';
import type { Loss } from '../../write/losses.ts';
import type { Action, Misuse } from '../actions.ts';
import type { Counts } from '../counts.ts';

/** Everything that the command says, in one language. */
export interface CommandWords {
  /** BCP 47. */
  readonly lang: string;
  /** The manual of the whole, or of one command; lines of at most 80 characters. */
  manual(version: string, about: Action | undefined): string;
  /** `command` is what shows the manual that helps. */
  seeHelp(command: string): string;
  misuse(misuse: Misuse): string;
  /** Headings of the columns. */
  readonly table: Readonly<Record<'level' | 'row' | 'field' | 'value' | 'message', string>>;
  readonly levels: Readonly<Record<ProblemLevel, string>>;
  /** Names of formats, by those of their readers. */
  readonly formats: Readonly<Record<string, string>>;
  counts(events: number, counts: Counts): string;
  total(files: number, counts: string): string;
  /** By the code of Node's error. */
  readonly fileReasons: Readonly<Record<string, string>>;
  fileUnreadable(reason: string): string;
  fileUnwritable(reason: string): string;
  /** What there is to say of choosing from a page. */
  readonly page: Readonly<
    Record<'one-of-several' | 'select-invalid' | 'select-empty', (others: number) => string>
  >;
  readonly nothingToConvert: string;
  /** `events` is how many of them lose something, 0 for the document itself. */
  readonly losses: Readonly<
    Record<Loss['kind'], (field: string, format: string, events: number) => string>
  >;
  converted(file: string, events: number, losing: number): string;
  written(file: string): string;
  readonly starter: Starter;
}

/** What `init` writes: a document, and a table. */
export interface Starter {
  readonly document: object;
  readonly csv: string;
}

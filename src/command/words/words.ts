import type { ProblemLevel } from '../../model/problem.ts';
import type { Loss } from '../../write/losses.ts';
import type { Misuse } from '../asked.ts';
import type { Counts } from '../counts.ts';

/** Everything that the command says, in one language. */
export interface CommandWords {
  /** BCP 47. */
  readonly lang: string;
  /** The whole manual; lines of at most 80 characters. */
  help(version: string): string;
  readonly seeHelp: string;
  misuse(misuse: Misuse): string;
  /** Headings of the columns. */
  readonly table: Readonly<Record<'level' | 'row' | 'field' | 'value' | 'message', string>>;
  readonly levels: Readonly<Record<ProblemLevel, string>>;
  summary(file: string, events: number, counts: Counts): string;
  /** By the code of Node's error. */
  readonly fileReasons: Readonly<Record<string, string>>;
  fileUnreadable(reason: string): string;
  fileUnwritable(reason: string): string;
  readonly nothingToConvert: string;
  readonly losses: Readonly<Record<Loss['kind'], (field: string, format: string) => string>>;
  written(file: string): string;
  readonly starter: { readonly document: object; readonly csv: string };
}

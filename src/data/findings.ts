import { en } from '../i18n/en.ts';
import { wordsFor } from '../i18n/languages.ts';
import type { DataProblemCode } from '../i18n/problem-words.ts';
import type { Problem, ProblemLevel } from '../model/problem.ts';
import { quote, shorten } from '../model/quote.ts';
import { nearest } from './nearest.ts';
import { type Place, within } from './place.ts';

/** A code of this room, or the one of `parseWhen` for a date that is no text. */
export type FindingCode = DataProblemCode | 'date-not-text';

export interface Details {
  /** The offending value, as given. */
  readonly value?: unknown;
  /** Field that the sentence names; default the last part of the place. */
  readonly field?: string;
  readonly [detail: string]: unknown;
}

/** Comparing words costs time, and nobody reads more suggestions than this. */
const MOST_SUGGESTIONS = 1000;

/** How many rows a finding names that is in many. */
const MOST_ROWS = 5;

/** After so many rows with the same finding their numbers are told no more, only how many they are. */
export const ENOUGH_ROWS = MOST_ROWS + 1;

/** What has been found more than once. */
interface Repeated {
  /** Position of what was told when it was found first. */
  at: number;
  readonly tell: (details: Details) => Problem;
  readonly rows: number[];
  count: number;
}

/** More findings would fill the memory and say nothing new. */
export const MOST_PROBLEMS = 100_000;

/** Collects what is wrong with one input, in the language asked for. Mutable! */
export class Findings {
  readonly problems: Problem[] = [];
  /** BCP 47 language of the messages. */
  readonly lang: string;
  /** While it is set nothing is told: what is read has been told of, or will be. */
  quiet = false;
  private suggestions = 0;
  /** How many findings there were no room for. */
  private more = 0;
  private readonly repeated = new Map<string, Repeated>();

  constructor(lang: string) {
    this.lang = lang;
  }

  add(code: FindingCode, level: ProblemLevel, place: Place, details: Details = {}): undefined {
    if (!this.isFull()) this.problems.push(this.problem(code, level, place, details));
    return undefined;
  }

  /**
   * As `add`, for what may be the same in every row: it is told once, where it was found first, and
   * the sentence gets `count` and `rows`, the numbers of the first of them ('' for a single one).
   * The same is what has the same `kind`: by default the code, in fields of the same name.
   */
  addOnce(
    code: FindingCode,
    level: ProblemLevel,
    place: Place,
    details: Details = {},
    kind: string = kindOf(code, place),
  ): void {
    const { row } = place;
    const known = this.quiet ? undefined : this.repeated.get(kind);
    if (known) {
      known.count += 1;
      if (row !== undefined && known.rows.length <= MOST_ROWS) known.rows.push(row);
      return;
    }
    if (this.isFull()) return;
    const tell = (more: Details) => this.problem(code, level, place, { ...details, ...more });
    const rows = row === undefined ? [] : [row];
    this.repeated.set(kind, { at: this.problems.length, tell, rows, count: 1 });
    this.problems.push(tell({ count: 1 }));
  }

  /** Takes over a problem that was found without knowing the place. */
  adopt(problem: Problem, level: ProblemLevel, place: Place): undefined {
    if (this.isFull()) return undefined;
    const { code, value, message } = problem;
    const found = { code, level, field: place.path, message };
    this.problems.push({
      ...found,
      ...(place.row === undefined ? {} : { row: place.row }),
      ...(value === undefined ? {} : { value: shorten(value) }),
    });
    return undefined;
  }

  /**
   * Adds what was found out later than its turn. `turns`: how many findings there were when it would
   * have been told, rising.
   */
  addLate(turns: readonly number[], add: (index: number) => void): void {
    const told = this.problems.splice(0);
    const kinds = new Map([...this.repeated].map(([kind, { at }]) => [at, kind]));
    let next = 0;
    const addUpTo = (turn: number) => {
      while (next < turns.length && (turns[next] ?? 0) <= turn) add(next++);
    };
    for (const [turn, problem] of told.entries()) {
      addUpTo(turn);
      this.retell(problem, kinds.get(turn) ?? '');
    }
    addUpTo(MOST_PROBLEMS);
  }

  /** There may be no room for it any more. */
  private retell(problem: Problem, kind: string): void {
    const repeated = this.repeated.get(kind);
    if (this.isFull()) {
      this.more += (repeated?.count ?? 1) - 1;
      this.repeated.delete(kind);
    } else this.problems.push(problem);
    if (repeated) repeated.at = this.problems.length - 1;
  }

  /** All findings, by row; those of the whole first. Frozen. */
  inOrder(): readonly Problem[] {
    for (const { at, tell, rows, count } of this.repeated.values()) {
      if (count > 1) this.problems[at] = tell({ count, rows: listed(rows) });
    }
    this.repeated.clear();
    if (this.more > 0) {
      const count = this.more;
      this.problems.length -= 1;
      this.add('problems-many', 'note', { path: '' }, { count: count + 1 });
    }
    return Object.freeze(this.problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  }

  /**
   * What `read` returns. Getters and proxies of a script's object may throw whatever they like: that
   * is a finding at this place, and `undefined`.
   */
  attempt<T>(place: Place, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      return this.add('input-unreadable', 'error', place, { value: nameOf(error) });
    }
  }

  private problem(code: FindingCode, level: ProblemLevel, place: Place, details: Details): Problem {
    const say = wordsFor(this.lang).problems[code] ?? en.problems[code];
    const quoted: Record<string, string> = {
      nearest: '',
      rows: '',
      value: '',
      field: lastName(place.path),
    };
    for (const [name, detail] of Object.entries(details)) quoted[name] = quote(detail);
    return {
      code,
      level,
      ...(place.row === undefined ? {} : { row: place.row }),
      ...(place.path === '' ? {} : { field: place.path }),
      ...('value' in details ? { value: quote(details.value) } : {}),
      message: say?.(quoted) ?? code,
    };
  }

  private isFull(): boolean {
    if (this.quiet) return true;
    if (this.problems.length < MOST_PROBLEMS) return false;
    this.more += 1;
    return true;
  }

  /** Notes each field of a record that nobody reads. */
  noteUnknown(record: object, known: ReadonlySet<string>, place: Place): void {
    for (const key of Object.keys(record)) {
      if (known.has(key) || key === '$comment') continue;
      const nearest = this.suggest(key, known);
      this.addOnce('field-unknown', 'note', within(place, key), { field: key, nearest });
    }
  }

  /** The known word that is most likely meant; '' if there is none. */
  suggest(word: unknown, known: Iterable<string>): string {
    if (this.quiet || typeof word !== 'string' || this.suggestions >= MOST_SUGGESTIONS) return '';
    this.suggestions += 1;
    return nearest(word, known) ?? '';
  }
}

/** What is told once has the same kind: the code, in fields of the same name. */
export function kindOf(code: FindingCode, { path }: Place): string {
  return code + path.replace(/\[\d+\]/g, '');
}

/** What kind of error was thrown; whatever else was thrown may throw again when it is looked at. */
export function nameOf(error: unknown): string {
  try {
    return error instanceof Error ? error.name : typeof error;
  } catch {
    return 'object';
  }
}

/** The first rows, and a sign that there are more. */
function listed(rows: readonly number[]): string {
  return rows.slice(0, MOST_ROWS).join(', ') + (rows.length > MOST_ROWS ? ' …' : '');
}

/** `url` of `events[3].media.url`, `tags[1]` of `events[3].tags[1]`. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

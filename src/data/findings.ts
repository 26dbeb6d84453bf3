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

/** Collects what is wrong with one input, in the language asked for. Mutable! */
export class Findings {
  readonly problems: Problem[] = [];
  /** BCP 47 language of the messages. */
  readonly lang: string;
  private suggestions = 0;

  constructor(lang: string) {
    this.lang = lang;
  }

  add(code: FindingCode, level: ProblemLevel, place: Place, details: Details = {}): undefined {
    const say = wordsFor(this.lang).problems[code] ?? en.problems[code];
    const quoted: Record<string, string> = { nearest: '', value: '', field: lastName(place.path) };
    for (const [name, detail] of Object.entries(details)) quoted[name] = quote(detail);
    this.problems.push({
      code,
      level,
      ...(place.row === undefined ? {} : { row: place.row }),
      ...(place.path === '' ? {} : { field: place.path }),
      ...('value' in details ? { value: quote(details.value) } : {}),
      message: say?.(quoted) ?? code,
    });
    return undefined;
  }

  /** Takes over a problem that was found without knowing the place. */
  adopt(problem: Problem, level: ProblemLevel, place: Place): undefined {
    const { code, value, message } = problem;
    const found = { code, level, field: place.path, message };
    this.problems.push({
      ...found,
      ...(place.row === undefined ? {} : { row: place.row }),
      ...(value === undefined ? {} : { value: shorten(value) }),
    });
    return undefined;
  }

  /** All findings, by row; those of the whole first. Frozen. */
  inOrder(): readonly Problem[] {
    return Object.freeze(this.problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  }

  /** Notes each field of a record that nobody reads. */
  noteUnknown(record: object, known: ReadonlySet<string>, place: Place): void {
    for (const key of Object.keys(record)) {
      if (known.has(key) || key === '$comment') continue;
      const meant = this.suggest(key, known);
      this.add('field-unknown', 'note', within(place, key), {
        field: key,
        nearest: meant,
      });
    }
  }

  /** The known word that is most likely meant; '' if there is none. */
  suggest(word: unknown, known: Iterable<string>): string {
    if (typeof word !== 'string' || this.suggestions >= MOST_SUGGESTIONS) return '';
    this.suggestions += 1;
    return nearest(word, known) ?? '';
  }
}

/** `url` of `events[3].media.url`, `tags[1]` of `events[3].tags[1]`. */
function lastName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

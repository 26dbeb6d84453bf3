import { isProblem, type Problem } from '../../model/problem.ts';
import type { When } from '../../model/when.ts';
import { dateProblem } from '../date-problem.ts';
import { parseWhen } from '../edtf.ts';
import type { Fault } from '../scan.ts';
import { inWords } from './in-words.ts';
import { readWhole, type Whole } from './range.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type NumberRules, Typing } from './typing.ts';

export interface TypedOptions extends NumberRules {
  /** IANA zone of times that name none; default UTC. */
  readonly timeZone?: string | undefined;
  /** BCP 47 language of the message of a problem; default English. */
  readonly lang?: string | undefined;
}

/** A date that somebody typed. */
export interface TypedDate {
  /** The same in EDTF, as `when` of a document takes it. */
  readonly edtf: string;
  readonly when: When;
  /** The words as typed, where printing the date would lose what they say ("Mitte April 2026"). */
  readonly dateText?: string;
}

/** Longest text that can be a date, characters: two of the longest need half of it. */
const LONGEST = 160;

/** What was meant to be EDTF; then `parseWhen` knows best what is wrong with it. */
const LIKE_EDTF = /^[[{Y?~%-]*[\dX]{4}(?!\p{Ll})\S*$/u;

/**
 * Reads a date as people type it, in German or English: "12. März 1848", "c. 1848", "Mitte April
 * 2026", "seit 2022". EDTF is read as by `parseWhen`, which in turn never reads this. Never throws
 * and never guesses: what is not wholly understood, or can mean two dates, is a problem that says
 * where it is and how to mend it.
 */
export function readTypedDate(text: string, options: TypedOptions = {}): TypedDate | Problem {
  if (typeof text !== 'string') return dateProblem(text, 'date-not-text', options);
  const plain = text.trim();
  const strict = parseWhen(plain, options);
  if (!isProblem(strict)) return readDoubted(plain, strict, options);
  return plain === '' ? strict : readWords(text, plain, strict, options);
}

/** `strict` is what `parseWhen` has found wrong with the text. */
function readWords(
  text: string,
  plain: string,
  strict: Problem,
  options: TypedOptions,
): TypedDate | Problem {
  const typing = new Typing(options, options.lang ?? 'en');
  const tokens = plain.length > LONGEST ? [] : tokensOf(text);
  const read = readWhole(tokens, typing);
  if (read) return dateOf(read, text, options);
  if (typing.fault) return dateProblem(text, typing.fault, options);
  if (LIKE_EDTF.test(plain)) return strict;
  return dateProblem(text, notUnderstood(text, tokens), options);
}

function dateOf({ edtf, lossy, later }: Whole, text: string, options: TypedOptions) {
  const when = parseWhen(edtf, options);
  if (!isProblem(when))
    return { edtf, when, ...(lossy ? { dateText: text.trim().replace(/\s+/g, ' ') } : {}) };
  const { code } = when;
  if (code === 'date-reversed') return dateProblem(text, { code, at: later, details: {} }, options);
  return { ...when, value: text };
}

/** EDTF writes autumn as 23, and people write 2019-23 for four years. */
function readDoubted(edtf: string, when: When, options: TypedOptions): TypedDate | Problem {
  const [, century = '', from = '', to = ''] = /^(\d\d)(\d\d)-([2-4]\d)[?~%]?$/.exec(edtf) ?? [];
  if (to <= from) return { edtf, when };
  const details = {
    found: `${century}${from}/${century}${to}`,
    other: inWords(edtf, options.lang ?? ''),
  };
  return dateProblem(edtf, { code: 'date-ambiguous', at: 0, details }, options);
}

/** The first word that is unknown, else all of them together. */
function notUnderstood(text: string, tokens: readonly Token[]): Fault {
  const unknown = tokens.find(({ sign }) => sign === '!');
  return { code: 'date-typed', at: unknown?.at ?? 0, details: { found: unknown?.text ?? text } };
}

import { isProblem } from '../../model/problem.ts';
import { parseWhen } from '../edtf.ts';
import { readPiece } from './piece.ts';
import { nextTo, type Piece } from './span.ts';
import { signsOf, type Token } from './tokens.ts';
import { Typing } from './typing.ts';

/** All that a typed text says, in EDTF. */
export interface Whole {
  readonly edtf: string;
  /** Whether printing it would lose what the words say. */
  readonly lossy: boolean;
  /** 0-based place of the second of two dates. */
  readonly later: number;
}

type Join = (start: Piece, end: Piece) => string;

/** What begins with one of these words; in the order of signs. */
const OPENERS: Readonly<
  Record<string, (rest: readonly Token[], typing: Typing) => Whole | undefined>
> = {
  F: (rest, typing) => readPair(rest, '-t', interval, typing),
  G: (rest, typing) => readPair(rest, '&', between, typing),
  B: (rest, typing) => opened(rest, typing, (piece) => `${edge(piece, 0)}/..`),
  t: (rest, typing) => opened(rest, typing, (piece) => `../${edge(piece, 1)}`),
  V: (rest, typing) => opened(rest, typing, ({ text }) => beyond(text, 'before'), true),
  X: (rest, typing) =>
    opened(rest, typing, ({ text, last }) => beyond(last ?? text, 'after'), true),
};

/** Reads one date, a period, a choice, or what lies before or after a date. */
export function readWhole(tokens: readonly Token[], typing: Typing): Whole | undefined {
  const [first, ...rest] = tokens;
  const opener = first && OPENERS[first.sign];
  if (opener) return opener(rest, typing);
  return (
    opened(tokens, typing, single) ??
    readPair(tokens, '-t', interval, typing) ??
    readPair(tokens, '|', either, typing)
  );
}

function opened(
  tokens: readonly Token[],
  typing: Typing,
  say: (piece: Piece) => string | undefined,
  lossy = false,
): Whole | undefined {
  const piece = readPiece(tokens, typing);
  if (!piece) return undefined;
  const edtf = say(piece);
  return edtf === undefined ? undefined : { edtf, lossy: lossy || isPart(piece), later: 0 };
}

/** Two dates with one of `marks` between them; where several stand in the text each is tried. */
function readPair(
  tokens: readonly Token[],
  marks: string,
  join: Join,
  typing: Typing,
): Whole | undefined {
  for (const [i, { sign }] of tokens.entries()) {
    if (!marks.includes(sign)) continue;
    const [left, right] = [tokens.slice(0, i), tokens.slice(i + 1)];
    const pair =
      signsOf(right) === 'R' ? openPair(left, join, typing) : closedPair(left, right, join, typing);
    if (pair) return pair;
  }
  return undefined;
}

/** "2022 bis heute": today moves on, and so does what lasts until today. */
function openPair(left: readonly Token[], join: Join, typing: Typing): Whole | undefined {
  if (join !== interval) return undefined;
  return opened(left, typing, (piece) => `${edge(piece, 0)}/..`);
}

function closedPair(
  left: readonly Token[],
  right: readonly Token[],
  join: Join,
  typing: Typing,
): Whole | undefined {
  const end = readEnd(left, right, typing);
  const start = end && readStart(left, right, typing);
  if (!start) return undefined;
  const other = join === either ? fullerEnd(left, right, end, typing) : undefined;
  if (other) return typing.doubt(left[0]?.at ?? 0, either(start, other), either(start, end));
  return { edtf: join(start, end), lossy: isPart(start) || isPart(end), later: right[0]?.at ?? 0 };
}

/**
 * The first of two dates says once what both share: "3.–9. April 2026" is completed from the back
 * of the second, by as much as makes it a date, but never by a time of day.
 */
function readStart(
  left: readonly Token[],
  right: readonly Token[],
  typing: Typing,
): Piece | undefined {
  const lacksEra = /[Ee]/.test(signsOf(right)) && !/[Ee]/.test(signsOf(left));
  const alone = lacksEra ? undefined : readPiece(left, typing);
  if (alone) return alone;
  for (let from = 1; from < right.length; from++) {
    const shared = right.slice(from);
    if (/n:n|n(\.n)?[ha]/.test(signsOf(shared))) continue;
    const piece = readPiece([...left, ...shared], typing);
    if (piece) return piece;
  }
  return undefined;
}

/** The second one is completed from the front of the first: "April 3–9, 2026", "1914–18". */
function readEnd(
  left: readonly Token[],
  right: readonly Token[],
  typing: Typing,
): Piece | undefined {
  const alone = readPiece(right, typing);
  if (alone) return alone;
  for (let to = 1; to < left.length; to++) {
    const piece = readPiece([...left.slice(0, to), ...right], typing);
    if (piece) return piece;
  }
  return shortYear(left, right, typing);
}

/** Of "spring 1848 or 1849" nobody can say whether it may be the spring of 1849 or all of it. */
function fullerEnd(
  left: readonly Token[],
  right: readonly Token[],
  { text }: Piece,
  { rules, lang }: Typing,
): Piece | undefined {
  const plain = (date: string): string => date.replace(/[?~%]$/, '');
  for (let to = 1; to <= left.length; to++) {
    const piece = readPiece([...left.slice(0, to), ...right], new Typing(rules, lang));
    if (piece && plain(piece.text) !== plain(text)) return piece;
  }
  return undefined;
}

/** The end of "1914–18". "2005–06" could be a month as well. */
function shortYear(
  left: readonly Token[],
  right: readonly Token[],
  typing: Typing,
): Piece | undefined {
  const [first, second] = [left.at(-1), right[0]];
  if (first?.sign !== 'y' || !second || signsOf(right) !== 'n') return undefined;
  const text = `${first.text.slice(0, -2)}${second.text.padStart(2, '0')}`;
  if (second.value <= first.value % 100) return undefined;
  if (second.value > 12) return { text };
  return typing.doubt(
    first.at,
    `${first.text}/${text}`,
    `${first.text}-${second.text.padStart(2, '0')}`,
  );
}

function interval(start: Piece, end: Piece): string {
  return `${edge(start, 0)}/${edge(end, 1)}`;
}

function either(one: Piece, other: Piece): string {
  return `[${range(one)},${range(other)}]`;
}

function between({ text }: Piece, end: Piece): string {
  return `[${text}..${end.last ?? end.text}]`;
}

function single(piece: Piece): string {
  return isPart(piece) ? `[${range(piece)}]` : piece.text;
}

function range({ text, last }: Piece): string {
  return last === undefined ? text : `${text}..${last}`;
}

function edge({ text, whole }: Piece, side: 0 | 1): string {
  return whole?.[side] ?? text;
}

function isPart({ last }: Piece): boolean {
  return last !== undefined;
}

/** Some moment before or after a date, to the day, month or year as the date itself. */
function beyond(text: string, side: 'before' | 'after'): string | undefined {
  const when = parseWhen(text);
  if (isProblem(when) || when.kind !== 'moment' || text.includes('T')) return undefined;
  const mark = /[?~%]$/.exec(text)?.[0] ?? '';
  if (side === 'before') return `[..${nextTo(when.lo - 1, when.precision)}${mark}]`;
  return `[${nextTo(when.hi, when.precision)}${mark}..]`;
}

import type { Text } from '../../model/text.ts';
import { wordsOf } from '../duplicates.ts';
import { deriveId, hash, idOf, LONGEST_DATE, LONGEST_TITLE, slug, withoutAccents } from '../ids.ts';
import { fold } from '../table/columns.ts';

/*
 * Numbers of 32 bits that are the same wherever two texts are: FNV-1a (Fowler, Noll, Vo 1991). Only
 * rows whose numbers meet have to be looked at. They are computed from the characters, for making an
 * id or a folded title of each of a million rows takes seconds.
 */

const START = 0x811c9dc5;
const HYPHEN = 0x2d;
const LINE_END = 0x0a;
const ZERO = 0x30;
const NINE = 0x39;

/** Longer ids are told apart by looking at them, characters. */
const MOST_HASHED = 1000;

function step(value: number, code: number): number {
  return Math.imul(value ^ code, 0x01000193);
}

function stepAll(from: number, text: string, most = MOST_HASHED): number {
  let value = from;
  const end = Math.min(text.length, most);
  for (let i = 0; i < end; i++) value = step(value, text.charCodeAt(i));
  return value;
}

/** Of an id. */
export function idPrint(id: string): number {
  return stepAll(START, id) >>> 0;
}

/** Of an id as an author gives it: that of `idOf`, or `undefined` where this is none. */
export function givenIdPrint(value: unknown): number | undefined {
  if (typeof value === 'string' && isPlainId(value)) return idPrint(value);
  const id = idOf(value);
  return id === undefined ? undefined : idPrint(id);
}

/** Nothing to trim and nothing to mend. */
function isPlainId(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return value !== '';
}

/** Of the id that `deriveId` makes of a date and a title. */
export function derivedPrint(date: string, title: Text): number {
  if (typeof title !== 'string') return idPrint(deriveId(date, title));
  return stepSlug(step(stepDate(date), HYPHEN), title, LONGEST_TITLE) >>> 0;
}

/** As `stepSlug` of a date; digits and what parts them need no table. */
function stepDate(date: string): number {
  let value = START;
  let parted = false;
  if (date.length > LONGEST_DATE) return stepSlug(START, date, LONGEST_DATE);
  for (let i = 0; i < date.length; i++) {
    const code = date.charCodeAt(i);
    if (code < HYPHEN || code > NINE) return stepSlug(START, date, LONGEST_DATE);
    if (code < ZERO) parted = value !== START;
    else {
      value = step(joined(value, parted), code);
      parted = false;
    }
  }
  return value === START ? stepSlug(START, date, LONGEST_DATE) : value;
}

/** As `stepAll` of `slug(text, longest)`, without making it. */
function stepSlug(from: number, text: string, longest: number): number {
  const seen = Math.min(text.length, longest * 2);
  const length = slugLength(text, seen);
  if (length < 0) return stepAll(from, slug(text, longest));
  const whole = length > 0 && length <= longest && seen === text.length;
  const value = stepWords(from, text, seen, whole ? longest : longest - 8);
  if (whole) return value;
  return stepAll(joined(value, length > 0), hash(text));
}

function joined(value: number, parted: boolean): number {
  return parted ? step(value, HYPHEN) : value;
}

/** Length of the words of the beginning of a text with hyphens between them; -1 if it is odd. */
function slugLength(text: string, seen: number): number {
  const { slugs } = tables();
  let length = 0;
  let parted = 0;
  for (let i = 0; i < seen; i++) {
    const code = kept(slugs, text.charCodeAt(i));
    if (code === ODD) return -1;
    if (code === NOTHING) parted = Math.min(length, 1);
    else {
      length += 1 + parted;
      parted = 0;
    }
  }
  return length;
}

/** Those words, `most` signs of them; no hyphen is the last. */
function stepWords(from: number, text: string, seen: number, most: number): number {
  const { slugs } = tables();
  let value = from;
  let length = 0;
  let parted = 0;
  for (let i = 0; i < seen && length + parted < most; i++) {
    const code = kept(slugs, text.charCodeAt(i));
    if (code === NOTHING) parted = Math.min(length, 1);
    else {
      value = step(joined(value, parted === 1), code);
      length += 1 + parted;
      parted = 0;
    }
  }
  return value;
}

/** Of what `duplicatesOf` compares. */
export function contentPrint(lo: number, hi: number, title: Text, place: Text | undefined): number {
  return stepPlace(stepFolded(stepBounds(lo, hi), wordsOf(title)), place) >>> 0;
}

function stepBounds(lo: number, hi: number): number {
  return step(step(START, lo % 0x100000000), hi % 0x100000000);
}

function stepPlace(from: number, place: Text | undefined): number {
  const titled = step(from, LINE_END);
  return place === undefined ? titled : stepFolded(titled, wordsOf(place));
}

/** A row that is printed, and the columns for its numbers. */
export interface Printed {
  readonly idPrint: Uint32Array;
  readonly contentPrint: Uint32Array;
}

/**
 * `derivedPrint` and `contentPrint` of a row at once, for titles are what takes time. Mutates
 * columns!
 */
export function putPrints(
  columns: Printed,
  row: number,
  bounds: { readonly lo: number; readonly hi: number },
  date: string,
  title: Text,
  place: Text | undefined,
): void {
  const { lo, hi } = bounds;
  if (typeof title === 'string' && title.length <= LONGEST_TITLE) {
    const before = step(stepDate(date), HYPHEN);
    if (putTitle(columns, row, before, stepBounds(lo, hi), title)) {
      columns.contentPrint[row] = stepPlace(columns.contentPrint[row] ?? 0, place);
      return;
    }
  }
  columns.idPrint[row] = derivedPrint(date, title);
  columns.contentPrint[row] = contentPrint(lo, hi, title, place);
}

/** False for a title without words, or with a sign that cannot be taken by itself. */
function putTitle(
  columns: Printed,
  row: number,
  before: number,
  dated: number,
  title: string,
): boolean {
  const { slugs, folds } = tables();
  let id = before;
  let content = dated;
  let parted = false;
  for (let i = 0; i < title.length; i++) {
    const sign = title.charCodeAt(i);
    const letter = kept(slugs, sign);
    const plain = kept(folds, sign);
    if (letter === ODD || plain === ODD) return false;
    if (plain !== NOTHING) content = step(content, plain);
    if (letter === NOTHING) parted = id !== before;
    else {
      id = step(joined(id, parted), letter);
      parted = false;
    }
  }
  columns.idPrint[row] = id;
  columns.contentPrint[row] = content;
  return id !== before;
}

/** The same for texts of which `fold` leaves the same; for some others too. */
function stepFolded(from: number, words: string): number {
  const { folds } = tables();
  let value = from;
  for (let i = 0; i < words.length; i++) {
    const code = kept(folds, words.charCodeAt(i));
    if (code === ODD) return stepOdd(from, fold(words) || words);
    if (code !== NOTHING) value = step(value, code);
  }
  return value;
}

function stepOdd(from: number, folded: string): number {
  const { folds } = tables();
  let value = from;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const left = kept(folds, code);
    if (left !== NOTHING) value = step(value, left === ODD ? code : left);
  }
  return value;
}

/** A sign that leaves nothing behind. */
const NOTHING = 0;
/** One for which the whole text must be looked at: its neighbours count, or it becomes several. */
const ODD = 0xffff;

/** Latin and Cyrillic with all their accents, of which each sign can be taken by itself. */
const TABLE_LENGTH = 0x530;

interface Tables {
  readonly slugs: Uint16Array;
  readonly folds: Uint16Array;
}

let known: Tables | undefined;

/** Made when they are first asked for: small data need none. */
function tables(): Tables {
  known ??= {
    slugs: tableOf((sign) => {
      const words = withoutAccents(sign).toLowerCase();
      return words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    }),
    // Without e and s, what is said of umlauts as two letters and of ß need not be known here.
    folds: tableOf((sign) => fold(sign).replace(/[es]/g, '')),
  };
  return known;
}

function tableOf(keep: (sign: string) => string): Uint16Array {
  return Uint16Array.from({ length: TABLE_LENGTH }, (_, code) => {
    // Accents that stand alone; Greek, where the last letter of a word may be another.
    const joined = (code >= 0x300 && code < 0x400) || (code >= 0x483 && code < 0x48a);
    const left = keep(String.fromCharCode(code));
    if (joined || left.length > 1) return ODD;
    return left === '' ? NOTHING : left.charCodeAt(0);
  });
}

function kept(table: Uint16Array, code: number): number {
  if (code < TABLE_LENGTH) return table[code] ?? ODD;
  // Dashes, quotation marks, dots.
  return code >= 0x2010 && code <= 0x2027 ? NOTHING : ODD;
}

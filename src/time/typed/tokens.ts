import { english } from './english.ts';
import { german } from './german.ts';

/** One number, word or mark of a typed date. */
export interface Token {
  /** One letter or mark for its kind: see `Vocabulary`; `n` `y` `z` numbers, `!` not understood. */
  readonly sign: string;
  /** The number, or the number of the word among those of its kind. */
  readonly value: number;
  /** 0-based place in the text. */
  readonly at: number;
  readonly text: string;
}

/** Eras and halves of the day, however they are dotted; numbers; words; single marks. */
const TOKENS =
  /(?:[vn]\.?\s*(?:chr|u\.?\s*z)|b\.\s?c(?:\.\s?e)?|a\.\s?d|c\.\s?e|[ap]\.\s?m)(?![\p{L}\p{M}])\.?|\d+|[\p{L}\p{M}]+\.?|\S/giu;

const MARKS: Readonly<Record<string, string>> = { '≈': 'A', '~': 'A', '’': "'" };
const DASH = /[-‐‑‒–—―−]/;
const COURTESY = '_';

const words = new Map<string, Pick<Token, 'sign' | 'value'>>();
for (const vocabulary of [german, english]) {
  for (const [sign, list] of Object.entries(vocabulary)) {
    for (const [i, same] of list.split(' ').entries()) {
      for (const word of same.split('|')) words.set(word, { sign, value: i + 1 });
    }
  }
}

/** The tokens of a text without its courtesies. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of text.matchAll(TOKENS)) {
    const meaning = meaningOf(found, tokens.at(-1));
    if (meaning.sign !== COURTESY) tokens.push({ ...meaning, at: index, text: found });
  }
  return tokens.filter((_, i) => !isCourtesy(tokens, i));
}

/** "Im Jahr 1848" and "1990er-Jahre" are dates, "vor 100 Jahren" and "1000 Jahre" are lengths. */
function isCourtesy(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.sign !== 'J') return false;
  const before = signsOf(tokens.slice(0, at));
  if (/K-?$/.test(before)) return true;
  const counted = /(?:^|[^.])[nyz][.o]?$/.test(before);
  return !counted && /[nyzAe]/.test(tokens[at + 1]?.sign ?? '');
}

function meaningOf(found: string, before: Token | undefined): Pick<Token, 'sign' | 'value'> {
  if (/^\d/.test(found)) return { sign: signOfNumber(found.length), value: Number(found) };
  if (!/^\p{L}/u.test(found)) return { sign: signOfMark(found), value: 0 };
  // "8 am", but "am 3. April".
  if (/^am$/i.test(found) && !/[ny]/.test(before?.sign ?? '')) return { sign: COURTESY, value: 0 };
  return words.get(fold(found)) ?? { sign: '!', value: 0 };
}

function signOfNumber(digits: number): string {
  if (digits < 3) return 'n';
  return digits < 5 ? 'y' : 'z';
}

function signOfMark(mark: string): string {
  if (DASH.test(mark)) return '-';
  const sign = MARKS[mark] ?? mark;
  return /^[A.,/:?()']$/.test(sign) ? sign : '!';
}

/** Letters alone, umlauts as those write them who have no key for them. */
function fold(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/[äöü]/g, (vowel) => `${{ ä: 'a', ö: 'o', ü: 'u' }[vowel]}e`);
}

/** The kinds of tokens as a text in which forms can be looked for: one sign each. */
export function signsOf(tokens: readonly Token[]): string {
  return tokens.map(({ sign }) => sign).join('');
}

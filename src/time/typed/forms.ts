import { dayOf, isMonth, numericDay, yearSpan } from './day.ts';
import { inWords } from './in-words.ts';
import type { Span } from './span.ts';
import { signsOf, type Token } from './tokens.ts';
import type { Typing } from './typing.ts';

/** The tokens of a date of one form, sorted by what they are. */
interface Found {
  readonly numbers: readonly Token[];
  /** Name of a month, season or part of a year, if the form has one. */
  readonly name: Token | undefined;
  /** `E` before Christ, `e` after, '' if none is named. */
  readonly era: string;
  /** What stands between the first two numbers. */
  readonly mark: string;
  readonly typing: Typing;
}

/** Signs of a year that is one beyond doubt, and of one that may have two digits. */
const YEAR = '(?:y|e[ny]|[nyz][Ee])';
const ANY_YEAR = `(?:${YEAR}|'?n)`;

/** The forms of a date by the signs of their tokens. */
const FORMS: readonly (readonly [signs: RegExp, read: (found: Found) => Span | undefined])[] = [
  [whole(`(?:n[.o]?,?M|Mn[.o]?),?${ANY_YEAR}|yMn[.o]?`), namedDay],
  [whole(`n([-/.])n\\1${ANY_YEAR}|y([-/.])n\\2n`), threeNumbers],
  [whole(`M,?${YEAR}`), (found) => monthOf(found, found.name, found.numbers[0])],
  [whole('n[/.]y'), (found) => monthOf(found, ...found.numbers)],
  [whole(YEAR), bareYear],
  [whole("'?[ny]'?K-?"), decade],
  [whole('n[.o]?C[Ee]?'), century],
  [whole('S,?y(?:[-/][ny])?'), season],
  [whole('(?:Qn|n[.o]?Q)[-/]?y|yQn'), partOf],
];

function whole(signs: string): RegExp {
  return new RegExp(`^(?:${signs})$`);
}

/** Reads a date without anything around it; `undefined` if it has none of the known forms. */
export function readForm(tokens: readonly Token[], typing: Typing): Span | undefined {
  const signs = signsOf(tokens);
  const read = FORMS.find(([form]) => form.test(signs))?.[1];
  const numbers = tokens.filter(({ sign }) => /[nyz]/.test(sign));
  return read?.({
    // "1848 March 12", "2024 Q2": beside a name the year is the last number in every form.
    numbers: /^y[MQ]/.test(signs) ? numbers.reverse() : numbers,
    name: tokens.find(({ sign }) => /[MSQ]/.test(sign)),
    era: /[Ee]/.exec(signs)?.[0] ?? '',
    mark: signs[1] ?? '',
    typing,
  });
}

function namedDay({ numbers: [day, year], name, era, typing }: Found): Span | undefined {
  return year && name && day && dayOf({ year, month: name, day }, era, typing);
}

function threeNumbers({ numbers, mark, era, typing }: Found): Span | undefined {
  return numericDay(numbers, mark, era, typing);
}

function monthOf(found: Found, month?: Token, year?: Token): Span | undefined {
  const { era, typing } = found;
  if (!month || !year) return undefined;
  if (!isMonth(month.value)) return typing.fail('date-month', month.at, { found: month.text });
  return yearSpan(year, era, typing, (full) => ({ year: full, month: month.value }));
}

function bareYear({ numbers: [year], era, typing }: Found): Span | undefined {
  return year && yearSpan(year, era, typing, (full) => ({ year: full }));
}

/** Of "the 1900s" nobody can say whether ten years are meant or a hundred; the 2000s are ten as yet. */
function decade({ numbers: [token], typing }: Found): Span | undefined {
  const span = token && yearSpan(token, '', typing, (year) => ({ year, years: 10 }));
  if (!span || span.year % 10 !== 0) return undefined;
  if (span.year % 100 !== 0 || span.year === 2000) return span;
  const hundreds = String(span.year).slice(0, -2).padStart(2, '0');
  return typing.doubt(token.at, `${hundreds}0X`, `${hundreds}XX`);
}

/** The 19th century is 1800–1899, as in EDTF; the 5th before Christ is 500–401 BCE. */
function century({ numbers: [token], era }: Found): Span | undefined {
  if (!token || token.value === 0) return undefined;
  return { year: era === 'E' ? 1 - 100 * token.value : 100 * (token.value - 1), years: 100 };
}

/** "Winter 2024" may have begun or ended in that year; with two years it is plain. */
function season({ numbers: [from, to], name, typing }: Found): Span | undefined {
  if (!from || !name) return undefined;
  const year = from.value;
  const code = 20 + name.value;
  if (to) return isNext(year, to.value) && code === 24 ? { year, season: code } : undefined;
  if (code !== 24) return { year, season: code };
  const winter = (first: number): string => inWords(`${first}-24`, typing.lang);
  return typing.doubt(name.at, winter(year - 1), winter(year));
}

function isNext(year: number, next: number): boolean {
  return next === year + 1 || next === (year + 1) % 100;
}

/** Quarters have the codes 33–36, halves 40 and 41. */
function partOf({ numbers: [number, year], name, typing }: Found): Span | undefined {
  if (!number || !year) return undefined;
  const [last, before] = name?.value === 2 ? [2, 39] : [4, 32];
  if (number.value >= 1 && number.value <= last) {
    return { year: year.value, season: before + number.value };
  }
  return typing.fail('date-typed', number.at, { found: number.text });
}

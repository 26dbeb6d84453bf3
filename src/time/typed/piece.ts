import { clockText, splitClock } from './clock.ts';
import { fallsOn } from './day.ts';
import { readForm } from './forms.ts';
import { type Piece, pieceOf, type Span, thirdOf } from './span.ts';
import { signsOf, type Token } from './tokens.ts';
import type { Typing } from './typing.ts';

/** About and perhaps; "um" stands before a time of day as well, and then means "at". */
const MARKS_BEFORE = /^(?:[AP]|u(?!n:n|n(?:\.n)?h))*/;
const MARKS_AFTER = /(?:\?|,?[AP]|\([?P]\))$/;

/** A date with all that is said of how sure it is: "c. 1848", "vermutlich Mitte April 2026". */
export function readPiece(tokens: readonly Token[], typing: Typing): Piece | undefined {
  const signs = signsOf(tokens);
  const before = MARKS_BEFORE.exec(signs)?.[0] ?? '';
  const after = MARKS_AFTER.exec(signs.slice(before.length))?.[0] ?? '';
  const bare = tokens.slice(before.length, tokens.length - after.length);
  const piece = readThird(bare, typing) ?? readTimed(bare, typing);
  if (!piece) return undefined;
  const approximate = /[Au]/.test(before + after) || piece.text.endsWith('~');
  const uncertain = /[P?]/.test(before + after);
  if (!uncertain) return approximate ? marked(piece, '~') : piece;
  return marked(piece, approximate ? '%' : '?');
}

function marked({ text, last, whole }: Piece, mark: string): Piece {
  const add = (date: string): string => date.replace(/~?$/, mark);
  return {
    text: add(text),
    ...(last === undefined ? {} : { last: add(last) }),
    ...(whole ? { whole: [add(whole[0]), add(whole[1])] as const } : {}),
  };
}

/** "Anfang April 2026", "mid-1990s". */
function readThird(tokens: readonly Token[], typing: Typing): Piece | undefined {
  const [third] = tokens;
  if (third?.sign !== 'T') return undefined;
  const span = readForm(tokens.slice(tokens[1]?.sign === '-' ? 2 : 1), typing);
  return span && thirdOf(span, third.value);
}

function readTimed(tokens: readonly Token[], typing: Typing): Piece | undefined {
  const timed = splitClock(tokens);
  const span = readDay(timed?.date ?? tokens, typing);
  if (!span || !timed) return span && pieceOf(span);
  const clock = span.day === undefined ? undefined : clockText(timed.clock, typing);
  return clock === undefined ? undefined : { text: pieceOf(span).text + clock };
}

/** "Sonntag, 12. März 1848", or any other date without a day of the week. */
function readDay(tokens: readonly Token[], typing: Typing): Span | undefined {
  const [weekday, mark] = tokens;
  if (weekday?.sign !== 'W') return readForm(tokens, typing);
  const span = readForm(tokens.slice(mark?.sign === ',' ? 2 : 1), typing);
  return span?.day !== undefined && fallsOn(span, weekday, typing) ? span : undefined;
}

import { signsOf, type Token } from './tokens.ts';
import type { Typing } from './typing.ts';

/** `20:21`, `20:21:07`, `20.21 Uhr`, `20 Uhr`, `8 pm`, with a zone; by signs of tokens. */
const CLOCK = '[uA]?(?:n:n(?::n)?h?a?|n(?:\\.n)?(?:h|a))Z?';
const LAST = new RegExp(`,?${CLOCK}$`);
const FIRST = new RegExp(`^${CLOCK},?`);

const ZONES = ['Z', '+01:00', '+02:00'];

/** Tokens parted into the time of day and the rest; `undefined` if they name no time. */
export function splitClock(
  tokens: readonly Token[],
): { clock: readonly Token[]; date: readonly Token[] } | undefined {
  const signs = signsOf(tokens);
  const last = LAST.exec(signs);
  if (last) return { clock: tokens.slice(last.index), date: tokens.slice(0, last.index) };
  const first = FIRST.exec(signs)?.[0].length;
  return first ? { clock: tokens.slice(0, first), date: tokens.slice(first) } : undefined;
}

/** A time of day as EDTF has it, `T20:21Z`. */
export function clockText(clock: readonly Token[], typing: Typing): string | undefined {
  const [hourToken, minute, second] = clock.filter(({ sign }) => sign === 'n');
  const half = clock.find(({ sign }) => sign === 'a');
  if (!hourToken) return undefined;
  const hour = half ? hourOf(hourToken.value, half.value) : hourToken.value;
  if (!(hour <= 23)) return typing.fail('date-hour', hourToken.at, { found: hourToken.text });
  // "8.5 Uhr" may be five past eight or half past.
  const late = [minute, second].find(
    (token) => token && (token.value > 59 || token.text.length < 2),
  );
  if (late) {
    const code = late === minute ? 'date-minute' : 'date-second';
    return typing.fail(code, late.at, { found: late.text });
  }
  const numbers = [hour, minute?.value, second?.value].filter((part) => part !== undefined);
  const zone = clock.find(({ sign }) => sign === 'Z');
  const time = numbers.map((part) => String(part).padStart(2, '0')).join(':');
  const about = clock.some(({ sign }) => sign === 'A') ? '~' : '';
  return `T${time}${zone ? ZONES[zone.value - 1] : ''}${about}`;
}

/** Twelve stands at the beginning of its half of the day; there is no hour 0 or 13 of one. */
function hourOf(hour: number, half: number): number {
  return hour >= 1 && hour <= 12 ? (hour % 12) + (half - 1) * 12 : Number.NaN;
}

import type { Choice, Interval, Moment } from '../model/when.ts';
import { joinEdges, readEdge, readWithin } from './interval.ts';
import type { Scan } from './scan.ts';

/** Reads `[a,b..c]` (one of) or `{a,b..c}` (all of), EDTF level 2. */
export function readChoice(scan: Scan, timeZone: string): Choice | undefined {
  const { text, end } = scan;
  const one = text.startsWith('[');
  const close = end - 1;
  if (text[close] !== (one ? ']' : '}')) return scan.fail('date-set-end', {}, end);
  const members: (Moment | Interval)[] = [];
  for (let from = 1; from <= close; ) {
    const to = memberEnd(text, from, close);
    const member = readMember(scan, skipSpaces(text, from, to), to, timeZone);
    if (!member) return undefined;
    members.push(member);
    from = to + 1;
  }
  return {
    kind: 'choice',
    text,
    lo: members.reduce((least, member) => Math.min(least, member.lo), Number.POSITIVE_INFINITY),
    hi: members.reduce((most, member) => Math.max(most, member.hi), Number.NEGATIVE_INFINITY),
    of: one ? 'one' : 'all',
    members,
  };
}

function memberEnd(text: string, from: number, close: number): number {
  const comma = text.indexOf(',', from);
  return comma < 0 || comma > close ? close : comma;
}

/** The older drafts of EDTF print a space after the comma. */
function skipSpaces(text: string, from: number, to: number): number {
  let at = from;
  while (from > 1 && at < to && text[at] === ' ') at += 1;
  return at;
}

function readMember(
  scan: Scan,
  from: number,
  to: number,
  timeZone: string,
): Moment | Interval | undefined {
  if (from >= to) return scan.fail('date-set-empty', {}, from);
  const dots = findDots(scan.text, from, to);
  if (dots < 0) return readWithin(scan, from, to, timeZone);
  const start = dots === from ? 'open' : readEdge(scan, from, dots, timeZone);
  const end = dots + 2 === to ? 'open' : readEdge(scan, dots + 2, to, timeZone);
  if (start === undefined || end === undefined) return undefined;
  return joinEdges(scan, from, to, start, end, dots + 2);
}

/** Looks no further than the member: `indexOf` would read the rest of a long set for each of them. */
function findDots(text: string, from: number, to: number): number {
  for (let at = from; at + 1 < to; at++) {
    if (text.charCodeAt(at) === 0x2e && text.charCodeAt(at + 1) === 0x2e) return at;
  }
  return -1;
}

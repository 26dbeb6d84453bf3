import type { Edge, Interval, Moment } from '../model/when.ts';
import { readMoment } from './moment.ts';
import { Scan } from './scan.ts';

/** An edge of an interval: a date, `..` (open) or nothing (unknown). */
export function readEdge(scan: Scan, from: number, to: number, timeZone: string): Edge | undefined {
  if (from === to) return 'unknown';
  if (to - from === 2 && scan.text.startsWith('..', from)) return 'open';
  return readWithin(scan, from, to, timeZone);
}

/** Reads a date that fills a part of the text; a fault is handed on. */
export function readWithin(
  scan: Scan,
  from: number,
  to: number,
  timeZone: string,
): Moment | undefined {
  const inner = new Scan(scan.text, from, to);
  const moment = readMoment(inner, timeZone);
  scan.fault ??= inner.fault;
  return moment;
}

/** The next slash that is not part of a zone such as `[Europe/Berlin]`; -1 if there is none. */
export function findSlash(text: string, from: number): number {
  let inBrackets = false;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2f && !inBrackets) return at;
    if (code === 0x5b) inBrackets = true;
    else if (code === 0x5d) inBrackets = false;
  }
  return -1;
}

/** Reads `a/b` with its slash at `slash`. */
export function readInterval(scan: Scan, slash: number, timeZone: string): Interval | undefined {
  const { text, end } = scan;
  const second = findSlash(text, slash + 1);
  if (second >= 0) return scan.fail('date-second-slash', {}, second);
  const from = readEdge(scan, 0, slash, timeZone);
  const to = from && readEdge(scan, slash + 1, end, timeZone);
  if (from === undefined || to === undefined) return undefined;
  return joinEdges(scan, 0, end, from, to, slash + 1);
}

/** `later` is where the second edge stands, for the message. */
export function joinEdges(
  scan: Scan,
  from: number,
  to: number,
  start: Edge,
  end: Edge,
  later: number,
): Interval | undefined {
  if (typeof start === 'string' && typeof end === 'string') {
    return scan.fail('date-no-edge', {}, from);
  }
  const lo = typeof start === 'string' ? Number.NEGATIVE_INFINITY : start.lo;
  const hi = typeof end === 'string' ? Number.POSITIVE_INFINITY : end.hi;
  // The end may be coarser than the start (2022-02-24/2022), yet must not lie wholly before it.
  if (hi <= lo || startsAfter(start, end)) return scan.fail('date-reversed', {}, later);
  return { kind: 'interval', text: scan.text.slice(from, to), lo, hi, start, end };
}

/** Of two dates equally precise the order can be told at once, even where their bounds overlap. */
function startsAfter(start: Edge, end: Edge): boolean {
  if (typeof start === 'string' || typeof end === 'string') return false;
  return start.precision === end.precision && start.lo > end.lo;
}

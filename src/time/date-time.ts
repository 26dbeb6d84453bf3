import type { Moment, Precision, Qualifier } from '../model/when.ts';
import { qualifierOf, readQualifier } from './qualifier.ts';
import { isDigit, type Scan } from './scan.ts';
import { fixedOffset, isTimeZone, wallToUtc, zoneOffsetAt } from './zones.ts';

interface Clock {
  /** Ms since midnight. */
  readonly ms: number;
  /** Ms for which the clock shows what is written. */
  readonly width: number;
  readonly precision: Precision;
}

/** `Z` or `+01:00` as written. */
interface Offset {
  readonly text: string;
  readonly ms: number;
}

const COLON = 0x3a;

/**
 * Reads what follows the `T`: a time to the hour, minute, second or part of a second, an offset, a
 * zone in brackets (RFC 9557). Times without either are in `timeZone`. `from` is where the date
 * begins, `midnight` its first ms as if in UTC. A qualifier at the end is
 * an extension that ISO 8601-2 allows and EDTF leaves out: newsrooms need "about 20:21".
 */
export function readDateTime(
  scan: Scan,
  from: number,
  midnight: number,
  timeZone: string,
): Moment | undefined {
  const clock = readClock(scan);
  if (!clock) return undefined;
  const offset = readOffset(scan);
  if (scan.fault) return undefined;
  const zone = readZone(scan);
  if (scan.fault) return undefined;
  const marks: Qualifier = qualifierOf(readQualifier(scan));
  const lo = resolve(scan, midnight + clock.ms, offset, zone ?? (offset ? undefined : timeZone));
  if (lo === undefined) return undefined;
  return {
    kind: 'moment',
    text: scan.text.slice(from, scan.at),
    lo,
    hi: lo + clock.width,
    precision: clock.precision,
    approximate: marks.approximate,
    uncertain: marks.uncertain,
    zone: zone ?? (offset ? offset.text : timeZone),
  };
}

function readClock(scan: Scan): Clock | undefined {
  const hour = readNumber(scan, 'date-hour', 23);
  if (hour === undefined) return undefined;
  if (!scan.take(COLON)) return { ms: hour * 3_600_000, width: 3_600_000, precision: 'hour' };
  const minute = readNumber(scan, 'date-minute', 59);
  if (minute === undefined) return undefined;
  const toMinute = (hour * 60 + minute) * 60_000;
  if (!scan.take(COLON)) return { ms: toMinute, width: 60_000, precision: 'minute' };
  const second = readNumber(scan, 'date-second', 59);
  if (second === undefined) return undefined;
  const toSecond = toMinute + second * 1000;
  if (scan.code() !== 0x2e && scan.code() !== 0x2c) {
    return { ms: toSecond, width: 1000, precision: 'second' };
  }
  scan.at += 1;
  return readFraction(scan, toSecond);
}

/** `.4` is a tenth of a second wide, `.400` a thousandth; finer digits lie within their ms. */
function readFraction(scan: Scan, toSecond: number): Clock | undefined {
  const digits = scan.run();
  if (digits === '') return scan.fail('date-fraction');
  const ms = Number(digits.slice(0, 3).padEnd(3, '0'));
  const width = 10 ** Math.max(0, 3 - digits.length);
  return { ms: toSecond + ms, width, precision: 'millisecond' };
}

function readNumber(scan: Scan, code: string, highest: number): number | undefined {
  const at = scan.at;
  const value = scan.digits(2);
  if (Number.isNaN(value)) return scan.fail(code, { found: scan.text.slice(at, at + 2) });
  if (value > highest) return scan.fail(code, { found: scan.text.slice(at, at + 2) }, at);
  return value;
}

function readOffset(scan: Scan): Offset | undefined {
  const from = scan.at;
  const sign = scan.code();
  if (sign === 0x5a || sign === 0x7a) {
    scan.at += 1;
    return { text: 'UTC', ms: 0 };
  }
  if (sign !== 0x2b && sign !== 0x2d) return undefined;
  scan.at += 1;
  const hours = scan.digits(2);
  const minutes = scan.take(COLON) ? scan.digits(2) : 0;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const text = `${sign === 0x2d ? '-' : '+'}${pad(hours)}:${pad(minutes)}`;
  const ms = fixedOffset(text);
  if (Number.isNaN(ms) || isDigit(scan.code())) return scan.fail('date-offset', {}, from);
  return { text, ms };
}

/** The zone in brackets; further tags, such as `[u-ca=gregory]`, change nothing and are read over. */
function readZone(scan: Scan): string | undefined {
  let zone: string | undefined;
  while (scan.code() === 0x5b) {
    const at = scan.at + 1;
    const critical = scan.code(1) === 0x21;
    const tag = readBrackets(scan, critical ? 2 : 1);
    if (tag === undefined) return undefined;
    const code = tagFault(tag, critical, zone !== undefined);
    if (code !== undefined) return scan.fail(code, { found: tag }, at);
    if (!tag.includes('=')) zone = tag;
  }
  return zone;
}

/** What is wrong with a tag; a second zone would contradict the first. */
function tagFault(tag: string, critical: boolean, second: boolean): string | undefined {
  if (tag.includes('=')) return isHarmless(tag, critical) ? undefined : 'date-tag';
  return second || !isTimeZone(tag) ? 'date-zone' : undefined;
}

/** What stands between brackets, without `skip` characters at its beginning. */
function readBrackets(scan: Scan, skip: number): string | undefined {
  const from = scan.at;
  const close = scan.text.indexOf(']', from);
  if (close < 0 || close >= scan.end) return scan.fail('date-bracket');
  scan.at = close + 1;
  return scan.text.slice(from + skip, close);
}

/** RFC 9557, 3.3: a tag may be skipped unless `!` says that nobody must. */
function isHarmless(tag: string, critical: boolean): boolean {
  if (!/^[a-z_][a-z0-9_-]*=[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(tag)) return false;
  return !critical || tag === 'u-ca=gregory' || tag === 'u-ca=iso8601';
}

function resolve(
  scan: Scan,
  wall: number,
  offset: Offset | undefined,
  zone: string | undefined,
): number | undefined {
  if (zone !== undefined && !isTimeZone(zone))
    return scan.fail('date-default-zone', { found: zone });
  if (!offset) return wallToUtc(wall, zone ?? 'UTC');
  const lo = wall - offset.ms;
  // `Z` beside a zone names the moment and says nothing about the zone (RFC 9557, 2.2).
  if (zone === undefined || offset.text === 'UTC') return lo;
  // Old offsets have seconds that `±hh:mm` cannot write.
  const actual = Math.round(zoneOffsetAt(lo, zone) / 60_000) * 60_000;
  return actual === offset.ms ? lo : scan.fail('date-offset-zone', { zone, found: offset.text });
}

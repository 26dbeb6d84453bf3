import { DAY, daysFromCivil } from './civil.ts';

/** The last and first moment that `Intl` and `Date` can name, ms. */
export const INTL_LIMIT = 8.64e15;

/**
 * Offsets are looked up by block. Two changes of one zone have never been nearer than 6.9 days
 * (America/Noronha, October 2000), so a block of 2^29 ms (6.2 days) holds one at most; tests compare
 * this with an oracle.
 */
const BLOCK = 2 ** 29;

/** Blocks kept per zone, and zones kept: dates from a hostile document must not fill the memory. */
const MOST_BLOCKS = 20_000;
const MOST_ZONES = 1_000;

/** The longest name of a zone has 30 letters; longer ones are not even kept as unknown. */
const LONGEST_NAME = 60;

/** One block: `before` holds until `change` (ms UTC, Infinity if none), then `after`. */
interface Block {
  readonly before: number;
  readonly change: number;
  readonly after: number;
}

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly blocks: Map<number, Block>;
}

const zones = new Map<string, Zone | undefined>();

/** Whether a name is an IANA zone that this machine knows, `UTC`, or an offset such as `+05:30`. */
export function isTimeZone(name: string): boolean {
  return !Number.isNaN(fixedOffset(name)) || zoneNamed(name) !== undefined;
}

/**
 * Offset of a zone from UTC at a moment, ms, positive east of Greenwich. `ms` counts from 1970,
 * UTC. Beyond the reach of `Intl` (±271,821 years) the offset at its limit. NaN for unknown zones.
 */
export function zoneOffsetAt(ms: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (!Number.isNaN(fixed)) return fixed;
  const found = zoneNamed(zone);
  if (!found) return Number.NaN;
  const key = Math.floor(clamp(ms) / BLOCK);
  let block = found.blocks.get(key);
  if (!block) {
    if (found.blocks.size >= MOST_BLOCKS) found.blocks.clear();
    block = readBlock(found.format, key);
    found.blocks.set(key, block);
  }
  return ms < block.change ? block.before : block.after;
}

/**
 * The moment, ms UTC, at which the clocks of a zone show `wall` (ms since 1970 as if it were UTC).
 * Where they show it twice the earlier one, where they skip it the moment as far after the change
 * as `wall` lies in the gap: the rule "compatible" of Temporal, RFC 5545 and `Date`.
 */
export function wallToUtc(wall: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (!Number.isNaN(fixed)) return wall - fixed;
  const before = zoneOffsetAt(wall - DAY, zone);
  const after = zoneOffsetAt(wall + DAY, zone);
  if (before === after || zoneOffsetAt(wall - before, zone) === before) return wall - before;
  if (zoneOffsetAt(wall - after, zone) === after) return wall - after;
  return wall - before;
}

/** Whether the clocks of a zone show at a moment (ms UTC) what they show at another one as well. */
export function isRepeated(ms: number, zone: string): boolean {
  const offset = zoneOffsetAt(ms, zone);
  return [ms - DAY, ms + DAY].some((near) => {
    const other = zoneOffsetAt(near, zone);
    return other !== offset && zoneOffsetAt(ms + offset - other, zone) === other;
  });
}

/** Offset in ms of `UTC`, `Z` or `±hh:mm`; NaN for any other text. */
export function fixedOffset(zone: string): number {
  if (zone === 'UTC' || zone === 'Z') return 0;
  // Names are asked for far more often than offsets, and a regular expression costs more than this.
  const first = zone.charCodeAt(0);
  if (first !== 0x2b && first !== 0x2d) return Number.NaN;
  const parts = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/.exec(zone);
  if (!parts) return Number.NaN;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * 60_000;
}

function zoneNamed(name: string): Zone | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const known = zones.get(name);
  if (known || zones.has(name)) return known;
  if (zones.size >= MOST_ZONES) zones.clear();
  const zone = openZone(name);
  zones.set(name, zone);
  return zone;
}

function openZone(name: string): Zone | undefined {
  // Engines differ on offsets as zone names; those that count are read by `fixedOffset`.
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      calendar: 'gregory',
      numberingSystem: 'latn',
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    return { format, blocks: new Map() };
  } catch {
    return undefined;
  }
}

function readBlock(format: Intl.DateTimeFormat, key: number): Block {
  let low = clamp(key * BLOCK);
  let high = clamp((key + 1) * BLOCK);
  const before = askOffset(format, low);
  const after = askOffset(format, high);
  if (before === after) return { before, change: Number.POSITIVE_INFINITY, after };
  // Changes fall on whole seconds.
  low = Math.floor(low / 1000);
  high = Math.ceil(high / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(format, middle * 1000) === before) low = middle;
    else high = middle;
  }
  return { before, change: high * 1000, after };
}

/** What the clocks show at a moment, less that moment. */
function askOffset(format: Intl.DateTimeFormat, ms: number): number {
  const second = Math.floor(ms / 1000) * 1000;
  const shown: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of format.formatToParts(clamp(second))) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else if (type !== 'literal') shown[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = shown;
  const days = daysFromCivil(beforeChrist ? 1 - year : year, month, day);
  return days * DAY + ((hour * 60 + minute) * 60 + seconds) * 1000 - clamp(second);
}

function clamp(ms: number): number {
  return Math.min(INTL_LIMIT, Math.max(-INTL_LIMIT, ms));
}

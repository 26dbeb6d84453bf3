import { civilFromMs, DAY, daysFromCivil } from '../../time/civil.ts';
import { isTimeZone } from '../../time/zones.ts';
import { type Component, propertyOf } from './lines.ts';
import { occurrencesOf } from './recurrence.ts';
import { readStamp, type Stamp, stampText } from './stamps.ts';

/** Summer or winter time of a zone that a calendar describes itself. */
interface Observance {
  /** When it began first, on the clock before. */
  readonly start: number;
  readonly rule: string | undefined;
  /** Distance from UTC, `+01:00`. */
  readonly offset: string;
}

/** What a calendar says of its zones, by their names in it. */
export class CalendarZones {
  private readonly zones = new Map<string, Component>();

  constructor(calendar: Component) {
    for (const part of calendar.parts) {
      const id = part.name === 'VTIMEZONE' ? propertyOf(part, 'TZID')?.value.trim() : undefined;
      if (id !== undefined) this.zones.set(id, part);
    }
  }

  /** The stamp as EDTF with its zone; without one if nobody knows the zone that it names. */
  textOf(stamp: Stamp): string {
    const text = stampText(stamp);
    if (stamp.day) return text;
    if (stamp.utc) return `${text}Z`;
    const zone = stamp.zone === undefined ? undefined : this.known(stamp.zone);
    if (zone !== undefined) return `${text}[${zone}]`;
    const own = stamp.zone === undefined ? undefined : this.zones.get(stamp.zone);
    return `${text}${own ? offsetOf(own, stamp.wall) : ''}`;
  }

  knows(zone: string): boolean {
    return this.zones.has(zone) || this.known(zone) !== undefined;
  }

  /** `Europe/Berlin` of itself, of `/example.org/Europe/Berlin`, or of what the calendar says. */
  private known(zone: string): string | undefined {
    const location = this.zones.get(zone);
    const said = location && propertyOf(location, 'X-LIC-LOCATION')?.value.trim();
    const names = [
      zone,
      said,
      zone.split('/').slice(-2).join('/'),
      zone.split('/').slice(-3).join('/'),
    ];
    return names.find((name) => name?.includes('/') && isTimeZone(name));
  }
}

/** The distance from UTC that a zone has at a time on its clock. */
function offsetOf(zone: Component, wall: number): string {
  let latest = Number.NEGATIVE_INFINITY;
  let offset = '';
  for (const observance of zone.parts.map(readObservance)) {
    const onset = observance && onsetBefore(observance, wall);
    if (observance && onset !== undefined && (onset > latest || offset === '')) {
      latest = onset;
      offset = observance.offset;
    }
  }
  return offset;
}

function readObservance(part: Component): Observance | undefined {
  const start = propertyOf(part, 'DTSTART');
  const stamp = start && readStamp(start);
  const [, hours, minutes] =
    /^([+-]\d\d)(\d\d)/.exec(propertyOf(part, 'TZOFFSETTO')?.value.trim() ?? '') ?? [];
  if (!stamp || hours === undefined || minutes === undefined) return undefined;
  const rule = propertyOf(part, 'RRULE')?.value;
  return { start: stamp.wall, rule, offset: `${hours}:${minutes}` };
}

/** When it began last before a time on the clock. */
function onsetBefore({ start, rule }: Observance, wall: number): number | undefined {
  if (start > wall) return undefined;
  if (rule === undefined) return start;
  const years = civilFromMs(wall).year - civilFromMs(start).year;
  // Some calendars begin in 1601; a rule that names its month can be asked from any year on.
  const jump = years > 2 && /BYMONTH=/i.test(rule) && !/COUNT=/i.test(rule);
  const from = jump ? lastOfYear(civilFromMs(wall).year - 2, start) : start;
  const onsets = occurrencesOf(rule, from, jump ? 4 : years + 2)?.walls ?? [start];
  return onsets.filter((onset) => onset <= wall && !(jump && onset === from)).at(-1) ?? start;
}

/** The last day of a year, at the time of day of another moment. */
function lastOfYear(year: number, clock: number): number {
  return daysFromCivil(year, 12, 31) * DAY + clock - Math.floor(clock / DAY) * DAY;
}

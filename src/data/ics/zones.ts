import { civilFromMs, DAY, daysFromCivil } from '../../time/civil.ts';
import { isTimeZone } from '../../time/zones.ts';
import { type Component, propertyOf } from './lines.ts';
import { type Effort, occurrencesOf } from './recurrence.ts';
import { readStamp, type Stamp, stampText } from './stamps.ts';

/** Summer or winter time of a zone that a calendar describes itself. */
interface Observance {
  /** When it began first, on the clock before. */
  readonly start: number;
  readonly rule: string | undefined;
  /** Distance from UTC, `+01:00`. */
  readonly offset: string;
  /** When it began in and before a year, by that year: events of one year ask for the same. Mutable! */
  readonly onsets: Map<number, readonly number[]>;
}

/** Changes of one zone that are read: since 1900 no place has changed its clocks more often. */
const MOST_OBSERVANCES = 300;

/** What a calendar says of its zones, by their names in it. */
export class CalendarZones {
  private readonly zones = new Map<string, Component>();
  private readonly observances = new Map<Component, readonly Observance[]>();

  constructor(
    calendar: Component,
    private readonly effort: Effort,
  ) {
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
    return `${text}${own ? this.offsetOf(own, stamp.wall) : ''}`;
  }

  knows(zone: string): boolean {
    return (this.zones.has(zone) && !this.effort.isSpent) || this.known(zone) !== undefined;
  }

  /** The distance from UTC that a zone has at a time on its clock. */
  private offsetOf(zone: Component, wall: number): string {
    if (this.effort.isSpent) return '';
    let latest = Number.NEGATIVE_INFINITY;
    let offset = '';
    for (const observance of this.observancesOf(zone)) {
      const onset = onsetBefore(observance, wall, this.effort);
      if (onset !== undefined && (onset > latest || offset === '')) {
        latest = onset;
        offset = observance.offset;
      }
    }
    return offset;
  }

  private observancesOf(zone: Component): readonly Observance[] {
    const known = this.observances.get(zone);
    if (known) return known;
    const read = zone.parts.slice(0, MOST_OBSERVANCES).map(readObservance);
    const observances = read.filter((one) => one !== undefined);
    this.observances.set(zone, observances);
    return observances;
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

function readObservance(part: Component): Observance | undefined {
  const start = propertyOf(part, 'DTSTART');
  const stamp = start && readStamp(start);
  const [, hours, minutes] =
    /^([+-]\d\d)(\d\d)/.exec(propertyOf(part, 'TZOFFSETTO')?.value.trim() ?? '') ?? [];
  if (!stamp || hours === undefined || minutes === undefined) return undefined;
  const rule = propertyOf(part, 'RRULE')?.value;
  return { start: stamp.wall, rule, offset: `${hours}:${minutes}`, onsets: new Map() };
}

/** When it began last before a time on the clock. */
function onsetBefore(observance: Observance, wall: number, effort: Effort): number | undefined {
  const { start, rule, onsets } = observance;
  if (start > wall) return undefined;
  if (rule === undefined) return start;
  const { year } = civilFromMs(wall);
  const known = onsets.get(year) ?? onsetsBy(year, start, rule, effort);
  onsets.set(year, known);
  return known.filter((onset) => onset <= wall).at(-1) ?? start;
}

/** The onsets up to the end of a year, and perhaps some more; the last ones at least. */
function onsetsBy(year: number, start: number, rule: string, effort: Effort): readonly number[] {
  const years = year - civilFromMs(start).year;
  // Some calendars begin in 1601; a rule that names its month can be asked from any year on.
  const jump = years > 2 && /BYMONTH=/i.test(rule) && !/COUNT=/i.test(rule);
  const from = jump ? lastOfYear(year - 2, start) : start;
  const found = occurrencesOf(rule, from, jump ? 4 : years + 2, effort)?.walls ?? [start];
  return jump ? found.filter((onset) => onset !== from) : found;
}

/** The last day of a year, at the time of day of another moment. */
function lastOfYear(year: number, clock: number): number {
  return daysFromCivil(year, 12, 31) * DAY + clock - Math.floor(clock / DAY) * DAY;
}

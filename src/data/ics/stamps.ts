import { civilFromMs, DAY, daysFromCivil, daysInMonth } from '../../time/civil.ts';
import type { Property } from './lines.ts';

/** A day, or a time on the clock of some place. */
export interface Stamp {
  /** What calendar and clock show, as ms since 1970 as if in UTC. */
  readonly wall: number;
  /** A whole day. */
  readonly day: boolean;
  /** Whether it is in UTC. */
  readonly utc: boolean;
  /** Name of the zone as written. */
  readonly zone: string | undefined;
}

const STAMP = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i;

/** The stamp of a property; undefined where there is none. */
export function readStamp({ value, parameters }: Property): Stamp | undefined {
  const found = STAMP.exec(value.trim());
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const clock = ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  return {
    wall: daysFromCivil(year, month, day) * DAY + clock,
    day: found[4] === undefined,
    utc: found[7] !== undefined,
    zone: parameters.get('TZID'),
  };
}

/** `PT1H30M`, `P1D`, `-P2W` in ms; undefined where it is none. */
export function readDuration(value: string): number | undefined {
  const found = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(
    value.trim(),
  );
  if (!found) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(2)
    .map((part) => Number(part ?? 0));
  const ms = (weeks * 7 + days) * DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return found[1] === '-' ? -ms : ms;
}

/** The date in EDTF; nobody means the second where it is the first of its minute. */
export function stampText({ wall, day }: Stamp): string {
  const { year, month, day: date } = civilFromMs(wall);
  const text = `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
  if (day) return text;
  const seconds = Math.floor((wall - Math.floor(wall / DAY) * DAY) / 1000);
  const clock = `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}`;
  return `${text}T${clock}${seconds % 60 === 0 ? '' : `:${pad(seconds % 60)}`}`;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

import type { Moment, When } from '../model/when.ts';
import { isRepeated, zoneOffsetAt } from '../time/zones.ts';
import type { Findings } from './findings.ts';
import type { Place } from './place.ts';

const MINUTE = 60_000;
const MINUTES_A_DAY = 1440;

/** A time of day without its distance from UTC; what follows may be a zone in brackets. */
const LOCAL = /T(\d\d)(?::(\d\d))?[\d:.,]*(\[|[?~%]?$)/i;

/**
 * Says what is doubtful about the times of a date: that nobody has named a zone, that the clocks of
 * the zone show the time twice, or never. `zoned`: somebody has named one for all.
 */
export function noteClocks(when: When, place: Place, zoned: boolean, findings: Findings): void {
  for (const moment of momentsOf(when)) {
    if (moment.zone !== undefined) noteClock(moment, moment.zone, place, zoned, findings);
  }
}

function noteClock(
  { lo, text }: Moment,
  zone: string,
  place: Place,
  zoned: boolean,
  findings: Findings,
): void {
  const [, hour, minute = 0, rest] = LOCAL.exec(text) ?? [];
  if (hour === undefined) return;
  const details = { value: text, zone };
  if (!zoned && rest !== '[') {
    findings.addOnce('zone-missing', 'note', place, details, 'zone-missing');
    return;
  }
  const shown = Math.floor((lo + zoneOffsetAt(lo, zone)) / MINUTE);
  const written = Number(hour) * 60 + Number(minute);
  if ((shown - written) % MINUTES_A_DAY !== 0) {
    findings.add('time-skipped', 'warning', place, details);
  } else if (isRepeated(lo, zone)) findings.add('time-repeated', 'note', place, details);
}

function momentsOf(when: When): readonly Moment[] {
  if (when.kind === 'moment') return [when];
  if (when.kind === 'choice') return when.members.flatMap(momentsOf);
  return [when.start, when.end].filter((edge) => typeof edge === 'object');
}

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
    const { text: value, zone } = moment;
    const doubt = clockDoubt(moment, zoned);
    if (doubt === 'zone-missing') {
      findings.addOnce(doubt, 'note', place, { value, zone }, doubt);
    } else if (doubt) {
      findings.add(doubt, doubt === 'time-skipped' ? 'warning' : 'note', place, { value, zone });
    }
  }
}

/** Whether `noteClocks` would tell nothing, only that a moment has no zone, or more. */
export function clockDoubts(when: When, zoned: boolean): 'none' | 'zone-missing' | 'others' {
  if (when.kind === 'moment') {
    const doubt = clockDoubt(when, zoned) ?? 'none';
    return doubt === 'none' || doubt === 'zone-missing' ? doubt : 'others';
  }
  return momentsOf(when).some((moment) => clockDoubt(moment, zoned)) ? 'others' : 'none';
}

type ClockDoubt = 'zone-missing' | 'time-skipped' | 'time-repeated';

function clockDoubt({ lo, text, zone }: Moment, zoned: boolean): ClockDoubt | undefined {
  if (zone === undefined) return undefined;
  const [, hour, minute = 0, rest] = LOCAL.exec(text) ?? [];
  if (hour === undefined) return undefined;
  if (!zoned && rest !== '[') return 'zone-missing';
  const shown = Math.floor((lo + zoneOffsetAt(lo, zone)) / MINUTE);
  const written = Number(hour) * 60 + Number(minute);
  if ((shown - written) % MINUTES_A_DAY !== 0) return 'time-skipped';
  return isRepeated(lo, zone) ? 'time-repeated' : undefined;
}

function momentsOf(when: When): readonly Moment[] {
  if (when.kind === 'moment') return [when];
  if (when.kind === 'choice') return when.members.flatMap(momentsOf);
  return [when.start, when.end].filter((edge) => typeof edge === 'object');
}

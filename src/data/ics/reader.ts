import { isTimeZone } from '../../time/zones.ts';
import type { Findings } from '../findings.ts';
import { DOCUMENT } from '../place.ts';
import type { Reader } from '../reader.ts';
import { EventReader } from './event.ts';
import { type Component, propertyOf, readComponents, unescaped } from './lines.ts';
import { Effort } from './recurrence.ts';
import { CalendarZones } from './zones.ts';

/** iCalendar (RFC 5545): one event per `VEVENT`, and per date of those that recur. */
export const icsReader: Reader = {
  format: 'ics',
  takes: 'text',
  recognises: (input) => typeof input === 'string' && /^\s*BEGIN:VCALENDAR\b/i.test(input),
  draft: (input, findings) => {
    const calendar = readComponents(String(input));
    const events = eventsOf(calendar, findings);
    if (events.length === 0) findings.add('events-empty', 'note', DOCUMENT);
    return {
      head: headOf(calendar),
      rows: {
        count: events.length,
        place: (index) => ({ row: events[index]?.line, path: 'VEVENT' }),
        event: (index) => events[index]?.event,
      },
    };
  },
};

function eventsOf(calendar: Component, findings: Findings) {
  const effort = new Effort();
  const reader = new EventReader(calendar, new CalendarZones(calendar, effort), findings, effort);
  const parts = calendar.parts.filter(({ name }) => name === 'VEVENT');
  const events = parts.flatMap((part) => reader.read(part));
  reader.tell();
  return events;
}

function headOf(calendar: Component): Record<string, unknown> {
  const text = (...names: readonly string[]) => {
    const found = names.map((name) => propertyOf(calendar, name)).find((one) => one !== undefined);
    return found && unescaped(found.value);
  };
  const zone = text('X-WR-TIMEZONE')?.trim();
  return {
    title: text('NAME', 'X-WR-CALNAME'),
    intro: text('DESCRIPTION', 'X-WR-CALDESC'),
    timeZone: zone !== undefined && isTimeZone(zone) ? zone : undefined,
  };
}

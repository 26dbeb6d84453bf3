import { icsReader } from '../data/ics/reader.ts';
import type { EventTimeline } from '../event-timeline.ts';

/** iCalendar for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerReader(icsReader));

import type { EventTimeline } from '../event-timeline.ts';
import { nl } from '../i18n/nl.ts';

/** Dutch for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(nl));

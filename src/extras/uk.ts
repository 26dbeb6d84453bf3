import type { EventTimeline } from '../event-timeline.ts';
import { uk } from '../i18n/uk.ts';

/** Ukrainian for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(uk));

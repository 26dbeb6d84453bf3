import type { EventTimeline } from '../event-timeline.ts';
import { ar } from '../i18n/ar.ts';

/** Arabic for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(ar));

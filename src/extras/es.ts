import type { EventTimeline } from '../event-timeline.ts';
import { es } from '../i18n/es.ts';

/** Spanish for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(es));

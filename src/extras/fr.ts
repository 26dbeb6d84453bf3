import type { EventTimeline } from '../event-timeline.ts';
import { fr } from '../i18n/fr.ts';

/** French for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(fr));

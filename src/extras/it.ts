import type { EventTimeline } from '../event-timeline.ts';
import { it } from '../i18n/it.ts';

/** Italian for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(it));

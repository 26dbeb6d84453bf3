import type { EventTimeline } from '../event-timeline.ts';
import { pt } from '../i18n/pt.ts';

/** Portuguese for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(pt));

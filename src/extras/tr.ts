import type { EventTimeline } from '../event-timeline.ts';
import { tr } from '../i18n/tr.ts';

/** Turkish for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(tr));

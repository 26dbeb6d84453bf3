import type { EventTimeline } from '../event-timeline.ts';
import { pl } from '../i18n/pl.ts';

/** Polish for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(pl));

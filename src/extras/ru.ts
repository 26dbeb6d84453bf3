import type { EventTimeline } from '../event-timeline.ts';
import { ru } from '../i18n/ru.ts';

/** Russian for the single file, whose class is another one than that of this script. */
customElements
  .whenDefined('event-timeline')
  .then((element) => (element as typeof EventTimeline).registerLanguage(ru));

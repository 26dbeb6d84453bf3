import '../src/define.ts';
import '../src/extras/ics.ts';
import '../src/extras/json-ld.ts';
import { EventTimeline } from '../src/event-timeline.ts';
import { startCopy } from './copy.ts';
import { Desk } from './formats/desk.ts';
import { startIntake } from './formats/intake.ts';
import { startReading } from './reading.ts';

const readingForm = part('#reading', HTMLFormElement);
startReading(readingForm, { de: 'Formate · event-timeline', en: 'Formats · event-timeline' });

const desk = new Desk({
  text: part('#text', HTMLTextAreaElement),
  hint: part('#text-hint', HTMLElement),
  format: part('#format', HTMLSelectElement),
  report: part('#report', HTMLElement),
  said: part('#said', HTMLElement),
  timeline: part('#timeline', EventTimeline),
  takeaway: part('#takeaway', HTMLElement),
  snippet: part('#snippet', HTMLElement),
  download: part('#download', HTMLButtonElement),
});
readingForm.addEventListener('change', () => desk.translate());
startIntake(
  {
    page: document.documentElement,
    form: part('#input', HTMLFormElement),
    file: part('#file', HTMLInputElement),
    url: part('#url', HTMLInputElement),
    samples: part('#samples', HTMLElement),
  },
  desk,
);
startCopy({
  button: part('#copy', HTMLButtonElement),
  code: part('#snippet', HTMLElement),
  status: part('#copied', HTMLElement),
});
document.documentElement.dataset['started'] = '';

/** The element that the page's HTML must have at that place. */
function part<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

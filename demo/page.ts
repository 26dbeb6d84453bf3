import '../src/define.ts';
import { EventTimeline } from '../src/event-timeline.ts';
import { startCopy } from './copy.ts';
import { startEventLinks } from './event-links.ts';
import { startReading } from './reading.ts';
import { startWorkbench } from './workbench.ts';

startReading(part('#reading', HTMLFormElement), {
  de: 'Peking will mitreden · event-timeline',
  en: 'Beijing wants a say · event-timeline',
});
startEventLinks(part('#story', HTMLElement), part('#timeline event-timeline', EventTimeline));

const code = part('#snippet', HTMLElement);
startWorkbench({
  form: part('#settings', HTMLFormElement),
  frame: part('#bench-frame', HTMLElement),
  timeline: part('#bench-frame event-timeline', EventTimeline),
  measured: part('#measured', HTMLOutputElement),
  code,
});
startCopy({
  button: part('#copy', HTMLButtonElement),
  code,
  status: part('#copied', HTMLElement),
});

/** The element that the page's HTML must have at that place. */
function part<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

import '../src/define.ts';
import { EventTimeline } from '../src/event-timeline.ts';
import { type Crowd, chosenCrowd, startChoice } from './many/choice.ts';
import { Figures } from './many/figures.ts';
import { makeNews } from './many/make-news.ts';
import { startReading } from './reading.ts';

const readingForm = part('#reading', HTMLFormElement);
startReading(readingForm, {
  de: 'Eine Million · event-timeline',
  en: 'A million · event-timeline',
});

const choice = part('#choice', HTMLFormElement);
const timeline = part('#timeline', EventTimeline);
const making = part('#making', HTMLElement);
const progress = part('#progress', HTMLProgressElement);
const figures = new Figures(part('#figures', HTMLElement), part('#said', HTMLElement));
let underWay = new AbortController();

startChoice(choice, show);
readingForm.addEventListener('change', () => {
  const { lang } = chosenCrowd(choice);
  if (lang !== timeline.dataset['made']) show();
});
show();

/** Makes up what is chosen and shows it; what was under way for an earlier choice is given up. */
function show(): void {
  underWay.abort();
  underWay = new AbortController();
  const { signal } = underWay;
  tell(chosenCrowd(choice), signal).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

async function tell(crowd: Crowd, signal: AbortSignal): Promise<void> {
  timeline.dataset['made'] = crowd.lang;
  figures.clear();
  progress.value = 0;
  making.hidden = false;
  const begin = performance.now();
  const news = await makeNews(crowd, signal, (share) => {
    progress.value = share;
  });
  making.hidden = true;
  const made = performance.now();
  figures.watch();
  timeline.data = news;
  await timeline.ready;
  // What is complete now is on the screen with the next frame.
  await new Promise(requestAnimationFrame);
  signal.throwIfAborted();
  const shown = performance.now();
  document.documentElement.dataset['started'] = '';
  await figures.tell({ crowd, made: made - begin, shown: shown - made });
}

/** The element that the page's HTML must have at that place. */
function part<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

import type { EventTimeline } from '../src/event-timeline.ts';

/** Share of the window's height in which an event must come to lie, so that its text has room. */
const upper = 0.6;

/**
 * Lets a link of the article open its event in the timeline. The link itself leads to the
 * timeline, so that it is of use without this script; "back" returns to the sentence.
 */
export function startEventLinks(text: HTMLElement, timeline: EventTimeline): void {
  text.addEventListener('click', async (click) => {
    const link = click.target instanceof Element ? click.target.closest('a[data-event]') : null;
    const id = link?.getAttribute('data-event');
    if (!id || click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    history.pushState(null, '', link?.getAttribute('href'));
    timeline.select(id);
    await timeline.updateComplete;
    goTo(timeline, id);
  });
}

/** Shows the timeline from its top where the event is near it, else the event. Moves the focus. */
function goTo(timeline: EventTimeline, id: string): void {
  const label = timeline.shadowRoot?.querySelector<HTMLElement>(
    `[part~="label"][data-id="${CSS.escape(id)}"]`,
  );
  label?.focus({ preventScroll: true });
  const figure = timeline.parentElement ?? timeline;
  const depth = label ? label.getBoundingClientRect().top - figure.getBoundingClientRect().top : 0;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  if (label && depth > upper * innerHeight) label.scrollIntoView({ block: 'center', behavior });
  else figure.scrollIntoView({ behavior });
}

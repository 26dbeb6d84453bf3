import { EventTimeline } from './event-timeline.ts';

const TAG = 'event-timeline';

const known = customElements.get(TAG) as typeof EventTimeline | undefined;
if (known === undefined) {
  customElements.define(TAG, EventTimeline);
} else if (known !== EventTimeline) {
  // Two scripts on one page, often from two teams: the first one serves both.
  console.warn(
    `<${TAG}> ${known.version} is already defined; version ${EventTimeline.version} is not used.`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimeline;
  }
}

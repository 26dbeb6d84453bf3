import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventOf } from '../model/event-table.ts';
import { hasMarkup } from '../model/markup.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { loadSanitiser, type Sanitiser } from './sanitiser.ts';

interface Host extends ReactiveControllerHost {
  readonly events: readonly TimelineEvent[];
  readonly selected: string;
}

/** So many texts are looked through before one of them is asked for. */
const MANY = 2000;

/** A longer text is shown in words: no story is told in so many, and the browser must not hang. */
const LONGEST = 50_000;

/**
 * Turns the markup of summaries into nodes. The sanitiser is fetched when the first text with
 * markup comes; a page without any never loads it. Until it is here, words are shown.
 */
export class MarkupController implements ReactiveController {
  private seen: readonly TimelineEvent[] | undefined;
  private sanitise: Sanitiser | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** New nodes for a text with markup; undefined if it can only be shown in words. */
  readonly nodes = (html: string): DocumentFragment | undefined =>
    html.length > LONGEST ? undefined : this.sanitise?.(html);

  hostUpdated(): void {
    const looked = this.subject();
    if (looked === this.seen || this.sanitise) return;
    this.seen = looked;
    if (!looked?.some(isMarkedUp)) return;
    const done = (sanitise: Sanitiser | undefined): void => {
      this.sanitise = sanitise;
      if (sanitise) this.host.requestUpdate();
    };
    // Without a network the words are there; other data ask again.
    loadSanitiser().then(done, () => undefined);
  }

  /** What may be shown with markup: all events, of many only the open one. */
  private subject(): readonly TimelineEvent[] | undefined {
    const { events, selected } = this.host;
    if (events.length <= MANY) return events;
    const open = eventOf(events, selected);
    if (this.seen?.[0] === open) return this.seen;
    return open && [open];
  }
}

function isMarkedUp({ summary = '' }: TimelineEvent): boolean {
  return (typeof summary === 'string' ? [summary] : Object.values(summary)).some(hasMarkup);
}

import type { Problem } from './model/problem.ts';

const ROUTE = { bubbles: true, composed: true } as const;

/** The current data has been drawn for the first time; with `refresh`, each version that is another. */
export class TimelineReadyEvent extends Event {
  static readonly type = 'timeline-ready';
  constructor(
    /** Number of events shown. */
    readonly count: number,
    readonly problems: readonly Problem[],
  ) {
    super(TimelineReadyEvent.type, ROUTE);
  }
}

/** No event could be read; what the author wrote inside the element stays visible. */
export class TimelineErrorEvent extends Event {
  static readonly type = 'timeline-error';
  constructor(readonly problems: readonly Problem[]) {
    super(TimelineErrorEvent.type, ROUTE);
  }
}

/** The reader opened the card of an event, or closed it. */
export class TimelineSelectEvent extends Event {
  static readonly type = 'timeline-select';
  constructor(
    /** Id of the event; empty when the card was closed. */
    readonly id: string,
  ) {
    super(TimelineSelectEvent.type, ROUTE);
  }
}

/** The reader zoomed or panned, and the view has come to rest. */
export class TimelineViewEvent extends Event {
  static readonly type = 'timeline-view';
  constructor(
    /** First moment in view, ms since 1970, UTC. */
    readonly from: number,
    /** Last moment in view, ms since 1970, UTC. */
    readonly to: number,
    /** Number of events in view. */
    readonly count: number,
  ) {
    super(TimelineViewEvent.type, ROUTE);
  }
}

/**
 * The reader wants to load content of another site. Prevented, nothing is fetched from there until
 * `load()`; else it is loaded at once. What a page remembers of a reader's choice is its own affair.
 */
export class TimelineConsentEvent extends Event {
  static readonly type = 'timeline-consent';
  readonly #grant: (all: boolean) => void;
  constructor(
    /** Id of the event that shows it. */
    readonly id: string,
    /** Who would get the reader's data: "YouTube", or the host where that says more. */
    readonly provider: string,
    /** Address that would be loaded. */
    readonly url: string,
    grant: (all: boolean) => void,
  ) {
    super(TimelineConsentEvent.type, { ...ROUTE, cancelable: true });
    this.#grant = grant;
  }

  /** Loads it, now or later; `provider`: and all that this timeline has of the same provider. */
  load(scope: 'content' | 'provider' = 'content'): void {
    this.#grant(scope === 'provider');
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-ready': TimelineReadyEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-select': TimelineSelectEvent;
    'timeline-view': TimelineViewEvent;
    'timeline-consent': TimelineConsentEvent;
  }
}

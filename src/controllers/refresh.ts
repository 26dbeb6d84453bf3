import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { intervalOf, nextDelay } from './refresh-pace.ts';

/** What came of asking for the document again. */
export interface Asked {
  /** It is known now what the document says: the same as before, or something new. */
  readonly good: boolean;
  /** How long the server asks to be left alone, ms. */
  readonly retryAfter?: number | undefined;
}

export interface RefreshOptions {
  /** Seconds between two questions; 0 or less = never. */
  readonly every: () => number;
  /** By which it is known that another document is meant; undefined = there is none to ask for. */
  readonly subject: () => number | undefined;
  /** Asks once; never rejects. */
  readonly ask: (signal: AbortSignal) => Promise<Asked>;
}

/** One failure passes mostly unnoticed: the reader is told of so many in a row. */
const TELLING = 2;

/** Since when the data are no longer kept up, ms since 1970, UTC, and when that was tried last. */
export interface Stale {
  readonly since: number;
  readonly tried: number;
}

/**
 * Asks for a document again and again: as often as the page wants it, seldom where it fails, and not
 * at all while nobody looks.
 */
export class RefreshController implements ReactiveController {
  private failures = 0;
  private interval: number | undefined;
  private subject: number | undefined;
  /** When it is asked for next, and how long that was away when it was set; ms. */
  private due = 0;
  private delay = 0;
  /** Before this no server that has said so is asked, ms. */
  private barred = 0;
  private stand: Stale = { since: 0, tried: 0 };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private request: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: RefreshOptions,
  ) {
    host.addController(this);
  }

  /** Undefined as long as there is nothing to worry about. */
  get stale(): Stale | undefined {
    return this.failures >= TELLING && this.interval !== undefined ? this.stand : undefined;
  }

  hostConnected(): void {
    this.plan();
  }

  hostDisconnected(): void {
    this.halt();
  }

  hostUpdated(): void {
    const interval = intervalOf(this.options.every());
    const subject = interval === undefined ? undefined : this.options.subject();
    if (subject === this.subject && interval === this.interval) return;
    if (subject !== this.subject) {
      this.failures = 0;
      this.barred = 0;
      this.stand = { since: Date.now(), tried: 0 };
    }
    this.subject = subject;
    this.interval = interval;
    this.halt();
    this.wait();
  }

  private halt(): void {
    document.removeEventListener('visibilitychange', this.onSight);
    window.removeEventListener('online', this.onOnline);
    clearTimeout(this.timer);
    this.request?.abort();
    this.request = undefined;
  }

  private wait(retryAfter?: number): void {
    const { interval, failures } = this;
    if (interval === undefined || this.subject === undefined) return;
    this.delay = nextDelay({ interval, failures, retryAfter }, Math.random());
    this.due = Date.now() + this.delay;
    if (retryAfter) this.barred = this.due;
    this.plan();
  }

  /** Sets the timer for when it is due; at once where that is past, as after a sleep. */
  private plan(): void {
    clearTimeout(this.timer);
    if (this.subject === undefined) return;
    document.addEventListener('visibilitychange', this.onSight);
    window.addEventListener('online', this.onOnline);
    if (this.request || document.hidden) return;
    // A clock that has been set back must not make it wait for longer than was meant.
    const rest = Math.min(this.due - Date.now(), this.delay);
    this.timer = setTimeout(() => void this.ask(), Math.max(0, rest));
  }

  private async ask(): Promise<void> {
    const request = new AbortController();
    this.request = request;
    const { good, retryAfter } = await this.options.ask(request.signal);
    if (request.signal.aborted) return;
    this.request = undefined;
    const now = Date.now();
    const wasStale = this.stale !== undefined;
    this.failures = good ? 0 : this.failures + 1;
    this.stand = { since: good ? now : this.stand.since, tried: now };
    if (this.stale || wasStale) this.host.requestUpdate();
    this.wait(retryAfter);
  }

  private readonly onSight = (): void => {
    this.plan();
  };

  /** What failed for want of a connection need not wait for longer. */
  private readonly onOnline = (): void => {
    if (this.failures > 0) this.due = Math.max(Date.now(), this.barred);
    this.plan();
  };
}

import type { ReactiveControllerHost } from 'lit';
import type { Run } from './slices.ts';

/** What is done sooner needs no bar, ms: it would only flash. */
export const SLOW = 500;

export interface TaskOptions<Result> {
  /** It takes long enough to be told. */
  readonly onSlow?: () => void;
  /** So long it may take before it is, ms; default 500. */
  readonly patience?: number;
  /** Called once, unless the task is stopped before; at once where it is done at once. */
  readonly onDone: (result: Result) => void;
  /** The same where it has failed. */
  readonly onError: (error: unknown) => void;
}

/** One thing that is being done for an element, and how much of it has been. */
export class Task {
  /** Share that is done, 0 to 1; undefined while nothing is being done, or not yet for long. */
  shown: number | undefined;
  private under: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private share = 0;

  constructor(private readonly host: ReactiveControllerHost) {}

  get active(): boolean {
    return this.under !== undefined;
  }

  /** Begins; stops what is being done. */
  start<Result>(run: Run<Result>, options: TaskOptions<Result>): void {
    this.stop();
    const under = new AbortController();
    this.under = under;
    const end =
      <Value>(tell: (value: Value) => void) =>
      (value: Value): void => {
        if (under.signal.aborted) return;
        this.stop();
        tell(value);
        this.host.requestUpdate();
      };
    run({
      signal: under.signal,
      onProgress: (share) => this.advance(share),
      onDone: end(options.onDone),
      onError: end(options.onError),
    });
    if (!under.signal.aborted) this.watch(options);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.under?.abort();
    this.under = undefined;
    this.shown = undefined;
    this.share = 0;
  }

  private watch({ patience = SLOW, onSlow }: TaskOptions<never>): void {
    this.timer = setTimeout(() => {
      this.show();
      onSlow?.();
    }, patience);
  }

  private advance(share: number): void {
    // A bar that goes by less than that stands still for the eye, and each step is a rendering.
    const step = share - this.share >= 0.01;
    if (step) this.share = share;
    if (step && this.shown !== undefined) this.show();
  }

  private show(): void {
    this.shown = this.share;
    this.host.requestUpdate();
  }
}

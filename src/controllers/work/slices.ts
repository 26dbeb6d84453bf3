import type { Work } from '../../model/work.ts';

/** How long the page is kept waiting at a time, ms: half of a frame. */
const SLICE = 8;

export interface Driving<Result> {
  /** Lets the work be: nothing is called after that. */
  readonly signal?: AbortSignal | undefined;
  /** Between two slices; the share that is done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  readonly onDone: (result: Result) => void;
  /** The work has thrown. */
  readonly onError: (error: unknown) => void;
}

/** Does something and tells of it: `drive` with its work is one. */
export type Run<Result> = (driving: Driving<Result>) => void;

/**
 * Drives a work in slices of a few ms, between which the page gets its turn. What is done within the
 * first slice is told before this returns, so that little work needs no second drawing.
 */
export function drive<Result>(work: Work<Result>, driving: Driving<Result>): void {
  const { signal, onProgress, onDone } = driving;
  const pauses = new Pauses();
  const go = (): void => {
    const slice = signal?.aborted ? leave(work) : workOn(work, driving);
    if (slice && !slice.done) {
      onProgress?.(slice.share);
      pauses.take(go);
      return;
    }
    pauses.end();
    if (slice) onDone(slice.result);
  };
  go();
}

/** The result of a run as a promise; rejects with what it throws, or with the reason of the signal. */
export function promised<Result>(
  run: Run<Result>,
  signal?: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<Result> {
  return new Promise((onDone, onError) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => onError(signal.reason), { once: true });
    run({ signal, onProgress, onDone, onError });
  });
}

type Slice<Result> =
  | { readonly done: true; readonly result: Result }
  | { readonly done: false; readonly share: number };

/** Undefined where the work has thrown. */
function workOn<Result>(
  work: Work<Result>,
  { onError }: Driving<Result>,
): Slice<Result> | undefined {
  const end = performance.now() + SLICE;
  try {
    for (;;) {
      const { done, value } = work.next();
      if (done) return { done, result: value };
      if (performance.now() >= end) return { done: false, share: value };
    }
  } catch (error) {
    onError(error);
    return undefined;
  }
}

/** Ends it; of what it throws then nobody wants to know. */
function leave(work: Work<unknown>): undefined {
  try {
    work.return(undefined);
  } catch {
    return undefined;
  }
}

/**
 * Messages to oneself: unlike timers they are not slowed down, neither after a few in a row nor in
 * pages that nobody looks at; and unlike `scheduler.yield()` they do not go before the drawing of
 * the next frame.
 */
class Pauses {
  private channel: MessageChannel | undefined;

  take(go: () => void): void {
    if (!this.channel) {
      this.channel = new MessageChannel();
      this.channel.port1.onmessage = go;
    }
    this.channel.port2.postMessage(0);
  }

  end(): void {
    this.channel?.port1.close();
  }
}

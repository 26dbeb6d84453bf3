import type { Answer, JobInput, JobName, JobResult, Order } from '../../worker/jobs.ts';
import type { Driving } from './slices.ts';
import { spawn } from './spawn.ts';

/** A worker that nobody needs goes after so long, ms. */
const IDLE = 10_000;

interface Pending {
  readonly driving: Driving<unknown>;
  /** It has to be done without a worker. */
  readonly onLost: () => void;
}

/**
 * The one worker of a page, shared by all its timelines: made when there is something to do, gone when
 * there is nothing any more. Where a browser or a policy forbids workers, it is not asked again.
 */
export class Crew {
  private worker: Worker | undefined;
  private barred = false;
  private readonly pending = new Map<number, Pending>();
  private count = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly make: () => Worker = spawn) {}

  /** Lets the worker do something; `onLost` is called instead where it cannot. */
  order<Name extends JobName>(
    job: Name,
    input: JobInput<Name>,
    driving: Driving<JobResult<Name>>,
    onLost: () => void,
  ): void {
    const worker = this.obtain();
    if (!worker) {
      onLost();
      return;
    }
    const id = ++this.count;
    const order: Order<Name> = { id, job, input };
    this.pending.set(id, { driving: driving as Driving<unknown>, onLost });
    clearTimeout(this.timer);
    driving.signal?.addEventListener('abort', () => this.cancel(id), { once: true });
    try {
      worker.postMessage(order);
    } catch {
      // It is too much to be copied.
      this.end(id);
      onLost();
    }
  }

  private obtain(): Worker | undefined {
    if (this.worker || this.barred) return this.worker;
    try {
      const worker = this.make();
      worker.onmessage = ({ data }: MessageEvent<Answer>) => this.take(data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.lose();
      };
      this.worker = worker;
    } catch {
      this.barred = true;
    }
    return this.worker;
  }

  private take(answer: Answer): void {
    const { driving } = this.pending.get(answer.id) ?? {};
    if (!driving) return;
    if ('share' in answer) {
      driving.onProgress?.(answer.share);
      return;
    }
    this.end(answer.id);
    if ('error' in answer) driving.onError(new Error(answer.error));
    else driving.onDone(answer.result);
  }

  private cancel(id: number): void {
    if (!this.pending.has(id)) return;
    this.worker?.postMessage({ id });
    this.end(id);
  }

  private end(id: number): void {
    this.pending.delete(id);
    if (this.pending.size === 0) this.timer = setTimeout(() => this.dismiss(), IDLE);
  }

  /** It could not be loaded, or has fallen ill: all that it had to do is done by others. */
  private lose(): void {
    this.barred = true;
    this.dismiss();
    const lost = [...this.pending.values()];
    this.pending.clear();
    for (const { driving, onLost } of lost) if (!driving.signal?.aborted) onLost();
  }

  private dismiss(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
  }
}

export const crew: Crew = new Crew();

import type { ReactiveControllerHost } from 'lit';
import type { Run } from '../work/slices.ts';
import { Task } from '../work/task.ts';
import type { Reading } from './reading.ts';

/** Events are added at most this often, ms: once a frame … */
const FRAME = 16;
/** … or, where each time many others have to find their places again, as often as one can read. */
const CALM = 500;
/** And what is being read must leave the page so many times as long in peace. */
const REST = 3;

export interface AppendingOptions {
  /** The data to which an event is added; what is meant for others is dropped. */
  readonly subject: () => unknown;
  /** Whether these data are here, and nothing else is being done with them. */
  readonly free: () => boolean;
  /** Whether they are so many that not all of them are drawn. */
  readonly many: () => boolean;
  readonly read: (rows: readonly unknown[]) => Run<Reading>;
  readonly onRead: (reading: Reading, rows: readonly unknown[]) => void;
  readonly onError: (error: unknown) => void;
}

interface Batch {
  readonly rows: readonly unknown[];
  readonly subject: unknown;
  readonly settle: () => void;
}

/** Events that a page adds one after the other, gathered until it is their turn. */
export class Appending {
  private waiting: Batch[] = [];
  private under: Batch[] = [];
  private readonly task: Task;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last were read, and how long that took, ms. */
  private last = Number.NEGATIVE_INFINITY;
  private took = 0;

  constructor(
    host: ReactiveControllerHost,
    private readonly options: AppendingOptions,
  ) {
    this.task = new Task(host);
  }

  /** Settles when the rows have been read, or dropped with the data they were meant for. */
  add(rows: readonly unknown[]): Promise<void> {
    return new Promise((settle) => {
      this.waiting.push({ rows, subject: this.options.subject(), settle });
      this.plan();
    });
  }

  /** Reads what waits, in a moment; to be called whenever `free` may have become true. */
  plan(): void {
    if (this.waiting.length === 0 || this.task.active || this.timer !== undefined) return;
    const pace = Math.max(this.options.many() ? CALM : FRAME, REST * this.took);
    const wait = Math.max(0, this.last + pace - performance.now());
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.options.free()) this.flush();
    }, wait);
  }

  /** Leaves everything as it is until it is planned again. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.task.stop();
    this.waiting.unshift(...this.under.splice(0));
  }

  private flush(): void {
    const subject = this.options.subject();
    const all = this.waiting.splice(0);
    this.under = all.filter((batch) => batch.subject === subject);
    for (const { settle } of all.filter((batch) => batch.subject !== subject)) settle();
    const rows = this.under.flatMap((batch) => batch.rows);
    if (rows.length === 0) {
      this.end();
      return;
    }
    const start = performance.now();
    const end =
      <Value>(tell: (value: Value) => void) =>
      (value: Value): void => {
        this.last = performance.now();
        this.took = this.last - start;
        tell(value);
        this.end();
      };
    this.task.start(this.options.read(rows), {
      onDone: end((reading: Reading) => this.options.onRead(reading, rows)),
      onError: end((error) => this.options.onError(error)),
    });
  }

  private end(): void {
    for (const { settle } of this.under.splice(0)) settle();
    this.plan();
  }
}

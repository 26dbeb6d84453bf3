import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ReadinessOptions {
  /** Number of the current set of data. */
  readonly generation: () => number;
  /** Whether what the data asks for has been drawn completely, or never will be. */
  readonly complete: () => boolean;
  /** Called once for each set of data, when it is complete. */
  readonly onComplete: () => void;
}

/** Tells when the current data has been drawn. */
export class ReadinessController implements ReactiveController {
  private told = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ReadinessOptions,
  ) {
    host.addController(this);
  }

  /** Resolves after the first complete rendering from now on; never rejects. */
  whenReady(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.host.requestUpdate();
    });
  }

  hostUpdated(): void {
    if (!this.options.complete()) return;
    for (const resolve of this.waiting.splice(0)) resolve();
    const generation = this.options.generation();
    if (this.told === generation) return;
    this.told = generation;
    this.options.onComplete();
  }
}

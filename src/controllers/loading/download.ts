import type { ReactiveControllerHost } from 'lit';
import { SLOW } from '../work/task.ts';
import type { LoadFailure } from './failures.ts';
import { type Loaded, loadDocument, type NotModified, type Validators } from './load-document.ts';
import type { Progress } from './read-body.ts';

export interface DownloadOptions {
  readonly pages: boolean;
  readonly validators?: Validators | undefined;
  /** It takes long enough to be told. */
  readonly onSlow: () => void;
  /** Called once, unless the download is stopped before; `slow`: it has been told. */
  readonly onAnswer: (answer: Loaded | NotModified | LoadFailure, slow: boolean) => void;
}

/** One document on its way, and how much of it has come. */
export class Download {
  /** What has come; undefined while nothing is on its way, or not yet for long. */
  shown: Progress | undefined;
  private request: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private come: Progress = { received: 0, total: undefined };

  constructor(private readonly host: ReactiveControllerHost) {}

  get active(): boolean {
    return this.request !== undefined;
  }

  /** Fetches a document; stops the one that is on its way. */
  start(url: string, { pages, validators, onSlow, onAnswer }: DownloadOptions): void {
    this.stop();
    const request = new AbortController();
    this.request = request;
    this.timer = setTimeout(() => {
      this.show();
      onSlow();
    }, SLOW);
    const onProgress = (progress: Progress): void => {
      this.come = progress;
      if (this.shown) this.show();
    };
    loadDocument(url, { signal: request.signal, pages, validators, onProgress }).then((answer) => {
      if (request.signal.aborted) return;
      const slow = this.shown !== undefined;
      this.stop();
      onAnswer(answer, slow);
      this.host.requestUpdate();
    });
  }

  stop(): void {
    clearTimeout(this.timer);
    this.request?.abort();
    this.request = undefined;
    this.shown = undefined;
    this.come = { received: 0, total: undefined };
  }

  private show(): void {
    this.shown = this.come;
    this.host.requestUpdate();
  }
}

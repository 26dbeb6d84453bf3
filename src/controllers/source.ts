import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readTimeline } from '../data/read.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { fetchDocument } from './fetch-document.ts';
import { readChildren } from './light-dom.ts';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly data: object | undefined;
  readonly format: string;
  /** Language in which problems are told. */
  readonly language: string;
}

/** `empty`: nothing to read; `failed`: nothing could be read; `ready`: there are events. */
export type Phase = 'empty' | 'loading' | 'ready' | 'failed';

/**
 * Where the events come from: `data`, else `src`, else what the author wrote inside the element.
 * Children are read, never moved or changed.
 */
export class SourceController implements ReactiveController {
  phase: Phase = 'empty';
  timeline: Timeline | undefined;
  problems: readonly Problem[] = [];
  /** Grows with every new set of data, so that each is announced once. */
  generation = 0;

  private asked: { src: string; data: object | undefined; format: string } | undefined;
  private read: { input: string | object; lang: string } | undefined;
  private request: AbortController | undefined;
  private observer: MutationObserver | undefined;

  constructor(private readonly host: SourceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => {
      if (this.usesChildren()) this.reload();
    });
    this.observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    // The element may be defined before the parser has reached its children's end.
    if (this.phase === 'empty' || this.usesChildren()) this.reload();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    if (this.phase !== 'loading') return;
    this.request?.abort();
    this.asked = undefined;
  }

  hostUpdate(): void {
    const { src, data, format } = this.host;
    const same =
      this.asked?.src === src && this.asked.data === data && this.asked.format === format;
    if (!same) {
      this.asked = { src, data, format };
      this.start();
    } else if (this.read && this.problems.length > 0 && this.read.lang !== this.host.language) {
      // The same data, told in another language.
      this.problems = this.readInput(this.read.input).problems;
    }
  }

  private usesChildren(): boolean {
    return this.host.data === undefined && this.host.src === '';
  }

  private reload(): void {
    this.asked = undefined;
    this.host.requestUpdate();
  }

  private start(): void {
    this.request?.abort();
    const { data, src } = this.host;
    if (data !== undefined) this.accept(data);
    else if (src !== '') this.load(src);
    else this.acceptChildren();
  }

  private acceptChildren(): void {
    const input = readChildren(this.host);
    if (input === undefined) this.settle('empty', undefined, []);
    else this.accept(input);
  }

  private load(src: string): void {
    const request = new AbortController();
    this.request = request;
    this.phase = 'loading';
    this.generation++;
    fetchDocument(src, request.signal, this.host.language).then((answer) => {
      if (request.signal.aborted) return;
      if (typeof answer === 'string') this.accept(answer);
      else this.settle('failed', undefined, [answer]);
      this.host.requestUpdate();
    });
  }

  private accept(input: string | object): void {
    const { timeline, problems } = this.readInput(input);
    this.settle(phaseOf(timeline, problems), timeline, problems);
  }

  private readInput(input: string | object): ReturnType<typeof readTimeline> {
    const lang = this.host.language;
    this.read = { input, lang };
    return readTimeline(input, { format: this.host.format, lang });
  }

  private settle(phase: Phase, timeline: Timeline | undefined, problems: readonly Problem[]): void {
    this.phase = phase;
    this.timeline = timeline;
    this.problems = problems;
    this.generation++;
  }
}

function phaseOf(timeline: Timeline, problems: readonly Problem[]): Phase {
  if (timeline.events.length > 0) return 'ready';
  return problems.some((problem) => problem.level === 'error') ? 'failed' : 'empty';
}

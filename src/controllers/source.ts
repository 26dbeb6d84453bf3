import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onReader, readTimeline } from '../data/read.ts';
import { wordsFor } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { fetchDocument, type LoadFailure, loadProblem } from './fetch-document.ts';
import { type ListData, READ_ATTRIBUTES, readChildren, readMarkup } from './light-dom.ts';

export { registerReader } from '../data/read.ts';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly data: object | undefined;
  readonly format: string;
  /** Zone of times in a list that names none; empty = UTC. */
  readonly timeZone: string;
  /** Language in which problems are told. */
  readonly language: string;
}

/** `empty`: nothing to read; `failed`: nothing could be read; `ready`: there are events. */
export type Phase = 'empty' | 'loading' | 'ready' | 'failed';

interface Asked {
  readonly src: string;
  readonly data: object | undefined;
  readonly format: string;
  readonly timeZone: string;
}

/** What was read or not, and the words in which its problems were told. */
type Told = { readonly words: Words } & (
  | { readonly input: string | object }
  | { readonly failure: LoadFailure }
);

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

  private asked: Asked | undefined;
  private told: Told | undefined;
  /** The children as they were read last: moving the element is no change of them. */
  private written: string | undefined;
  private childrenChanged = false;
  private request: AbortController | undefined;
  private observer: MutationObserver | undefined;
  private forgetReaders: (() => void) | undefined;

  constructor(private readonly host: SourceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.look());
    const filter = { childList: true, subtree: true, characterData: true };
    this.observer.observe(this.host, { ...filter, attributeFilter: [...READ_ATTRIBUTES] });
    this.forgetReaders = onReader(() => this.retry());
    // Children may have changed meanwhile, or not yet been parsed. And whatever listens to the
    // rendering was let go when the element was taken away: only a rendering takes it up again.
    this.look();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.forgetReaders?.();
    if (this.phase !== 'loading') return;
    this.request?.abort();
    this.asked = undefined;
  }

  hostUpdate(): void {
    const { src, data, format, timeZone } = this.host;
    const asked = { src, data, format, timeZone: this.usesChildren() ? timeZone : '' };
    if (!this.asked || !isSame(this.asked, asked)) {
      this.asked = asked;
      this.start();
    } else if (this.childrenChanged && this.usesChildren()) this.acceptChildren();
    else this.translate();
    this.childrenChanged = false;
  }

  /** What nobody could read, a reader that came later may. */
  private retry(): void {
    if (this.phase !== 'failed') return;
    this.asked = undefined;
    this.host.requestUpdate();
  }

  private look(): void {
    this.childrenChanged = true;
    this.host.requestUpdate();
  }

  private usesChildren(): boolean {
    return this.host.data === undefined && this.host.src === '';
  }

  private start(): void {
    this.request?.abort();
    this.written = undefined;
    const { data, src } = this.host;
    if (data !== undefined) this.accept(data);
    else if (src !== '') this.load(src);
    else this.acceptChildren();
  }

  private acceptChildren(): void {
    const input = this.inZone(readChildren(this.host));
    const written = JSON.stringify(input) ?? '';
    if (written === this.written) return;
    this.written = written;
    if (input === undefined) this.settle('empty', undefined, []);
    else this.accept(input);
  }

  /** A list has no other place for the zone of its times than the element. */
  private inZone(input: string | ListData | undefined): string | ListData | undefined {
    const { timeZone } = this.host;
    return typeof input === 'object' && timeZone ? { timeZone, ...input } : input;
  }

  private load(src: string): void {
    const request = new AbortController();
    this.request = request;
    this.phase = 'loading';
    this.generation++;
    fetchDocument(src, request.signal).then((answer) => {
      if (request.signal.aborted) return;
      if (typeof answer === 'string') this.accept(answer);
      else this.fail(answer);
      this.host.requestUpdate();
    });
  }

  private accept(input: string | object): void {
    const { timeline, problems } = this.read(input);
    this.settle(phaseOf(timeline, problems), timeline, problems);
  }

  private fail(failure: LoadFailure): void {
    const lang = this.host.language;
    this.told = { words: wordsFor(lang), failure };
    this.settle('failed', undefined, [loadProblem(failure, lang)]);
  }

  private read(input: string | object): ReturnType<typeof readTimeline> {
    const lang = this.host.language;
    this.told = { words: wordsFor(lang), input };
    const { format } = this.host;
    const page = typeof input === 'string' && readPage(input, format);
    return readTimeline(page || input, { format: format === 'html' ? 'auto' : format, lang });
  }

  /** The problems of the same data in the language that is spoken now. */
  private translate(): void {
    const { told } = this;
    const lang = this.host.language;
    const words = wordsFor(lang);
    if (!told || told.words === words || this.problems.length === 0) return;
    if ('input' in told) this.problems = this.read(told.input).problems;
    else {
      this.told = { ...told, words };
      this.problems = [loadProblem(told.failure, lang)];
    }
  }

  private settle(phase: Phase, timeline: Timeline | undefined, problems: readonly Problem[]): void {
    this.phase = phase;
    this.timeline = timeline;
    this.problems = problems;
    this.generation++;
  }
}

/** What a piece of a page lists. A whole page is mostly another one than was meant, so ask for it. */
function readPage(text: string, format: string): string | ListData | undefined {
  const piece = /^\uFEFF?\s*<(?!!doctype|html|head|\?xml)/i.test(text);
  return format === 'html' || (piece && format === 'auto') ? readMarkup(text) : undefined;
}

function isSame(a: Asked, b: Asked): boolean {
  return a.src === b.src && a.data === b.data && a.format === b.format && a.timeZone === b.timeZone;
}

function phaseOf(timeline: Timeline, problems: readonly Problem[]): Phase {
  if (timeline.events.length > 0) return 'ready';
  return problems.some((problem) => problem.level === 'error') ? 'failed' : 'empty';
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onReader } from '../data/read.ts';
import { wordsFor } from '../i18n/languages.ts';
import type { Words } from '../i18n/words.ts';
import type { Problem } from '../model/problem.ts';
import type { Timeline } from '../model/timeline.ts';
import { type ListData, READ_ATTRIBUTES, readChildren } from '../page/light-dom.ts';
import { Download } from './loading/download.ts';
import { type LoadFailure, mayPass } from './loading/failures.ts';
import { hasFallback } from './loading/fallback.ts';
import type { Loaded, NotModified, Validators } from './loading/load-document.ts';
import { loadProblem } from './loading/load-problem.ts';
import type { Progress } from './loading/read-body.ts';
import { type Reading, readInput } from './loading/reading.ts';
import type { Newer, Version } from './loading/renewal.ts';

export { registerReader } from '../data/read.ts';

export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly data: object | string | undefined;
  readonly format: string;
  /** Zone of times in a list that names none; empty = UTC. */
  readonly timeZone: string;
  /** Language in which problems are told. */
  readonly language: string;
}

export interface SourceOptions {
  /** Tells the reader of the document on its way, politely; in words when it is said. */
  readonly say: (text: () => string, wait?: number) => void;
}

/** `empty`: nothing to read; `failed`: nothing could be read; `ready`: there are events. */
export type Phase = 'empty' | 'loading' | 'ready' | 'failed';

interface Asked {
  readonly src: string;
  readonly data: object | string | undefined;
  readonly format: string;
  readonly timeZone: string;
}

/** What was read or not, and the words in which its problems were told. */
type Told = { readonly words: Words } & (
  | { readonly input: string | object; readonly guessed: boolean }
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

  /** Grows with every new source, but not when the same one says something newer. */
  story = 0;

  private asked: Asked | undefined;
  private validators: Validators = {};
  private told: Told | undefined;
  /** The children as they were read last: moving the element is no change of them. */
  private written: string | undefined;
  private childrenChanged = false;
  private readonly download: Download;
  private observer: MutationObserver | undefined;
  private forgetReaders: (() => void) | undefined;

  constructor(
    private readonly host: SourceHost,
    private readonly options: SourceOptions,
  ) {
    this.download = new Download(host);
    host.addController(this);
  }

  /** A document is on its way; what failed before stays in sight until it is here. */
  get busy(): boolean {
    return this.download.active;
  }

  /** How much of it has come, and whether its place is free for words. */
  get loading(): { readonly progress: Progress | undefined; readonly bare: boolean } {
    const bare = this.phase === 'loading' && !hasFallback(this.host);
    return { progress: this.download.shown, bare };
  }

  /** Whether asking again may help. */
  private get mayRetry(): boolean {
    if (this.phase !== 'failed' || this.host.data !== undefined || !this.host.src) return false;
    return this.problems.some(({ code }) => mayPass(code));
  }

  /** What a reader can do about a failure. */
  get again(): { readonly busy: boolean; readonly onRetry: () => void } | undefined {
    return this.mayRetry ? { busy: this.busy, onRetry: this.retry } : undefined;
  }

  /** By which it is known what `renew` asks for; undefined = there is nothing, or not yet. */
  get subject(): number | undefined {
    const { data, src } = this.host;
    return data !== undefined || src === '' || this.busy ? undefined : this.story;
  }

  /** What is shown of `src`; undefined = nothing could be read. */
  get version(): Version | undefined {
    const { told, validators, phase } = this;
    const text = phase !== 'failed' && told && 'input' in told ? told.input : undefined;
    return typeof text === 'string' ? { text, validators, empty: phase === 'empty' } : undefined;
  }

  /** Puts a newer version in the place of what is shown, be it that it says nothing else. */
  replace({ answer, timeline, problems }: Newer, says: 'same' | 'else'): void {
    if (!this.version) this.story++;
    const { text, guessed, validators } = answer;
    this.told = { words: wordsFor(this.host.language), input: text, guessed };
    this.validators = validators;
    if (says === 'else') this.settle(phaseOf(timeline, problems), timeline, problems);
    else this.problems = problems;
  }

  /** Asks again for what did not come. */
  private readonly retry = (): void => {
    if (!this.mayRetry || this.busy) return;
    this.load(this.host.src, true);
    this.host.requestUpdate();
  };

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.look());
    const filter = { childList: true, subtree: true, characterData: true };
    this.observer.observe(this.host, { ...filter, attributeFilter: [...READ_ATTRIBUTES] });
    this.forgetReaders = onReader(() => this.readAgain());
    window.addEventListener('online', this.retry);
    // Children may have changed meanwhile, or not yet been parsed. And whatever listens to the
    // rendering was let go when the element was taken away: only a rendering takes it up again.
    this.look();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.forgetReaders?.();
    window.removeEventListener('online', this.retry);
    if (!this.busy) return;
    this.download.stop();
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
  private readAgain(): void {
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
    this.download.stop();
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

  private load(src: string, again = false): void {
    if (!again) {
      this.phase = 'loading';
      this.generation++;
    }
    const words = () => wordsFor(this.host.language).ui;
    let told = false;
    const tell = (wait?: number): void => {
      told = true;
      this.options.say(() => words().loading.busy, wait);
    };
    // At once, or else a second failure would be no news and nothing would be said of it.
    if (again) tell(0);
    this.download.start(src, {
      pages: this.host.format === 'html',
      validators: again ? {} : undefined,
      onSlow: () => tell(),
      onAnswer: (answer) => {
        this.take(answer);
        const failed = this.phase === 'failed';
        if (told || failed) this.options.say(() => (failed ? words().notice.failed : ''));
      },
    });
  }

  private take(answer: Loaded | NotModified | LoadFailure): void {
    if (answer.kind === 'loaded') {
      this.accept(answer.text, answer.guessed);
      this.validators = answer.validators;
    } else if (answer.kind === 'failure') this.fail(answer);
  }

  private accept(input: string | object, guessed = false): void {
    this.told = { words: wordsFor(this.host.language), input, guessed };
    const { timeline, problems } = this.read(input, guessed);
    this.story++;
    this.validators = {};
    this.settle(phaseOf(timeline, problems), timeline, problems);
  }

  private fail(failure: LoadFailure): void {
    const lang = this.host.language;
    this.told = { words: wordsFor(lang), failure };
    this.story++;
    this.settle('failed', undefined, [loadProblem(failure, lang)]);
  }

  /** Reads a text or an object as all data of the element are read. */
  read(input: string | object, guessed: boolean): Reading {
    const { format, language, src } = this.host;
    return readInput(input, { format, lang: language, guessed: guessed ? src : undefined });
  }

  /** The problems of the same data in the language that is spoken now. */
  private translate(): void {
    const { told } = this;
    const lang = this.host.language;
    const words = wordsFor(lang);
    if (!told || told.words === words || this.problems.length === 0) return;
    this.told = { ...told, words };
    if ('input' in told) this.problems = this.read(told.input, told.guessed).problems;
    else this.problems = [loadProblem(told.failure, lang)];
  }

  private settle(phase: Phase, timeline: Timeline | undefined, problems: readonly Problem[]): void {
    this.phase = phase;
    this.timeline = timeline;
    this.problems = problems;
    this.generation++;
  }
}

function isSame(a: Asked, b: Asked): boolean {
  return a.src === b.src && a.data === b.data && a.format === b.format && a.timeZone === b.timeZone;
}

function phaseOf(timeline: Timeline, problems: readonly Problem[]): Phase {
  if (timeline.events.length > 0) return 'ready';
  return problems.some((problem) => problem.level === 'error') ? 'failed' : 'empty';
}

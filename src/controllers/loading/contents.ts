import type { ReactiveControllerHost } from 'lit';
import { isLarge } from '../../data/large/append.ts';
import { wordsFor } from '../../i18n/languages.ts';
import type { UiWords } from '../../i18n/ui-words.ts';
import type { Words } from '../../i18n/words.ts';
import type { Changes } from '../../model/changes.ts';
import { isMany } from '../../model/event-table.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import { promised, type Run } from '../work/slices.ts';
import { Task } from '../work/task.ts';
import { changesBy } from './added.ts';
import { Appending } from './appending.ts';
import { BusyVoice } from './busy-voice.ts';
import type { LoadFailure } from './failures.ts';
import type { Loaded, Validators } from './load-document.ts';
import { loadProblem, unreadable } from './load-problem.ts';
import { appendingRun, type Reading, readingRun } from './reading.ts';
import type { Newer, Version } from './renewal.ts';

export interface ContentsHost extends ReactiveControllerHost {
  readonly src: string;
  readonly data: object | string | undefined;
  readonly format: string;
  /** Language in which problems are told. */
  readonly language: string;
}

export interface ContentsOptions {
  /** Tells the reader of data on their way, politely; in words when it is said. */
  readonly say: (text: () => string, wait?: number) => void;
  /** Events were added to what is shown; called before the next rendering. */
  readonly onAppend: (changes: Changes, before: Timeline) => void;
}

/** `empty`: nothing to read; `failed`: nothing could be read; `ready`: there are events. */
export type Phase = 'empty' | 'loading' | 'ready' | 'failed';

/** Something to be read, and the rows that were added to it later. */
interface Input {
  readonly input: string | object;
  readonly guessed: boolean;
  readonly more?: readonly unknown[];
}

/** What was read or not, and the words in which its problems were told. */
type Told = { readonly words: Words } & (Input | { readonly failure: LoadFailure });

/** What is shown, and how it is read: at once where it is little, in slices where it is much. */
export class Contents<Host extends ContentsHost = ContentsHost> {
  phase: Phase = 'empty';
  timeline: Timeline | undefined;
  problems: readonly Problem[] = [];
  /** Grows with every new set of data, so that each is announced once. */
  generation = 0;

  /** Grows with every new source, but not when the same one says something newer. */
  story = 0;

  protected readonly voice: BusyVoice;
  protected readonly reading: Task;
  protected readonly appending: Appending;
  private validators: Validators = {};
  private told: Told | undefined;

  constructor(
    protected readonly host: Host,
    private readonly options: ContentsOptions,
  ) {
    this.reading = new Task(host);
    this.voice = new BusyVoice((): UiWords => this.words.ui, options.say);
    this.appending = new Appending(host, {
      subject: () => host.data ?? host.src,
      free: () => this.idle,
      many: () => this.timeline !== undefined && isMany(this.timeline.events),
      read: (rows) => this.appendRun(rows),
      onRead: (reading, rows) => this.extend(reading, rows),
      onError: (error) => {
        this.problems = [...this.problems, unreadable(error, host.language)];
      },
    });
  }

  /** Data are on their way; what was shown before, or failed, stays in sight until they are here. */
  get busy(): boolean {
    return this.reading.active;
  }

  /** What the page wants is here, and nothing is being done with it. */
  protected get idle(): boolean {
    return !this.busy;
  }

  /** What is shown of `src`; undefined = nothing could be read. */
  get version(): Version | undefined {
    const { told, validators, phase } = this;
    const text = phase !== 'failed' && told && 'input' in told ? told.input : undefined;
    return typeof text === 'string' ? { text, validators, empty: phase === 'empty' } : undefined;
  }

  private get words(): Words {
    return wordsFor(this.host.language);
  }

  /** Reads a text beside what is shown; rejects if it is given up. */
  read(text: string, guessed: boolean, signal: AbortSignal): Promise<Reading> {
    return promised(this.run({ input: text, guessed }), signal);
  }

  /** Puts a newer version in the place of what is shown, be it that it says nothing else. */
  replace({ answer, timeline, problems }: Newer, says: 'same' | 'else'): void {
    if (!this.version) this.story++;
    const { text, guessed, validators } = answer;
    this.appending.stop();
    this.told = { words: this.words, input: text, guessed };
    this.validators = validators;
    if (says === 'else') this.settle(phaseOf(timeline, problems), timeline, problems);
    else this.problems = problems;
    this.appending.plan();
  }

  /** Adds events to what is shown; settles when they are part of it. */
  append(rows: readonly unknown[]): Promise<void> {
    return this.appending.add(rows);
  }

  /** Reads data; a document may have kept the reader waiting already. */
  protected accept(input: string | object, document?: Loaded & { readonly slow: boolean }): void {
    const told = { words: this.words, input, guessed: document?.guessed === true };
    const end = (phase: Phase, timeline?: Timeline, problems: readonly Problem[] = []): void => {
      this.told = told;
      this.story++;
      this.validators = document?.validators ?? {};
      this.settle(phase, timeline, problems);
      this.voice.end(phase === 'failed', document !== undefined);
    };
    this.reading.start(this.run(told), {
      ...(document?.slow && { patience: 0 }),
      onSlow: () => this.voice.begin(),
      onDone: ({ timeline, problems }) => end(phaseOf(timeline, problems), timeline, problems),
      onError: (error) => end('failed', undefined, [unreadable(error, this.host.language)]),
    });
  }

  protected fail(failure: LoadFailure): void {
    const lang = this.host.language;
    this.told = { words: wordsFor(lang), failure };
    this.story++;
    this.settle('failed', undefined, [loadProblem(failure, lang)]);
    this.voice.end(true, true);
  }

  /** The problems of the same data in the language that is spoken now. */
  protected translate(): void {
    const { told, words } = this;
    if (!told || told.words === words || this.problems.length === 0 || this.busy) return;
    const lang = this.host.language;
    const end = (problems: readonly Problem[]): void => {
      this.told = { ...told, words };
      this.problems = problems;
    };
    if ('failure' in told) {
      end([loadProblem(told.failure, lang)]);
      return;
    }
    this.reading.start(this.run(told), {
      onDone: ({ problems }) => end(problems),
      onError: (error) => end([unreadable(error, lang)]),
    });
  }

  protected settle(
    phase: Phase,
    timeline: Timeline | undefined,
    problems: readonly Problem[],
  ): void {
    this.phase = phase;
    this.timeline = timeline;
    this.problems = problems;
    this.generation++;
  }

  /** How a text or an object is read, as all data of the element are. */
  private run({ input, guessed, more = [] }: Input): Run<Reading> {
    const { format, language, src } = this.host;
    return readingRun(input, { format, lang: language, guessed: guessed ? src : undefined, more });
  }

  /** What rows are added to; undefined where there is nothing, or nothing that could be read. */
  private get base(): (Input & { readonly timeline: Timeline }) | undefined {
    const { told, timeline, phase } = this;
    return told && 'input' in told && timeline && phase !== 'failed'
      ? { ...told, timeline }
      : undefined;
  }

  /** Few with the others, for rows may link to them, take their ids, and be of their groups. */
  private appendRun(rows: readonly unknown[]): Run<Reading> {
    const { base } = this;
    if (!base) return this.run({ input: rows, guessed: false });
    const { timeline } = base;
    if (isLarge(timeline)) {
      return appendingRun({ timeline, problems: this.problems }, rows, this.host.language);
    }
    return this.run({ ...base, more: [...(base.more ?? []), ...rows] });
  }

  private extend({ timeline, problems }: Reading, rows: readonly unknown[]): void {
    const { base, words } = this;
    if (!base) this.story++;
    this.told = base
      ? { words, input: base.input, guessed: base.guessed, more: [...(base.more ?? []), ...rows] }
      : { words, input: rows, guessed: false };
    this.settle(phaseOf(timeline, problems), timeline, problems);
    const before = base?.timeline;
    if (before) this.options.onAppend(changesBy(rows, before, timeline), before);
  }
}

function phaseOf(timeline: Timeline, problems: readonly Problem[]): Phase {
  if (timeline.events.length > 0) return 'ready';
  return problems.some((problem) => problem.level === 'error') ? 'failed' : 'empty';
}

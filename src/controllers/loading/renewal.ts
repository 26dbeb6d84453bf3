import type { ReactiveControllerHost } from 'lit';
import { type Changes, changesBetween, isSameTimeline } from '../../model/changes.ts';
import type { Problem } from '../../model/problem.ts';
import type { Timeline } from '../../model/timeline.ts';
import type { Asked } from '../refresh.ts';
import { type Loaded, loadDocument, type Validators } from './load-document.ts';
import { loadProblem, unreadable } from './load-problem.ts';
import type { Reading } from './reading.ts';

/** The version that is shown. */
export interface Version {
  readonly text: string;
  readonly validators: Validators;
  /** It has no events yet. */
  readonly empty: boolean;
}

/** One that can take its place. */
export interface Newer extends Reading {
  readonly answer: Loaded;
}

/** What holds the data. */
export interface Renewable {
  readonly timeline: Timeline | undefined;
  problems: readonly Problem[];
  readonly version: Version | undefined;
  /** Rejects if it is given up. */
  read(text: string, guessed: boolean, signal: AbortSignal): Promise<Reading>;
  replace(newer: Newer, says: 'same' | 'else'): void;
}

interface Host extends ReactiveControllerHost {
  readonly src: string;
  readonly format: string;
  readonly language: string;
}

/** Brings the data up to date; only what is at least as good as they are takes their place. */
export class Renewal {
  /** The problems of the last attempt, if it was in vain; those of the data come before them. */
  private trouble: readonly Problem[] = [];

  constructor(
    private readonly host: Host,
    private readonly source: Renewable,
    /** Called before the next rendering. */
    private readonly onChange: (changes: Changes, before: Timeline) => void,
  ) {}

  /** Asks for the document again. Never rejects. */
  async renew(signal: AbortSignal): Promise<Asked> {
    const { src, format, language } = this.host;
    const { version } = this.source;
    const validators = version?.validators ?? {};
    const answer = await loadDocument(src, { signal, pages: format === 'html', validators });
    if (signal.aborted) return { good: false };
    if (answer.kind === 'failure') {
      this.complain([loadProblem(answer, language)]);
      return { good: false, retryAfter: answer.retryAfter };
    }
    const same = answer.kind === 'not-modified' || answer.text === version?.text;
    if (same) {
      this.complain([]);
      return { good: true };
    }
    try {
      const reading = await this.source.read(answer.text, answer.guessed, signal);
      return this.take(answer, reading, version);
    } catch (error) {
      if (!signal.aborted) this.complain([unreadable(error, language)]);
      return { good: false };
    }
  }

  private take(answer: Loaded, reading: Reading, version: Version | undefined): Asked {
    const { source } = this;
    const faults = faultsOf(reading, version?.empty === true);
    this.complain(faults ?? []);
    if (faults) return { good: false };
    const before = version && source.timeline;
    const same = before !== undefined && isSameTimeline(before, reading.timeline);
    source.replace({ ...reading, answer }, same ? 'same' : 'else');
    this.host.requestUpdate();
    if (before && !same) this.onChange(changesBetween(before, reading.timeline), before);
    return { good: true };
  }

  /** As warnings, for no event is missing from what is shown. Where nothing is, all has been said. */
  private complain(problems: readonly Problem[]): void {
    const { source, trouble } = this;
    if (!source.version || trouble.length + problems.length === 0) return;
    const others = source.problems.filter((problem) => !trouble.includes(problem));
    this.trouble = problems.map((problem) => ({ ...problem, level: 'warning', field: 'src' }));
    source.problems = [...others, ...this.trouble];
    this.host.requestUpdate();
  }
}

/**
 * Why a version must not take the place of one with events; undefined = it may. What breaks off, is
 * no document or has no event left is taken for an accident: an empty file is what a server has while
 * somebody writes it. Where there have been no events yet (`empty`) there may still be none.
 */
function faultsOf({ timeline, problems }: Reading, empty: boolean): readonly Problem[] | undefined {
  const errors = problems.filter(({ level }) => level === 'error');
  const broken = errors.filter(({ code }) => code.startsWith('input-'));
  if (broken.length > 0) return broken;
  const fine = timeline.events.length > 0 || (empty && errors.length === 0);
  return fine ? undefined : problems.slice(0, 1);
}

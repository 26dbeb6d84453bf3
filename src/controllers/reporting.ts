import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor } from '../i18n/languages.ts';
import type { Problem } from '../model/problem.ts';

export interface ReportHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string;
  readonly problems: readonly Problem[];
  /** Language in which the problems are told. */
  readonly language: string;
}

/** More than these no one reads in a console; `debug` lists more, and `problems` has them all. */
const MOST = 10;

/**
 * Tells whoever writes the page what is wrong with its data, in the console: once for the same
 * findings, in one piece, and nothing where there are only notes.
 */
export class ReportingController implements ReactiveController {
  private seen: readonly Problem[] | undefined;
  private told = '';

  constructor(
    private readonly host: ReportHost,
    /** Whether the problems are those of the present data, in the reader's language. */
    private readonly settled: () => boolean,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { problems, language } = this.host;
    if (this.seen === problems || !this.settled()) return;
    this.seen = problems;
    const grave = problems.filter(({ level }) => level !== 'note');
    // In another language, or loaded anew, they are the same.
    const told = grave.map(({ code, row, field, value }) => [code, row, field, value].join());
    if (this.told === told.join('\n')) return;
    this.told = told.join('\n');
    if (grave.length > 0) console.warn(report(grave, nameOf(this.host), language));
  }
}

function nameOf({ id, src }: ReportHost): string {
  return `<event-timeline${id && ` id="${id}"`}${src && ` src="${src}"`}>`;
}

function report(problems: readonly Problem[], name: string, lang: string): string {
  const { debug } = wordsFor(lang).ui;
  const counts = (['error', 'warning'] as const)
    .map((level) => [debug[level], problems.filter((problem) => problem.level === level).length])
    .filter(([, count]) => count !== 0)
    .map((count) => count.join(': '));
  const lines = problems.slice(0, MOST).map(({ level, code, row, field, value, message }) => {
    const place = [row, field, value === undefined ? undefined : `"${value}"`];
    const where = place.filter((part) => part !== undefined).join(' · ');
    return `[${level}] ${where ? `${where}: ` : ''}${message} (${code})`;
  });
  if (problems.length > MOST) lines.push(debug.more(String(problems.length - MOST)));
  return [`${name} ${counts.join(', ')}`, ...lines, '→ <event-timeline debug>, .problems'].join(
    '\n',
  );
}

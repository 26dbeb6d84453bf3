import type { EventTimeline } from '../../src/event-timeline.ts';
import type { Problem } from '../../src/model/problem.ts';
import { documentOf } from '../../src/write/document.ts';
import { embedCode } from './embed-code.ts';
import { rangeOf } from './range.ts';
import { type Read, readText } from './read-text.ts';
import { showReport } from './report.ts';
import { type DeskWords, words } from './words.ts';

export interface DeskParts {
  readonly text: HTMLTextAreaElement;
  readonly hint: HTMLElement;
  readonly format: HTMLSelectElement;
  readonly report: HTMLElement;
  /** Where it is said, unseen, what has become of the data. */
  readonly said: HTMLElement;
  readonly timeline: EventTimeline;
  readonly takeaway: HTMLElement;
  readonly snippet: HTMLElement;
  readonly download: HTMLButtonElement;
}

/** Data that came in. */
export interface Given {
  readonly text: string;
  /** Of a file, or an address; '' without one. */
  readonly name: string;
  /** Nobody says in which encoding it was. */
  readonly guessed?: boolean;
}

/** Longer texts are read, but a field to edit them in would be slow, characters. */
const MOST_EDITED = 300_000;

/** How long a hand that types may pause, ms. */
const PAUSE = 250;

/** The data, what is wrong with them, and the timeline that they make. */
export class Desk {
  private given: Given = { text: '', name: '' };
  private refused: ((lang: string) => Problem) | undefined;
  private read: Read | undefined;

  constructor(private readonly parts: DeskParts) {
    let timer = 0;
    parts.text.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => this.edited(), PAUSE);
    });
    parts.text.addEventListener('paste', () => this.pasted());
    parts.format.addEventListener('change', () => this.show());
    parts.download.addEventListener('click', () => this.download());
    this.translate();
  }

  take(given: Given): void {
    this.given = given;
    this.refused = undefined;
    this.parts.format.value = 'auto';
    const long = given.text.length > MOST_EDITED;
    this.parts.text.value = long ? '' : given.text;
    this.parts.text.disabled = long;
    this.parts.text.scrollTo(0, 0);
    this.show();
  }

  /** Nothing came, and why. What is there stays. */
  refuse(problem: (lang: string) => Problem): void {
    this.refused = problem;
    this.show();
  }

  /** Says everything in the language that the page has now. */
  translate(): void {
    const { format } = this.parts;
    const chosen = format.value || 'auto';
    const { formats, auto } = this.words();
    const names = [['auto', auto], ...Object.entries(formats)] as const;
    format.replaceChildren(...names.map(([value, name]) => new Option(name, value)));
    format.value = chosen;
    this.show();
  }

  private words(): DeskWords {
    return words(document.documentElement.lang);
  }

  /** What is pasted over all there was is no longer that file. */
  private pasted(): void {
    const { selectionStart, selectionEnd, value } = this.parts.text;
    if (selectionStart === 0 && selectionEnd === value.length) this.given = { text: '', name: '' };
  }

  private edited(): void {
    this.refused = undefined;
    const { name } = this.given;
    this.given = { text: this.parts.text.value, name };
    this.show();
  }

  private show(): void {
    const { timeline, format, takeaway, snippet, hint, report, said } = this.parts;
    const lang = document.documentElement.lang;
    const say = this.words();
    this.read = readText(this.given, { format: format.value, lang });
    const { name } = this.given;
    const refused = this.refused?.(lang);
    const { events, element } = this.read;
    hint.textContent = this.parts.text.disabled ? say.tooLong : '';
    const shown = { ...this.read, name, refused, text: this.given.text };
    said.textContent = showReport(report, shown, say, (problem) => this.goTo(problem));
    timeline.format = element.format;
    timeline.data = element.data;
    takeaway.hidden = events.length === 0;
    snippet.textContent = embedCode(name, this.read);
  }

  /** Marks in the text what a problem speaks of. */
  private goTo(problem: Problem): void {
    const { text } = this.parts;
    // Not in what was given: the field has ends of lines of its own.
    const range = rangeOf(text.value, problem, this.read?.format);
    if (!range) return;
    text.focus();
    text.setSelectionRange(range.start, range.end);
    scrollTo(text, range.start);
  }

  private download(): void {
    if (!this.read) return;
    const json = `${JSON.stringify(documentOf(this.read.timeline), undefined, 2)}\n`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    link.download = 'timeline.json';
    link.click();
    // Not at once: some browsers begin to read after the click.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}

/** No browser brings a selection into view that a script has set. */
function scrollTo(text: HTMLTextAreaElement, at: number): void {
  const line = text.value.slice(0, at).split('\n').length - 1;
  const height = Number.parseFloat(getComputedStyle(text).lineHeight);
  text.scrollTo(0, Math.max(0, (line - 3) * height));
}

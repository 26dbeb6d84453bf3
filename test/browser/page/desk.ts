import type { EventTimeline } from '../../../src/event-timeline.ts';
import { frame, type Page, place, until } from './fixture.ts';

/** What the server answers; a document or a text as its body. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The line breaks in the middle of it. */
  readonly cut?: boolean;
}

/** How the document was asked for. */
export interface Question {
  readonly method: string;
  /** Only if it is another than the one known. */
  readonly conditional: boolean;
  readonly status: number;
}

/** Longer than any other timer of the element, s: those of the refresh are told by it. */
const EVERY = 60;

let desks = 0;

/** A document on the server, which the test changes, and whose next question it brings about. */
export class Desk {
  readonly id = `${Date.now()}-${desks++}`;
  readonly path = `/misbehave/desk?id=${this.id}`;
  private readonly held = new Map<number, () => void>();
  private readonly real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  private last = -1;

  constructor() {
    const { setTimeout, clearTimeout } = this.real;
    const hold = (run: () => void, ms = 0): unknown => {
      if (ms < (EVERY - 1) * 1000) return setTimeout.call(window, run, ms);
      this.last -= 1;
      this.held.set(this.last, run);
      return this.last;
    };
    const drop = (id: unknown): void => {
      if (!this.held.delete(Number(id))) clearTimeout.call(window, Number(id));
    };
    Object.assign(window, { setTimeout: hold, clearTimeout: drop });
  }

  /** Gives the page its timers back. */
  close(): void {
    Object.assign(window, this.real);
  }

  /** Whether the element waits for its next question. */
  get waits(): boolean {
    return this.held.size > 0;
  }

  async answer(answer: Answer | object): Promise<void> {
    const plain = 'body' in answer || 'status' in answer || 'headers' in answer;
    const body = JSON.stringify(plain ? answer : { body: JSON.stringify(answer) });
    await fetch(this.path, { method: 'PUT', body });
  }

  async log(): Promise<Question[]> {
    return (await fetch(`/misbehave/desk-log?id=${this.id}`)).json();
  }

  /** An element that shows the document and is kept up to date. */
  async open(
    first: object,
    properties: Partial<EventTimeline> = {},
    page: Page = {},
  ): Promise<EventTimeline> {
    await this.answer(first);
    const element = await place({ src: this.path, refresh: EVERY, ...properties }, page);
    await until(() => this.waits, 'the first wait');
    return element;
  }

  /** Lets the time pass until the next question, and until its answer has been drawn. */
  async pass(element: EventTimeline): Promise<void> {
    const due = [...this.held.values()];
    this.held.clear();
    for (const run of due) run();
    await until(() => this.waits, 'the next wait');
    await element.updateComplete;
    await element.ready;
    await frame();
  }

  /** The desk has written something else, and the element has taken notice. */
  async change(element: EventTimeline, answer: Answer | object): Promise<void> {
    await this.answer(answer);
    await this.pass(element);
  }
}

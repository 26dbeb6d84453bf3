import { hasMarkup, inWords, wordsOf } from '../model/markup.ts';
import { localText, type Text } from '../model/text.ts';
import type { Timeline } from '../model/timeline.ts';

/** Something of a timeline that a format has no room for. */
export interface Loss {
  /** Id of the event; absent for the document itself. */
  readonly event?: string;
  /** Field of our own document. */
  readonly field: string;
  /** `left-out`: it is not in the text; `simplified`: it is there, but says less. */
  readonly kind: 'left-out' | 'simplified';
}

/** A timeline in some format, and what that format could not hold. */
export interface Written {
  readonly text: string;
  /** Each field of an event once, document first. */
  readonly losses: readonly Loss[];
}

export interface WriteOptions {
  /** BCP 47 language that is chosen where a format holds one text only; default the document's. */
  readonly lang?: string | undefined;
}

/** Collects what a format cannot hold. Mutable! */
export class Losses {
  readonly list: Loss[] = [];
  private event: string | undefined;

  /** What follows is lost of this event; without an id of the document. */
  enter(event?: string): void {
    this.event = event;
  }

  leftOut(field: string, value: unknown): void {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) {
      this.add(field, 'left-out');
    }
  }

  simplified(field: string): void {
    this.add(field, 'simplified');
  }

  /** A text in words, for formats that hold no markup; what it said by tags is told as lost. */
  inWords(text: Text | undefined, field: string): Text | undefined {
    if (text === undefined) return undefined;
    const written = typeof text === 'string' ? [text] : Object.values(text);
    if (written.some(hasMarkup)) this.simplified(field);
    return inWords(text);
  }

  private add(field: string, kind: Loss['kind']): void {
    const { event } = this;
    if (this.list.some((loss) => loss.event === event && loss.field === field)) return;
    this.list.push({ ...(event === undefined ? {} : { event }), field, kind });
  }
}

/** Reduces texts to one language, for formats without several. */
export class OneLanguage {
  readonly lang: string | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly losses: Losses,
    options: WriteOptions,
  ) {
    this.lang = options.lang ?? timeline.lang;
  }

  /** The text in the language asked for, '' without one; other languages are told as lost. */
  of(text: Text | undefined, field: string): string {
    const { text: chosen } = localText(text, this.lang ?? 'en', this.timeline.lang);
    if (typeof text === 'object' && Object.keys(text).length > 1) this.losses.simplified(field);
    return chosen;
  }

  /** The same of a text that may hold markup: in words, which is told as lost too. */
  inWords(text: Text | undefined, field: string): string {
    const chosen = this.of(text, field);
    if (hasMarkup(chosen)) this.losses.simplified(field);
    return wordsOf(chosen);
  }
}

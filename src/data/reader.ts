import type { NumberRules } from '../time/typed/typing.ts';
import type { Findings } from './findings.ts';
import type { Place } from './place.ts';
import type { RawRecord } from './records.ts';

/**
 * One format. A reader only finds the fields and brings them into the shape of our own document;
 * what they hold is checked in one place for all formats.
 */
export interface Reader {
  /** Value of `format` that asks for it. */
  readonly format: string;
  /** `text`: reads the text itself; `value`: reads what is left of JSON, or a script's object. */
  readonly takes: 'text' | 'value';
  /** Whether an input looks like this format. Cheap: it is asked of every input. */
  recognises(input: unknown): boolean;
  /**
   * Finds the fields; `undefined` if there is nothing to show, after saying why. Never throws. `rules`
   * are for dates in numbers, where people have typed them.
   */
  draft(input: unknown, findings: Findings, rules?: NumberRules): Draft | undefined;
}

/** A document found, not yet checked. */
export interface Draft {
  /** The document without its events, in our own field names. */
  readonly head: RawRecord;
  readonly rows: Rows;
}

/** Its events, asked for one by one, so that a million of them need no second copy. */
export interface Rows {
  readonly count: number;
  place(index: number): Place;
  /**
   * One event in our own field names, as yet unchecked. Large data are asked for it again and again,
   * whenever the event is looked at.
   */
  event(index: number): unknown;
  /** The fields of all events as lists, where the format has them so; an event has what they hold. */
  readonly fields?: ReadonlyMap<string, ArrayLike<unknown>>;
  /** The id of an event as given, where that is cheaper to find than the event. */
  id?(index: number): unknown;
  /** The date of an event where the format has it as numbers. */
  span?(index: number): NumberSpan | undefined;
  /** What else is there of an event, in the words of its source. */
  extra?(index: number): Readonly<Record<string, string>> | undefined;
}

/** Ms since 1970 (UTC), end exclusive; NaN where nothing is given, ±Infinity for an open side. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
}

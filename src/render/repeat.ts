import { directive } from 'lit/directive.js';
import { getCommittedValue, getDirectiveClass } from 'lit/directive-helpers.js';
import {
  type ItemTemplate,
  type KeyFn,
  type RepeatDirective,
  type RepeatDirectiveFn,
  repeat as untidy,
} from 'lit/directives/repeat.js';

type Part = Parameters<RepeatDirective['update']>[0];
type Given<T> = [Iterable<T>, KeyFn<T> | ItemTemplate<T>, ItemTemplate<T>];

const Repeat = getDirectiveClass(untidy([], () => '')) as unknown as typeof RepeatDirective;

class TidyRepeat extends Repeat {
  override update<T>(container: Part, given: Given<T>): ReturnType<RepeatDirective['update']> {
    const before = [...partsOf(container)];
    const result = super.update(container, given);
    const kept = new Set(partsOf(container));
    for (const part of before) {
      if (!kept.has(part)) (part.endNode as ChildNode | null)?.remove();
    }
    return result;
  }
}

function partsOf(container: Part): readonly Part[] {
  const committed = getCommittedValue(container);
  return Array.isArray(committed) ? committed : [];
}

/**
 * Lit's `repeat`. That one leaves a comment in the page for every item that it removes, since
 * lit-html 3.3.1 (lit/lit#5298): labels that come and go with each step of a zoom would pile them up.
 */
export const repeat = directive(TidyRepeat) as RepeatDirectiveFn;

import { noChange } from 'lit';
import { type ChildPart, Directive, type DirectiveResult, directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

/** A part of a template that follows a state: rendered with it now, and whenever it is another. */
export type LivePart<State> = (show: (state: State) => unknown) => unknown;

export interface LiveOptions {
  /** Whether a whole rendering is on its way, which shows everything as it is then. */
  readonly awaited: () => boolean;
  /** Called right before and right after the parts alone are rendered. */
  readonly before: () => void;
  readonly after: () => void;
}

/**
 * What changes with every step of zoom and pan, and the parts of a rendering that show it: a step
 * renders these and nothing else. A whole rendering begins with `begin()`, and its parts are
 * gathered as it comes to them.
 */
export class Live<State> {
  private make: (() => State) | undefined;
  private parts: ((state: State) => void)[] = [];
  private asked = false;

  constructor(private readonly options: LiveOptions) {}

  /**
   * For a whole rendering: makes the state now, and with `make` again at each step until the next
   * whole rendering. What comes with the state makes its parts.
   */
  begin(make: () => State): { readonly state: State; readonly live: LivePart<State> } {
    const state = make();
    this.make = make;
    this.parts = [];
    const follow = (part: (state: State) => void): void => {
      this.parts.push(part);
    };
    return { state, live: (show) => livePart(show as Show, state, follow as Follow) };
  }

  /** Nothing is live until the next whole rendering. */
  end(): void {
    this.make = undefined;
    this.parts = [];
  }

  /**
   * Renders the parts anew in a microtask, as Lit would the whole: who awaits `updateComplete` after
   * a step finds it done.
   */
  renew(): void {
    if (this.asked) return;
    this.asked = true;
    queueMicrotask(() => {
      this.asked = false;
      if (this.make && !this.options.awaited()) this.step(this.make());
    });
  }

  private step(state: State): void {
    this.options.before();
    for (const part of this.parts) part(state);
    this.options.after();
  }
}

/** Any state: a directive knows no type parameters. */
type Show = (state: unknown) => unknown;
type Follow = (part: (state: unknown) => void) => void;

class LiveDirective extends Directive {
  render(_show: Show, _state: unknown, _follow: Follow): unknown {
    return noChange;
  }

  override update(part: ChildPart, [show, state, follow]: [Show, unknown, Follow]): unknown {
    follow((next) => setChildPartValue(part, show(next), this));
    return show(state);
  }
}

const livePart: (show: Show, state: unknown, follow: Follow) => DirectiveResult =
  directive(LiveDirective);

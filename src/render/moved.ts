import { noChange } from 'lit';
import { type ChildPart, Directive, type DirectiveResult, directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';

/** What a step of zoom and pan changes of an element; what is not named is left alone. */
export interface Pose {
  /** CSS transform. */
  readonly transform?: string;
  /** Its top, CSS px. */
  readonly y?: number;
  /** Path of SVG. */
  readonly d?: string;
  /** CSS px. */
  readonly width?: number | undefined;
  /** 0–1. */
  readonly opacity?: number | undefined;
  /** It has the class `away`. */
  readonly away?: boolean;
}

/**
 * Renders one element anew only when something of `fixed` is another, and otherwise moves what is
 * there: hundreds of elements are moved in the time in which Lit compares the bindings of a few. A
 * transform is inherited by no child and needs no layout. It is set through CSSOM, for `style-src
 * 'self'` forbids a `style` attribute.
 */
class MovedDirective extends Directive {
  private fixed: readonly unknown[] | undefined;
  private element: HTMLElement | SVGElement | undefined;
  private pose: Pose = {};

  render(_fixed: readonly unknown[], _view: () => unknown, _pose: Pose): typeof noChange {
    return noChange;
  }

  override update(
    part: ChildPart,
    [fixed, view, pose]: [readonly unknown[], () => unknown, Pose],
  ): typeof noChange {
    if (!this.fixed || !same(fixed, this.fixed)) {
      this.fixed = fixed;
      setChildPartValue(part, view(), this);
      this.take(part.startNode?.nextSibling);
    }
    if (this.element) setPose(this.element, pose, this.pose);
    this.pose = pose;
    return noChange;
  }

  /** What has been rendered begins with it, but for white space. */
  private take(first: Node | null | undefined): void {
    let node = first;
    while (node && !('style' in node)) node = node.nextSibling;
    const element = (node as HTMLElement | SVGElement | null) ?? undefined;
    // The same element is where it was, but a rendering may have written a class of its own.
    const { away: _, ...kept } = this.pose;
    this.pose = element === this.element ? kept : {};
    this.element = element;
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Sets what is another than before. */
export function setPose(element: HTMLElement | SVGElement, pose: Pose, before: Pose): void {
  const { style } = element;
  const { d, away } = pose;
  put(style, 'transform', pose.transform, before.transform);
  put(style, 'insetBlockStart', pose.y, before.y, 'px');
  put(style, 'inlineSize', pose.width, before.width, 'px');
  put(style, 'opacity', pose.opacity, before.opacity);
  if (d !== undefined && d !== before.d) element.setAttribute('d', d);
  if (away !== undefined && away !== before.away && away !== element.classList.contains('away')) {
    element.classList.toggle('away', away);
  }
}

type Posed = 'transform' | 'insetBlockStart' | 'inlineSize' | 'opacity';
type Value = string | number | undefined;

function put(
  style: CSSStyleDeclaration,
  name: Posed,
  value: Value,
  before: Value,
  unit = '',
): void {
  if (value !== undefined && value !== before) style[name] = `${value}${unit}`;
}

const movedPart = directive(MovedDirective);

/** `view` must render one element, with white space before it at most. */
export function moved(fixed: readonly unknown[], view: () => unknown, pose: Pose): DirectiveResult {
  return movedPart(fixed, view, pose);
}

import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/** Custom properties by name, each beginning with `--`; `undefined` removes one. */
export type CssVars = Readonly<Record<`--${string}`, string | undefined>>;

/**
 * Sets custom properties on an element through CSSOM: `<li ${cssVars({ '--_et-own': color })}>`.
 * A `style` attribute, which Lit's `styleMap` writes on first rendering, is forbidden under
 * `style-src 'self'`; `style.setProperty` is not. Values that no property takes are harmless: they
 * stay inside the custom property, whatever text an author gave as a colour.
 */
class CssVarsDirective extends Directive {
  private before: CssVars = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssVars() stands in an element tag');
  }

  render(_vars: CssVars): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [vars]: [CssVars]): typeof noChange {
    if (!('style' in part.element)) return noChange;
    const style = (part.element as HTMLElement | SVGElement).style;
    for (const name of Object.keys(this.before)) {
      if (!(name in vars)) style.removeProperty(name);
    }
    for (const [name, value] of Object.entries(vars)) {
      if (value === this.before[name as `--${string}`]) continue;
      if (value === undefined) style.removeProperty(name);
      else style.setProperty(name, value);
    }
    this.before = vars;
    return noChange;
  }
}

export const cssVars = directive(CssVarsDirective);

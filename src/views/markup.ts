import { html, noChange, type TemplateResult } from 'lit';
import { Directive, type DirectiveResult, directive } from 'lit/directive.js';
import { hasMarkup, plainText } from '../model/markup.ts';
import type { Text } from '../model/text.ts';
import type { ViewContext } from './context.ts';
import { foreignLang, textView } from './texts.ts';

/** The nodes of a text with markup; undefined where it can only be shown in words. */
type Nodes = (html: string) => Node | undefined;

/** Puts nodes in once for each text: rendering again moves neither focus nor selection in them. */
class MarkupDirective extends Directive {
  private shown: string | undefined;

  render(markup: string, nodes: Nodes | undefined): unknown {
    if (markup === this.shown) return noChange;
    const made = nodes?.(markup);
    this.shown = made && markup;
    return made ?? plainText(markup);
  }
}

const markupNodes: (markup: string, nodes: Nodes | undefined) => DirectiveResult =
  directive(MarkupDirective);

/** An author's text that may hold markup, as a block of the class and part `name`. */
export function markupView(context: ViewContext, name: string, text: Text): TemplateResult {
  const local = context.say.text(text);
  if (!hasMarkup(local.text)) {
    return html`<p class=${name} part=${name}>${textView(context, text)}</p>`;
  }
  return html`<div class="${name} markup" part=${name} lang=${foreignLang(context, local)} dir="auto">
    ${markupNodes(local.text, context.markup)}
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.ts';
import { heading } from './heading.ts';
import { textView } from './texts.ts';

/** Id of the title, by which the element names its region. */
export const TITLE_ID = 'title';

/**
 * Title and intro, in no `<header>`: outside a section that would be a second banner of the page.
 * Nothing where the document has neither.
 */
export function headerView(context: ViewContext): TemplateResult | typeof nothing {
  const { title, intro } = context.timeline;
  if (!title && !intro) return nothing;
  const names = { id: TITLE_ID, part: 'title', class: 'title' };
  return html`<div class="header">
    ${title ? heading(context.headingLevel, names, textView(context, title)) : nothing}
    ${intro ? html`<p class="intro" part="intro">${textView(context, intro)}</p>` : nothing}
  </div>`;
}

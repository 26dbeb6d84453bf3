import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../model/timeline.ts';
import type { ViewContext } from './context.ts';
import { safeLink } from './safe-url.ts';
import { dotted, textView, timeView } from './texts.ts';

/** Note, source, byline and editorial date in one line; nothing where the document has none. */
export function footerView(context: ViewContext): TemplateResult | typeof nothing {
  const { notes, source, byline, updated, asOf } = context.timeline;
  const { footer } = context.words.ui;
  // The text speaks from `asOf` even where nobody wrote when the file was last touched.
  const stamp = updated ?? asOf;
  const parts = [
    notes ? html`${footer.note} ${textView(context, notes)}` : nothing,
    source ? html`${footer.source} ${sourceName(context, source)}` : nothing,
    byline ? html`${footer.byline} ${textView(context, byline)}` : nothing,
    stamp ? html`${footer.updated} ${timeView(context.say.when(stamp, 'short'), stamp)}` : nothing,
  ].filter((part) => part !== nothing);
  if (parts.length === 0) return nothing;
  return html`<div class="footer" part="footer">${dotted(parts)}</div>`;
}

function sourceName(context: ViewContext, source: Source): TemplateResult | string {
  const url = safeLink(source.url);
  const name = textView(context, source.name);
  return url ? html`<a href=${url} rel="noopener">${name}</a>` : name;
}

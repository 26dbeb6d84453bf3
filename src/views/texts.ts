import { html, nothing, type TemplateResult } from 'lit';
import type { LocalText, Text } from '../model/text.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import type { Moment, When } from '../model/when.ts';
import { isoDateTime } from '../time/iso.ts';
import type { DateStyle, ViewContext } from './context.ts';

/**
 * An author's text, marked with its language where that is not the reader's (WCAG 3.1.2), and with
 * a direction of its own, so that a Latin name within Arabic keeps its full stop at its end.
 */
export function textView(context: ViewContext, text: Text | undefined): TemplateResult | string {
  return localTextView(context, context.say.text(text));
}

export function localTextView(context: ViewContext, local: LocalText): TemplateResult | string {
  const lang = foreignLang(context, local);
  if (lang !== nothing) return html`<span lang=${lang} dir="auto">${local.text}</span>`;
  return local.text === '' ? '' : html`<bdi>${local.text}</bdi>`;
}

/** The language of a text where that is not the reader's, for `lang`. */
export function foreignLang(context: ViewContext, { lang }: LocalText): string | typeof nothing {
  return lang !== undefined && primary(lang) !== primary(context.lang) ? lang : nothing;
}

/** The date of an event as `<time>` where a machine can read it, else as plain text. */
export function dateView(
  context: ViewContext,
  event: TimelineEvent,
  style: DateStyle,
): TemplateResult | string {
  return timeView(context.say.date(event, style), event.when);
}

export function timeView(text: string, when: When): TemplateResult | string {
  const moment = firstMoment(when);
  return moment ? html`<time datetime=${isoDateTime(moment)}>${text}</time>` : text;
}

/** `<time>` holds one moment: that of a point, or the beginning of what lasts. */
function firstMoment(when: When): Moment | undefined {
  if (when.kind === 'moment') return when;
  if (when.kind === 'choice' || typeof when.start === 'string') return undefined;
  return when.start;
}

function primary(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}

/** Parts of one line, parted by a dot that screen readers hear as a pause, not as a word. */
export function dotted(parts: readonly unknown[]): unknown {
  const shown = parts.filter((part) => part !== '' && part !== nothing);
  return shown.map((part, i) => (i === 0 ? part : html`<span class="dot"> · </span>${part}`));
}

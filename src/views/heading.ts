import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const tags = [literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** A real heading, h2–h6; levels beyond are brought back into that range. */
export function heading(
  level: number,
  names: { readonly id?: string; readonly part: string; readonly class: string },
  content: unknown,
): TemplateResult {
  const tag = tags[Math.min(Math.max(Math.trunc(level), 2), 6) - 2] ?? literal`h3`;
  const { id, part } = names;
  return id === undefined
    ? html`<${tag} class=${names.class} part=${part}>${content}</${tag}>`
    : html`<${tag} id=${id} class=${names.class} part=${part}>${content}</${tag}>`;
}

import { html, type TemplateResult } from 'lit';
import type { TextRole } from '../layout/text.ts';

const ROLES: readonly TextRole[] = ['date', 'title', 'span', 'tick', 'major', 'break'];

/** One hidden line per role of text, by which the typography controller knows how it is set. */
export function rulersView(): TemplateResult {
  return html`<div class="rulers" aria-hidden="true">
    ${ROLES.map((role) => html`<span class="face-${role}" data-ruler=${role}>&nbsp;</span>`)}
  </div>`;
}

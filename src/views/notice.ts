import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { Problem } from '../model/problem.ts';

/**
 * What stands where a timeline could not: that it failed, and what is known about why. Problems
 * carry their message in the reader's language; they are shown as plain text.
 */
export function errorView(words: Words, problems: readonly Problem[]): TemplateResult {
  const { notice } = words.ui;
  const errors = problems.filter((problem) => problem.level === 'error');
  return html`<div class="notice" part="notice">
    <p>${notice.failed}</p>
    ${errors.length > 0 ? reasonsView(words, notice.failedHint, errors) : nothing}
  </div>`;
}

/** A document without events. */
export function emptyView(words: Words): TemplateResult {
  return html`<div class="notice" part="notice"><p>${words.ui.notice.empty}</p></div>`;
}

/** One quiet line for events that were left out, with the reasons behind it; else nothing. */
export function problemsView(
  words: Words,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  const errors = problems.filter((problem) => problem.level === 'error');
  if (errors.length === 0) return nothing;
  const rows = new Set(errors.map((problem) => problem.row ?? problem.field ?? problem.code));
  return html`<div class="problems" part="problems">
    ${reasonsView(words, words.ui.notice.leftOut(rows.size), errors)}
  </div>`;
}

/** More than these no one reads; the element's `problems` has them all. */
const SHOWN = 20;

function reasonsView(words: Words, summary: string, problems: readonly Problem[]): TemplateResult {
  return html`<details>
    <summary>${summary}</summary>
    <ul role="list">
      ${problems.slice(0, SHOWN).map(
        (problem) => html`<li>
          ${problem.row === undefined ? nothing : words.ui.notice.row(problem.row)}
          ${problem.message}
        </li>`,
      )}
      ${problems.length > SHOWN ? html`<li>…</li>` : nothing}
    </ul>
  </details>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../i18n/words.ts';
import type { Problem } from '../model/problem.ts';

/** Asking again for what did not come. */
export interface Retry {
  /** It is being asked for. The button stays, for whoever has pressed it stands on it. */
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/**
 * What stands where a timeline could not: that it failed, and what is known about why. Problems
 * carry their message in the reader's language; they are shown as plain text.
 */
export function errorView(
  words: Words,
  problems: readonly Problem[],
  retry?: Retry,
): TemplateResult {
  const { notice } = words.ui;
  const errors = problems.filter((problem) => problem.level === 'error');
  return html`<div class="notice" part="notice">
    <p>${notice.failed}</p>
    ${retry ? retryView(words, retry) : nothing}
    ${errors.length > 0 ? reasonsView(words, notice.failedHint, errors) : nothing}
  </div>`;
}

function retryView({ ui }: Words, { busy, onRetry }: Retry): TemplateResult {
  return html`<button
    type="button"
    class="retry"
    part="retry"
    aria-disabled=${busy ? 'true' : nothing}
    @click=${onRetry}
  >
    ${ui.loading.retry}
  </button>`;
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
  // What has no row is wrong with the whole, which is shown.
  const rows = new Set(errors.flatMap(({ row }) => row ?? []));
  if (rows.size === 0) return nothing;
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

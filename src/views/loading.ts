import { html, nothing, type TemplateResult } from 'lit';
import { formatBytes } from '../i18n/bytes.ts';
import type { Words } from '../i18n/words.ts';
import { cssVars } from '../render/css-vars.ts';

interface Come {
  readonly received: number;
  readonly total: number | undefined;
}

export interface LoadingState {
  /** What has come, bytes, or the share that has been read; nothing is drawn without it. */
  readonly progress: Come | { readonly share: number } | undefined;
  /** Nothing stands in the room meanwhile, so that there is some for words. */
  readonly bare: boolean;
}

/**
 * A bar for a document that takes its time, over whatever stands there: it pushes nothing. It fills
 * where the length of the document is known, else it runs.
 */
export function loadingView(
  words: Words,
  { progress, bare }: LoadingState,
): TemplateResult | typeof nothing {
  if (!progress) return nothing;
  const { busy } = words.ui.loading;
  const amount = 'share' in progress ? '' : amountOf(words, progress);
  const share = shareOf(progress);
  const done = share === undefined ? undefined : Math.round(100 * share);
  return html`<div class="loading">
    <div
      class="progress ${done === undefined ? 'endless' : ''}"
      part="progress"
      role="progressbar"
      aria-label=${busy}
      aria-valuenow=${done ?? nothing}
      aria-valuetext=${amount || nothing}
      ${cssVars({ '--_et-done': `${done ?? 30}%` })}
    ></div>
    ${bare ? html`<p aria-hidden="true">${busy} <span>${amount}</span></p>` : nothing}
  </div>`;
}

/** Undefined where nobody knows how much there is. */
function shareOf(progress: Come | { readonly share: number }): number | undefined {
  if ('share' in progress) return progress.share;
  return progress.total ? progress.received / progress.total : undefined;
}

/** '' before anything has come. */
function amountOf({ lang, ui }: Words, { received, total }: Come): string {
  if (!received) return '';
  const come = formatBytes(received, lang, total);
  return total ? ui.loading.amount(come, formatBytes(total, lang)) : come;
}

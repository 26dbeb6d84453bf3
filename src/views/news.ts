import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../model/timeline.ts';
import { atText } from '../time/clock-text.ts';
import { clockParts } from '../time/moment-text.ts';
import type { ViewContext } from './context.ts';

/** "New" or "Corrected", in words: at an event that the last change of the data has brought. */
export function newsMark(
  { news, say }: ViewContext,
  event: TimelineEvent | undefined,
): TemplateResult | typeof nothing {
  const kind = event && news?.get(event.id);
  return kind ? html`<span class="news ${kind}" part="news">${say.mark(event)}</span>` : nothing;
}

/** Since when the data are no longer kept up, and when that was tried last, ms since 1970, UTC. */
export interface Stale {
  readonly since: number;
  readonly tried: number;
}

/** One quiet line: what is shown stays true of the time that it names. */
export function staleView(
  context: ViewContext,
  stale: Stale | undefined,
): TemplateResult | typeof nothing {
  if (!stale) return nothing;
  const since = partsOf(context, stale.since);
  const today = since.day === partsOf(context, stale.tried).day;
  const time = today ? since.clock : atText(since.day, since.clock, true, context.lang);
  return html`<p class="stale" part="stale">${context.words.ui.news.stale(time)}</p>`;
}

/** By the reader's own clock, for it is no date of the story. */
function partsOf({ lang, timeZone, readerZone }: ViewContext, time: number) {
  const zone = readerZone ?? timeZone;
  const moment = {
    kind: 'moment',
    text: '',
    lo: time,
    hi: time + 60_000,
    precision: 'minute',
    approximate: false,
    uncertain: false,
    zone,
  } as const;
  return clockParts(moment, 'minute', { locale: lang, style: 'short', timeZone: zone });
}

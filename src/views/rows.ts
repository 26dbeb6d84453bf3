import { html, noChange, nothing, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import type { LongRows, RowWindow } from '../layout/long-rows.ts';
import { numberFormat } from '../time/intl.ts';
import type { ViewContext } from './context.ts';
import { dotted } from './texts.ts';

type Draw = (window: RowWindow) => TemplateResult;

/** Draws what is seen of a long list, and draws it anew, and nothing else, when that has moved. */
class LongDirective extends Directive {
  render(_rows: LongRows, _draw: Draw): unknown {
    return noChange;
  }

  override update(part: ChildPart, [rows, draw]: [LongRows, Draw]): unknown {
    rows.follow(() => setChildPartValue(part, draw(rows.window), this));
    return draw(rows.window);
  }
}

export const longView = directive(LongDirective);

/**
 * The area in which a long list scrolls. Its rows are too many for the flow of the page: what stands
 * below them would be out of reach. At its ends the page goes on scrolling.
 */
export function rowsView(
  context: ViewContext,
  rows: LongRows,
  draw: Draw,
  order = '',
): TemplateResult {
  const { window } = rows;
  const count = countInWords(context, window.count);
  return html`<p class="rows-count">${dotted([count, order])}</p>
  <div
    class="rows ${window.printed ? 'printed' : ''}"
    role="group"
    aria-label=${count}
    tabindex="0"
  >
    ${longView(rows, draw)}
  </div>
  ${leftOutView(context, window)}`;
}

/** The positions that are in the page, in order; without a window all of them. */
export function positionsIn(window: RowWindow | undefined, count: number): readonly number[] {
  const { from, to, kept } = window ?? { from: 0, to: count, kept: undefined };
  const positions = Array.from({ length: to - from }, (_, i) => from + i);
  if (kept === undefined) return positions;
  return kept < from ? [kept, ...positions] : [...positions, kept];
}

/** Class of a row that stands apart, because it has focus, from what is seen. */
export function keptClass(window: RowWindow | undefined, position: number): string {
  if (window === undefined || position !== window.kept) return '';
  return position < window.from ? 'kept before' : 'kept after';
}

/** "10.000 Ereignisse" */
export function countInWords({ words, lang }: ViewContext, count: number): string {
  return words.ui.rows.count(count, written(lang, count));
}

/** On paper it is said how many rows are left out. */
function leftOutView({ words, lang }: ViewContext, window: RowWindow): unknown {
  const { printed, to, count } = window;
  if (!printed || to === count) return nothing;
  return html`<p class="left-out">${words.ui.rows.first(written(lang, to), written(lang, count))}</p>`;
}

function written(lang: string, number: number): string {
  return numberFormat(lang, 'count', { useGrouping: true }).format(number);
}

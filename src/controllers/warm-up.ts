import { adoptStyles, type CSSResultOrNative } from 'lit';
import { dateFormat } from '../time/intl.ts';

/**
 * Does in idle time, most of which is there while the data are on their way, what would otherwise
 * hold up the first picture: the first formatter of `Intl` in a page costs 20 to 50 ms (all others
 * next to nothing), and the style sheets are parsed. Nothing happens outside of a page.
 */
export function warmUp(styles: CSSResultOrNative[]): void {
  if (typeof document === 'undefined') return;
  const work = (): void => {
    const locale = document.documentElement.lang || navigator.language;
    dateFormat(locale, 'UTC', 'day', 'short').format(0);
    adoptStyles(document.createElement('div').attachShadow({ mode: 'open' }), styles);
  };
  // Safari has no idle time to give.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work);
}

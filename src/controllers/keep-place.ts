/** Where something stands on screen, CSS px. */
interface Anchor {
  readonly element: Element;
  readonly side: 'top' | 'bottom';
  readonly y: number;
}

/** What keeps its place, in the order of the page. */
const ANCHORS = '.axis-track, .row, tbody tr, .card, .footer';
/** More than these need not be known: they do not all go at once. */
const MOST_ANCHORS = 40;

/**
 * Notes what the reader looks at in `host`, whose rendering is `root`, or below it. Called when
 * something has come or gone above, the answer scrolls so far that it is where it was. Browsers that
 * do so by themselves (CSS Scroll Anchoring) have nothing left to be scrolled. Where the beginning of
 * `host` is in view, nothing above the reader changes.
 */
export function keepScroll(host: HTMLElement, root: ParentNode): () => void {
  const scroller = scrollerOf(host);
  const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  if (host.getBoundingClientRect().top >= edge) return () => undefined;
  const anchors = [...anchorsIn([...root.querySelectorAll(ANCHORS), host], edge)];
  return () => {
    const anchor = anchors.find(({ element }) => element.isConnected);
    if (!anchor) return;
    const top = anchor.element.getBoundingClientRect()[anchor.side] - anchor.y;
    if (Math.abs(top) >= 1) scroller.scrollBy({ top, behavior: 'instant' });
  };
}

/** The first of those that end below `edge`, CSS px; the last one, if all end above it. */
function anchorsIn(elements: readonly Element[], edge: number): readonly Anchor[] {
  const anchors = elements.map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const side: Anchor['side'] = top < edge ? 'bottom' : 'top';
    return { element, side, y: side === 'top' ? top : bottom, bottom };
  });
  const first = anchors.findIndex(({ bottom }) => bottom > edge);
  return anchors.slice(first, first < 0 ? undefined : first + MOST_ANCHORS);
}

/** What scrolls an element: an ancestor, through shadow roots, or the page. */
function scrollerOf(element: Element): Element {
  const parent = element.assignedSlot ?? element.parentNode;
  const next = parent instanceof ShadowRoot ? parent.host : parent;
  if (!(next instanceof Element) || next === document.body)
    return document.scrollingElement ?? element;
  const scrolls = next.scrollHeight > next.clientHeight;
  return scrolls && /auto|scroll/.test(getComputedStyle(next).overflowY) ? next : scrollerOf(next);
}

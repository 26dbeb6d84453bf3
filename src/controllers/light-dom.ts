import type { ListRow } from '../data/list.ts';

/**
 * What an author wrote inside the element: a JSON script (its text), or a list of items that each
 * begin with a date. Undefined if there is neither.
 */
export function readChildren(host: HTMLElement): string | { rows: ListRow[] } | undefined {
  const script = host.querySelector('script[type="application/json"]');
  if (script?.textContent?.trim()) return script.textContent;
  const list = host.querySelector('ol, ul');
  const items = list ? [...list.children].filter((item) => item.localName === 'li') : [];
  return items.length > 0 ? { rows: items.map(readItem) } : undefined;
}

function readItem(item: Element): ListRow {
  const time = item.querySelector('time, [data-date]');
  const when =
    item.getAttribute('data-date') ??
    time?.getAttribute('datetime') ??
    time?.getAttribute('data-date') ??
    time?.textContent ??
    '';
  const id = item.getAttribute('data-id') ?? item.id;
  const summary = [...item.querySelectorAll('p')].map(textOf).join(' ').trim();
  const href = item.querySelector('a[href]')?.getAttribute('href');
  return {
    ...(id ? { id } : {}),
    when: when.trim(),
    title: titleOf(item, time),
    ...(summary ? { summary } : {}),
    ...(href ? { href } : {}),
  };
}

/** A heading or what is marked as strong; else what is left without date and paragraphs. */
function titleOf(item: Element, time: Element | null): string {
  const marked = item.querySelector('h1, h2, h3, h4, h5, h6, strong, b');
  if (marked) return textOf(marked);
  const copy = item.cloneNode(true) as Element;
  const path = time && time !== item ? pathTo(item, time) : undefined;
  if (path) path.reduce<Element | undefined>((at, i) => at?.children[i], copy)?.remove();
  for (const block of copy.querySelectorAll('p, ol, ul, figure')) block.remove();
  // Between date and title desks put a colon, a dash or a comma.
  return textOf(copy).replace(/^[\s:,–—-]+/, '');
}

/** Indexes that lead from an ancestor to an element, to find its twin in a copy. */
function pathTo(ancestor: Element, element: Element): number[] {
  const path: number[] = [];
  for (let at: Element = element; at !== ancestor && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return path;
}

function textOf(node: Node): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

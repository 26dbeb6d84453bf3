/** What TimelineJS takes for the letter without its accent, and what for a hyphen; it drops the rest. */
const ACCENTED = /[ãàáäâẽèéëêìíïîõòóöôùúüûñç]/g;
const HYPHENS = /[·/_,:;]/g;

/** Longest part of a headline that an id is made of, characters. */
const LONGEST = 1000;

const MOST_TRIES = 100;

/**
 * The ids that TimelineJS gives to slides that name none, so that links to `#event-ada-lovelace` go on
 * working: the headline in lower case with hyphens, and a number where that is taken. A headline
 * without Latin letters and digits gets a random one there; here it has none yet. Mutable!
 */
export class SlideIds {
  private readonly taken = new Set<string>();
  /** How many ids there are of a root, with or without a number behind it. */
  private readonly counts = new Map<string, number>();

  /** The id of a slide by its own and its headline, as written; slides come in their order. */
  next(own: unknown, headline: unknown): unknown {
    if (own !== undefined) {
      if (typeof own === 'string') this.take(own.trim());
      return own;
    }
    const root = typeof headline === 'string' ? slugOf(headline.slice(0, LONGEST)) : '';
    if (!/[a-z\d]/.test(root)) return undefined;
    let id = root;
    const count = this.counts.get(root) ?? 0;
    if (this.taken.has(id)) id = `${root}-${count + 1}`;
    for (let i = 0; this.taken.has(id); i++) {
      // Only a file that is made for it goes on colliding.
      if (i === MOST_TRIES) return undefined;
      id = `${root}-${count + i}`;
    }
    this.take(id);
    return id;
  }

  private take(id: string): void {
    if (this.taken.has(id)) return;
    this.taken.add(id);
    const root = id.replace(/(.)-\d+$/, '$1');
    this.counts.set(root, (this.counts.get(root) ?? 0) + 1);
  }
}

function slugOf(headline: string): string {
  return headline
    .trim()
    .toLowerCase()
    .replace(ACCENTED, (letter) => letter.normalize('NFD').charAt(0))
    .replace(HYPHENS, '-')
    .replace(/[^a-z\d -]/g, '')
    .replace(/[ -]+/g, '-')
    .replace(/^\d/, '_$&');
}

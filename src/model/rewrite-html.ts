/** A tag as it is written. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly closing: boolean;
  /** All that stands behind the name. */
  readonly attributes: string;
}

/** What to write in the place of a tag; '' leaves it out and keeps what is in it. */
export type RewriteTag = (tag: Tag) => string;

/** Elements whose content is no text. */
export const UNSEEN: readonly string[] =
  'script style template svg math iframe object noscript noembed noframes xmp textarea select title video audio'.split(
    ' ',
  );

/** Comments; elements with all that is in them; tags; declarations; stray signs. */
const TOKEN = new RegExp(
  [
    '<!--.*?(?:-->|$)',
    `<(${UNSEEN.join('|')})\\b([^<>]*)>(.*?)(?:</\\1\\b[^<>]*>|$)`,
    `<(/?)([a-z][^\\s/<>]*)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>`,
    '<[!?/][^<>]*>',
    '[<>]',
  ].join('|'),
  'gis',
);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/**
 * Writes HTML anew: only what `rewrite` returns stands in it as tags, everything else as text. It
 * decides what a parser sees at all: even one whose document shows nothing reports handlers and
 * styles as breaking a page's policy, and begins to load tracks. Time grows linearly with the length.
 *
 * @param unseen - what to write in the place of an element of `UNSEEN`
 */
export function rewriteHtml(
  html: string,
  rewrite: RewriteTag,
  unseen: (name: string, attributes: string, content: string) => string = () => '',
): string {
  return html.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [hidden, opening = '', content = '', slash, name, attributes = ''] = groups;
    if (name) return rewrite({ name: name.toLowerCase(), closing: slash === '/', attributes });
    if (hidden) return unseen(hidden.toLowerCase(), opening, content);
    if (token === '<') return '&lt;';
    return token === '>' ? '&gt;' : '';
  });
}

/**
 * Attributes that may stay, written anew: ` name="value"` each, by the name that `nameOf` gives them; ''
 * leaves one out. The first of a name counts.
 */
export function rewriteAttributes(attributes: string, nameOf: (name: string) => string): string {
  const kept = new Map<string, string>();
  for (const [, written = '', ...values] of attributes.matchAll(ATTRIBUTE)) {
    const name = nameOf(written.toLowerCase());
    const value = values.find((one) => one !== undefined) ?? '';
    if (name && !kept.has(name)) kept.set(name, value);
  }
  return [...kept].map(([name, value]) => ` ${name}="${quotable(value)}"`).join('');
}

function quotable(value: string): string {
  return value.replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

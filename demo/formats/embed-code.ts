import type { Read } from './read-text.ts';

const FOLDER = 'https://example.org/event-timeline';

/** Scripts beside the single file that a format needs. */
const EXTRAS: Readonly<Record<string, string>> = { ics: 'ics', 'json-ld': 'json-ld' };

/**
 * The HTML that puts the data on a page: the file itself where the element reads it as it is, else
 * the document to download. `name` is that of a file, or an address; '' without one.
 */
export function embedCode(name: string, { format = '', page }: Read): string {
  const direct = name !== '' && !page;
  const extra = direct ? EXTRAS[format] : undefined;
  const src = direct ? name.replace(/^.*\/(?=data\/)|^data\/formats\//, '') : 'timeline.json';
  return [
    script('event-timeline'),
    ...(extra === undefined ? [] : [script(`extras/${extra}`)]),
    `<event-timeline src="${escaped(src)}"></event-timeline>`,
  ].join('\n');
}

function script(name: string): string {
  return `<script type="module" src="${FOLDER}/${name}.js"></script>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

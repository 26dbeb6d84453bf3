/** `e/` before the key of a sheet that was published; then what is shown of it. */
const SHEET =
  /^(?:https?:)?\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)(?:\/(\w*)|[?#]|$)/i;

/** Whether an address is that of a Google Sheet, however it was copied. */
export function isSheet(url: string): boolean {
  return SHEET.test(url.trim());
}

/**
 * The address under which Google gives out a sheet as CSV, from the link as a browser shows it
 * (`…/edit#gid=0`, `…/edit?usp=sharing`, `…/pubhtml`); the part of the sheet that is marked there is
 * not meant. Every other address is returned as it is, and so is `…/gviz/…`, which somebody has
 * written on purpose.
 */
export function csvAddress(url: string): string {
  const [, published = '', key, page = ''] = SHEET.exec(url.trim()) ?? [];
  if (key === undefined || page === 'gviz') return url;
  const isPublished = published !== '' || page.startsWith('pub');
  const format = isPublished ? 'pub?output=csv' : 'export?format=csv';
  const asked = ['gid', 'single', 'resourcekey'].map((name) => parameter(url, name)).join('');
  return `https://docs.google.com/spreadsheets/d/${published}${key}/${format}${asked}`;
}

/** The last one counts: what stands behind `#` is what the browser shows. */
function parameter(url: string, name: string): string {
  const value = new RegExp(`.*[?&#]${name}=([\\w-]+)`).exec(url)?.[1];
  return value === undefined ? '' : `&${name}=${value}`;
}

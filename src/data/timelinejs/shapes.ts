import { isBlank, type RawRecord } from '../records.ts';
import type { Spell } from './place.ts';

/** Author's names of fields, and their paths in the JSON shape. */
export type Fields = ReadonlyMap<string, string>;

/** The shape of TimelineJS before version 3. */
export const OLDER_FIELDS: Fields = fieldsOf(
  'startDate:start_date|endDate:end_date|headline:text.headline|text:text.text|tag:group|' +
    'asset:media.url|asset.media:media.url|asset.caption:media.caption|asset.credit:media.credit|' +
    'asset.thumbnail:media.thumbnail|uniqueid:unique_id',
);

/** Columns of the spreadsheet, the last three of the one before it. */
export const COLUMNS: Fields = fieldsOf(
  'Year:start_date.year|Month:start_date.month|Day:start_date.day|Time:start_date.time|' +
    'End Year:end_date.year|End Month:end_date.month|End Day:end_date.day|End Time:end_date.time|' +
    'Display Date:display_date|Headline:text.headline|Text:text.text|Media:media.url|' +
    'Media Credit:media.credit|Media Caption:media.caption|Media Thumbnail:media.thumbnail|' +
    'Alt Text:media.alt|Type:type|Group:group|Background:background|' +
    'Start Date:start_date|End Date:end_date|Tag:group',
);

function fieldsOf(list: string): Fields {
  return new Map(list.split('|').map((pair) => pair.split(':') as [string, string]));
}

/** Brings named values into the JSON shape; a name that is not known stays a field of the slide. */
export function rebuild(values: Iterable<readonly [string, unknown]>, names: Fields): RawRecord {
  const fields = new Map<string, unknown>();
  const sections = new Map<string, Map<string, unknown>>();
  for (const [name, value] of values) {
    if (isBlank(value)) continue;
    const [section = '', field] = names.get(name)?.split('.') ?? [name];
    if (field === undefined) fields.set(section, value);
    else sections.set(section, (sections.get(section) ?? new Map()).set(field, value));
  }
  const made = [...sections].map(([name, inner]) => [name, Object.fromEntries(inner)] as const);
  return Object.fromEntries([...fields, ...made]);
}

/** The author's name for a path: its own, or the first of those inside it. */
export function speller(names: Fields): Spell {
  return (path) => {
    for (const [name, known] of names) {
      if (known === path || known.startsWith(`${path}.`)) return name;
    }
    return path;
  };
}

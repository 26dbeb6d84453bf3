import type { Place } from '../place.ts';

/** Fields of an event that TimelineJS has under another name. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['id', 'unique_id'],
  ['when', 'start_date'],
  ['dateText', 'display_date'],
  ['title', 'text.headline'],
  ['summary', 'text.text'],
  ['media.poster', 'media.thumbnail'],
  ['sources[0].url', 'media.link'],
  ['sources[0].name', 'media.title'],
]);

/** Finds the name that an author gave to a path of the JSON shape, such as `text.headline`. */
export type Spell = (path: string) => string;

/** The place of a slide. What is found in an event is told in the names that its author wrote. */
export class SlidePlace implements Place {
  constructor(
    readonly row: number | undefined,
    /** What stands before the name of a field: `events[3].`. */
    private readonly before: string,
    private readonly spell: Spell = (path) => path,
    /** Path in our own names. */
    private readonly inner = '',
  ) {}

  get path(): string {
    if (this.inner === '') return this.before.replace(/\.$/, '');
    return this.before + this.name(NAMES.get(this.inner) ?? this.inner);
  }

  inside(key: string | number): SlidePlace {
    const step = typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 80)}`;
    const inner = (this.inner + step).replace(/^\./, '');
    return new SlidePlace(this.row, this.before, this.spell, inner);
  }

  /** The place of a path of the JSON shape. */
  at(path: string): Place {
    return { row: this.row, path: this.before + this.name(path) };
  }

  /** The author's name for a path of the JSON shape. */
  name(path: string): string {
    return this.spell(path);
  }
}

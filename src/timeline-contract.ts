import { LitElement, type PropertyDeclaration, type PropertyDeclarations } from 'lit';
import type { Layout } from './controllers/attributes.ts';
import type { Gestures } from './controllers/wheel.ts';
import type { ScaleChoice } from './scale/axis.ts';

/**
 * The values of what has a list of them. The first is the default, and what an unknown one means;
 * where it is the only one, any text counts.
 */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  format: ['auto'],
  layout: ['auto', 'horizontal', 'vertical', 'table'],
  scale: ['auto', 'linear', 'compressed', 'sequential', 'log', 'relative'],
  lanes: ['auto', 'none', 'group'],
  gestures: ['cooperative', 'greedy', 'none'],
};

/** An attribute that is removed sets null, and a script may set anything. */
function settled(name: string, value: unknown): string {
  const [usual = '', ...others] = VALUES[name] ?? [];
  const known = typeof value === 'string' && (others.length === 0 || others.includes(value));
  return known ? value : usual;
}

/**
 * What a page may set and style: the attributes, parts and custom properties of `<event-timeline>`,
 * without any of its behaviour.
 *
 * @attr {string} lang - Language of the element; default: the nearest ancestor's.
 * @attr {string} dir - Direction of the text; default: the nearest ancestor's.
 *
 * @csspart title - The heading of the whole.
 * @csspart intro - What the timeline is about.
 * @csspart toolbar - The buttons over the timeline.
 * @csspart track - The timeline itself, horizontal or vertical.
 * @csspart axis - The line of time.
 * @csspart tick - A label of the time axis.
 * @csspart break - A long silence, in words: the button that unfolds it, or folds it again.
 * @csspart step - The time from one event to the next, where all steps are equal.
 * @csspart now - The words at the moment from which the story is told.
 * @csspart now-line - Its line.
 * @csspart outlook - The ground beyond `now`.
 * @csspart era - A named stretch of time behind the events.
 * @csspart lane - The name of a group beside its lanes.
 * @csspart span - The bar of an event that lasts.
 * @csspart point - The marker of an event.
 * @csspart whisker - The doubt about a date, as wide as it is.
 * @csspart report - The line from when something happened to when it came out.
 * @csspart link - A line from the open or focused event to a related one.
 * @csspart flag - One date with the labels that share it.
 * @csspart date - The date of a flag.
 * @csspart leader - The line from a flag to its marker; one shape per flag.
 * @csspart label - The button of one event.
 * @csspart event-title - The heading around that button.
 * @csspart cluster - The button of events too close to be told apart: how many they are.
 * @csspart cluster-list - Those of them that no zoom can part, as a list below the track.
 * @csspart cluster-list-title - Its heading.
 * @csspart cluster-event - One event of that list, a button.
 * @csspart rest - How many spans have found no lane.
 * @csspart overview - The whole in small, below a track that shows a part of it.
 * @csspart brush - The window on it: what is seen.
 * @csspart brush-end - One of its two ends, a slider.
 * @csspart card - The selected event in full.
 * @csspart card-title - Its heading.
 * @csspart close - The button that closes the card.
 * @csspart previous - The button to the event before.
 * @csspart next - The button to the event after.
 * @csspart detail - What opens below an event of the vertical layout.
 * @csspart summary - The text of an event.
 * @csspart media - Picture, film, sound, quotation or link, with caption and credit.
 * @csspart quote - The same where it is a quotation.
 * @csspart media-load - The button that loads a picture of another site into a card that the page has opened.
 * @csspart embed - Content of another site: what loading it means, then its frame.
 * @csspart embed-load - The button that loads it.
 * @csspart embed-remove - The button that takes it away again.
 * @csspart embed-link - The link that does without loading.
 * @csspart embed-frame - The frame.
 * @csspart facts - Sources, group and related events.
 * @csspart related - The link to a related event, `#event-<id>`; a plain click opens it in place.
 * @csspart correction - A correction with its date.
 * @csspart table - The table layout.
 * @csspart legend - What colours and signs mean.
 * @csspart footer - Note, source, byline and date of the last change.
 * @csspart notice - What is shown where there is no timeline.
 * @csspart progress - The bar over what stands there while a document takes its time to come.
 * @csspart retry - The button that asks again for a document that did not come.
 * @csspart news - The mark of an event that has come or was corrected while the page was open.
 * @csspart stale - The line that tells that the data can no longer be kept up to date.
 * @csspart problems - The line about entries that could not be read.
 * @csspart problem-list - All problems with the data, where `debug` asks for them.
 * @csspart problem-list-title - Its heading.
 * @csspart help - The keys and gestures.
 * @csspart status - The polite live region; not visible.
 *
 * @cssproperty --et-accent - Colour of what is selected where there are no groups.
 * @cssproperty --et-muted - Colour of dates and side notes.
 * @cssproperty --et-rule - Colour of thin rules.
 * @cssproperty --et-line - Colour of leaders and of the borders of buttons.
 * @cssproperty --et-paper - The ground that the element stands on; default: Canvas.
 * @cssproperty --et-outlook - The ground beyond `now`.
 * @cssproperty --et-focus - Colour of the focus ring.
 * @cssproperty --et-radius - Corner radius of buttons.
 * @cssproperty --et-title-font - Font family of title and card heading; default: inherited.
 * @cssproperty --et-scroll-margin - Room kept around what gets the focus; default: 5rem.
 * @cssproperty --et-bleed - How far the `now` row of the vertical layout reaches beyond the text.
 * @cssproperty --et-min-block-size - Height reserved before the data comes; default: 38rem.
 * @cssproperty --et-group-1 - Colour of the first group.
 * @cssproperty --et-group-2 - Colour of the second group.
 * @cssproperty --et-group-3 - Colour of the third group.
 * @cssproperty --et-group-4 - Colour of the fourth group.
 * @cssproperty --et-group-5 - Colour of the fifth group.
 * @cssproperty --et-group-6 - Colour of the sixth group.
 * @cssproperty --et-group-7 - Colour of the seventh group.
 * @cssproperty --et-group-8 - Colour of the eighth group.
 */
export abstract class TimelineContract extends LitElement {
  // Not as decorators: those weigh half a kilobyte more.
  static override properties: PropertyDeclarations = {
    src: {},
    format: {},
    refresh: { type: Number },
    data: { attribute: false },
    layout: {},
    scale: {},
    relativeTo: { attribute: 'relative-to' },
    lanes: {},
    view: {},
    selected: {},
    now: {},
    timeZone: { attribute: 'time-zone' },
    headingLevel: { attribute: 'heading-level', type: Number },
    gestures: {},
    controls: {},
    nohotkeys: { type: Boolean },
    deepLinks: { attribute: 'deep-links', type: Boolean },
    debug: { type: Boolean },
  };

  /**
   * The one place where what a page sets becomes what the element can work with.
   *
   * @internal
   */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const plain = LitElement.getPropertyDescriptor(name, key, options);
    if (!plain?.set || options.type) return plain;
    const { set } = plain;
    const mend = (value: unknown): unknown =>
      options.attribute === false ? (value ?? undefined) : settled(String(name), value);
    return {
      ...plain,
      set(value: unknown) {
        set.call(this, mend(value));
      },
    };
  }

  /** URL of a document; `data` goes first. */
  src = '';
  /** Format of the data; `auto` looks at the content. */
  format = 'auto';
  /**
   * Seconds after which `src` is asked for again, at least 5; 0 = never. Not while the page is hidden,
   * ever more seldom where that fails. What is shown stays until there is a document with events to
   * take its place; what came or was corrected is marked, and `timeline-ready` tells of each version.
   * Events are known again by their `id`, or else by date and title.
   */
  refresh = 0;
  /**
   * A document, an array of events, columns, or any of them as text: as `src`, without fetching. From
   * 2,000 events on they are read when they are looked at, not copied: hand over a new object instead
   * of changing this one.
   */
  data: object | string | undefined;
  /** `auto` is `horizontal` from 640 CSS px of container width, else `vertical`. */
  layout: 'auto' | Layout = 'auto';
  /**
   * `auto` folds a silence that eats more than half of the time shown. `sequential` gives every
   * event the same step, `log` counts orders of magnitude from `now` (or from the last moment),
   * `relative` is `auto` with ticks that count from the event `relative-to`.
   */
  scale: ScaleChoice = 'auto';
  /** Id of the event from which the `relative` scale counts; empty or unknown = the first. */
  relativeTo = '';
  /** `group` gives each group lanes of its own; `auto` and `none` pack spans closely. */
  lanes: 'auto' | 'none' | 'group' = 'auto';
  /**
   * Visible range as an EDTF interval; empty = everything. Only the horizontal layout has one. Read
   * when it changes: set again to what it is, it leaves the reader where they went; `show()` does not.
   */
  view = '';
  /** Id of the event whose card is open; empty = none. */
  selected = '';
  /** Empty = the document's `asOf`; a date-time; `today`; `none`. */
  now = '';
  /** IANA zone in which times are shown; empty = the document's. */
  timeZone = '';
  /** Level of the title's heading, 2–6; those of events are one deeper. */
  headingLevel = 3;
  /** `cooperative` leaves the plain wheel and vertical touch to the page; `greedy`; `none`. */
  gestures: Gestures = 'cooperative';
  /** Empty = what suits the size; a list of `layout scale pan zoom fit`; `none`. */
  controls = '';
  /** Switches the keys + − 0 off. */
  nohotkeys = false;
  /**
   * Keeps the open event in the address of the page, as `#event-<id>`, and opens the one that the
   * address names. What else stands behind the # is left alone.
   */
  deepLinks = false;
  /** Lists all problems with the data below the timeline, for whoever writes it. */
  debug = false;
}

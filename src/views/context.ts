import type { Words } from '../i18n/words.ts';
import type { Cluster } from '../layout/scene.ts';
import type { Embed } from '../model/embeds/provider.ts';
import { wholeEvent } from '../model/lazy-event.ts';
import { type LocalText, localText, type Text } from '../model/text.ts';
import type { Group, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/when.ts';
import { formatWhen } from '../time/format.ts';
import { withinIntl } from '../time/intl.ts';
import { certainty } from './certainty.ts';
import { type Related, relations } from './relations.ts';

/**
 * What every view needs to speak to one reader; made once per rendering by the element, with
 * `viewContext()`. Views read it and nothing else: the same context gives the same template.
 */
export interface ViewContext {
  readonly timeline: Timeline;
  /** The chosen language. */
  readonly words: Words;
  /** BCP 47, for `Intl` and for choosing among an author's languages. */
  readonly lang: string;
  /** IANA zone in which moments are shown; never the reader's own unless the page says so. */
  readonly timeZone: string;
  /** Time runs from right to left; default: as the language is written. */
  readonly mirrored?: boolean | undefined;
  /** Level of the title, 2–6; headings of events are one deeper, at most 6. */
  readonly headingLevel: number;
  /** Id of the event whose card is open. */
  readonly selected: string | undefined;
  /** Id of the event that holds the roving tab stop; without one every label is a tab stop. */
  readonly tabStop: string | undefined;
  /** The moment the story is told from, ms since 1970 (UTC). */
  readonly now: number | undefined;
  /** IANA zone of the reader's own clock, which the card may add and which moves no event. */
  readonly readerZone?: string | undefined;
  /** The event that a relative axis counts from. */
  readonly origin?: TimelineEvent | undefined;
  /** A cluster that is open as a list; undefined = none. */
  readonly cluster?: OpenCluster | undefined;
  /** Content of other sites; absent = it is linked only. */
  readonly embeds?: Embeds;
  /** Which events the reader has opened; absent = none, and nothing comes from elsewhere. */
  readonly opened?: Opened;
  /** New nodes of a text with markup; absent or undefined = it is shown in words. */
  readonly markup?: ((html: string) => Node | undefined) | undefined;
  /** What the last change of the data has brought, by id; absent = nothing. */
  readonly news?: ReadonlyMap<string, News> | undefined;
  readonly groups: ReadonlyMap<string, Group>;
  /** Slot of the palette, 1–8, by group id. */
  readonly groupIndex: ReadonlyMap<string, number>;
  /**
   * The same object for as long as an event is said and shown in the same way: of a context only
   * `UNSAID` has no part in it. What shows nothing of that is rendered anew for another `say` alone.
   */
  readonly say: Sayings;
  readonly on: Actions;
}

/** It has come, or the desk has put it right. */
export type News = 'added' | 'corrected';

/** `short` for labels, `long` for running text, `full` with the weekday for the card. */
export type DateStyle = 'short' | 'long' | 'full';

/** The timeline put into the reader's words. */
export interface Sayings {
  readonly text: (text: Text | undefined) => LocalText;
  readonly title: (event: TimelineEvent) => string;
  /** The author's `dateText` if there is one, else the date as sure as it is. */
  readonly date: (event: TimelineEvent, style: DateStyle) => string;
  readonly when: (when: When, style: DateStyle) => string;
  /** What the date alone does not say: "berichtet", "Tag nicht bekannt", "dauert an". */
  readonly certainty: (event: TimelineEvent, style: DateStyle) => readonly string[];
  /** "New" or "Corrected"; '' where it is neither. */
  readonly mark: (event: TimelineEvent) => string;
  /** Label of the event's group; '' without one. */
  readonly group: (event: TimelineEvent) => string;
  /** The whole event in one line for a label that shows only part of it: "12. März 2022: …". */
  readonly name: (event: TimelineEvent) => string;
  /** Events it is linked with, in either direction. */
  readonly related: (event: TimelineEvent) => readonly Related[];
  /** `now` in words; '' without one. */
  readonly now: (style: DateStyle) => string;
}

/** What a reader can do inside a view; the element supplies it. */
export interface Actions {
  /** Opens the card of an event; `undefined` closes it. */
  readonly select: (id: string | undefined) => void;
  /** Unfolds the silence of a key, or folds it again; absent = none can be. */
  readonly turn?: (silence: string) => void;
  /** Zooms so that the events of a cluster part. */
  readonly openCluster?: (cluster: Cluster) => void;
  /** Shows those that no zoom parts as a list, or closes that; undefined closes any. */
  readonly listCluster?: (cluster: Cluster | undefined) => void;
  /** Shows more of that list. */
  readonly moreOfCluster?: () => void;
}

/** Events that no zoom can part, shown as a list. */
export interface OpenCluster {
  readonly cluster: Cluster;
  /** Those of the timeline when it was opened, and the rows of the cluster's, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly rows: Uint32Array;
  /** How many of them are shown, from the first on. */
  readonly shown: number;
  /** How many more are shown at a time. */
  readonly page: number;
}

/** What the reader has opened: only there pictures of other sites are shown. */
export interface Opened {
  has(id: string): boolean;
  add(id: string): void;
  /** Whether an address is of another site than the page. */
  isForeign(url: string): boolean;
}

/** What content of other sites the reader has asked for. */
export interface Embeds {
  /** Origin of the page. */
  readonly origin: string;
  isLoaded(embed: Embed): boolean;
  /** Asks for what an event shows, given its id. */
  ask(id: string, embed: Embed): void;
  remove(embed: Embed): void;
}

export type ContextInput = Omit<ViewContext, 'groups' | 'groupIndex' | 'say'>;

/** How many colours the palette has; further groups begin again at the first. */
export const PALETTE_SLOTS = 8;

/** What a reader does comes and goes with every key: labels look at it one by one. */
const UNSAID = ['selected', 'tabStop', 'readerZone', 'cluster', 'embeds', 'opened', 'on'] as const;

/** `before`: that of the last rendering, whose `say` is kept where it would be no other. */
export function viewContext(input: ContextInput, before?: ViewContext): ViewContext {
  const index = indexOf(input.timeline);
  const { groups, groupIndex } = index;
  const say = before && saysTheSame(input, before) ? before.say : sayings(input, index);
  return { ...input, groups, groupIndex, say };
}

function saysTheSame(input: ContextInput, before: ContextInput): boolean {
  const unsaid: readonly string[] = UNSAID;
  const names = Object.keys(input) as (keyof ContextInput)[];
  return names.every((name) => unsaid.includes(name) || input[name] === before[name]);
}

interface Index {
  readonly groups: ReadonlyMap<string, Group>;
  readonly groupIndex: ReadonlyMap<string, number>;
  readonly related: ReadonlyMap<string, readonly Related[]>;
}

/** A timeline is frozen, so what is looked up in it need not be gathered for every rendering. */
const indexes = new WeakMap<Timeline, Index>();

function indexOf(timeline: Timeline): Index {
  const known = indexes.get(timeline);
  if (known) return known;
  const index: Index = {
    related: relations(timeline.events),
    groups: new Map(timeline.groups.map((group) => [group.id, group])),
    groupIndex: new Map(timeline.groups.map((group, i) => [group.id, (i % PALETTE_SLOTS) + 1])),
  };
  indexes.set(timeline, index);
  return index;
}

function sayings(input: ContextInput, index: Index): Sayings {
  const { timeline, words, lang, timeZone } = input;
  const text = (value: Text | undefined) => localText(value, lang, timeline.lang);
  const when = (value: When, style: DateStyle) =>
    formatWhen(value, lang, { timeZone, style: isMonth(value) ? 'long' : style });
  const title = (event: TimelineEvent) => text(event.title).text;
  const date = (event: TimelineEvent, style: DateStyle) =>
    text(event.dateText).text || when(event.when, style);
  const mark = (event: TimelineEvent) => {
    const news = input.news?.get(event.id);
    return news ? words.ui.news[news] : '';
  };
  // What is marked as corrected need not be called so twice.
  const said = (event: TimelineEvent) =>
    input.news?.get(event.id) === 'corrected' ? { ...wholeEvent(event), corrections: [] } : event;
  const say = (event: TimelineEvent, style: DateStyle) =>
    certainty(said(event), words, when, style);
  const group = (event: TimelineEvent) =>
    event.group === undefined ? '' : text(index.groups.get(event.group)?.label).text;
  return {
    text,
    when,
    title,
    date,
    mark,
    group,
    certainty: say,
    name: (event) =>
      words.ui.event.name(date(event, 'long'), title(event), [
        ...say(event, 'short'),
        ...(group(event) ? [group(event)] : []),
      ]),
    related: (event) => index.related.get(event.id) ?? [],
    now: (style) => nowInWords(input, when, style),
  };
}

/** A month alone is short enough to be written out: "November 2025" beside "24. Nov. 2025". */
function isMonth(when: When): boolean {
  return when.kind === 'moment' && when.precision === 'month';
}

/**
 * `asOf` keeps the precision it was written with; any other moment is told to the minute, or where
 * no clock reaches to the year.
 */
function nowInWords(input: ContextInput, when: Sayings['when'], style: DateStyle): string {
  const { now, timeline, timeZone } = input;
  if (now === undefined) return '';
  const asOf = timeline.asOf;
  if (asOf && asOf.lo <= now && now <= asOf.hi) return when(asOf, style);
  const minute = {
    kind: 'moment',
    text: '',
    lo: now,
    hi: now + 60_000,
    precision: withinIntl(now) ? 'minute' : 'year',
    approximate: false,
    uncertain: false,
    zone: timeZone,
  } as const;
  return when(minute, style);
}

import { fileKind } from '../model/file-kind.ts';
import { localText, type Text } from '../model/text.ts';
import type { Media, Source, Timeline, TimelineEvent } from '../model/timeline.ts';
import type { When } from '../model/when.ts';
import { plainIso, portable } from './dates.ts';
import { noteGroups } from './groups.ts';
import { Losses, type Written } from './losses.ts';

/** JSON-LD in the words of schema.org, for search engines: a work whose main entity is a list. */
export function writeJsonLd(timeline: Timeline): Written {
  const losses = new Losses();
  const work = workOf(timeline, losses);
  return { text: `${JSON.stringify(work, undefined, 2)}\n`, losses: losses.list };
}

function workOf(timeline: Timeline, losses: Losses): object {
  const { source, updated, timeZone } = timeline;
  for (const field of ['notes', 'asOf', 'eras'] as const) losses.leftOut(field, timeline[field]);
  if (timeZone !== 'UTC') losses.leftOut('timeZone', timeZone);
  noteGroups(timeline, true, losses);
  if (source?.date !== undefined || source?.passage !== undefined) losses.simplified('source');
  const modified = updated && plainIso(updated);
  if (modified === undefined) losses.leftOut('updated', updated);
  const labels = new Map(timeline.groups.map(({ id, label }) => [id, label]));
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    name: literals(timeline.title),
    description: literals(timeline.intro),
    creditText: literals(timeline.byline),
    inLanguage: timeline.lang,
    dateModified: modified,
    publisher: source && { '@type': 'Organization', name: literals(source.name), url: source.url },
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: timeline.events.length,
      itemListElement: timeline.events.map((event, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        item: itemOf(event, labels, losses),
      })),
    },
  };
}

function itemOf(event: TimelineEvent, labels: ReadonlyMap<string, Text>, losses: Losses): object {
  const { id, group, status, importance } = event;
  losses.enter(id);
  losses.leftOut('dateText', event.dateText);
  losses.leftOut('reported', event.reported);
  losses.leftOut('links', event.links);
  losses.leftOut('corrections', event.corrections);
  if (importance !== 3) losses.leftOut('importance', importance);
  if (status !== 'confirmed' && status !== 'cancelled') losses.leftOut('status', status);
  return {
    '@type': 'Event',
    '@id': `#${encodeURIComponent(id)}`,
    name: literals(event.title),
    ...datesOf(event.when),
    description: literals(losses.inWords(event.summary, 'summary')),
    location: event.place && { '@type': 'Place', name: literals(event.place) },
    eventStatus: status === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    about: group === undefined ? undefined : groupOf(group, labels.get(group) ?? group),
    keywords: event.tags.length === 0 ? undefined : event.tags.map(tagOf),
    ...mediaOf(event.media, losses),
    subjectOf:
      event.sources.length === 0
        ? undefined
        : event.sources.map((source) => citationOf(source, losses)),
  };
}

/** Open periods and sets have no place in start and end; the range of a work's coverage has. */
function datesOf(when: When): object {
  if (when.kind === 'moment') {
    const startDate = plainIso(when);
    if (startDate !== undefined) return { startDate };
  } else if (
    when.kind === 'interval' &&
    typeof when.start === 'object' &&
    typeof when.end === 'object'
  ) {
    const startDate = plainIso(when.start);
    const endDate = plainIso(when.end);
    if (startDate !== undefined && endDate !== undefined) {
      const [from, to] = portable(when).split('/');
      return { startDate: from, endDate: to };
    }
  }
  return { temporalCoverage: portable(when) };
}

function groupOf(id: string, label: Text): object {
  return { '@type': 'Thing', '@id': `#group-${encodeURIComponent(id)}`, name: literals(label) };
}

/** Commas would part a keyword in two, were the list ever joined. */
function tagOf(tag: Text): unknown {
  return typeof tag === 'string' ? tag : { '@type': 'DefinedTerm', name: literals(tag) };
}

function mediaOf(media: Media | undefined, losses: Losses): object {
  if (!media) return {};
  const { url, type, quote, poster, width, height, srcset, sizes, tracks, transcript } = media;
  if (url === undefined || quote !== undefined) {
    losses.leftOut('media', media);
    return {};
  }
  const film = fileKind(url) === 'video';
  const lost = { type, width, height, srcset, sizes, tracks, transcript };
  for (const [part, value] of Object.entries(lost)) losses.leftOut(`media.${part}`, value);
  if (!film) losses.leftOut('media.poster', poster);
  const thing = {
    '@type': film ? 'VideoObject' : 'ImageObject',
    contentUrl: url,
    caption: literals(media.caption),
    description: literals(media.alt),
    creditText: literals(media.credit),
    thumbnailUrl: film ? poster : undefined,
  };
  return film ? { video: thing } : { image: thing };
}

function citationOf(source: Source, losses: Losses): object {
  const { name, url, date, passage } = source;
  losses.leftOut('sources.passage', passage);
  const day = date?.kind === 'moment' ? plainIso(date) : undefined;
  if (day === undefined) losses.leftOut('sources.date', date);
  return { '@type': 'CreativeWork', name: literals(name), url, datePublished: day };
}

/** A text in several languages is a list of literals, each with its own. */
function literals(text: Text | undefined): unknown {
  if (typeof text !== 'object') return text;
  return Object.keys(text).map((lang) => ({
    '@language': lang,
    '@value': localText(text, lang).text,
  }));
}

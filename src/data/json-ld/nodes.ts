import { isRecord, own, type RawRecord } from '../records.ts';
import { listOf, typesOf } from './values.ts';

/** A thing that the data speaks of, and where it stands in them. */
export interface Node {
  readonly record: RawRecord;
  /** JSON path. */
  readonly path: string;
}

/** More than this many levels of lists and graphs are no page's data. */
const DEEPEST = 8;

/** Things that stand beside the story on a page: its site, its way there. */
const BESIDE = /^(BreadcrumbList|WebSite|SearchAction|SiteNavigationElement)$/;

/** Fields under which a thing lists events. */
const LISTS = ['liveBlogUpdate', 'itemListElement', 'subEvent', 'subEvents', 'events', 'event'];
const PARTS = ['mainEntity', 'mainEntityOfPage', 'hasPart', 'about'];

/** What a page says of itself, and its events. */
export interface Found {
  readonly head: RawRecord;
  readonly events: readonly Node[];
}

/** All things at the top: those of a list, of a graph, or the one there is. */
function topNodes(input: unknown, path: string, depth = 0): readonly Node[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(input)) {
    return input.flatMap((one, i) => topNodes(one, `${path}[${i}]`, depth + 1));
  }
  if (!isRecord(input)) return [];
  const graph = own(input, '@graph');
  if (graph === undefined) return [{ record: input, path }];
  const inner = topNodes(graph, `${path}["@graph"]`, depth + 1);
  return own(input, '@type') === undefined ? inner : [{ record: input, path }, ...inner];
}

/** Things by their `@id`, for others that only name it. */
type Index = ReadonlyMap<unknown, Node>;

/**
 * Finds the thing that lists events (a live blog, a list, an event of events, also as part of an
 * article), or else all events and articles there are.
 */
export function findEvents(input: unknown): Found {
  const nodes = topNodes(input, '').filter(({ record }) => !typesOf(record).some(isBeside));
  const index = new Map(nodes.map((node) => [own(node.record, '@id'), node]));
  for (const node of nodes) {
    const events = listed(node, index);
    if (events.length > 0) return { head: headOf(node, nodes), events };
  }
  const events = nodes.filter(isDated);
  const article = nodes.find(isArticle);
  const head = article && events.length > 1 && !isOnly(article, events) ? article.record : {};
  return { head, events: events.filter(({ record }) => record !== head) };
}

/** Events under one of the lists of a thing, or of a part of it. */
function listed(node: Node, index: Index, depth = 0): readonly Node[] {
  if (depth > 2) return [];
  for (const field of LISTS) {
    const items = entries(node, field, index).map((item) => unwrap(item, index));
    if (items.length > 0) return items;
  }
  for (const field of PARTS) {
    for (const part of entries(node, field, index)) {
      const items = listed(part, index, depth + 1);
      if (items.length > 0) return items;
    }
  }
  return [];
}

function entries({ record, path }: Node, field: string, index: Index): readonly Node[] {
  const value = own(record, field);
  const at = path === '' ? field : `${path}.${field}`;
  return listOf(value).flatMap((one, i) => {
    if (!isRecord(one)) return [];
    return [resolve({ record: one, path: Array.isArray(value) ? `${at}[${i}]` : at }, index)];
  });
}

/** A thing that is only named is looked up. */
function resolve(node: Node, index: Index): Node {
  const alone = Object.keys(node.record).length === 1;
  return (alone && index.get(own(node.record, '@id'))) || node;
}

/** The thing in a `ListItem`; what the list says of it counts where it says nothing itself. */
function unwrap(node: Node, index: Index): Node {
  const item = own(node.record, 'item');
  if (!isRecord(item)) return node;
  const inner = resolve({ record: item, path: `${node.path}.item` }, index);
  const { item: _, '@type': __, '@id': ___, position, ...outer } = node.record;
  return { path: inner.path, record: { ...outer, ...inner.record } };
}

/** The thing that lists, filled up by the article it stands beside. */
function headOf(node: Node, nodes: readonly Node[]): RawRecord {
  const article = nodes.find((other) => other !== node && isArticle(other));
  return { ...article?.record, ...node.record };
}

function isOnly(article: Node, events: readonly Node[]): boolean {
  return events.every((event) => event === article || isArticle(event));
}

function isBeside(type: string): boolean {
  return BESIDE.test(type);
}

function isArticle({ record }: Node): boolean {
  return typesOf(record).some((type) => /(Article|Posting|WebPage)$/.test(type));
}

function isDated({ record }: Node): boolean {
  if (own(record, 'startDate') !== undefined || own(record, 'temporalCoverage') !== undefined) {
    return true;
  }
  const types = typesOf(record);
  return types.some((type) => /(Event|Article|Posting)$/.test(type) && type !== 'EventSeries');
}

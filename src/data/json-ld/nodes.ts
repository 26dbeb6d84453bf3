import { MOST_ITEMS } from '../reading.ts';
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

/**
 * All things at the top: those of a list, of a graph, or the one there is. `seen`: the lists and
 * graphs that were gone through, for those of a script may lie in themselves. Mutates seen!
 */
function topNodes(input: unknown, path: string, seen: Set<object>, depth = 0): readonly Node[] {
  if (depth > DEEPEST || !isObject(input) || seen.has(input)) return [];
  if (Array.isArray(input)) {
    seen.add(input);
    const items = input.slice(0, MOST_ITEMS);
    return items.flatMap((one, i) => topNodes(one, `${path}[${i}]`, seen, depth + 1));
  }
  if (!isRecord(input)) return [];
  const graph = own(input, '@graph');
  if (graph === undefined) return [{ record: input, path }];
  seen.add(input);
  const inner = topNodes(graph, `${path}["@graph"]`, seen, depth + 1);
  return own(input, '@type') === undefined ? inner : [{ record: input, path }, ...inner];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Things that only name another one by its `@id` may be so many that it takes its place. */
const MOST_MENTIONS = 100;

/** Things by their `@id`, for others that only name it. Mutable! */
class Index {
  private readonly nodes: ReadonlyMap<unknown, Node>;
  private readonly mentions = new Map<unknown, number>();
  /** Things that list nothing, as far as they were looked into: 0 = themselves, 2 = least far. */
  private readonly bare = new Map<RawRecord, number>();

  constructor(nodes: readonly Node[]) {
    this.nodes = new Map(nodes.map((node) => [own(node.record, '@id'), node]));
  }

  /** A thing that is only named is looked up. */
  resolve(node: Node): Node {
    if (Object.keys(node.record).length !== 1) return node;
    const id = own(node.record, '@id');
    const count = (this.mentions.get(id) ?? 0) + 1;
    this.mentions.set(id, count);
    return (count <= MOST_MENTIONS && this.nodes.get(id)) || node;
  }

  /** Whether a thing is still to be looked into, `depth` things below the first: parts go in rings. */
  isNew({ record }: Node, depth: number): boolean {
    if ((this.bare.get(record) ?? depth + 1) <= depth) return false;
    this.bare.set(record, depth);
    return true;
  }
}

/**
 * Finds the thing that lists events (a live blog, a list, an event of events, also as part of an
 * article), or else all events and articles there are.
 */
export function findEvents(input: unknown): Found {
  const top = topNodes(input, '', new Set());
  const nodes = top.filter(({ record }) => !typesOf(record).some(isBeside));
  const index = new Index(nodes);
  for (const node of nodes) {
    const events = listed(node, index, 0);
    if (events.length > 0) return { head: headOf(node, nodes), events };
  }
  const events = nodes.filter(isDated);
  const article = nodes.find(isArticle);
  const head = article && events.length > 1 && !isOnly(article, events) ? article.record : {};
  return { head, events: events.filter(({ record }) => record !== head) };
}

/** Events under one of the lists of a thing, or of a part of it. */
function listed(node: Node, index: Index, depth: number): readonly Node[] {
  if (depth > 2 || !index.isNew(node, depth)) return [];
  for (const field of LISTS) {
    const items = entries(node, field, index).map((item) => unwrap(item, index));
    if (items.length > 0) return items;
  }
  const parts = PARTS.flatMap((field) => entries(node, field, index));
  return firstListed(parts, index, depth + 1);
}

function firstListed(parts: readonly Node[], index: Index, depth: number): readonly Node[] {
  for (const part of parts) {
    const items = listed(part, index, depth);
    if (items.length > 0) return items;
  }
  return [];
}

function entries({ record, path }: Node, field: string, index: Index): readonly Node[] {
  const value = own(record, field);
  const at = path === '' ? field : `${path}.${field}`;
  return listOf(value).flatMap((one, i) => {
    if (!isRecord(one)) return [];
    return [index.resolve({ record: one, path: Array.isArray(value) ? `${at}[${i}]` : at })];
  });
}

/** The thing in a `ListItem`; what the list says of it counts where it says nothing itself. */
function unwrap(node: Node, index: Index): Node {
  const item = own(node.record, 'item');
  if (!isRecord(item)) return node;
  const inner = index.resolve({ record: item, path: `${node.path}.item` });
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

import fc from 'fast-check';
import { type Format, strangers } from './seeds.ts';

/** Names that every object has of its prototype. */
export const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
] as const;

/** What somebody might put anywhere in a text. */
const SIGNS = [
  ...['"', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '{', '}', '[', ']', ':', '\\', '<', '&'],
  ...[
    '\u0000',
    '\ufeff',
    '\u202e',
    '\u200f',
    '\u2028',
    '\ud800',
    '\udc00',
    '\u00a0',
    '\ufffd',
    '👩🏽‍🚀',
  ],
  ...['""', '"""', '\\"', '\\u', '\\ud800', '/*', '-->', '<b>', '<img src=x onerror=alert(1)>'],
  ...['javascript:alert(1)', 'data:text/html,x', '=1+1', 'null', 'true', 'NaN', '1e999', '-0'],
  ...[
    '9'.repeat(400),
    '-'.repeat(99),
    ' '.repeat(300),
    '0'.repeat(99),
    '2025-11-31',
    '[2025',
    '..',
  ],
  ...[
    '31.11.2025',
    '1/2/3',
    'Y-1e99',
    '2025-13/..',
    '20251301T250000Z',
    'FREQ=DAILY',
    'P9999999999W',
  ],
  ...['BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VALARM', 'RRULE:FREQ=YEARLY;BYMONTH=0,13,x;BYDAY=9XX'],
  ...['"__proto__":{"polluted":1},', '"toString":1,', 'sep=x\n', 'Type', 'era', 'title'],
  ...INHERITED,
];

/** Values that nobody asked for. */
const JUNK: readonly unknown[] = [
  ...SIGNS,
  ...[null, true, false, 0, -0, -1, 0.5, 1e21, 1e308, -1e308, 2 ** 53, 8.64e15, 5e-324],
  ...['', [], {}, [[]], [null], [[[[[]]]]], { '@value': { toString: 1, valueOf: 1 } }],
  ...[{ toString: 1 }, { valueOf: 'x' }, { length: 1e9 }, { de: '', en: null }, { und: 'x' }],
  ...[{ '@id': '#x' }, { '@type': [[]] }, { '@graph': [] }, { year: { year: 1 } }, { year: 1e99 }],
  ...[{ url: 'javascript:x' }, { to: '__proto__', type: 'toString' }, { events: [] }, { rows: 1 }],
  JSON.parse('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}'),
];

/** One change: what is done, to which piece, with what. Numbers are taken modulo what is there. */
export interface Edit {
  readonly what: number;
  readonly at: number;
  readonly other: number;
  readonly put: number;
}

const number = fc.nat(0xffff_ffff);
const edit: fc.Arbitrary<Edit> = fc.record({
  what: number,
  at: number,
  other: number,
  put: number,
});

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(edit, { minLength: 1, maxLength: 5 });

export function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

/** A list with one change of it. */
type Change = (pieces: string[], edit: Edit) => string[];

const CHANGES: readonly Change[] = [
  (pieces, { at }) => pieces.toSpliced(at % pieces.length, 1),
  (pieces, { at }) => pieces.toSpliced(at % pieces.length, 0, pick(pieces, at)),
  (pieces, { at, other }) => pieces.toSpliced(at % pieces.length, 0, pick(pieces, other)),
  (pieces, { at, other }) => {
    const swapped = [...pieces];
    swapped[at % pieces.length] = pick(pieces, other);
    swapped[other % pieces.length] = pick(pieces, at);
    return swapped;
  },
  (pieces, { at }) => pieces.slice(0, at % pieces.length),
  (pieces, { at, put }) => pieces.toSpliced(at % pieces.length, 1, String(pick(SIGNS, put))),
  (pieces, { at, put }) => pieces.toSpliced(at % pieces.length, 0, String(pick(SIGNS, put))),
  (pieces, { at, other }) =>
    pieces.toSpliced(at % pieces.length, 1, pick(pieces, at).repeat(2 + (other % 20))),
];

const WHOLE: readonly ((text: string, edit: Edit) => string)[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/\r?\n/g, '\r'),
  (text) => text.replaceAll('"', ''),
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll(',', ';'),
  (text) => `\ufeff${text}`,
  (text) => text.toUpperCase(),
  (text, { at, put }) => text.slice(0, at % (text.length + 1)) + pick(strangers, put),
  (text, { at, put }) => pick(strangers, put) + text.slice(at % (text.length + 1)),
  (text, { put }) => `${text}\n${pick(strangers, put)}`,
  (text) => `${text}\n${text}`,
  (text, { put }) => `${String(pick(SIGNS, put))}\n${text}`,
];

/** What grows beyond this is cut, characters: size is another test's matter. */
const LONGEST = 15_000;

/** A text with changes of its characters, cells, lines, or of all of it. */
export function mutateText(text: string, list: readonly Edit[], delimiter: string): string {
  return list.reduce((given, one) => {
    const now = given.slice(0, LONGEST);
    const separator = pick(['', '\n', delimiter, '"', undefined], one.what);
    if (separator === undefined) return pick(WHOLE, one.other)(now, one);
    // Characters are changed one by one, so as not to take the whole text apart for each.
    if (separator === '') return mutateNear(now, one);
    const pieces = now.split(separator);
    return pick(CHANGES, one.what >>> 8)(pieces, one).join(separator);
  }, text);
}

function mutateNear(text: string, one: Edit): string {
  const from = one.at % (text.length + 1);
  const near = text.slice(from, from + 30);
  if (near === '') return text;
  return (
    text.slice(0, from) +
    pick(CHANGES, one.what >>> 8)([...near], one).join('') +
    text.slice(from + 30)
  );
}

/** A piece of one line of a text, changed without a new line in it. */
export function mutateLine(line: string, list: readonly Edit[], delimiter: string): string {
  return list.reduce((now, one) => {
    const separator = one.what % 2 === 0 ? delimiter : '';
    const pieces = now.split(separator);
    if (pieces.length === 0) return now;
    const made = pick(CHANGES, one.what >>> 8)(pieces, one).join(separator);
    return made.replace(/[\r\n]/g, ' ');
  }, line);
}

type Parent = Record<string, unknown> | unknown[];

/** Where something stands: `parent[key]`. */
interface Spot {
  readonly parent: Parent;
  readonly key: string;
}

function isParent(value: unknown): value is Parent {
  return typeof value === 'object' && value !== null;
}

/** Every place inside a value; what was put in twice is walked once. */
function spotsIn(root: unknown): Spot[] {
  const spots: Spot[] = [];
  const seen = new Set<unknown>();
  const walk = (parent: unknown): void => {
    if (!isParent(parent) || seen.has(parent)) return;
    seen.add(parent);
    for (const key of Object.keys(parent)) {
      spots.push({ parent, key });
      walk(Reflect.get(parent, key));
    }
  };
  walk(root);
  return spots;
}

/** A field of its own, whatever its name: assignment would set a prototype. */
function put({ parent, key }: Spot, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function drop({ parent, key }: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function copy(value: unknown): unknown {
  return isParent(value) ? structuredClone(value) : value;
}

function otherType(value: unknown, number: number): unknown {
  const as = [
    () => [value],
    () => ({ 0: value }),
    () => JSON.stringify(value) ?? '',
    () => (isParent(value) ? 0 : Number(value)),
    () => (isParent(value) ? Object.entries(value) : String(value)),
    () => (Array.isArray(value) ? { ...value } : null),
    () => ({ de: value, en: value }),
    () => nested(value, 60),
  ];
  return pick(as, number)();
}

function nested(value: unknown, depth: number): unknown {
  let outer = value;
  for (let i = 0; i < depth; i++) outer = i % 2 === 0 ? [outer] : { x: outer };
  return outer;
}

const VALUE_CHANGES: readonly ((spot: Spot, spots: readonly Spot[], edit: Edit) => unknown)[] = [
  (spot) => drop(spot),
  (spot, _, { put: number }) => put(spot, copy(pick(JUNK, number))),
  (spot, _, { put: number }) => put(spot, copy(pick(JUNK, number))),
  (spot, _, { put: number }) => put(spot, otherType(Reflect.get(spot.parent, spot.key), number)),
  (spot, spots, { other }) => {
    const { parent, key } = pick(spots, other);
    const there = copy(Reflect.get(parent, key));
    put({ parent, key }, copy(Reflect.get(spot.parent, spot.key)));
    put(spot, there);
  },
  // Lists have no names in JSON.
  ({ parent, key }, _, { put: number, other }) =>
    put(
      { parent, key: Array.isArray(parent) ? key : pick(INHERITED, number) },
      copy(pick(JUNK, other)),
    ),
  (spot, _, { put: number }) => {
    if (Array.isArray(spot.parent)) return spot.parent.reverse();
    const value = Reflect.get(spot.parent, spot.key);
    drop(spot);
    put({ parent: spot.parent, key: pick([...INHERITED, '', ' ', 'x.y', '0'], number) }, value);
  },
  ({ parent, key }, _, { put: number }) => {
    const value = Reflect.get(parent, key);
    if (typeof value === 'string') put({ parent, key }, value + String(pick(SIGNS, number)));
    else if (Array.isArray(value)) value.push(...value.slice(0, 9).map(copy));
    else put({ parent, key }, [value, value]);
  },
];

/** A value with changes in its places; the one that is given is left as it is. */
export function mutateValue(given: unknown, list: readonly Edit[]): unknown {
  const root = { root: structuredClone(given) };
  for (const one of list) {
    const spots = spotsIn(root);
    const spot = pick(spots, one.at);
    if (spot) pick(VALUE_CHANGES, one.what)(spot, spots, one);
  }
  return root.root;
}

/** A document of a format, changed as a text or as an object, with the way it went. */
export function mutate(format: Format, seed: number, list: readonly Edit[]): unknown {
  const given = pick(format.seeds, seed);
  if (typeof given === 'string') return mutateText(given, list, format.delimiter);
  const asText = (seed >>> 8) % 3 === 0;
  if (asText) return mutateText(JSON.stringify(given, undefined, 1), list, ',');
  const made = mutateValue(given, list);
  return (seed >>> 8) % 3 === 1 ? made : JSON.stringify(made);
}

export const seedNumber = number;

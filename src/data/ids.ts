import type { Text } from '../model/text.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/** Longest part of a derived id that comes from the date, and from the title, characters. */
export const LONGEST_DATE = 40;
export const LONGEST_TITLE = 60;

/** Longest part of a text that its hash looks at, characters. */
const MOST_HASHED = 1000;

/** An id as given: a text, or a number, which spreadsheets make of one. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  // Half a character cannot stand in an address.
  return value.trim().replace(/\p{Surrogate}/gu, '\ufffd') || undefined;
}

/** Reads an id; what is none is a warning and `undefined`. */
export function readId(value: unknown, place: Place, reading: Reading): string | undefined {
  if (value === undefined) return undefined;
  return idOf(value) ?? reading.findings.add('not-a-text', 'warning', place, { value });
}

/**
 * The id of an event that was given none, made of its date and title, so that it is the same each
 * time and in every language of the reader: `2025-11-24-xi-und-trump-telefonieren`. Of several
 * languages the first written counts. Letters of all scripts stay; titles without a letter, and what
 * is cut off, are told apart by a hash.
 */
export function deriveId(date: string, title: Text): string {
  const text = typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
  return `${slug(date, LONGEST_DATE)}-${slug(text, LONGEST_TITLE)}`;
}

export function slug(text: string, longest: number): string {
  const words = text.slice(0, longest * 2);
  const plain = isAscii(words) ? words : withoutAccents(words);
  const joined = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const whole = joined.length <= longest && words.length === text.length;
  if (whole && joined !== '') return joined;
  const cut = [...joined].slice(0, longest - 8).join('');
  return [cut.replace(/-$/, ''), hash(text)].filter((part) => part !== '').join('-');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Only the accents of Latin, Greek and Cyrillic: marks of other scripts carry meaning. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/**
 * FNV-1a, 32 bits (Fowler, Noll, Vo 1991), in base 36, of the length and the beginning: one long text
 * in a hundred thousand cells must not be read a hundred thousand times.
 */
export function hash(text: string): string {
  let value = Math.imul(0x811c9dc5 ^ text.length, 0x01000193);
  const end = Math.min(text.length, MOST_HASHED);
  for (let i = 0; i < end; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/** Whoever says which id an event gets. */
export interface IdGiver {
  /** For the id that its author wants. */
  claim(id: string): string;
  /** For one that was made of its date and title. */
  claimDerived(id: string): string;
}

/** Ids, however they are kept. */
export interface IdSet {
  has(id: string): boolean;
  add(id: string): unknown;
}

/** Gives every event an id of its own. Mutable! */
export class IdRegister implements IdGiver {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly reserved: IdSet = new Set<string>(),
    private readonly taken: IdSet = new Set<string>(),
  ) {}

  /** Keeps an id for the event that asks for it, so that no derived one is put in its place. */
  reserve(id: string): void {
    this.reserved.add(id);
  }

  /** The id itself for the first event that wants it, else `id-2`, `id-3` … */
  claim(id: string): string {
    if (this.taken.has(id)) return this.next(id);
    this.taken.add(id);
    return id;
  }

  /** The id itself unless an author's event has it or will have it, else `id-2`, `id-3` … */
  claimDerived(id: string): string {
    return this.reserved.has(id) ? this.next(id) : this.claim(id);
  }

  private next(id: string): string {
    let count = this.counts.get(id) ?? 1;
    let free: string;
    do {
      count += 1;
      free = `${id}-${count}`;
    } while (this.taken.has(free) || this.reserved.has(free));
    this.counts.set(id, count);
    this.taken.add(free);
    return free;
  }
}

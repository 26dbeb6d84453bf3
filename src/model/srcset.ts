/** One of several files of the same picture. */
export interface Candidate {
  readonly url: string;
  /** `800w` or `2x`; '' without one. */
  readonly descriptor: string;
}

/** Longest list that is read, characters: beyond it nobody has written it by hand or by a program. */
const LONGEST = 10_000;

/**
 * The files that a `srcset` names, as browsers part it (HTML, 4.8.4.2.1): commas inside an address
 * belong to it, at its end they do not. Nothing is checked.
 */
export function parseSrcset(text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  let rest = text.slice(0, LONGEST);
  for (;;) {
    const [before = '', address] = /^[\s,]*(\S+)/.exec(rest) ?? [];
    if (address === undefined) return found;
    const url = address.replace(/(?<!,),+$/, '');
    rest = rest.slice(before.length);
    const descriptor = url === address ? (/^[^,]*/.exec(rest)?.[0] ?? '') : '';
    rest = rest.slice(descriptor.length);
    found.push({ url, descriptor: descriptor.trim() });
  }
}

/** The same files written as one text. */
export function writeSrcset(candidates: readonly Candidate[]): string {
  return candidates.map(({ url, descriptor }) => `${url} ${descriptor}`.trim()).join(', ');
}

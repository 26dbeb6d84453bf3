import type { ProblemLevel } from '../model/problem.ts';

/** Attributes of a terminal (ECMA-48, SGR): red, yellow, blue, bold, faint. */
const TONES = { error: '31', warning: '33', note: '34', strong: '1', faint: '2' } as const;

export type Tone = ProblemLevel | 'strong' | 'faint';

/** A text in a colour, where colours are shown. */
export function paint(text: string, tone: Tone, colours: boolean): string {
  return colours && text !== '' ? `\u001b[${TONES[tone]}m${text}\u001b[0m` : text;
}

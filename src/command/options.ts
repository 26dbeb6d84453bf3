import { parseArgs } from 'node:util';
import { nearest } from '../data/nearest.ts';
import { type Action, actionIn, type Misuse } from './actions.ts';

const OPTIONS = {
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  out: { type: 'string', short: 'o' },
  select: { type: 'string' },
  'time-zone': { type: 'string' },
  to: { type: 'string' },
  version: { type: 'boolean', short: 'V' },
} as const;

type Name = keyof typeof OPTIONS;

/** The options that every command knows, and those of each. */
const COMMON: readonly Name[] = ['help', 'lang', 'version'];
const READING: readonly Name[] = ['format', 'select', 'time-zone'];
const OF: Readonly<Record<Action, readonly Name[]>> = {
  check: [...READING, 'json'],
  convert: [...READING, 'to', 'out'],
  init: [],
};

/** What stands on the command line: options without and with a value, and all other words. */
export interface Given {
  readonly flags: ReadonlySet<Name>;
  readonly texts: ReadonlyMap<Name, string>;
  readonly words: readonly string[];
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  /** As it was typed: `--lang`, `-o`. */
  readonly rawName?: string;
  readonly value?: string | undefined;
  /** `--name=value` in one. */
  readonly inlineValue?: boolean | undefined;
}

/** Sorts the words of the command line, or says which of them nobody knows. */
export function readGiven(args: readonly string[]): Given | Misuse {
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Set<Name>();
  const texts = new Map<Name, string>();
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const action = actionIn(words[0]);
  for (const token of tokens as readonly Token[]) {
    if (token.kind !== 'option') continue;
    const wrong = misuseOf(token, action);
    if (wrong) return { ...wrong, action };
    const name = token.name as Name;
    if (OPTIONS[name].type === 'boolean') flags.add(name);
    else texts.set(name, token.value ?? '');
  }
  return { flags, texts, words };
}

function misuseOf(token: Token, action: Action | undefined): Misuse | undefined {
  const { name = '', rawName: found = '', value, inlineValue } = token;
  const known = Object.keys(OPTIONS).find((option): option is Name => option === name);
  if (known === undefined) {
    const meant = nearest(name, Object.keys(OPTIONS));
    return { misuse: 'option', found, ...(meant && { meant: `--${meant}` }) };
  }
  if (action && ![...COMMON, ...OF[action]].includes(known)) return { misuse: 'elsewhere', found };
  if (OPTIONS[known].type === 'boolean') {
    return inlineValue ? { misuse: 'surplus-value', found } : undefined;
  }
  // Without one the next option would be taken for the value.
  const missing = !value || (value.length > 1 && value.startsWith('-') && !inlineValue);
  return missing ? { misuse: 'no-value', found } : undefined;
}

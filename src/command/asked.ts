import { nearest } from '../data/nearest.ts';
import { ACTIONS, type Action, actionIn, type Misuse } from './actions.ts';
import { type Given, readGiven } from './options.ts';

export const TARGETS = ['json', 'csv', 'html', 'ics', 'jsonld'] as const;
export type Target = (typeof TARGETS)[number];

/** How a file is to be read. */
export interface Reading {
  readonly lang: string | undefined;
  /** As the attribute `format` of the element; `html` reads a page. */
  readonly format: string | undefined;
  /** IANA zone of times that name none. */
  readonly timeZone: string | undefined;
  /** CSS selector of the part of a page that is meant. */
  readonly select: string | undefined;
}

/** What the command is to do. */
export type Asked =
  | { readonly action: 'version'; readonly lang: string | undefined }
  | {
      readonly action: 'help';
      readonly lang: string | undefined;
      readonly about: Action | undefined;
    }
  | (Reading & {
      readonly action: 'check';
      readonly files: readonly string[];
      readonly json: boolean;
    })
  | (Reading & {
      readonly action: 'convert';
      readonly file: string;
      readonly to: Target;
      readonly out: string | undefined;
    })
  | { readonly action: 'init'; readonly lang: string | undefined; readonly file: string };

/** Reads the words behind the name of the command. */
export function readAsked(args: readonly string[]): Asked | Misuse {
  const given = readGiven(args);
  if ('misuse' in given) return given;
  const { flags, texts, words } = given;
  const lang = texts.get('lang');
  if (lang !== undefined && !/^(de|en)\b/i.test(lang)) return { misuse: 'language' };
  const [first, second] = words;
  const about = first === 'help' ? second : first;
  if (flags.has('help') || first === 'help')
    return { action: 'help', lang, about: actionIn(about) };
  if (flags.has('version')) return { action: 'version', lang };
  return actionOf(given, words);
}

function actionOf(given: Given, [word, ...files]: readonly string[]): Asked | Misuse {
  if (word === undefined) return { misuse: 'no-command' };
  const action = actionIn(word);
  switch (action) {
    case 'check':
      return toCheck(given, files);
    case 'convert':
      return toConvert(given, files);
    case 'init':
      if (files.length > 1) return { misuse: 'one-file', action };
      return { action, lang: given.texts.get('lang'), file: files[0] ?? 'timeline.json' };
    case undefined:
      return { misuse: 'command', found: word, ...likely(word, ACTIONS) };
  }
}

function toCheck(given: Given, files: readonly string[]): Asked | Misuse {
  if (files.length === 0) return { misuse: 'no-file', action: 'check' };
  return { ...readingOf(given), action: 'check', files, json: given.flags.has('json') };
}

function toConvert(given: Given, [file, ...others]: readonly string[]): Asked | Misuse {
  const action = 'convert';
  if (file === undefined) return { misuse: 'no-file', action };
  if (others.length > 0) return { misuse: 'one-file', action };
  const out = given.texts.get('out');
  const wanted = given.texts.get('to') ?? /\.(\w+)$/.exec(out ?? '')?.[1];
  const to = TARGETS.find((target) => target === wanted?.toLowerCase());
  if (to !== undefined) return { ...readingOf(given), action, file, to, out };
  const found = given.texts.get('to');
  return { misuse: 'target', action, ...(found && { found, ...likely(found, TARGETS) }) };
}

function readingOf({ texts }: Given): Reading {
  return {
    lang: texts.get('lang'),
    format: texts.get('format'),
    timeZone: texts.get('time-zone'),
    select: texts.get('select'),
  };
}

function likely(found: string, known: readonly string[]): { readonly meant?: string } {
  const meant = nearest(found, known);
  return meant === undefined ? {} : { meant };
}

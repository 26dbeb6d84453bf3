import { parseArgs } from 'node:util';

export const TARGETS = ['json', 'csv', 'html', 'ics', 'jsonld'] as const;
export type Target = (typeof TARGETS)[number];

/** What the command is to do. */
export type Asked =
  | { readonly action: 'help' | 'version'; readonly lang: string | undefined }
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

interface Reading {
  readonly lang: string | undefined;
  /** As the attribute `format` of the element. */
  readonly format: string | undefined;
  /** IANA zone of times that name none. */
  readonly timeZone: string | undefined;
}

/** Something on the command line that cannot be followed. */
export type Misuse =
  | { readonly misuse: 'option'; readonly found: string }
  | { readonly misuse: 'command'; readonly found: string }
  | { readonly misuse: 'no-command' | 'no-file' | 'one-file' | 'target' | 'language' };

const options = {
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'time-zone': { type: 'string' },
  to: { type: 'string' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Reads the words behind the name of the command. */
export function readAsked(args: readonly string[]): Asked | Misuse {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { misuse: 'option', found: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const { lang } = values;
  if (lang !== undefined && !/^(de|en)\b/i.test(lang)) return { misuse: 'language' };
  if (values.help || positionals[0] === 'help') return { action: 'help', lang };
  if (values.version) return { action: 'version', lang };
  return actionOf(values, positionals);
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

type Values = ReturnType<typeof parse>['values'];

function actionOf(values: Values, [action, ...files]: readonly string[]): Asked | Misuse {
  const { lang } = values;
  switch (action) {
    case 'check':
      return toCheck(values, files);
    case 'convert':
      return toConvert(values, files);
    case 'init':
      if (files.length > 1) return { misuse: 'one-file' };
      return { action, lang, file: files[0] ?? 'timeline.json' };
    case undefined:
      return { misuse: 'no-command' };
    default:
      return { misuse: 'command', found: action };
  }
}

function toCheck(values: Values, files: readonly string[]): Asked | Misuse {
  if (files.length === 0) return { misuse: 'no-file' };
  return { ...readingOf(values), action: 'check', files, json: values.json ?? false };
}

function toConvert(values: Values, [file, ...others]: readonly string[]): Asked | Misuse {
  if (file === undefined) return { misuse: 'no-file' };
  if (others.length > 0) return { misuse: 'one-file' };
  const to = TARGETS.find((target) => target === values.to);
  if (to === undefined) return { misuse: 'target' };
  return { ...readingOf(values), action: 'convert', file, to, out: values.out };
}

function readingOf({ lang, format, 'time-zone': timeZone }: Values): Reading {
  return { lang, format, timeZone };
}

import { ar } from '../../src/i18n/ar.ts';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { fr } from '../../src/i18n/fr.ts';
import { it } from '../../src/i18n/it.ts';
import { nl } from '../../src/i18n/nl.ts';
import { pl } from '../../src/i18n/pl.ts';
import { pt } from '../../src/i18n/pt.ts';
import { ru } from '../../src/i18n/ru.ts';
import { tr } from '../../src/i18n/tr.ts';
import { uk } from '../../src/i18n/uk.ts';
import type { Words } from '../../src/i18n/words.ts';

/** Every language that the element speaks, by its tag. */
export const languages: Readonly<Record<string, Words>> = {
  ...{ ar, de, en, es, fr, it, nl, pl, pt, ru, tr, uk },
};

/** All but English, against which they are held. */
export const translations = Object.values(languages).filter(({ lang }) => lang !== 'en');

/** What functions are handed where a text will not do; else each argument is a sign of its own. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  'status.view': ['¹', 5],
  'event.name': ['¹', '²', ['³', '⁴']],
  'card.sources': [5],
  'cluster.rest': [5, '²'],
  'rows.count': [5, '²'],
  'notice.leftOut': [5],
  'notice.row': [5],
};

/** Every text of the interface, by its path, functions as they speak of ¹ and ². */
export function interfaceTexts(words: Words): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function')
      texts.set(path, Reflect.apply(value, undefined, given[path] ?? ['¹', '²']));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(words.ui, '');
  return texts;
}

/** Details that hold numbers in earnest; each here is one that no sentence holds by itself. */
const numbers = ['line', 'column', 'position', 'count', 'rows', 'status', 'most'];

/** What a detail is in the tests: a word or a number that occurs nowhere else. */
export function detail(name: string): string {
  const number = numbers.indexOf(name);
  return number < 0 ? `q${name}q` : String(7770 + number);
}

/** The sentence for a problem, and which details it asked for. `absent` are ''. */
export function problemText(
  words: Words,
  code: string,
  absent: readonly string[] = [],
): { readonly text: string; readonly asked: ReadonlySet<string> } {
  const asked = new Set<string>();
  const details = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return absent.includes(String(name)) ? '' : detail(String(name));
      },
    },
  );
  return { text: words.problems[code]?.(details) ?? '', asked };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { registerLanguage } from '../../../src/i18n/languages.ts';
import { onDemand } from '../../../src/i18n/on-demand.ts';
import { formatWhen } from '../../../src/time/format.ts';
import { read } from '../read.ts';
import { INPUTS, LOCALES } from './inputs.ts';

for (const load of onDemand.values()) registerLanguage(await load());

function tableOf(locale: string): URL {
  return new URL(`${locale}.tsv`, import.meta.url);
}

/** Versions of ICU differ in the digits they give to Arabic. */
const DIGITS: Readonly<Record<string, string>> = {
  ar: 'ar-u-nu-latn',
  'ar-EG': 'ar-EG-u-nu-arab',
  'ar-MA': 'ar-MA-u-nu-latn',
};

/** Date as written, as printed in a label, and in running text; versions of ICU differ in spaces. */
function rowOf(input: string, locale: string): string {
  const lang = DIGITS[locale] ?? locale;
  const short = formatWhen(read(input), lang, { style: 'short' });
  const long = formatWhen(read(input), lang);
  return [input, short, long].join('\t').replace(/\u00a0/g, ' ');
}

/**
 * `DRAFT=1 npx vitest run test/time/locales` writes the tables anew. Each changed line has then to be
 * read as an editor of that language reads it; what is wrong there is mended in the words, not in
 * the table.
 */
if (process.env['DRAFT']) {
  for (const locale of LOCALES) {
    const rows = INPUTS.map((input) => rowOf(input, locale));
    writeFileSync(tableOf(locale), `${rows.join('\n')}\n`);
  }
}

describe.each(LOCALES)('a newspaper in %s', (locale) => {
  const rows = readFileSync(tableOf(locale), 'utf8').trimEnd().split('\n');

  it('has a line for every kind of date', () => {
    expect(rows.map((row) => row.split('\t')[0])).toEqual(INPUTS);
  });

  it.each(rows.map((row) => row.split('\t')))('prints %s as “%s”, “%s”', (input, ...printed) => {
    expect(
      rowOf(input ?? '', locale)
        .split('\t')
        .slice(1),
    ).toEqual(printed);
  });
});

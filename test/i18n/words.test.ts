import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import type { Words } from '../../src/i18n/words.ts';
import { detail, interfaceTexts, languages, problemText, translations } from './languages.ts';

const codes = Object.keys(en.problems);
const all = Object.entries(languages);
const others = translations.map((words): [string, Words] => [words.lang, words]);

/** Every text of a language, by what it is: interface, and each problem with and without a hint. */
function everyText(words: Words): ReadonlyMap<string, string> {
  const texts = new Map(interfaceTexts(words));
  for (const code of codes) {
    texts.set(code, problemText(words, code).text);
    texts.set(`${code}, no hint`, problemText(words, code, ['nearest']).text);
  }
  return texts;
}

/** Texts that a pattern fits, with their path, for a message that says where to look. */
function fitting(texts: ReadonlyMap<string, string>, wrong: RegExp): string[] {
  return [...texts].filter(([, text]) => wrong.test(text)).map((entry) => entry.join(': '));
}

describe('each language has the words of English, no more and no less', () => {
  it.each(all)('%s: is called that', (lang, words) => {
    expect(words.lang).toBe(lang);
  });

  it.each(all)('%s: the interface', (_, words) => {
    expect([...interfaceTexts(words).keys()]).toEqual([...interfaceTexts(en).keys()]);
  });

  it.each(all)('%s: a function wherever English has one', (_, words) => {
    const kinds = (value: object): unknown =>
      Object.entries(value).map(([key, inner]) =>
        typeof inner === 'object' ? [key, kinds(inner)] : [key, typeof inner],
      );
    expect(kinds(words.ui)).toEqual(kinds(en.ui));
  });

  /** What a language says of dates only where `Intl` does not say it well. */
  const OPTIONAL =
    `shortMonths genitive weekdayAlone mend dash range ageTo manyYears millions lengths at clock
    countries`.split(/\s+/);

  it.each(all)('%s: the dates', (_, words) => {
    const required = ({ dates }: Words): string[] =>
      Object.entries(dates)
        .filter(([key]) => !OPTIONAL.includes(key))
        .map(([key, word]) => `${key}: ${typeof word}`)
        .sort();
    expect(required(words)).toEqual(required(en));
    const { shortMonths } = words.dates;
    if (Array.isArray(shortMonths)) expect(new Set(shortMonths).size).toBe(12);
  });

  it.each(all)('%s: the problems', (_, words) => {
    expect(Object.keys(words.problems).sort()).toEqual([...codes].sort());
  });

  it.each(all)('%s: the rows of the help, with as many keys and the same switch', (_, words) => {
    const rows = (help: Words['ui']['help']) =>
      help.rows.map(({ keys, hotkey }) => ({ keys: keys.length, hotkey }));
    expect(rows(words.ui.help)).toEqual(rows(en.ui.help));
  });
});

describe('a text of the interface', () => {
  it.each(all)('%s: says all that it is given', (_, words) => {
    const texts = interfaceTexts(words);
    for (const [path, english] of interfaceTexts(en))
      for (const sign of english.match(/[¹²³⁴]/g) ?? [])
        expect(texts.get(path), path).toContain(sign);
    expect(words.ui.notice.row(7)).toContain('7');
    expect(words.ui.table.caption('')).toMatch(/\p{L}{3}/u);
    expect(words.ui.table.caption('')).not.toMatch(/[:,]\s/);
  });

  /** Words that are the same in English, and the names of keys that keyboards bear. */
  const SAME: Readonly<Record<string, readonly string[]>> = {
    fr: ['Date', 'Source', 'Sources'],
    nl: ['Later', '¹ later'],
  };
  const KEYS = ['Tab', '←', '→', '↑', '↓', 'Home', 'End', 'Page Up', 'Page Down'];
  const MORE_KEYS = ['Enter', 'Space', 'Esc', '+', '−', '0', 'Shift + ←', 'Shift + →'];

  it.each(others)('%s: is not English', (lang, words) => {
    const same = [...(SAME[lang] ?? []), ...KEYS, ...MORE_KEYS];
    const english = interfaceTexts(en);
    const left = [...interfaceTexts(words)].filter(
      ([path, text]) => text === english.get(path) && /\p{L}/u.test(text) && !same.includes(text),
    );
    expect(left).toEqual([]);
    expect(
      Object.values(SAME[lang] ?? {}).filter((text) => ![...english.values()].includes(text)),
    ).toEqual([]);
  });

  it.each(all)('%s: fits on its button', (_, words) => {
    const { name, ...labels } = words.ui.toolbar;
    expect(name).not.toBe('');
    for (const label of Object.values(labels)) expect(label.length, label).toBeLessThanOrEqual(24);
  });
});

describe('the sentence about a problem', () => {
  it.each(all)('%s: is whole, with a hint and without', (_, words) => {
    for (const code of codes) {
      for (const absent of [[], ['nearest']]) {
        const { text } = problemText(words, code, absent);
        expect(text.length, code).toBeGreaterThan(20);
        expect(text, code).not.toMatch(/undefined|\[object|NaN|„“|„”|“”|‘’|«\s*»|\u2068\u2069/);
        // Two quotation marks stand for an empty text only where English tells to write one.
        const empty = problemText(en, code, absent).text.split('""').length;
        expect(text.split('""').length, code).toBe(empty);
      }
    }
  });

  it.each(others)('%s: names every detail that English names, and no other', (_, words) => {
    for (const code of codes) {
      for (const absent of [[], ['nearest']]) {
        const english = problemText(en, code, absent);
        const { text, asked } = problemText(words, code, absent);
        expect([...asked].sort(), code).toEqual([...english.asked].sort());
        for (const name of english.asked)
          expect(text.includes(detail(name)), `${code}: ${name}`).toBe(
            english.text.includes(detail(name)),
          );
      }
    }
  });

  it.each(others)('%s: gives the same examples of what to write', (_, words) => {
    // Dates, numbers, colours, zones: whatever has a digit or a bracket, and names of fields.
    const example = /(?<![^\s"(])[^\s"(]*[\d[][^\s";)]*|"[a-zA-Z]+"|[A-Z]\w+\/[A-Z]\w+/g;
    for (const code of codes) {
      // The languages of a text in several are each translator's choice.
      const english = problemText(en, code).text.replace(/\{"de".*\}/, '');
      const examples = english.match(example) ?? [];
      const { text } = problemText(words, code);
      for (const found of examples.map((one) => one.replace(/^"|[",:.]+$/g, '')))
        expect(text, code).toContain(found);
    }
  });

  it.each(others)('%s: is not the English one', (_, words) => {
    for (const code of codes) {
      const { text } = problemText(words, code);
      expect(text, code).not.toBe(problemText(en, code).text);
      expect(text, code).not.toMatch(/\b(the|and|with|write|there)\b/i);
    }
  });
});

describe('typography', () => {
  it.each(all)('%s: one space at a time, none thin, none at an end', (_, words) => {
    const texts = new Map(everyText(words));
    // A title follows it at once.
    texts.delete('track.dated');
    expect(fitting(texts, /\s\s|[\u2009\u202f]|^\s|\s$/)).toEqual([]);
  });

  it.each(all)('%s: apostrophes and ellipses as in print', (_, words) => {
    expect(fitting(everyText(words), /\p{L}'|'\p{L}|\.\.\.|--/u)).toEqual([]);
  });

  it('French has a no-break space before tall signs and within its quotation marks', () => {
    const { fr } = languages;
    const texts = new Map(fr ? everyText(fr) : []);
    expect(texts.size).toBeGreaterThan(100);
    for (const [path, text] of texts) texts.set(path, text.replace('? ~ %', ''));
    // A colon within a time or within JSON stands by itself.
    expect(fitting(texts, /[^\u00a0][;!?»]|[^\u00a0\d"]:|«[^\u00a0]/)).toEqual([]);
    expect(fitting(texts, /\u00a0[:;?]/).length).toBeGreaterThan(50);
  });

  const SCRIPTS: Readonly<Record<string, RegExp>> = {
    ar: /\p{Script=Arabic}/u,
    ru: /\p{Script=Cyrillic}/u,
    uk: /\p{Script=Cyrillic}/u,
  };

  it.each(Object.entries(SCRIPTS))('%s: every text is in its own script', (lang, script) => {
    const words = languages[lang];
    const texts = new Map(words ? everyText(words) : []);
    expect(texts.size).toBeGreaterThan(100);
    const foreign = [...texts].filter(
      ([path, text]) => /\p{L}/u.test(text) && !script.test(text) && !/\.keys\.\d+$/.test(path),
    );
    expect(foreign).toEqual([]);
  });

  it.each(all)('%s: no letter of another script slips into a word', (lang, words) => {
    const texts = everyText(words);
    const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
    expect(fitting(texts, mixed)).toEqual([]);
    if (!SCRIPTS[lang])
      expect(fitting(texts, /[\p{Script=Cyrillic}\p{Script=Arabic}]/u)).toEqual([]);
  });
});

describe('a date within a sentence takes the preposition of its kind', () => {
  it.each([
    ['fr', '24 nov. 2025 à 20:21', 'Situation au 24 nov. 2025 à 20:21'],
    ['fr', '1er nov. 2025', 'Situation au 1er nov. 2025'],
    ['fr', 'novembre 2025', 'Situation en novembre 2025'],
    ['fr', '2025', 'Situation en 2025'],
    ['it', '24 nov 2025, 20:21', 'Situazione al 24 nov 2025, 20:21'],
    ['it', '8 nov 2025', 'Situazione all’8 nov 2025'],
    ['it', '11 nov 2025', 'Situazione all’11 nov 2025'],
    ['it', '1 nov 2025', 'Situazione al 1 nov 2025'],
    ['it', '2025', 'Situazione al 2025'],
    ['it', 'novembre 2025', 'Situazione a novembre 2025'],
  ])('%s, as of %s', (lang, date, said) => {
    expect(languages[lang]?.ui.spine.asOf(date)).toBe(said);
  });

  it.each([
    ['de', '24. November 2025', 'bekannt seit 24. November 2025'],
    ['fr', '24 novembre 2025', 'connu depuis le 24 novembre 2025'],
    ['fr', 'novembre 2025', 'connu depuis novembre 2025'],
    ['es', '24 de noviembre de 2025', 'conocido desde el 24 de noviembre de 2025'],
    ['es', 'noviembre de 2025', 'conocido desde noviembre de 2025'],
    ['it', '24 novembre 2025', 'noto dal 24 novembre 2025'],
    ['it', 'novembre 2025', 'noto da novembre 2025'],
    ['pt', 'novembro de 2025', 'conhecido desde novembro de 2025'],
    ['nl', '24 november 2025', 'bekend sinds 24 november 2025'],
  ])('%s, known since %s', (lang, date, said) => {
    expect(languages[lang]?.ui.certainty.knownSince(date)).toBe(said);
  });
});

import { describe, expect, it } from 'vitest';
import { languages } from './languages.ts';

/** Numbers on which the languages of this table part ways. */
const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 25, 100];

/** Forms by the numbers that take them; # is the number. Written by hand, not from `Intl`. */
type Forms = Readonly<Record<string, readonly number[]>>;

const MANY = NUMBERS.filter((number) => number > 1);
const NOT_ONE = [0, ...MANY];
/** 2–4, 22–24 … but not 12–14. */
const FEW = [2, 3, 22];
/** All others of the Slavic languages, in which 21 may count as one. */
const REST = [0, 5, 11, 25, 100];

const inView: Readonly<Record<string, Forms>> = {
  ar: {
    'لا أحداث': [0],
    'حدث واحد': [1],
    حدثان: [2],
    '# أحداث': [3, 5],
    '# حدثًا': [11, 21, 22, 25],
    '# حدث': [100],
  },
  de: { '# Ereignis': [1], '# Ereignisse': NOT_ONE },
  en: { '# event': [1], '# events': NOT_ONE },
  es: { '# acontecimiento': [1], '# acontecimientos': NOT_ONE },
  fr: { '# événement': [0, 1], '# événements': MANY },
  it: { '# evento': [1], '# eventi': NOT_ONE },
  nl: { '# gebeurtenis': [1], '# gebeurtenissen': NOT_ONE },
  pl: { '# wydarzenie': [1], '# wydarzenia': FEW, '# wydarzeń': [...REST, 21] },
  pt: { '# acontecimento': [1], '# acontecimentos': NOT_ONE },
  ru: { '# событие': [1, 21], '# события': FEW, '# событий': REST },
  tr: { '# olay': NUMBERS },
  uk: { '# подія': [1, 21], '# події': FEW, '# подій': REST },
};

const leftOut: Readonly<Record<string, Forms>> = {
  ar: {
    'تعذّر عرض أي حدث.': [0],
    'تعذّر عرض حدث واحد.': [1],
    'تعذّر عرض حدثين.': [2],
    'تعذّر عرض # أحداث.': [3, 5],
    'تعذّر عرض # حدثًا.': [11, 21, 22, 25],
    'تعذّر عرض # حدث.': [100],
  },
  de: {
    'Ein Eintrag konnte nicht gelesen werden.': [1],
    '# Einträge konnten nicht gelesen werden.': NOT_ONE,
  },
  en: { 'One entry could not be read.': [1], '# entries could not be read.': NOT_ONE },
  es: {
    'No se ha podido mostrar un acontecimiento.': [1],
    'No se han podido mostrar # acontecimientos.': NOT_ONE,
  },
  fr: {
    '# événement n’a pas pu être affiché.': [0],
    'Un événement n’a pas pu être affiché.': [1],
    '# événements n’ont pas pu être affichés.': MANY,
  },
  it: {
    'Non è stato possibile mostrare un evento.': [1],
    'Non è stato possibile mostrare # eventi.': NOT_ONE,
  },
  nl: {
    'Eén gebeurtenis kon niet worden getoond.': [1],
    '# gebeurtenissen konden niet worden getoond.': NOT_ONE,
  },
  pl: {
    'Pominięto # wydarzenie z powodu błędów w danych.': [1],
    'Pominięto # wydarzenia z powodu błędów w danych.': FEW,
    'Pominięto # wydarzeń z powodu błędów w danych.': [...REST, 21],
  },
  pt: {
    'Não foi possível mostrar um acontecimento.': [1],
    'Não foi possível mostrar # acontecimentos.': NOT_ONE,
  },
  ru: {
    'Не удалось показать # событие.': [1, 21],
    'Не удалось показать # события.': FEW,
    'Не удалось показать # событий.': REST,
  },
  tr: {
    'Bir olay gösterilemedi.': [1],
    '# olay gösterilemedi.': NOT_ONE,
  },
  uk: {
    'Не вдалося показати # подію.': [1, 21],
    'Не вдалося показати # події.': FEW,
    'Не вдалося показати # подій.': REST,
  },
};

const rest: Readonly<Record<string, Forms>> = {
  ar: {
    'لا فترات أخرى': [0],
    'فترة أخرى واحدة': [1],
    'فترتان أخريان': [2],
    '# فترات أخرى': [3, 5],
    '# فترة أخرى': [11, 21, 22, 25, 100],
  },
  de: { '# weiterer Zeitraum': [1], '# weitere Zeiträume': NOT_ONE },
  en: { '# more period': [1], '# more periods': NOT_ONE },
  es: { '# período más': [1], '# períodos más': NOT_ONE },
  fr: { '# autre période': [0, 1], '# autres périodes': MANY },
  it: { '# altro periodo': [1], '# altri periodi': NOT_ONE },
  nl: { 'nog # periode': [1], 'nog # perioden': NOT_ONE },
  pl: { 'jeszcze # okres': [1], 'jeszcze # okresy': FEW, 'jeszcze # okresów': [...REST, 21] },
  pt: { 'mais # período': [1], 'mais # períodos': NOT_ONE },
  ru: { 'ещё # период': [1, 21], 'ещё # периода': FEW, 'ещё # периодов': REST },
  tr: { '# dönem daha': NUMBERS },
  uk: { 'ще # період': [1, 21], 'ще # періоди': FEW, 'ще # періодів': REST },
};

/** Every number once, with the form that it takes. */
function byNumber(forms: Forms): ReadonlyMap<number, string> {
  const rows = Object.entries(forms).flatMap(([form, numbers]) =>
    numbers.map((number) => [number, form.replace('#', String(number))] as const),
  );
  return new Map(rows.sort(([a], [b]) => a - b));
}

/** Signs that keep a direction are not seen. */
const seen = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe.each(Object.entries(languages))('%s counts events', (lang, words) => {
  const view = byNumber(inView[lang] ?? {});
  const notice = byNumber(leftOut[lang] ?? {});

  it('in this table: each number once', () => {
    expect([...view.keys()]).toEqual(NUMBERS);
    expect([...notice.keys()]).toEqual(NUMBERS);
  });

  it('in what is said of the view', () => {
    const comma = lang === 'ar' ? '،' : ',';
    for (const [number, form] of view)
      expect(seen(words.ui.status.view('2025', number))).toBe(`2025${comma} ${form}`);
  });

  it('in what is said of those left out', () => {
    for (const [number, form] of notice) expect(seen(words.ui.notice.leftOut(number))).toBe(form);
  });

  it('in what is said of spans without a lane', () => {
    const forms = byNumber(rest[lang] ?? {});
    expect([...forms.keys()]).toEqual(NUMBERS);
    for (const [number, form] of forms)
      expect(seen(words.ui.cluster.rest(number, String(number)))).toBe(form);
  });

  it('and has another word for one source than for two, where its nouns change', () => {
    const { sources } = words.ui.card;
    if (lang === 'tr') expect(sources(2)).toMatch(/^Kaynak/);
    else expect(sources(1)).not.toBe(sources(2));
  });
});

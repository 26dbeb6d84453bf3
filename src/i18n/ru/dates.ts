import { roman } from '../roman.ts';
import type { DateKind, DateRole, DateWords } from '../words.ts';

/** What a part of a year is called, its genitive and its instrumental. */
const PARTS = {
  spring: ['весна', 'весны', 'весной'],
  summer: ['лето', 'лета', 'летом'],
  autumn: ['осень', 'осени', 'осенью'],
  winter: ['зима', 'зимы', 'зимой'],
  quarter: ['# квартал', '# квартала', '# кварталом'],
  third: ['# треть', '# трети', '# третью'],
  half: ['# полугодие', '# полугодия', '# полугодием'],
} as const;

const CITIES = {
  Algiers: 'Алжир',
  Almaty: 'Алматы',
  Athens: 'Афины',
  Baghdad: 'Багдад',
  Baku: 'Баку',
  Beirut: 'Бейрут',
  Belgrade: 'Белград',
  Berlin: 'Берлин',
  Brussels: 'Брюссель',
  Bucharest: 'Бухарест',
  Cairo: 'Каир',
  Chicago: 'Чикаго',
  Chisinau: 'Кишинев',
  Damascus: 'Дамаск',
  Dubai: 'Дубай',
  Hong_Kong: 'Гонконг',
  Istanbul: 'Стамбул',
  Jerusalem: 'Иерусалим',
  Kabul: 'Кабул',
  Kolkata: 'Дели',
  Kyiv: 'Киев',
  London: 'Лондон',
  Los_Angeles: 'Лос-Анджелес',
  Madrid: 'Мадрид',
  Mexico_City: 'Мехико',
  Minsk: 'Минск',
  Moscow: 'Москва',
  New_York: 'Нью-Йорк',
  Paris: 'Париж',
  Prague: 'Прага',
  Riga: 'Рига',
  Riyadh: 'Эр-Рияд',
  Rome: 'Рим',
  Sao_Paulo: 'Сан-Паулу',
  Seoul: 'Сеул',
  Shanghai: 'Пекин',
  Singapore: 'Сингапур',
  Stockholm: 'Стокгольм',
  Sydney: 'Сидней',
  Tallinn: 'Таллин',
  Tbilisi: 'Тбилиси',
  Tehran: 'Тегеран',
  Tokyo: 'Токио',
  Vienna: 'Вена',
  Vilnius: 'Вильнюс',
  Vladivostok: 'Владивосток',
  Warsaw: 'Варшава',
  Washington: 'Вашингтон',
  Yerevan: 'Ереван',
  Zurich: 'Цюрих',
};

function inCase(forms: readonly [string, string, string], role: DateRole): string {
  if (role === 'between') return forms[2];
  return forms[role === 'alone' ? 0 : 1];
}

/**
 * A date that a word stands before says "года"; by itself, as in a dateline, it does without, and
 * so does "24 февр. 2022".
 */
function year(date: string): string {
  return /\d$/.test(date) && !/\p{L}\.\s\d+$/u.test(date) ? `${date} года` : date;
}

/**
 * "примерно с 2022 года": the doubt comes before the preposition; and "с 24 ноября 2025 года,
 * 20:21", for two prepositions would be one too many.
 */
function after(preposition: string, date: string, kind: DateKind): string {
  const [, about = '', rest = ''] = /^(примерно )?(.*)$/.exec(date) ?? [];
  const vowel = preposition === 'с' && /^(втор|II )/.test(rest) ? 'о' : '';
  const said = kind === 'time' ? rest.replace(/ в (?=\d)/, ', ') : year(rest);
  return `${about}${preposition}${vowel} ${said}`;
}

/** "мая 2026" as it stands after "между": "маем 2026 года"; days need no ending. */
function instrumental(date: string): string {
  if (/^\d+$/.test(date)) return `${date} годом`;
  const said = /:\d\d$/.test(date) ? date : year(date);
  return /^\d/.test(said) ? said : said.replace(/та(?!\p{L})/u, 'том').replace(/я(?!\p{L})/u, 'ем');
}

/** An age is a phrase already, which no preposition can stand before. */
function until(date: string, kind: DateKind): string {
  return kind === 'age' ? `окончание ${date}` : after('до', date, kind);
}

export const datesRu: DateWords = {
  genitive: true,
  weekdayAlone: true,
  mend: ({ type, value }) => (type === 'literal' && /^\sг\.$/.test(value) ? '' : value),
  dash: ['–', ' — '],
  range: (from, to, kind) => {
    if (kind === 'month') return `${from} — ${to}`;
    // "73–44 гг. до н. э."
    return kind === 'year' && /^\d+$/.test(from) && /\sг\.\s/.test(to)
      ? `${from}–${to.replace('г.', 'гг.')}`
      : undefined;
  },
  about: (date, role, kind) =>
    role === 'alone' && kind !== 'age'
      ? `около ${kind === 'time' ? date : year(date)}`
      : `примерно ${date}`,
  uncertain: (date) => `${date} (под вопросом)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'год', month: 'месяц', day: 'день' }[part]} ${
      {
        approximate: 'приблизительный',
        uncertain: 'под вопросом',
        both: 'приблизительный и под вопросом',
      }[how]
    }`,
  since: (date, kind = 'day') =>
    kind === 'age' ? `последние ${date.replace(/ назад$/, '')}` : after('с', date, kind),
  until,
  endUnknown: (date, kind) =>
    `${kind === 'age' ? `начало ${date}` : after('с', date, kind)}, окончание неизвестно`,
  startUnknown: (date, kind) => `${until(date, kind)}, начало неизвестно`,
  fromTo: (from, to, kinds) => {
    const first = kinds[0] === kinds[1] ? from.replace(/ (годов|века|тысячелетия)$/, '') : from;
    return `${after('с', first, kinds[0])} ${after('до', to, kinds[1])}`;
  },
  between: (from, to, kind) => {
    if (kind === 'year' && /^\d+$/.test(from)) {
      if (/^\d+$/.test(to)) return `между ${from} и ${to} годами`;
      // "44 и 30 гг. до н. э."
      if (/^\d+\sг\./.test(to)) return `между ${from} и ${to.replace('г.', 'гг.')}`;
    }
    const first = /\p{L}/u.test(from) || kind === 'year' ? instrumental(from) : from;
    return `между ${first} и ${instrumental(to)}`;
  },
  orEarlier: (date) => `${date} или раньше`,
  orLater: (date) => `${date} или позже`,
  season: ({ part, number = 0, hemisphere }, years, role) => {
    const where = { north: ' (северное полушарие)', south: ' (южное полушарие)', any: '' };
    const nth = part === 'quarter' ? roman(number) : ordinal(number, part, role);
    const name = inCase(PARTS[part], role).replace('#', nth);
    const joined = years.length > 1 ? `${years.join('–')} годов` : year(years.join());
    return `${name} ${joined}${where[hemisphere ?? 'any']}`;
  },
  decade: (first, role) =>
    inCase([`${first}-е годы`, `${first}-х годов`, `${first}-ми годами`], role),
  century: (number, role) => `${roman(number)} ${inCase(['век', 'века', 'веком'], role)}`,
  millennium: (number, role) =>
    `${roman(number)} ${inCase(['тысячелетие', 'тысячелетия', 'тысячелетием'], role)}`,
  yearUnknown: (date) => `${date}, год неизвестен`,
  dateUnknown: 'дата неизвестна',
  yearsAgo: (years) => `${years} лет назад`,
  at: (date, clock, short) => (short ? `${date}, ${clock}` : `${year(date)} в ${clock}`),
  clock: (time) => (time.includes(':') ? time : `${time}:00`),
  clocks: (from, to) => `${from}–${to}`,
  cities: CITIES,
};

/** Feminine for a third, neuter for a half of a year. */
function ordinal(number: number, part: string, role: DateRole): string {
  if (number === 3) return inCase(['третья', 'третьей', 'третьей'], role);
  const stem = number === 1 ? 'перв' : 'втор';
  return (
    stem + (part === 'third' ? inCase(['ая', 'ой', 'ой'], role) : inCase(['ое', 'ого', 'ым'], role))
  );
}

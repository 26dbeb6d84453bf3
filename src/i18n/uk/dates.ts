import { roman } from '../roman.ts';
import type { DateKind, DateRole, DateWords } from '../words.ts';

/** What a part of a year is called, its genitive and its instrumental. */
const PARTS = {
  spring: ['весна', 'весни', 'весною'],
  summer: ['літо', 'літа', 'літом'],
  autumn: ['осінь', 'осені', 'осінню'],
  winter: ['зима', 'зими', 'зимою'],
  quarter: ['# квартал', '# кварталу', '# кварталом'],
  third: ['# третина', '# третини', '# третиною'],
  half: ['# півріччя', '# півріччя', '# півріччям'],
} as const;

const CITIES = {
  Algiers: 'Алжир',
  Athens: 'Афіни',
  Baghdad: 'Багдад',
  Baku: 'Баку',
  Beirut: 'Бейрут',
  Belgrade: 'Белград',
  Berlin: 'Берлін',
  Brussels: 'Брюссель',
  Bucharest: 'Бухарест',
  Cairo: 'Каїр',
  Chicago: 'Чикаго',
  Chisinau: 'Кишинів',
  Damascus: 'Дамаск',
  Dubai: 'Дубай',
  Hong_Kong: 'Гонконг',
  Istanbul: 'Стамбул',
  Jerusalem: 'Єрусалим',
  Kabul: 'Кабул',
  Kolkata: 'Делі',
  Kyiv: 'Київ',
  London: 'Лондон',
  Los_Angeles: 'Лос-Анджелес',
  Madrid: 'Мадрид',
  Mexico_City: 'Мехіко',
  Minsk: 'Мінськ',
  Moscow: 'Москва',
  New_York: 'Нью-Йорк',
  Paris: 'Париж',
  Prague: 'Прага',
  Riga: 'Рига',
  Riyadh: 'Ер-Ріяд',
  Rome: 'Рим',
  Sao_Paulo: 'Сан-Паулу',
  Seoul: 'Сеул',
  Shanghai: 'Пекін',
  Simferopol: 'Сімферополь',
  Singapore: 'Сінгапур',
  Stockholm: 'Стокгольм',
  Sydney: 'Сідней',
  Tallinn: 'Таллінн',
  Tbilisi: 'Тбілісі',
  Tehran: 'Тегеран',
  Tokyo: 'Токіо',
  Vienna: 'Відень',
  Vilnius: 'Вільнюс',
  Warsaw: 'Варшава',
  Yerevan: 'Єреван',
  Zurich: 'Цюрих',
};

function inCase(forms: readonly [string, string, string], role: DateRole): string {
  if (role === 'between') return forms[2];
  return forms[role === 'alone' ? 0 : 1];
}

/**
 * A date that a word stands before says "року"; by itself, as in a dateline, it does without, and
 * so does "24 лют. 2022".
 */
function year(date: string): string {
  return /\d$/.test(date) && !/\p{L}\.\s\d+$/u.test(date) ? `${date} року` : date;
}

/**
 * "приблизно з 2022 року": the doubt comes before the preposition; "із січня" is easier to say; and
 * "з 24 листопада 2025 року, 20:21", for two prepositions would be one too many.
 */
function after(preposition: string, date: string, kind: DateKind): string {
  const [, about = '', rest = ''] = /^(приблизно )?(.*)$/.exec(date) ?? [];
  const easy = preposition === 'з' && /^[сзш]/.test(rest) ? 'із' : preposition;
  const said = kind === 'time' ? rest.replace(/ об? (?=\d)/, ', ') : year(rest);
  return `${about}${easy} ${said}`;
}

/** "травня 2026" as it stands after "між": "травнем 2026 року"; days need no ending. */
function instrumental(date: string): string {
  if (/^\d+$/.test(date)) return `${date} роком`;
  const said = /:\d\d$/.test(date) ? date : year(date);
  if (/^\d/.test(said)) return said;
  return said
    .replace('лютого', 'лютим')
    .replace(/ня(?!\p{L})/u, 'нем')
    .replace('листопада', 'листопадом');
}

/** An age is a phrase already, which no preposition can stand before. */
function until(date: string, kind: DateKind): string {
  return kind === 'age' ? `кінець ${date}` : after('до', date, kind);
}

export const datesUk: DateWords = {
  genitive: true,
  weekdayAlone: true,
  mend: ({ type, value }) => (type === 'literal' && /^\sр\.$/.test(value) ? '' : value),
  dash: ['–', ' — '],
  range: (from, to, kind) => (kind === 'month' ? `${from} — ${to}` : undefined),
  about: (date, role, kind) =>
    role === 'alone' && kind !== 'age'
      ? `близько ${kind === 'time' ? date : year(date)}`
      : `приблизно ${date}`,
  uncertain: (date) => `${date} (під сумнівом)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'рік', month: 'місяць', day: 'день' }[part]} ${
      {
        approximate: 'приблизний',
        uncertain: 'під сумнівом',
        both: 'приблизний і під сумнівом',
      }[how]
    }`,
  since: (date, kind = 'day') =>
    kind === 'age' ? `останні ${date.replace(/ тому$/, '')}` : after('з', date, kind),
  until,
  endUnknown: (date, kind) =>
    `${kind === 'age' ? `початок ${date}` : after('з', date, kind)}, кінець невідомий`,
  startUnknown: (date, kind) => `${until(date, kind)}, початок невідомий`,
  fromTo: (from, to, kinds) => {
    const first = kinds[0] === kinds[1] ? from.replace(/ (років|століття|тисячоліття)$/, '') : from;
    return `${after('з', first, kinds[0])} ${after('до', to, kinds[1])}`;
  },
  between: (from, to, kind) => {
    // "44 і 30 роками до н. е."
    const [, last = '', era = ''] = /^(\d+)( .*)?$/.exec(to) ?? [];
    if (kind === 'year' && /^\d+$/.test(from) && last) return `між ${from} і ${last} роками${era}`;
    const first = /\p{L}/u.test(from) || kind === 'year' ? instrumental(from) : from;
    return `між ${first} і ${instrumental(to)}`;
  },
  orEarlier: (date) => `${date} або раніше`,
  orLater: (date) => `${date} або пізніше`,
  season: ({ part, number = 0, hemisphere }, years, role) => {
    const where = { north: ' (північна півкуля)', south: ' (південна півкуля)', any: '' };
    const nth = part === 'quarter' ? roman(number) : ordinal(number, part, role);
    const name = inCase(PARTS[part], role).replace('#', nth);
    const joined = years.length > 1 ? `${years.join('–')} років` : year(years.join());
    return `${name} ${joined}${where[hemisphere ?? 'any']}`;
  },
  decade: (first, role, number) =>
    inCase(
      [`${first}-${decadeEnding(number)} роки`, `${first}-х років`, `${first}-ми роками`],
      role,
    ),
  century: (number, role) => `${roman(number)} століття${role === 'between' ? 'м' : ''}`,
  millennium: (number, role) => `${roman(number)} тисячоліття${role === 'between' ? 'м' : ''}`,
  yearUnknown: (date) => `${date}, рік невідомий`,
  dateUnknown: 'дата невідома',
  yearsAgo: (years) => `${years} років тому`,
  at: (date, clock, short) =>
    short ? `${date}, ${clock}` : `${year(date)} ${clock.startsWith('11') ? 'об' : 'о'} ${clock}`,
  clock: (time) => (time.includes(':') ? time : `${time}:00`),
  clocks: (from, to) => `${from}–${to}`,
  cities: CITIES,
};

/** Feminine for a third, neuter for a half of a year. */
function ordinal(number: number, part: string, role: DateRole): string {
  if (number === 3) return inCase(['третя', 'третьої', 'третьою'], role);
  const stem = number === 1 ? 'перш' : 'друг';
  return (
    stem + (part === 'third' ? inCase(['а', 'ої', 'ою'], role) : inCase(['е', 'ого', 'им'], role))
  );
}

/** Двотисячні, сорокові, дев’яності. */
function decadeEnding(year: number): string {
  if (year % 1000 === 0) return 'ні';
  return year % 100 === 40 ? 'ві' : 'ті';
}

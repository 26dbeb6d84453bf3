import { roman } from '../roman.ts';
import type { DateKind, DateRole, DateWords } from '../words.ts';

/** What a part of a year is called, its genitive and its instrumental. */
const PARTS = {
  spring: ['wiosna', 'wiosny', 'wiosną'],
  summer: ['lato', 'lata', 'latem'],
  autumn: ['jesień', 'jesieni', 'jesienią'],
  winter: ['zima', 'zimy', 'zimą'],
  quarter: ['# kwartał', '# kwartału', '# kwartałem'],
  third: ['# kwadrymestr', '# kwadrymestru', '# kwadrymestrem'],
  half: ['# półrocze', '# półrocza', '# półroczem'],
} as const;

const CITIES = {
  Algiers: 'Algier',
  Athens: 'Ateny',
  Baghdad: 'Bagdad',
  Beirut: 'Bejrut',
  Belgrade: 'Belgrad',
  Brussels: 'Bruksela',
  Bucharest: 'Bukareszt',
  Cairo: 'Kair',
  Copenhagen: 'Kopenhaga',
  Damascus: 'Damaszek',
  Dubai: 'Dubaj',
  Istanbul: 'Stambuł',
  Jerusalem: 'Jerozolima',
  Kolkata: 'Nowe Delhi',
  Kyiv: 'Kijów',
  Lisbon: 'Lizbona',
  London: 'Londyn',
  Madrid: 'Madryt',
  Mexico_City: 'Meksyk',
  Minsk: 'Mińsk',
  Moscow: 'Moskwa',
  New_York: 'Nowy Jork',
  Paris: 'Paryż',
  Prague: 'Praga',
  Riyadh: 'Rijad',
  Rome: 'Rzym',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Seul',
  Shanghai: 'Pekin',
  Singapore: 'Singapur',
  Stockholm: 'Sztokholm',
  Taipei: 'Tajpej',
  Tehran: 'Teheran',
  Tokyo: 'Tokio',
  Vienna: 'Wiedeń',
  Vilnius: 'Wilno',
  Warsaw: 'Warszawa',
  Zurich: 'Zurych',
};

function inCase(forms: readonly [string, string, string], role: DateRole): string {
  if (role === 'between') return forms[2];
  return forms[role === 'alone' ? 0 : 1];
}

/** A year that a word stands before is followed by "r.". */
function year(date: string, kind: DateKind): string {
  return kind === 'year' && /\d$/.test(date) ? `${date} r.` : date;
}

/** "maja 2026" as it stands after "między": "majem 2026"; days and years need no ending. */
function instrumental(date: string): string {
  return date
    .replace(/^lutego/, 'lutym')
    .replace(/^(\p{L}+k)a(?!\p{L})/u, '$1iem')
    .replace(/^(\p{L}+)a(?!\p{L})/u, '$1em');
}

/** An age is a phrase already, which no preposition can stand before. */
function until(date: string, kind: DateKind): string {
  return kind === 'age' ? `koniec ${date}` : `do ${year(date, kind)}`;
}

export const datesPl: DateWords = {
  genitive: true,
  weekdayAlone: true,
  // The only abbreviated month that is a whole word, and so has a genitive.
  mend: ({ value }, { dated }) => (dated && value === 'maj' ? 'maja' : value),
  about: (date, role, kind) => {
    if (kind === 'age') return `ok. ${genitive(date)}`;
    return role === 'alone' ? `ok. ${year(date, kind)}` : `około ${date}`;
  },
  uncertain: (date) => `${date} (niepewne)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'rok', month: 'miesiąc', day: 'dzień' }[part]} ${
      { approximate: 'przybliżony', uncertain: 'niepewny', both: 'przybliżony i niepewny' }[how]
    }`,
  since: (date, kind = 'day') => {
    const from = kind === 'age' ? genitive(date).replace(/ temu$/, '') : date;
    return `od ${year(from, kind)}`;
  },
  until,
  endUnknown: (date, kind) =>
    `${kind === 'age' ? `początek ${date}` : `od ${year(date, kind)}`}, koniec nieznany`,
  startUnknown: (date, kind) => `${until(date, kind)}, początek nieznany`,
  fromTo: (from, to, kinds) => {
    const century = /( \S+)? wieku$/.exec(from)?.[0] ?? '';
    const common = to.endsWith(century) ? century : ' wieku';
    const first = to.endsWith(common) ? from.replace(common, '') : from;
    return `od ${year(first, kinds[0])} do ${year(to, kinds[1])}`;
  },
  between: (from, to, kind) => {
    const last = /^\d+$/.test(to) ? year(to, 'year') : to;
    const first = kind === 'year' && !/^\d/.test(to) ? year(from, kind) : from;
    return `między ${instrumental(first)} a ${instrumental(last)}`;
  },
  orEarlier: (date) => `${date} lub wcześniej`,
  orLater: (date) => `${date} lub później`,
  season: ({ part, number = 0, hemisphere }, years, role) => {
    const where = { north: ' (półkula północna)', south: ' (półkula południowa)', any: '' };
    const name = inCase(PARTS[part], role).replace('#', roman(number));
    return `${name} ${years.join('/')}${where[hemisphere ?? 'any']}`;
  },
  // The first two decades of a century have no short name.
  decade: (first, role, number) => {
    const decade = number % 100;
    const name = decade < 20 ? `${first}–${number + 9}` : `${decade}. ${centuryOf(number)} wieku`;
    return `${inCase(['lata', 'lat', 'latami'], role)} ${name}`;
  },
  century: (number, role) => `${roman(number)} ${inCase(['wiek', 'wieku', 'wiekiem'], role)}`,
  millennium: (number, role) =>
    `${roman(number)} ${inCase(['tysiąclecie', 'tysiąclecia', 'tysiącleciem'], role)}`,
  yearUnknown: (date) => `${date}, rok nieznany`,
  dateUnknown: 'data nieznana',
  yearsAgo: (years) => `${years} lat temu`,
  lengths: (first, second) => `${first} i ${second}`,
  at: (date, clock, short) => `${date}, ${short ? '' : 'godz. '}${clock}`,
  clock: (time) => (time.includes(':') ? time : `${time}:00`),
  clocks: (from, to) => `${from}–${to}`,
  cities: CITIES,
};

/** "2 miliony", "1 milion" as they stand after "od". */
function genitive(age: string): string {
  return age.replace(/(lion|liard)y /, '$1ów ').replace(/(lion|liard) /, '$1a ');
}

function centuryOf(year: number): string {
  return roman(Math.floor(year / 100) + 1);
}

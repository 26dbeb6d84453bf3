import { roman } from '../roman.ts';
import type { DateKind, DateWords } from '../words.ts';

const SEASONS = { spring: 'printemps', summer: 'été', autumn: 'automne', winter: 'hiver' };
const PARTS = { quarter: 'trimestre', third: 'quadrimestre', half: 'semestre' };

/** What stands before a date: nothing before a month or a year, "l’" before "été". */
function article(date: string, kind: DateKind): '' | 'le ' | 'les ' | 'l’' {
  if (kind === 'month' || kind === 'year' || kind === 'age') return '';
  if (kind === 'decade') return 'les ';
  return /^[aéh]/.test(date) ? 'l’' : 'le ';
}

function named(date: string, kind: DateKind): string {
  return article(date, kind) + date;
}

/** "du 3 avril", "d’avril 2026", "de 2022", "des années 1990", "de l’été 2026". */
function from(date: string, kind: DateKind): string {
  const bare = /^[aéo]/.test(date) ? 'd’' : 'de ';
  return { '': bare, 'le ': 'du ', 'les ': 'des ', 'l’': 'de l’' }[article(date, kind)] + date;
}

function to(date: string, kind: DateKind, bare = 'à '): string {
  return { '': bare, 'le ': 'au ', 'les ': 'aux ', 'l’': 'à l’' }[article(date, kind)] + date;
}

function until(date: string, kind: DateKind): string {
  return `jusqu’${to(date, kind, kind === 'age' ? 'à ' : 'en ')}`;
}

function kindOf(date: string): DateKind {
  return /^\d{1,2}(er)?\s/.test(date) ? 'day' : 'year';
}

function nth(number: number | string, feminine = ''): string {
  return `${number}${number === 1 || number === 'I' ? `er${feminine}` : 'e'}`;
}

const CITIES = {
  Algiers: 'Alger',
  Athens: 'Athènes',
  Baghdad: 'Bagdad',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  Copenhagen: 'Copenhague',
  Damascus: 'Damas',
  Jerusalem: 'Jérusalem',
  Kabul: 'Kaboul',
  Kolkata: 'New Delhi',
  Kyiv: 'Kiev',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Mexico_City: 'Mexico',
  Moscow: 'Moscou',
  Prague: 'Prague',
  Riyadh: 'Riyad',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Séoul',
  Shanghai: 'Pékin',
  Singapore: 'Singapour',
  Taipei: 'Taipei',
  Tehran: 'Téhéran',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
};

const base = {
  mend: ({ type, value }) => (type === 'day' && value === '1' ? '1er' : value),
  dash: ['-', ' – '],
  range: (first, last, kind, short) =>
    short || kind === 'year' ? undefined : `${from(first, kind)} ${to(last, kind)}`,
  ageTo: ' à ',
  about: (date, role, kind) => {
    if (kind === 'age') return date.replace(/^il y a /, 'il y a environ ');
    return role === 'alone' ? `vers ${named(date, kind)}` : `${date} environ`;
  },
  uncertain: (date) => `${date} (incertain)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) => {
    const [name, e] = { year: ['année', 'e'], month: ['mois', ''], day: ['jour', ''] }[part];
    const approximate = part === 'year' ? 'approximative' : 'approximatif';
    const words = {
      approximate,
      uncertain: `incertain${e}`,
      both: `${approximate} et incertain${e}`,
    };
    return `${name} ${words[how]}`;
  },
  since: (date, kind = kindOf(date)) => `depuis ${named(date, kind).replace(/^il y a /, '')}`,
  until,
  endUnknown: (date, kind) =>
    `${kind === 'age' ? `début ${date}` : `à partir ${from(date, kind)}`}, fin inconnue`,
  startUnknown: (date, kind) => `${until(date, kind)}, début inconnu`,
  fromTo: (first, last, kinds) => `${from(first, kinds[0])} ${to(last, kinds[1])}`,
  between: (first, last, kind) => `entre ${named(first, kind)} et ${named(last, kind)}`,
  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  season: ({ part, number = 0, hemisphere }, years) => {
    const where = { north: ' (hémisphère Nord)', south: ' (hémisphère Sud)', any: '' };
    const name =
      part === 'quarter' || part === 'third' || part === 'half'
        ? `${nth(number)} ${PARTS[part]}`
        : SEASONS[part];
    return `${name} ${years.join('-')}${where[hemisphere ?? 'any']}`;
  },
  decade: (year) => `années ${year}`,
  century: (number) => `${nth(roman(number))} siècle`,
  millennium: (number) => `${nth(roman(number))} millénaire`,
  yearUnknown: (date) => `${date}, année inconnue`,
  dateUnknown: 'date inconnue',
  // "13,8 G" is what an engineer in Québec would write.
  yearsAgo: (years) => `il y a ${years.replace(/G$/, 'Md')} d’années`,
  manyYears: (years) => `${years} d’années`,
  lengths: (first, second) => `${first} et ${second}`,
  at: (date, clock, short) => `${date}${short ? ',' : ' à'} ${clock}`,
  clock: (time) => {
    const [hour, minute, second] = time.split(':');
    const minutes = minute && (minute !== '00' || second) ? `\u00a0${minute}` : '';
    return `${hour}\u00a0h${minutes}${second ? `\u00a0min\u00a0${second}\u00a0s` : ''}`;
  },
  clocks: (first, last) => `${first} – ${last}`,
  cities: CITIES,
} satisfies DateWords;

export const datesFr: DateWords = {
  ...base,
  // Newspapers of Geneva and Lausanne set no blanks: "20h21".
  countries: { CH: { ...base, clock: (time) => base.clock(time).replace(/\u00a0/g, '') } },
};

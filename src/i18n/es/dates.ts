import { roman } from '../roman.ts';
import type { DateKind, DateWords } from '../words.ts';

const SEASONS = { spring: 'primavera', summer: 'verano', autumn: 'otoño', winter: 'invierno' };
const PARTS = { quarter: 'trimestre', third: 'cuatrimestre', half: 'semestre' };
const NTH = ['', 'primer', 'segundo', 'tercer', 'cuarto'];

const CITIES = {
  Algiers: 'Argel',
  Athens: 'Atenas',
  Baghdad: 'Bagdad',
  Beirut: 'Beirut',
  Berlin: 'Berlín',
  Brussels: 'Bruselas',
  Bucharest: 'Bucarest',
  Cairo: 'El Cairo',
  Copenhagen: 'Copenhague',
  Damascus: 'Damasco',
  Jerusalem: 'Jerusalén',
  Kolkata: 'Nueva Delhi',
  Kyiv: 'Kiev',
  Lisbon: 'Lisboa',
  London: 'Londres',
  Mexico_City: 'Ciudad de México',
  Moscow: 'Moscú',
  New_York: 'Nueva York',
  Paris: 'París',
  Prague: 'Praga',
  Riyadh: 'Riad',
  Rome: 'Roma',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Seúl',
  Shanghai: 'Pekín',
  Singapore: 'Singapur',
  Stockholm: 'Estocolmo',
  Tehran: 'Teherán',
  Tokyo: 'Tokio',
  Vienna: 'Viena',
  Warsaw: 'Varsovia',
  Zurich: 'Zúrich',
};

/** What stands before a date: nothing before a month or a year. */
function article(date: string, kind: DateKind): '' | 'el ' | 'la ' {
  if (kind === 'month' || kind === 'year' || kind === 'age') return '';
  return kind === 'decade' || date.startsWith('primavera') ? 'la ' : 'el ';
}

function named(date: string, kind: DateKind): string {
  return article(date, kind) + date;
}

/** "del 3 de abril", "de 2022", "de la década de 1990". */
function from(date: string, kind: DateKind): string {
  return { '': 'de ', 'el ': 'del ', 'la ': 'de la ' }[article(date, kind)] + date;
}

function to(date: string, kind: DateKind): string {
  return { '': 'a ', 'el ': 'al ', 'la ': 'a la ' }[article(date, kind)] + date;
}

function kindOf(date: string): DateKind {
  return /^\d{1,2}\s/.test(date) ? 'day' : 'year';
}

export const datesEs: DateWords = {
  // "3 abr 2026": the abbreviated date drops its prepositions, in every country.
  mend: ({ type, value }, { short }) =>
    short && type === 'literal' && value === ' de ' ? ' ' : value,
  dash: ['-', ' – '],
  range: (first, last, kind, short) =>
    short || kind === 'year' ? undefined : `${from(first, kind)} ${to(last, kind)}`,
  ageTo: ' y ',
  about: (date, role, kind) => {
    if (kind === 'age')
      return date
        .replace(/^hace (?!entre)/, 'hace unos ')
        .replace(/^hace entre/, 'hace aproximadamente entre');
    return role === 'alone' ? `hacia ${named(date, kind)}` : `${date} aproximadamente`;
  },
  uncertain: (date) => `${date} (incierto)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'año', month: 'mes', day: 'día' }[part]} ${
      { approximate: 'aproximado', uncertain: 'incierto', both: 'aproximado e incierto' }[how]
    }`,
  since: (date, kind = kindOf(date)) => `desde ${named(date, kind)}`,
  until: (date, kind) => `hasta ${named(date, kind)}`,
  endUnknown: (date, kind) => `desde ${named(date, kind)}, final desconocido`,
  startUnknown: (date, kind) => `hasta ${named(date, kind)}, inicio desconocido`,
  fromTo: (first, last, kinds) => `${from(first, kinds[0])} ${to(last, kinds[1])}`,
  between: (first, last, kind) => `entre ${named(first, kind)} y ${named(last, kind)}`,
  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  season: ({ part, number = 0, hemisphere }, years) => {
    const where = { north: ' (hemisferio norte)', south: ' (hemisferio sur)', any: '' };
    const name =
      part === 'quarter' || part === 'third' || part === 'half'
        ? `${NTH[number]} ${PARTS[part]}`
        : SEASONS[part];
    return `${name} de ${years.join('-')}${where[hemisphere ?? 'any']}`;
  },
  decade: (year) => `década de ${year}`,
  century: (number) => `siglo ${roman(number)}`,
  millennium: (number) => `${roman(number)} milenio`,
  yearUnknown: (date) => `${date}, año desconocido`,
  dateUnknown: 'fecha desconocida',
  yearsAgo: (years) => `hace ${/ y /.test(years) ? 'entre ' : ''}${years} de años`,
  manyYears: (years) => `${years} de años`,
  millions: (count, short) => `${count} ${short ? 'M' : 'millones'}`,
  lengths: (first, second) => `${first} y ${second}`,
  at: (date, clock, short) =>
    short ? `${date}, ${clock}` : `${date} a la${/^1\b/.test(clock) ? '' : 's'} ${clock}`,
  clock: (time) => (time.includes(':') ? time : `${time} h`),
  clocks: (first, last) => `${first}-${last}`,
  cities: CITIES,
};

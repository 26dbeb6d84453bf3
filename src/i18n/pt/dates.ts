import { roman } from '../roman.ts';
import type { DateKind, DateWords } from '../words.ts';

const SEASONS = { spring: 'primavera', summer: 'verão', autumn: 'outono', winter: 'inverno' };
const PARTS = { quarter: 'trimestre', third: 'quadrimestre', half: 'semestre' };
const NTH = ['', 'primeiro', 'segundo', 'terceiro', 'quarto'];

const CITIES = {
  Algiers: 'Argel',
  Athens: 'Atenas',
  Baghdad: 'Bagdá',
  Beirut: 'Beirute',
  Berlin: 'Berlim',
  Brussels: 'Bruxelas',
  Bucharest: 'Bucareste',
  Cairo: 'Cairo',
  Copenhagen: 'Copenhague',
  Damascus: 'Damasco',
  Istanbul: 'Istambul',
  Jerusalem: 'Jerusalém',
  Kabul: 'Cabul',
  Kolkata: 'Nova Délhi',
  Kyiv: 'Kiev',
  Lisbon: 'Lisboa',
  London: 'Londres',
  Mexico_City: 'Cidade do México',
  Moscow: 'Moscou',
  New_York: 'Nova York',
  Prague: 'Praga',
  Riyadh: 'Riad',
  Rome: 'Roma',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Seul',
  Shanghai: 'Pequim',
  Singapore: 'Singapura',
  Stockholm: 'Estocolmo',
  Tehran: 'Teerã',
  Tokyo: 'Tóquio',
  Vienna: 'Viena',
  Warsaw: 'Varsóvia',
  Zurich: 'Zurique',
};

/** What stands before a date: nothing before a day, a month or a year. */
function article(date: string, kind: DateKind): '' | 'a ' | 'o ' {
  if (kind === 'decade') return 'a ';
  if (kind === 'season') return date.startsWith('primavera') ? 'a ' : 'o ';
  return kind === 'century' || kind === 'millennium' ? 'o ' : '';
}

function named(date: string, kind: DateKind): string {
  return article(date, kind) + date;
}

function from(date: string, kind: DateKind): string {
  return { '': 'de ', 'a ': 'da ', 'o ': 'do ' }[article(date, kind)] + date;
}

function to(date: string, kind: DateKind): string {
  return { '': 'a ', 'a ': 'à ', 'o ': 'ao ' }[article(date, kind)] + date;
}

const brazil = {
  mend: ({ type, value }, { short }) => {
    if (short && type === 'literal' && value === ' de ') return ' ';
    return type === 'day' && value === '1' ? '1º' : value;
  },
  dash: ['-', ' – '],
  range: (first, last, kind, short) =>
    short || kind === 'year' ? undefined : `de ${first} a ${last}`,
  ageTo: ' e ',
  about: (date, role, kind) => {
    if (kind === 'age')
      return date
        .replace(/^há (?!entre)/, 'há cerca de ')
        .replace(/^há entre/, 'há aproximadamente entre');
    return role === 'alone' ? `por volta ${from(date, kind)}` : `${date} aproximadamente`;
  },
  uncertain: (date) => `${date} (incerto)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'ano', month: 'mês', day: 'dia' }[part]} ${
      { approximate: 'aproximado', uncertain: 'incerto', both: 'aproximado e incerto' }[how]
    }`,
  since: (date, kind = 'day') => {
    if (kind !== 'age') return `desde ${named(date, kind)}`;
    const rough = date.startsWith('há cerca de ') ? ', aproximadamente' : '';
    return `nos últimos ${date.replace(/^há (cerca de )?/, '')}${rough}`;
  },
  until: (date, kind) => `até ${named(date, kind)}`,
  endUnknown: (date, kind) =>
    `${kind === 'age' ? `início ${date}` : `a partir ${from(date, kind)}`}, fim desconhecido`,
  startUnknown: (date, kind) => `até ${named(date, kind)}, início desconhecido`,
  fromTo: (first, last, kinds) => `${from(first, kinds[0])} ${to(last, kinds[1])}`,
  between: (first, last, kind) => `entre ${named(first, kind)} e ${named(last, kind)}`,
  orEarlier: (date) => `${date} ou antes`,
  orLater: (date) => `${date} ou depois`,
  season: ({ part, number = 0, hemisphere }, years) => {
    const where = { north: ' (hemisfério norte)', south: ' (hemisfério sul)', any: '' };
    const name =
      part === 'quarter' || part === 'third' || part === 'half'
        ? `${NTH[number]} ${PARTS[part]}`
        : SEASONS[part];
    return `${name} de ${years.join('-')}${where[hemisphere ?? 'any']}`;
  },
  decade: (year) => `década de ${year}`,
  century: (number) => `século ${roman(number)}`,
  millennium: (number) => `${roman(number)} milênio`,
  yearUnknown: (date) => `${date}, ano desconhecido`,
  dateUnknown: 'data desconhecida',
  yearsAgo: (years) => `há ${/ e /.test(years) ? 'entre ' : ''}${years} de anos`,
  manyYears: (years) => `${years} de anos`,
  lengths: (first, second) => `${first} e ${second}`,
  at: (date, clock, short) =>
    short ? `${date}, ${clock}` : `${date} ${/^[01]h/.test(clock) ? 'à' : 'às'} ${clock}`,
  clock: (time) => {
    const [hour, minute, second] = time.split(':');
    const minutes = minute && (minute !== '00' || second) ? minute : '';
    return `${hour}h${minutes}${second ? `min${second}s` : ''}`;
  },
  clocks: (first, last) => `${first}-${last}`,
  cities: CITIES,
} satisfies DateWords;

function lisbonUntil(date: string, kind: DateKind): string {
  return `até ${article(date, kind) === '' ? date : to(date, kind)}`;
}

/** As in Lisbon, where the first of a month is no ordinal and "até" is followed by "a". */
const portugal: DateWords = {
  ...brazil,
  mend: (part, how) => (part.type === 'day' ? part.value : brazil.mend(part, how)),
  until: lisbonUntil,
  startUnknown: (date, kind) => `${lisbonUntil(date, kind)}, início desconhecido`,
  // "13,8 mM" is read by bankers only.
  yearsAgo: (years) => brazil.yearsAgo(years.replace(/mM$/, 'mil M')),
  millennium: (number) => `${roman(number)} milénio`,
  cities: {
    ...CITIES,
    Baghdad: 'Bagdade',
    Kolkata: 'Nova Deli',
    Moscow: 'Moscovo',
    New_York: 'Nova Iorque',
    Riyadh: 'Riade',
    Tehran: 'Teerão',
  },
};

export const datesPt: DateWords = { ...brazil, countries: { PT: portugal } };

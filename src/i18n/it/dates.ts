import { roman } from '../roman.ts';
import type { DateKind, DateWords } from '../words.ts';

const SEASONS = { spring: 'primavera', summer: 'estate', autumn: 'autunno', winter: 'inverno' };
const PARTS = { quarter: 'trimestre', third: 'quadrimestre', half: 'semestre' };
const NTH = ['', 'primo', 'secondo', 'terzo', 'quarto'];

const CITIES = {
  Algiers: 'Algeri',
  Athens: 'Atene',
  Belgrade: 'Belgrado',
  Berlin: 'Berlino',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Il Cairo',
  Copenhagen: 'Copenaghen',
  Damascus: 'Damasco',
  Jerusalem: 'Gerusalemme',
  Kolkata: 'Nuova Delhi',
  Kyiv: 'Kiev',
  Lisbon: 'Lisbona',
  London: 'Londra',
  Mexico_City: 'Città del Messico',
  Moscow: 'Mosca',
  Paris: 'Parigi',
  Prague: 'Praga',
  Riyadh: 'Riad',
  Rome: 'Roma',
  Sao_Paulo: 'San Paolo',
  Seoul: 'Seul',
  Shanghai: 'Pechino',
  Stockholm: 'Stoccolma',
  Tehran: 'Teheran',
  Vienna: 'Vienna',
  Warsaw: 'Varsavia',
  Zurich: 'Zurigo',
};

type Article = '' | 'il ' | 'l’' | 'la ' | 'gli ';

/** What stands before a date. 8 (otto) and 11 (undici) begin with a vowel: "l’8 aprile". */
function article(date: string, kind: DateKind): Article {
  if (kind === 'month' || kind === 'age') return '';
  if (kind === 'decade') return 'gli ';
  if (date.startsWith('primavera')) return 'la ';
  return /^(8|11?(?![\d°])|[aei]|(VIII|XI)\b)/.test(date) ? 'l’' : 'il ';
}

function named(date: string, kind: DateKind): string {
  return article(date, kind) + date;
}

/** "al 3 aprile", "all’8", "ad aprile", "agli anni 1990". */
function to(date: string, kind: DateKind): string {
  const bare = date.startsWith('a') ? 'ad ' : 'a ';
  const before = { '': bare, 'il ': 'al ', 'l’': 'all’', 'la ': 'alla ', 'gli ': 'agli ' };
  return before[article(date, kind)] + date;
}

/** "dal 3 aprile", "dall’8", "da aprile", "dagli anni 1990". */
function from(date: string, kind: DateKind): string {
  return article(date, kind) === '' ? `da ${date}` : `d${to(date, kind)}`;
}

function kindOf(date: string): DateKind {
  return /^\d/.test(date) ? 'day' : 'month';
}

export const datesIt: DateWords = {
  mend: ({ type, value }) => (type === 'day' && value === '1' ? '1°' : value),
  dash: ['-', ' – '],
  range: (first, last, kind, short) =>
    short || kind === 'year' ? undefined : `${from(first, kind)} ${to(last, kind)}`,
  ageTo: ' a ',
  about: (date, _role, kind) => (kind === 'age' ? `circa ${date}` : `${date} circa`),
  uncertain: (date) => `${date} (incerto)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'anno', month: 'mese', day: 'giorno' }[part]} ${
      { approximate: 'approssimativo', uncertain: 'incerto', both: 'approssimativo e incerto' }[how]
    }`,
  since: (date, kind = kindOf(date)) => from(date, kind).replace(/ fa$/, ''),
  until: (date, kind) => `fino ${to(date, kind)}`,
  endUnknown: (date, kind) => `${from(date, kind)}, fine ignota`,
  startUnknown: (date, kind) => `fino ${to(date, kind)}, inizio ignoto`,
  fromTo: (first, last, kinds) => `${from(first, kinds[0])} ${to(last, kinds[1])}`,
  between: (first, last, kind) => `tra ${named(first, kind)} e ${named(last, kind)}`,
  orEarlier: (date) => `${date} o prima`,
  orLater: (date) => `${date} o dopo`,
  season: ({ part, number = 0, hemisphere }, years) => {
    const where = { north: ' (emisfero nord)', south: ' (emisfero sud)', any: '' };
    const name =
      part === 'quarter' || part === 'third' || part === 'half'
        ? `${NTH[number]} ${PARTS[part]}`
        : SEASONS[part];
    return `${name} ${years.join('-')}${where[hemisphere ?? 'any']}`;
  },
  decade: (year) => `anni ${year}`,
  century: (number) => `${roman(number)} secolo`,
  millennium: (number) => `${roman(number)} millennio`,
  yearUnknown: (date) => `${date}, anno ignoto`,
  dateUnknown: 'data ignota',
  yearsAgo: (years) => {
    const from = / a /.test(years) ? 'da ' : '';
    return `${from}${years.replace(/Ml[dn]$/, (unit) => unit.toLowerCase())} di anni fa`;
  },
  manyYears: (years) => `${years} di anni`,
  lengths: (first, second) => `${first} e ${second}`,
  at: (date, clock, short) => {
    if (short) return `${date}, ${clock}`;
    return `${date} ${/^1\b/.test(clock) ? 'all’' : 'alle '}${clock}`;
  },
  clock: (time) => (time.includes(':') ? time.replaceAll(':', '.') : `ore ${time}`),
  clocks: (first, last) => `${first}-${last}`,
  cities: CITIES,
};

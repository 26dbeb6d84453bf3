import type { DateKind, DateRole, DateWords } from '../words.ts';

const NTH = ['', 'eerste', 'tweede', 'derde', 'vierde'];
const PARTS = {
  spring: 'het voorjaar',
  summer: 'de zomer',
  autumn: 'het najaar',
  winter: 'de winter',
  quarter: 'het # kwartaal',
  third: 'de # vier maanden',
  half: 'de # helft',
};

const CITIES = {
  Algiers: 'Algiers',
  Athens: 'Athene',
  Baghdad: 'Bagdad',
  Beirut: 'Beiroet',
  Belgrade: 'Belgrado',
  Berlin: 'Berlijn',
  Brussels: 'Brussel',
  Bucharest: 'Boekarest',
  Cairo: 'Caïro',
  Copenhagen: 'Kopenhagen',
  Jerusalem: 'Jeruzalem',
  Kolkata: 'New Delhi',
  Lisbon: 'Lissabon',
  London: 'Londen',
  Mexico_City: 'Mexico-Stad',
  Moscow: 'Moskou',
  Paris: 'Parijs',
  Prague: 'Praag',
  Riyadh: 'Riyad',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Seoel',
  Shanghai: 'Peking',
  Tehran: 'Teheran',
  Tokyo: 'Tokio',
  Vienna: 'Wenen',
  Warsaw: 'Warschau',
  Zurich: 'Zürich',
};

/** The article is left out where a date stands by itself. */
function withArticle(article: string, name: string, role: DateRole): string {
  return role === 'alone' ? name : `${article} ${name}`;
}

/** "tot" would leave out the last day; of a time it does not. */
function until(date: string, kind: DateKind): string {
  return `${kind === 'time' || kind === 'age' ? 'tot' : 'tot en met'} ${date}`;
}

export const datesNl: DateWords = {
  shortMonths: 'jan.,feb.,mrt.,apr.,mei,juni,juli,aug.,sept.,okt.,nov.,dec.'.split(','),
  dash: ['-', ' – '],
  ageTo: ' tot ',
  about: (date, role, kind) =>
    `${role === 'alone' && kind !== 'age' ? 'rond' : 'ongeveer'} ${date}`,
  uncertain: (date) => `${date} (onzeker)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'jaar', month: 'maand', day: 'dag' }[part]} ${
      { approximate: 'bij benadering', uncertain: 'onzeker', both: 'bij benadering en onzeker' }[
        how
      ]
    }`,
  since: (date, kind) => (kind === 'age' ? `al ${date.replace(/ geleden$/, '')}` : `sinds ${date}`),
  until,
  endUnknown: (date) => `vanaf ${date}, einde onbekend`,
  startUnknown: (date, kind) => `${until(date, kind)}, begin onbekend`,
  fromTo: (from, to, kinds) => `van ${from} ${until(to, kinds[1])}`,
  between: (from, to) => `tussen ${from} en ${to}`,
  orEarlier: (date) => `${date} of eerder`,
  orLater: (date) => `${date} of later`,
  season: ({ part, number = 0, hemisphere }, years, role) => {
    const where = { north: ' (noordelijk halfrond)', south: ' (zuidelijk halfrond)', any: '' };
    const [article = '', ...name] = PARTS[part].replace('#', NTH[number] ?? '').split(' ');
    const year = `${number || role !== 'alone' ? 'van ' : ''}${years.join('-')}`;
    return `${withArticle(article, name.join(' '), role)} ${year}${where[hemisphere ?? 'any']}`;
  },
  decade: (year, role) => withArticle('de', `jaren ${year}`, role),
  century: (number, role) => withArticle('de', `${number}e eeuw`, role),
  millennium: (number, role) => withArticle('het', `${number}e millennium`, role),
  yearUnknown: (date) => `${date}, jaar onbekend`,
  dateUnknown: 'datum onbekend',
  yearsAgo: (years) => `${years} jaar geleden`,
  lengths: (first, second) => `${first} en ${second}`,
  at: (date, clock, short) => `${date}${short ? ',' : ' om'} ${clock}`,
  clock: (time) => `${time.replaceAll(':', '.')} uur`,
  clocks: (from, to) => `${from.replace(/ uur$/, '')}-${to}`,
  cities: CITIES,
};

import type { DateWords } from '../words.ts';

const NTH = ['', 'ilk', 'ikinci', 'üçüncü', 'dördüncü'];
const PARTS = {
  spring: 'baharı',
  summer: 'yazı',
  autumn: 'sonbaharı',
  winter: 'kışı',
  quarter: 'yılının # çeyreği',
  third: 'yılının # dört ayı',
  half: 'yılının # yarısı',
};

const ONES = ['', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'];
const TENS = 'on,on,yirmi,otuz,kırk,elli,altmış,yetmiş,seksen,doksan'.split(',');

const CITIES = {
  Algiers: 'Cezayir',
  Athens: 'Atina',
  Baghdad: 'Bağdat',
  Baku: 'Bakü',
  Beirut: 'Beyrut',
  Belgrade: 'Belgrad',
  Brussels: 'Brüksel',
  Bucharest: 'Bükreş',
  Cairo: 'Kahire',
  Chisinau: 'Kişinev',
  Copenhagen: 'Kopenhag',
  Damascus: 'Şam',
  Istanbul: 'İstanbul',
  Jerusalem: 'Kudüs',
  Kabul: 'Kâbil',
  Kolkata: 'Yeni Delhi',
  Kyiv: 'Kiev',
  Lisbon: 'Lizbon',
  London: 'Londra',
  Moscow: 'Moskova',
  Nicosia: 'Lefkoşa',
  Prague: 'Prag',
  Riyadh: 'Riyad',
  Rome: 'Roma',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Seul',
  Shanghai: 'Pekin',
  Singapore: 'Singapur',
  Tbilisi: 'Tiflis',
  Tehran: 'Tahran',
  Vienna: 'Viyana',
  Warsaw: 'Varşova',
  Yerevan: 'Erivan',
  Zurich: 'Zürih',
};

/** The last word of a number as it is read aloud, which its suffixes follow: 1990, "doksan". */
function lastWord(number: string): string {
  const digits = number.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const digit = Number(digits.at(-1 - zeros));
  if (zeros === 0) return ONES[digit] ?? '';
  if (digits === '0') return 'sıfır';
  if (zeros === 1) return TENS[digit] ?? '';
  return ['yüz', 'bin', 'bin', 'bin', 'milyon', 'milyon', 'milyon'][zeros - 2] ?? 'milyar';
}

interface Ending {
  /** An apostrophe parts a suffix from a number. */
  readonly mark: string;
  /** The last vowel is one of a, ı, o, u. */
  readonly back: boolean;
  readonly vowel: boolean;
  /** Ends in f, s, t, k, ç, ş, h or p, after which d hardens to t. */
  readonly hard: boolean;
}

function endingOf(date: string): Ending {
  // "20.00" is read without its zeros.
  const number = /[\d.]*\d$/.exec(date.replace(/\.00$/, ''))?.[0];
  const word = number === undefined ? date : lastWord(number);
  return {
    mark: number === undefined ? '' : '’',
    back: /[aıouâ][^aeıioöuüâ]*$/i.test(word),
    vowel: /[aeıioöuü]$/.test(word),
    hard: /[fstkçşhp]$/.test(word),
  };
}

/** Puts a suffix to a date and before the doubt that may follow in brackets. */
function suffixed(date: string, suffix: (ending: Ending) => string): string {
  const [, bare = date, doubt = ''] = /^(.*?)( \(.*)?$/.exec(date) ?? [];
  const ending = endingOf(bare);
  return bare + ending.mark + suffix(ending) + doubt;
}

/** "2022’den", "Nisan 2026’dan", "2026 baharından", "1990’lardan". */
function since(date: string): string {
  return suffixed(date, ({ mark, back, vowel, hard }) => {
    if (date.endsWith(' önce')) return 'den';
    const buffer = vowel && !mark ? 'n' : '';
    return `${buffer}${hard ? 't' : 'd'}${back ? 'a' : 'e'}n`;
  });
}

/** "2019’a", "2022’ye", "2026 baharına", "1990’lara". */
function until(date: string): string {
  return suffixed(date, ({ mark, back, vowel }) => {
    const buffer = mark || date.endsWith(' önce') ? 'y' : 'n';
    return `${vowel ? buffer : ''}${back ? 'a' : 'e'}`;
  });
}

export const datesTr: DateWords = {
  weekdayAlone: true,
  dash: ['-', ' – '],
  about: (date, role, kind) =>
    role === 'alone' && kind !== 'age' ? `${date} civarı` : `yaklaşık ${date}`,
  uncertain: (date) => `${date} (kesin değil)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'yıl', month: 'ay', day: 'gün' }[part]} ${
      { approximate: 'yaklaşık', uncertain: 'kesin değil', both: 'yaklaşık ve kesin değil' }[how]
    }`,
  since: (date, kind) => (kind === 'age' ? date.replace(/ önce$/, 'dır') : `${since(date)} beri`),
  until: (date) => `${until(date)} kadar`,
  endUnknown: (date) => `${since(date)} itibaren, bitişi bilinmiyor`,
  startUnknown: (date) => `${until(date)} kadar, başlangıcı bilinmiyor`,
  fromTo: (from, to) => `${since(from)} ${until(to)} kadar`,
  between: (from, to) => `${from} ile ${to} arası`,
  orEarlier: (date) => `${date} veya öncesi`,
  orLater: (date) => `${date} veya sonrası`,
  season: ({ part, number = 0, hemisphere }, years) => {
    const where = { north: ' (kuzey yarımküre)', south: ' (güney yarımküre)', any: '' };
    const name = PARTS[part].replace('#', NTH[number] ?? '');
    return `${years.join('-')} ${name}${where[hemisphere ?? 'any']}`;
  },
  decade: (first) => suffixed(first, ({ back }) => (back ? 'lar' : 'ler')),
  century: (number) => `${number}. yüzyıl`,
  millennium: (number) => `${number}. binyıl`,
  yearUnknown: (date) => `${date}, yılı bilinmiyor`,
  dateUnknown: 'tarihi bilinmiyor',
  // The abbreviations of `Intl` are those of bankers.
  yearsAgo: (years) => `${years.replace('Mr', 'milyar').replace('Mn', 'milyon')} yıl önce`,
  at: (date, clock, short) => `${date}, ${short ? '' : 'saat '}${clock}`,
  clock: (time) => (time.includes(':') ? time.replaceAll(':', '.') : `${time}.00`),
  clocks: (from, to) => `${from}-${to}`,
  cities: CITIES,
};

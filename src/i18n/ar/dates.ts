import type { DateKind, DateRole, DateWords } from '../words.ts';

const SEASONS = { spring: 'ربيع', summer: 'صيف', autumn: 'خريف', winter: 'شتاء' };
const PARTS = { quarter: 'الربع', third: 'الثلث', half: 'النصف' };
const NTH = ',الأول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الثامن,التاسع,العاشر'.split(',');
const TENS = 'عشرين,ثلاثين,أربعين,خمسين,ستين,سبعين,ثمانين,تسعين'.split(',');

const CITIES = {
  Aden: 'عدن',
  Algiers: 'الجزائر',
  Amman: 'عمّان',
  Ankara: 'أنقرة',
  Athens: 'أثينا',
  Baghdad: 'بغداد',
  Beirut: 'بيروت',
  Berlin: 'برلين',
  Brussels: 'بروكسل',
  Cairo: 'القاهرة',
  Casablanca: 'الدار البيضاء',
  Chicago: 'شيكاغو',
  Damascus: 'دمشق',
  Dubai: 'دبي',
  Gaza: 'غزة',
  Hong_Kong: 'هونغ كونغ',
  Istanbul: 'إسطنبول',
  Jerusalem: 'القدس',
  Kabul: 'كابل',
  Karachi: 'كراتشي',
  Khartoum: 'الخرطوم',
  Kolkata: 'نيودلهي',
  Kuwait: 'الكويت',
  Kyiv: 'كييف',
  Lagos: 'لاغوس',
  London: 'لندن',
  Los_Angeles: 'لوس أنجلوس',
  Madrid: 'مدريد',
  Moscow: 'موسكو',
  New_York: 'نيويورك',
  Paris: 'باريس',
  Qatar: 'الدوحة',
  Riyadh: 'الرياض',
  Rome: 'روما',
  Sao_Paulo: 'ساو باولو',
  Seoul: 'سول',
  Shanghai: 'بكين',
  Singapore: 'سنغافورة',
  Stockholm: 'ستوكهولم',
  Sydney: 'سيدني',
  Tehran: 'طهران',
  Tokyo: 'طوكيو',
  Tripoli: 'طرابلس',
  Tunis: 'تونس',
  Vienna: 'فيينا',
  Warsaw: 'وارسو',
  Zurich: 'زيورخ',
};

/** A year that a word stands before is called one: "منذ عام 2022". */
function year(date: string, kind: DateKind): string {
  return kind === 'year' && /^\p{N}/u.test(date) ? `عام ${date}` : date;
}

/** "التاسع عشر", "الحادي والعشرين"; after a preposition, or as the second of two nouns. */
function ordinal(number: number): string {
  const ones = number % 10 === 1 && number > 10 ? 'الحادي' : (NTH[number % 10] ?? '');
  if (number <= 10) return NTH[number] ?? '';
  if (number < 20) return `${ones} عشر`;
  const tens = `ال${TENS[Math.floor(number / 10) - 2]}`;
  return ones ? `${ones} و${tens}` : tens;
}

/** Standing alone, "العشرون" has the ending of a subject. */
function inCase(name: string, role: DateRole): string {
  return role === 'alone' ? name.replace(/ين$/, 'ون') : name;
}

function feminine(nth: string): string {
  return nth === 'الأول' ? 'الأولى' : `${nth}ة`;
}

/** Before an age a preposition would be one too many. */
function until(date: string, kind: DateKind): string {
  return `${kind === 'age' ? 'النهاية' : 'حتى'} ${year(date, kind)}`;
}

/**
 * "3 مليارات", and two of them as a dual, which "سنة" or "قبل" puts into the genitive: `Intl` has the
 * plural of a million only.
 */
function counted(years: string, dual: 'ي' | 'ا'): string {
  return years
    .replace(
      /(?<![\d٠-٩.,٫])([12١٢]) (مليون|مليار)(?!\p{L})/gu,
      (_, count: string, word: string) => (/[1١]/.test(count) ? word : `${word}${dual}`),
    )
    .replace(/(?<![\d٠-٩.,٫])([3-9٣-٩]|10|١٠) مليار(?!\p{L})/gu, '$1 مليارات');
}

export const datesAr: DateWords = {
  // "م" would be read as "AD" as well as "PM".
  mend: ({ type, value }, { noon }) => {
    if (type !== 'dayPeriod') return value;
    if (noon) return 'ظهرًا';
    return value.startsWith('ص') ? 'صباحًا' : 'مساءً';
  },
  range: (from, to, kind, short) => (short || kind === 'year' ? undefined : `من ${from} إلى ${to}`),
  ageTo: ' و',
  about: (date, _role, kind) =>
    kind === 'age' ? date.replace(/^قبل (ما بين )?/, 'قبل $1نحو ') : `حوالي ${year(date, kind)}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  partly: (date, doubts) => `${date} (${doubts.join('، ')})`,
  doubt: (part, how) => {
    const [name, a] = { year: ['السنة', 'ة'], month: ['الشهر', ''], day: ['اليوم', ''] }[part];
    const [approximate, uncertain] = [`تقريبي${a}`, `غير مؤكد${a}`];
    return `${name} ${{ approximate, uncertain, both: `${approximate} و${uncertain}` }[how]}`;
  },
  since: (date, kind = 'day') => `منذ ${year(date, kind).replace(/^قبل /, '')}`,
  until,
  endUnknown: (date, kind) =>
    `${kind === 'age' ? 'البداية' : 'بدءًا من'} ${year(date, kind)}، النهاية غير معروفة`,
  startUnknown: (date, kind) => `${until(date, kind)}، البداية غير معروفة`,
  fromTo: (from, to, kinds) => {
    const century = / القرن .*$/.exec(from)?.[0] ?? '';
    const first = to.endsWith(century) ? from.slice(0, from.length - century.length) : from;
    return `من ${year(first, kinds[0])} إلى ${year(to, kinds[1])}`;
  },
  between: (from, to, kind) => `بين ${kind === 'year' ? 'عامي ' : ''}${from} و${to}`,
  orEarlier: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  season: ({ part, number = 0, hemisphere }, years) => {
    const where = {
      north: ' (نصف الكرة الشمالي)',
      south: ' (نصف الكرة الجنوبي)',
      any: '',
    };
    const name =
      part === 'quarter' || part === 'third' || part === 'half'
        ? `${PARTS[part]} ${NTH[number]} من`
        : SEASONS[part];
    return `${name} ${years.join('–')}${where[hemisphere ?? 'any']}`;
  },
  // "تسعينيات القرن العشرين"; the first two of a century are counted.
  decade: (_year, _role, number) => {
    const tens = Math.floor((number % 100) / 10);
    const name = tens < 2 ? `العقد ${NTH[tens + 1]} من` : `${TENS[tens - 2]}يات`;
    return `${name} القرن ${ordinal(Math.floor(number / 100) + 1)}`;
  },
  century: (number, role) => `القرن ${inCase(ordinal(number), role)}`,
  millennium: (number) => `الألفية ${feminine(NTH[number] ?? String(number))}`,
  yearUnknown: (date) => `${date}، السنة غير معروفة`,
  dateUnknown: 'التاريخ غير معروف',
  yearsAgo: (years) => `قبل ${/ و/.test(years) ? 'ما بين ' : ''}${counted(years, 'ي')} سنة`,
  manyYears: (years) => `${counted(years, 'ا')} سنة`,
  lengths: (first, second) => `${first} و${second}`,
  at: (date, clock, short) => `${date}، ${short ? '' : 'الساعة '}${clock}`,
  clocks: (from, to) => {
    const half = / \P{N}+$/u.exec(to)?.[0];
    return `${half && from.endsWith(half) ? from.slice(0, -half.length) : from} – ${to}`;
  },
  cities: CITIES,
};

import type { DateRole, DateWords } from '../words.ts';

export const datesDe: DateWords = {
  // "Jan", "Mär", "Jun" without a dot belong to tables; an Austrian January is "Jän.".
  shortMonths: 'dated',
  ageTo: ' bis ',
  about: (date, role, kind) => {
    if (kind === 'age') return date.replace(/^vor /, 'vor etwa ');
    // "gegen"/"um" clash with "seit" and "bis", and with the preposition of a time of day.
    if (role !== 'alone' || kind === 'time') return `etwa ${date}`;
    return /^\d+\. \p{L}/u.test(date) ? `um den ${date}` : `um ${date}`;
  },
  uncertain: (date) => `${date} (unsicher)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'Jahr', month: 'Monat', day: 'Tag' }[part]} ${
      { approximate: 'ungefähr', uncertain: 'unsicher', both: 'ungefähr und unsicher' }[how]
    }`,
  since: (date) => `seit ${date.replace(/^vor /, '')}`,
  until: (date) => `bis ${date}`,
  endUnknown: (date, kind) => `${kind === 'age' ? 'Beginn' : 'ab'} ${date}, Ende unbekannt`,
  startUnknown: (date) => `bis ${date}, Beginn unbekannt`,
  fromTo: (from, to) => `${from} bis ${to}`,
  between: (from, to) => {
    const day = /^\d+\.(\s|$)/;
    // "dem 3. und 9. April", but "dem 11. August und dem 8. Oktober".
    const dem = day.test(to) && !/^\d+\.$/.test(from) ? 'dem ' : '';
    return `zwischen ${day.test(from) ? 'dem ' : ''}${from} und ${dem}${to}`;
  },
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  season: ({ part, number, hemisphere }, years, role) => {
    const [year = '', next = ''] = years;
    const den = role === 'about' ? 'den ' : '';
    const name = {
      spring: role === 'about' ? 'das Frühjahr' : 'Frühjahr',
      summer: `${den}Sommer`,
      autumn: `${den}Herbst`,
      winter: `${den}Winter`,
      quarter: neuter(role, `${number}. Quartal`, 'zum '),
      third: neuter(role, `${number}. Jahresdrittel`, 'zum '),
      half: neuter(role, `${number}. Halbjahr`, 'zum '),
    }[part];
    const where = { north: ' (Nordhalbkugel)', south: ' (Südhalbkugel)', any: '' };
    const short = /^\d{4}$/.test(next) && next.startsWith(year.slice(0, 2)) ? next.slice(2) : next;
    return `${name} ${next ? `${year}/${short}` : year}${where[hemisphere ?? 'any']}`;
  },
  decade: (year, role) =>
    inCase(role, `${year}er-Jahre`, 'die ', `den ${year}er-Jahren`, 'in die '),
  century: (number, role) => neuter(role, `${number}. Jahrhundert`),
  millennium: (number, role) => neuter(role, `${number}. Jahrtausend`),
  yearUnknown: (date) => `${date}, Jahr unbekannt`,
  dateUnknown: 'Datum unbekannt',
  yearsAgo: (years) => `vor ${years} Jahren`,
  at: (date, clock, short) => `${date}${short ? ',' : ' um'} ${clock}`,
  // Newspapers set a dot between hours and minutes and say "Uhr".
  clock: (time) => `${time.replaceAll(':', '.')} Uhr`,
  clocks: (from, to) => {
    const first = from.replace(/ Uhr$/, '');
    // "2.30 Uhr MESZ – 2.30 Uhr MEZ"
    return first + (first.includes(' ') ? ' – ' : '–') + to;
  },
  cities: {
    Algiers: 'Algier',
    Athens: 'Athen',
    Baghdad: 'Bagdad',
    Belgrade: 'Belgrad',
    Brussels: 'Brüssel',
    Bucharest: 'Bukarest',
    Cairo: 'Kairo',
    Copenhagen: 'Kopenhagen',
    Damascus: 'Damaskus',
    Hong_Kong: 'Hongkong',
    Kolkata: 'Delhi',
    Kyiv: 'Kyjiw',
    Lisbon: 'Lissabon',
    Mexico_City: 'Mexiko-Stadt',
    Moscow: 'Moskau',
    Prague: 'Prag',
    Riyadh: 'Riad',
    Rome: 'Rom',
    Sao_Paulo: 'São Paulo',
    Shanghai: 'Peking',
    Singapore: 'Singapur',
    Taipei: 'Taipeh',
    Tbilisi: 'Tiflis',
    Tehran: 'Teheran',
    Tokyo: 'Tokio',
    Vienna: 'Wien',
    Warsaw: 'Warschau',
    Zurich: 'Zürich',
  },
};

function neuter(role: DateRole, name: string, direction = 'ins '): string {
  return inCase(role, name, 'das ', `dem ${name}`, direction);
}

/** Accusative after "um", dative after "seit", "ab" and "zwischen", a direction after "bis". */
function inCase(
  role: DateRole,
  name: string,
  about: string,
  dative: string,
  direction: string,
): string {
  if (role === 'alone' || role === 'start') return name;
  if (role === 'about') return about + name;
  return role === 'until' ? direction + name : dative;
}

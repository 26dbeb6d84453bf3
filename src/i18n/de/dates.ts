import type { DateWords } from '../words.ts';

export const datesDe: DateWords = {
  shortMonths: 'Jan.,Feb.,März,April,Mai,Juni,Juli,Aug.,Sept.,Okt.,Nov.,Dez.'.split(','),
  about: (date, role) => {
    // "gegen"/"um" clash with "seit" and "bis", and with the preposition of a time of day.
    if (role !== 'alone' || date.endsWith('Uhr')) return `etwa ${date}`;
    return /^\d+\. \p{L}/u.test(date) ? `um den ${date}` : `um ${date}`;
  },
  uncertain: (date) => `${date} (unsicher)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${{ year: 'Jahr', month: 'Monat', day: 'Tag' }[part]} ${
      { approximate: 'ungefähr', uncertain: 'unsicher', both: 'ungefähr und unsicher' }[how]
    }`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
  endUnknown: (date) => `ab ${date}, Ende unbekannt`,
  startUnknown: (date) => `bis ${date}, Beginn unbekannt`,
  fromTo: (from, to) => `${from} bis ${to}`,
  between: (from, to) => `zwischen ${/^\d+\./.test(from) ? 'dem ' : ''}${from} und ${to}`,
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  season: ({ part, number, hemisphere }, years, role) => {
    const [year = '', next] = years;
    const short = /^\d{4}$/.test(next ?? '') ? next?.slice(2) : next;
    const name = {
      spring: 'Frühjahr',
      summer: 'Sommer',
      autumn: 'Herbst',
      winter: 'Winter',
      quarter: `${number}. Quartal`,
      third: `${number}. Jahresdrittel`,
      half: `${number}. Halbjahr`,
    }[part];
    const masculine = part === 'summer' || part === 'autumn' || part === 'winter';
    const accusative = masculine ? 'den ' : 'das ';
    const article = role === 'about' ? accusative : '';
    const where = { north: ' (Nordhalbkugel)', south: ' (Südhalbkugel)', any: '' };
    return `${article}${name} ${short ? `${year}/${short}` : year}${where[hemisphere ?? 'any']}`;
  },
  decade: (year, role) =>
    ({
      alone: `${year}er-Jahre`,
      start: `${year}er-Jahre`,
      about: `die ${year}er-Jahre`,
      since: `den ${year}er-Jahren`,
      from: `den ${year}er-Jahren`,
      until: `in die ${year}er-Jahre`,
    })[role],
  century: (number, role) =>
    ({
      alone: `${number}. Jahrhundert`,
      start: `${number}. Jahrhundert`,
      about: `das ${number}. Jahrhundert`,
      since: `dem ${number}. Jahrhundert`,
      from: `dem ${number}. Jahrhundert`,
      until: `ins ${number}. Jahrhundert`,
    })[role],
  millennium: (number, role) =>
    ({
      alone: `${number}. Jahrtausend`,
      start: `${number}. Jahrtausend`,
      about: `das ${number}. Jahrtausend`,
      since: `dem ${number}. Jahrtausend`,
      from: `dem ${number}. Jahrtausend`,
      until: `ins ${number}. Jahrtausend`,
    })[role],
  yearUnknown: (date) => `${date}, Jahr unbekannt`,
  dateUnknown: 'Datum unbekannt',
  yearsAgo: (years) => `vor ${years} Jahren`,
  // Newspapers set a dot between hours and minutes and say "Uhr".
  clock: (time) => {
    const digits = time.replace(/\s*Uhr$/, '').replace(/^0(?=\d)/, '');
    return `${digits.replaceAll(':', '.')} Uhr`;
  },
  clocks: (from, to) => `${from.replace(/\s*Uhr$/, '')}–${to}`,
};

import type { DateRole, DateWords } from '../words.ts';

export const datesEn: DateWords = {
  ageTo: ' to ',
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
  doubt: (part, how) =>
    `${part} ${
      { approximate: 'approximate', uncertain: 'uncertain', both: 'approximate and uncertain' }[how]
    }`,
  since: (date, kind) => (kind === 'age' ? `for ${date.replace(/ ago$/, '')}` : `since ${date}`),
  until: (date) => `until ${date}`,
  endUnknown: (date) => `from ${date}, end unknown`,
  startUnknown: (date) => `until ${date}, start unknown`,
  fromTo: (from, to) => `${from} to ${to}`,
  between: (from, to) => `between ${from} and ${to}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  season: ({ part, number, hemisphere }, years, role) => {
    const [year = '', next = ''] = years;
    const short = /^\d{4}$/.test(next) && next.startsWith(year.slice(0, 2)) ? next.slice(2) : next;
    const count = ['', 'first', 'second', 'third', 'fourth'][number ?? 0];
    const name = number ? `${article(role)}${count} ${part} of` : part;
    const where = { north: ' (northern hemisphere)', south: ' (southern hemisphere)', any: '' };
    return `${name} ${next ? `${year}–${short}` : year}${where[hemisphere ?? 'any']}`;
  },
  decade: (year, role) => `${article(role)}${year}s`,
  century: (number, role) => `${article(role)}${ordinal(number)} century`,
  millennium: (number, role) => `${article(role)}${ordinal(number)} millennium`,
  yearUnknown: (date) => `${date}, year unknown`,
  dateUnknown: 'date unknown',
  yearsAgo: (years) => `${years} years ago`,
  at: (date, clock, short) => `${date}${short ? ',' : ' at'} ${clock}`,
  clocks: (from, to) => {
    const half = /\s[AP]M$/i.exec(to)?.[0];
    return `${half && from.endsWith(half) ? from.slice(0, -half.length) : from}–${to}`;
  },
  cities: { Kolkata: 'Delhi', Sao_Paulo: 'São Paulo', Shanghai: 'Beijing' },
};

function article(role: DateRole): string {
  return role === 'alone' || role === 'start' ? '' : 'the ';
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd' }[ordinals.select(number) as string] ?? 'th';
  return `${number}${ending}`;
}

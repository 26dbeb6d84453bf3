import { dataProblemsEn } from './data-problems.en.ts';
import type { DateRole, Words } from './words.ts';

export const en: Words = {
  lang: 'en',
  dates: {
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    partly: (date, doubts) => `${date} (${doubts.join(', ')})`,
    doubt: (part, how) =>
      `${part} ${
        { approximate: 'approximate', uncertain: 'uncertain', both: 'approximate and uncertain' }[
          how
        ]
      }`,
    since: (date) => `since ${date}`,
    until: (date) => `until ${date}`,
    endUnknown: (date) => `from ${date}, end unknown`,
    startUnknown: (date) => `until ${date}, start unknown`,
    fromTo: (from, to) => `${from} to ${to}`,
    between: (from, to) => `between ${from} and ${to}`,
    orEarlier: (date) => `${date} or earlier`,
    orLater: (date) => `${date} or later`,
    season: ({ part, number, hemisphere }, years) => {
      const [year = '', next] = years;
      const short = /^\d{4}$/.test(next ?? '') ? next?.slice(2) : next;
      const count = ['', 'first', 'second', 'third', 'fourth'][number ?? 0];
      const name =
        part === 'quarter' || part === 'half' || part === 'third' ? `${count} ${part} of` : part;
      const where = { north: ' (northern hemisphere)', south: ' (southern hemisphere)', any: '' };
      return `${name} ${short ? `${year}–${short}` : year}${where[hemisphere ?? 'any']}`;
    },
    decade: (year, role) => `${article(role)}${year}s`,
    century: (number, role) => `${article(role)}${ordinal(number)} century`,
    millennium: (number, role) => `${article(role)}${ordinal(number)} millennium`,
    yearUnknown: (date) => `${date}, year unknown`,
    dateUnknown: 'date unknown',
    yearsAgo: (years) => `${years} years ago`,
    clock: (time) => time,
    clocks: (from, to) => {
      const half = /\s[AP]M$/i.exec(to)?.[0];
      return `${half && from.endsWith(half) ? from.slice(0, -half.length) : from}–${to}`;
    },
  },
  ui: {
    toolbar: {
      name: 'View',
      timeline: 'Timeline',
      table: 'Table',
      folded: 'Gaps folded',
      earlier: 'Earlier',
      later: 'Later',
      zoomIn: 'Zoom in',
      zoomOut: 'Zoom out',
      fit: 'Show everything',
    },
    track: {
      events: 'Events',
      dated: (date) => `${date}: `,
      silence: 'Folded, no events: ',
    },
    status: {
      view: (range, count) => `${range}, ${count === 1 ? '1 event' : `${count} events`}`,
    },
    event: {
      name: (date, title, doubts) => [`${date}: ${title}`, ...doubts].join(', '),
    },
    certainty: {
      confirmed: 'confirmed',
      reported: 'reported',
      unconfirmed: 'reported, not confirmed',
      planned: 'planned',
      disputed: 'disputed',
      cancelled: 'cancelled',
      ongoing: 'ongoing',
      endUnknown: 'end not known',
      dayUnknown: 'day not known',
      dateUnknown: 'exact date not known',
      dateOpen: 'day not yet fixed',
      approximate: 'date approximate',
      uncertain: 'date uncertain',
      knownSince: (date) => `known since ${date}`,
    },
    card: {
      close: 'Close card',
      previous: (title) => `Previous event: ${title}`,
      next: (title) => `Next event: ${title}`,
      neighbours: 'More events',
      sources: (count) => (count === 1 ? 'Source' : 'Sources'),
      group: 'Topic',
      follows: 'Follows',
      leadsTo: 'Leads to',
      see: 'See also',
      related: (title, date) => `${title}, ${date}`,
      photo: (credit) => `Photo: ${credit}`,
      video: 'Open the item',
      correction: (date) => `Correction, ${date}:`,
    },
    spine: {
      later: (duration) => `${duration} later`,
      asOf: (date) => `As of ${date}`,
      outlookBelow: 'below: outlook',
      outlookBeside: 'to the right: outlook',
    },
    table: {
      caption: (title) => (title ? `${title}: all events as a table` : 'All events'),
      date: 'Date',
      event: 'Event',
      group: 'Topic',
      status: 'How sure',
      place: 'Place',
      source: 'Source',
    },
    legend: { groups: 'Topics', signs: 'Signs' },
    footer: { note: 'Note:', source: 'Source:', byline: 'Graphic:', updated: 'As of:' },
    notice: {
      failed: 'The timeline could not be loaded.',
      failedHint: 'What is known about it:',
      empty: 'No events have been entered yet.',
      leftOut: (count) =>
        count === 1 ? 'One event could not be shown.' : `${count} events could not be shown.`,
      row: (row) => `Entry ${row}:`,
    },
    help: {
      title: 'Keyboard help',
      keys: 'Key',
      action: 'What it does',
      rows: [
        { keys: ['Tab'], does: 'to the toolbar, the timeline, the card, and out again' },
        { keys: ['←', '→'], does: 'previous or next event' },
        { keys: ['↑', '↓'], does: 'event in the row above or below' },
        { keys: ['Home', 'End'], does: 'first or last event' },
        { keys: ['Page Up', 'Page Down'], does: 'back or on by one visible span' },
        { keys: ['Enter', 'Space'], does: 'open or close the card' },
        { keys: ['Esc'], does: 'close the card' },
        { keys: ['+', '−', '0'], does: 'closer, farther away, show everything', hotkey: true },
        { keys: ['Ctrl + wheel'], does: 'closer or farther away' },
        { keys: ['Shift + wheel'], does: 'back or on in time' },
      ],
    },
  },
  problems: {
    ...dataProblemsEn,
    'date-not-text': ({ value }) =>
      `a date is a text such as "2025-11-24"; this is ${value}; put it in quotes`,
    'date-empty': () => 'the date is empty; write one such as 2025-11-24, 2025-11 or 2025',
    'date-syntax': ({ value }) =>
      `"${value}" is not a date; write one such as 2025-11-24, 2025-11 or 2025`,
    'date-trailing': ({ position, found }) =>
      `character ${position}: the date ends before "${found}"; remove that, or write 2025-11-24, 2025-11-24T20:21 or 2022/2025`,
    'date-blank': ({ position }) =>
      `character ${position}: remove the blank before or after the date`,
    'date-basic': ({ found }) => `year, month and day need hyphens between them; write ${found}`,
    'date-year': ({ position }) =>
      `character ${position}: a date begins with a year of four digits, as in 2025-11-24; years with more are written Y12345`,
    'date-two-digits': ({ position }) =>
      `character ${position}: month and day have two digits each and a hyphen before them, as in 2025-01-09`,
    'date-year-zero': () => 'there is no year -0000; write 0000 for 1 BC, -0001 for 2 BC',
    'date-long-year': ({ position, found }) =>
      `character ${position}: Y stands before five digits or more without a zero in front, not before ${found}; write a year of four digits without Y`,
    'date-exponent': ({ position }) =>
      `character ${position}: digits are missing after E, as in Y17E8`,
    'date-too-far': ({ position }) => `character ${position}: years are counted up to 1E15`,
    'date-significant': ({ position, most }) =>
      `character ${position}: after S stands how many digits count, 1 to ${most}, as in 1950S2`,
    'date-month': ({ position, found }) =>
      `character ${position}: there is no month ${found}; write 01 to 12, or 21 to 41 for a season or a part of a year`,
    'date-day': ({ position, found }) =>
      `character ${position}: there is no day ${found}; write 01 to 31`,
    'date-no-such-day': ({ position, found }) =>
      `character ${position}: the calendar has no ${found}; that month has fewer days`,
    'date-season-day': ({ position }) =>
      `character ${position}: a season (21 to 41 in place of the month) has no day; leave it out`,
    'date-season-year': ({ position }) => `character ${position}: a season needs a year without X`,
    'date-time-needs-day': ({ position }) =>
      `character ${position}: a time of day needs a whole date before it, as in 2025-11-24T20:21`,
    'date-time-qualifier': ({ position }) =>
      `character ${position}: with a time of day ? ~ % can only stand at the very end`,
    'date-hour': ({ position, found }) =>
      `character ${position}: there is no hour "${found}"; write 00 to 23, midnight as 00:00 of the new day`,
    'date-minute': ({ position, found }) =>
      `character ${position}: there is no minute "${found}"; write 00 to 59`,
    'date-second': ({ position, found }) =>
      `character ${position}: there is no second "${found}"; write 00 to 59`,
    'date-fraction': ({ position }) =>
      `character ${position}: digits are missing after the decimal sign`,
    'date-offset': ({ position }) =>
      `character ${position}: write the distance from UTC as Z or +01:00`,
    'date-bracket': ({ position }) =>
      `character ${position}: the bracket is not closed; write a zone as [Europe/Berlin]`,
    'date-tag': ({ position, found }) =>
      `character ${position}: "${found}" is not understood; leave it out`,
    'date-zone': ({ position, found }) =>
      `character ${position}: there is no time zone "${found}"; write one name from the IANA list, as in [Europe/Berlin]`,
    'date-default-zone': ({ found }) =>
      `the time needs a zone, and "${found}" is none; set timeZone to a name from the IANA list such as Europe/Berlin`,
    'date-offset-zone': ({ zone, found }) =>
      `the clocks of ${zone} are not at ${found} then; leave out one of the two`,
    'date-second-slash': ({ position }) =>
      `character ${position}: a slash parts start from end and there is only one, as in 2022-02-24/2025-11-24; a day is written 2025-11-24`,
    'date-no-edge': ({ position }) =>
      `character ${position}: start or end must be a date, as in 2022/.. or ../2022`,
    'date-reversed': ({ position }) =>
      `character ${position}: the end lies before the start; swap them`,
    'date-set-end': ({ position }) =>
      `character ${position}: the set is not closed; write [2025,2026] for one of them, {2025,2026} for all`,
    'date-set-empty': ({ position }) =>
      `character ${position}: a date is missing here; separate dates by single commas, as in [2025,2026]`,
  },
};

function article(role: DateRole): string {
  return role === 'alone' || role === 'start' ? '' : 'the ';
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd' }[ordinals.select(number) as string] ?? 'th';
  return `${number}${ending}`;
}

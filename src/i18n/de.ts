import { dataProblemsDe } from './data-problems.de.ts';
import type { Words } from './words.ts';

export const de: Words = {
  lang: 'de',
  dates: {
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
  },
  ui: {
    toolbar: {
      name: 'Ansicht',
      timeline: 'Zeitachse',
      table: 'Tabelle',
      folded: 'Lücken gerafft',
      earlier: 'Früher',
      later: 'Später',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      fit: 'Alles zeigen',
    },
    track: {
      events: 'Ereignisse',
      dated: (date) => `${date}: `,
      silence: 'Gerafft, ohne Ereignis: ',
    },
    status: {
      view: (range, count) => `${range}, ${count === 1 ? '1 Ereignis' : `${count} Ereignisse`}`,
    },
    event: {
      name: (date, title, doubts) => [`${date}: ${title}`, ...doubts].join(', '),
    },
    certainty: {
      confirmed: 'bestätigt',
      reported: 'berichtet',
      unconfirmed: 'berichtet, nicht bestätigt',
      planned: 'geplant',
      disputed: 'umstritten',
      cancelled: 'abgesagt',
      ongoing: 'dauert an',
      endUnknown: 'Ende nicht bekannt',
      dayUnknown: 'Tag nicht bekannt',
      dateUnknown: 'genaues Datum nicht bekannt',
      dateOpen: 'Tag steht noch nicht fest',
      approximate: 'Datum ungefähr',
      uncertain: 'Datum unsicher',
      knownSince: (date) => `bekannt seit ${date}`,
    },
    card: {
      close: 'Karte schließen',
      previous: (title) => `Vorheriges Ereignis: ${title}`,
      next: (title) => `Nächstes Ereignis: ${title}`,
      neighbours: 'Weitere Ereignisse',
      sources: (count) => (count === 1 ? 'Quelle' : 'Quellen'),
      group: 'Thema',
      follows: 'Folgt auf',
      leadsTo: 'Führt zu',
      see: 'Siehe auch',
      related: (title, date) => `${title}, ${date}`,
      photo: (credit) => `Foto: ${credit}`,
      video: 'Zum Beitrag',
      correction: (date) => `Korrektur, ${date}:`,
    },
    spine: {
      later: (duration) => `${duration} später`,
      asOf: (date) => `Stand ${date}`,
      outlookBelow: 'danach: Ausblick',
      outlookBeside: 'rechts davon: Ausblick',
    },
    table: {
      caption: (title) => (title ? `${title}: alle Ereignisse als Tabelle` : 'Alle Ereignisse'),
      date: 'Datum',
      event: 'Ereignis',
      group: 'Thema',
      status: 'Wie sicher',
      place: 'Ort',
      source: 'Quelle',
    },
    legend: { groups: 'Themen', signs: 'Zeichen' },
    footer: { note: 'Anmerkung:', source: 'Quelle:', byline: 'Grafik:', updated: 'Stand:' },
    notice: {
      failed: 'Die Zeitleiste konnte nicht geladen werden.',
      failedHint: 'Was dazu bekannt ist:',
      empty: 'Zu diesem Thema sind noch keine Ereignisse eingetragen.',
      leftOut: (count) =>
        count === 1
          ? 'Ein Ereignis konnte nicht gezeigt werden.'
          : `${count} Ereignisse konnten nicht gezeigt werden.`,
      row: (row) => `Eintrag ${row}:`,
    },
    help: {
      title: 'Bedienhilfe',
      keys: 'Taste',
      action: 'Wirkung',
      rows: [
        { keys: ['Tab'], does: 'zur Werkzeugleiste, zum Zeitstrahl, zur Karte und wieder hinaus' },
        { keys: ['←', '→'], does: 'voriges oder nächstes Ereignis' },
        { keys: ['↑', '↓'], does: 'Ereignis in der Reihe darüber oder darunter' },
        { keys: ['Pos1', 'Ende'], does: 'erstes oder letztes Ereignis' },
        { keys: ['Bild ↑', 'Bild ↓'], does: 'einen Ausschnitt zurück oder weiter' },
        { keys: ['Eingabe', 'Leertaste'], does: 'Karte öffnen oder schließen' },
        { keys: ['Esc'], does: 'Karte schließen' },
        { keys: ['+', '−', '0'], does: 'näher, weiter weg, alles zeigen', hotkey: true },
        { keys: ['Strg + Mausrad'], does: 'näher oder weiter weg' },
        { keys: ['Umschalt + Mausrad'], does: 'in der Zeit zurück oder weiter' },
      ],
    },
  },
  problems: {
    ...dataProblemsDe,
    'date-not-text': ({ value }) =>
      `Ein Datum ist ein Text wie „2025-11-24“, hier steht ${value}: in Anführungszeichen setzen`,
    'date-empty': () => 'Das Datum ist leer: etwa 2025-11-24, 2025-11 oder 2025 schreiben',
    'date-syntax': ({ value }) =>
      `„${value}“ ist kein Datum: etwa 2025-11-24, 2025-11 oder 2025 schreiben`,
    'date-trailing': ({ position, found }) =>
      `Zeichen ${position}: Das Datum ist vor „${found}“ zu Ende; den Rest streichen oder 2025-11-24, 2025-11-24T20:21 oder 2022/2025 schreiben`,
    'date-blank': ({ position }) =>
      `Zeichen ${position}: Vor und nach dem Datum darf nichts Leeres stehen; löschen`,
    'date-basic': ({ found }) => `Jahr, Monat und Tag brauchen Bindestriche: ${found} schreiben`,
    'date-year': ({ position }) =>
      `Zeichen ${position}: Ein Datum beginnt mit einem vierstelligen Jahr wie 2025-11-24; längere Jahre werden Y12345 geschrieben`,
    'date-two-digits': ({ position }) =>
      `Zeichen ${position}: Monat und Tag haben je zwei Ziffern und davor einen Bindestrich, wie 2025-01-09`,
    'date-year-zero': () =>
      'Das Jahr -0000 gibt es nicht: 0000 für 1 v. Chr. schreiben, -0001 für 2 v. Chr.',
    'date-long-year': ({ position, found }) =>
      `Zeichen ${position}: Y steht vor fünf oder mehr Ziffern ohne führende Null, nicht vor ${found}; ein vierstelliges Jahr ohne Y schreiben`,
    'date-exponent': ({ position }) => `Zeichen ${position}: Nach E fehlen Ziffern, wie in Y17E8`,
    'date-too-far': ({ position }) => `Zeichen ${position}: Jahre werden bis 1E15 gezählt`,
    'date-significant': ({ position, most }) =>
      `Zeichen ${position}: Nach S steht, wie viele Ziffern gelten, 1 bis ${most}, wie in 1950S2`,
    'date-month': ({ position, found }) =>
      `Zeichen ${position}: Den Monat ${found} gibt es nicht; 01 bis 12 schreiben, für Jahreszeiten und Teile des Jahres 21 bis 41`,
    'date-day': ({ position, found }) =>
      `Zeichen ${position}: Den Tag ${found} gibt es nicht; 01 bis 31 schreiben`,
    'date-no-such-day': ({ position, found }) =>
      `Zeichen ${position}: ${found} steht in keinem Kalender; der Monat hat weniger Tage`,
    'date-season-day': ({ position }) =>
      `Zeichen ${position}: Eine Jahreszeit (21 bis 41 anstelle des Monats) hat keinen Tag; ihn weglassen`,
    'date-season-year': ({ position }) =>
      `Zeichen ${position}: Eine Jahreszeit braucht ein Jahr ohne X`,
    'date-time-needs-day': ({ position }) =>
      `Zeichen ${position}: Vor einer Uhrzeit steht ein ganzes Datum, wie 2025-11-24T20:21`,
    'date-time-qualifier': ({ position }) =>
      `Zeichen ${position}: Bei einer Uhrzeit stehen ? ~ % nur ganz am Ende`,
    'date-hour': ({ position, found }) =>
      `Zeichen ${position}: Die Stunde „${found}“ gibt es nicht; 00 bis 23 schreiben, Mitternacht als 00:00 des neuen Tages`,
    'date-minute': ({ position, found }) =>
      `Zeichen ${position}: Die Minute „${found}“ gibt es nicht; 00 bis 59 schreiben`,
    'date-second': ({ position, found }) =>
      `Zeichen ${position}: Die Sekunde „${found}“ gibt es nicht; 00 bis 59 schreiben`,
    'date-fraction': ({ position }) =>
      `Zeichen ${position}: Nach dem Dezimalzeichen fehlen Ziffern`,
    'date-offset': ({ position }) =>
      `Zeichen ${position}: Den Abstand zu UTC als Z oder +01:00 schreiben`,
    'date-bracket': ({ position }) =>
      `Zeichen ${position}: Die Klammer ist nicht geschlossen; eine Zeitzone als [Europe/Berlin] schreiben`,
    'date-tag': ({ position, found }) =>
      `Zeichen ${position}: „${found}“ ist nicht zu verstehen; weglassen`,
    'date-zone': ({ position, found }) =>
      `Zeichen ${position}: Die Zeitzone „${found}“ gibt es nicht; einen Namen der IANA-Liste schreiben, wie [Europe/Berlin]`,
    'date-default-zone': ({ found }) =>
      `Die Uhrzeit braucht eine Zeitzone, „${found}“ ist keine; timeZone auf einen Namen der IANA-Liste wie Europe/Berlin setzen`,
    'date-offset-zone': ({ zone, found }) =>
      `Die Uhren in ${zone} gehen dann nicht ${found}; eines von beiden weglassen`,
    'date-second-slash': ({ position }) =>
      `Zeichen ${position}: Ein Schrägstrich trennt Anfang und Ende, es gibt nur einen, wie 2022-02-24/2025-11-24; ein Tag wird 2025-11-24 geschrieben`,
    'date-no-edge': ({ position }) =>
      `Zeichen ${position}: Anfang oder Ende muss ein Datum sein, wie 2022/.. oder ../2022`,
    'date-reversed': ({ position }) =>
      `Zeichen ${position}: Das Ende liegt vor dem Anfang; beide tauschen`,
    'date-set-end': ({ position }) =>
      `Zeichen ${position}: Die Menge ist nicht geschlossen; [2025,2026] für eines davon schreiben, {2025,2026} für alle`,
    'date-set-empty': ({ position }) =>
      `Zeichen ${position}: Hier fehlt ein Datum; Daten durch einzelne Kommas trennen, wie [2025,2026]`,
  },
};

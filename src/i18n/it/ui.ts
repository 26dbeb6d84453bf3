import type { UiWords } from '../ui-words.ts';
import { datesIt } from './dates.ts';

export const uiIt: UiWords = {
  toolbar: {
    name: 'Visualizzazione',
    timeline: 'Cronologia',
    table: 'Tabella',
    folded: 'Intervalli compressi',
    evenSteps: 'Passi uguali',
    logarithmic: 'Logaritmica',
    earlier: 'Prima',
    later: 'Dopo',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    fit: 'Mostra tutto',
  },
  track: {
    events: 'Eventi',
    dated: (date) => `${date}: `,
    unfold: (duration) => `Espandi ${duration} senza eventi`,
    fold: (duration) => `Comprimi ${duration} senza eventi`,
  },
  status: {
    view: (range, count) => `${range}, ${count} ${count === 1 ? 'evento' : 'eventi'}`,
  },
  event: {
    name: (date, title, doubts) => [`${date}: ${title}`, ...doubts].join(', '),
  },
  certainty: {
    confirmed: 'confermato',
    reported: 'riportato',
    unconfirmed: 'riportato, non confermato',
    planned: 'previsto',
    disputed: 'controverso',
    cancelled: 'annullato',
    ongoing: 'in corso',
    endUnknown: 'fine ignota',
    startUnknown: 'inizio ignoto',
    startOpen: 'inizio indeterminato',
    dayUnknown: 'giorno ignoto',
    dateUnknown: 'data esatta ignota',
    dateOpen: 'giorno ancora da fissare',
    approximate: 'data approssimativa',
    uncertain: 'data incerta',
    oneOf: 'una tra più date',
    corrected: 'corretto',
    knownSince: (date) => `noto ${datesIt.since(date)}`,
  },
  card: {
    close: 'Chiudi scheda',
    previous: (title) => `Evento precedente: ${title}`,
    next: (title) => `Evento successivo: ${title}`,
    neighbours: 'Altri eventi',
    sources: (count) => (count === 1 ? 'Fonte' : 'Fonti'),
    group: 'Tema',
    follows: 'Segue a',
    leadsTo: 'Porta a',
    see: 'Vedi anche',
    related: (title, date) => `${title}, ${date}`,
    photo: (credit) => `Foto: ${credit}`,
    video: 'Apri il contenuto',
    correction: (date) => `Correzione, ${date}:`,
    before: (duration, title) => `${duration} prima di: ${title}`,
    after: (duration, title) => `${duration} dopo: ${title}`,
  },
  spine: {
    later: (duration) => `${duration} dopo`,
    asOf: (date) => `Situazione ${to(date)}${date}`,
    outlookBelow: 'sotto: in programma',
    outlookBeside: 'a destra: in programma',
  },
  table: {
    caption: (title) => (title ? `${title}: tutti gli eventi in tabella` : 'Tutti gli eventi'),
    date: 'Data',
    event: 'Evento',
    group: 'Tema',
    status: 'Certezza',
    place: 'Luogo',
    source: 'Fonte',
  },
  legend: {
    groups: 'Temi',
    signs: 'Simboli',
    reported: 'quando si è saputo',
    folded: 'intervallo compresso',
  },
  footer: { note: 'Nota:', source: 'Fonte:', byline: 'Infografica:', updated: 'Aggiornamento:' },
  notice: {
    failed: 'Impossibile caricare la cronologia.',
    failedHint: 'Che cosa si sa:',
    empty: 'Non è stato ancora inserito alcun evento.',
    leftOut: (count) =>
      `Non è stato possibile mostrare ${count === 1 ? 'un evento' : `${count} eventi`}.`,
    row: (row) => `Voce ${row}:`,
  },
  help: {
    title: 'Guida alla tastiera',
    keys: 'Tasto',
    action: 'Che cosa fa',
    rows: [
      {
        keys: ['Tab'],
        does: 'passare alla barra degli strumenti, alla cronologia, alla scheda e uscire',
      },
      { keys: ['←', '→'], does: 'evento precedente o successivo' },
      { keys: ['↑', '↓'], does: 'evento della riga sopra o sotto' },
      { keys: ['Home', 'Fine'], does: 'primo o ultimo evento' },
      { keys: ['Pag su', 'Pag giù'], does: 'indietro o avanti di un periodo visibile' },
      { keys: ['Invio', 'Spazio'], does: 'aprire o chiudere la scheda' },
      { keys: ['Invio'], does: 'su un intervallo compresso: espanderlo o comprimerlo di nuovo' },
      { keys: ['Esc'], does: 'chiudere la scheda' },
      { keys: ['+', '−', '0'], does: 'ingrandire, ridurre, mostrare tutto', hotkey: true },
      { keys: ['Ctrl + rotellina'], does: 'ingrandire o ridurre' },
      { keys: ['Maiusc + rotellina'], does: 'indietro o avanti nel tempo' },
    ],
  },
};

/** "al 24 nov 2025", "all’8 nov 2025", "a novembre 2025". */
function to(date: string): string {
  if (/^(8|11)\b/.test(date)) return 'all’';
  return /^\d/.test(date) ? 'al ' : 'a ';
}

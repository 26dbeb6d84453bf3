import type { UiWords } from '../ui-words.ts';

const rules = new Intl.PluralRules('pl');

/** Nominative and accusative alike: the noun is neuter. */
const events = (count: number, number = `${count}`): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: 'wydarzenie',
    few: 'wydarzenia',
  };
  return `${number} ${forms[rules.select(count)] ?? 'wydarzeń'}`;
};

/** Only one minute, hour or second has an accusative of its own: "1 godzinę później". */
const span = (duration: string): string =>
  duration.replace(/(godzin|minut|sekund)a(?!\p{L})/gu, '$1ę');

const periods = (count: number, number: string): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'okres', few: 'okresy' };
  return `${number} ${forms[rules.select(count)] ?? 'okresów'}`;
};

export const uiPl: UiWords = {
  toolbar: {
    name: 'Widok',
    timeline: 'Oś czasu',
    table: 'Tabela',
    folded: 'Przerwy zwinięte',
    evenSteps: 'Równe odstępy',
    logarithmic: 'Skala logarytmiczna',
    earlier: 'Wcześniej',
    later: 'Później',
    zoomIn: 'Przybliż',
    zoomOut: 'Oddal',
    fit: 'Pokaż wszystko',
  },
  track: {
    events: 'Wydarzenia',
    dated: (date) => `${date}: `,
    unfold: (duration) => `Rozwiń przerwę: ${duration}`,
    fold: (duration) => `Zwiń przerwę: ${duration}`,
  },
  cluster: {
    name: (events, range) => `${events}, ${range}`,
    more: (number) => `Pokaż więcej: ${number}`,
    close: 'Zamknij listę',
    rest: (count, number) => `jeszcze ${periods(count, number)}`,
    together: 'kilka wydarzeń blisko siebie',
    density: 'liczba wydarzeń',
  },
  overview: {
    name: 'Przegląd',
    from: 'Początek widocznego okresu',
    to: 'Koniec widocznego okresu',
  },
  status: {
    view: (range, count) => `${range}, ${events(count)}`,
  },
  event: {
    name: (date, title, doubts) => [`${date}: ${title}`, ...doubts].join(', '),
  },
  certainty: {
    confirmed: 'potwierdzone',
    reported: 'według doniesień',
    unconfirmed: 'niepotwierdzone doniesienia',
    planned: 'planowane',
    disputed: 'sporne',
    cancelled: 'odwołane',
    ongoing: 'trwa',
    endUnknown: 'koniec nieznany',
    startUnknown: 'początek nieznany',
    startOpen: 'bez określonego początku',
    dayUnknown: 'dzień nieznany',
    dateUnknown: 'dokładna data nieznana',
    dateOpen: 'dzień jeszcze nieustalony',
    approximate: 'data przybliżona',
    uncertain: 'data niepewna',
    oneOf: 'jedna z kilku dat',
    corrected: 'sprostowane',
    knownSince: (date) => `ujawniono: ${date}`,
  },
  card: {
    // "Karta" would be taken for a tab of the browser.
    close: 'Zamknij szczegóły',
    previous: (title) => `Poprzednie wydarzenie: ${title}`,
    next: (title) => `Następne wydarzenie: ${title}`,
    neighbours: 'Inne wydarzenia',
    sources: (count) => (count === 1 ? 'Źródło' : 'Źródła'),
    group: 'Temat',
    follows: 'Co je poprzedziło',
    leadsTo: 'Do czego doprowadziło',
    see: 'Zobacz też',
    related: (title, date) => `${title}, ${date}`,
    photo: (credit) => `Fot. ${credit}`,
    video: 'Otwórz materiał',
    transcript: 'Transkrypcja',
    correction: (date) => `Sprostowanie (${date}):`,
    before: (duration, title) => `${span(duration)} przed wydarzeniem „${title}”`,
    after: (duration, title) => `${span(duration)} po wydarzeniu „${title}”`,
  },
  embed: {
    load: 'Wczytaj treść zewnętrzną',
    remove: 'Usuń treść zewnętrzną',
    notice: (provider) => `Wczytanie przekazuje dane do serwisu ${provider}, na przykład adres IP.`,
    privacy: (provider) => `Prywatność w serwisie ${provider}`,
    open: (provider) => `Otwórz w serwisie ${provider}`,
    loading: (provider) => `Wczytywanie treści z serwisu ${provider}.`,
  },
  spine: {
    later: (duration) => `${span(duration)} później`,
    asOf: (date) => `Stan na ${date}`,
    outlookBelow: 'poniżej: co dalej',
    outlookBeside: 'po prawej: co dalej',
  },
  table: {
    caption: (title) =>
      title ? `${title}: wszystkie wydarzenia w tabeli` : 'Wszystkie wydarzenia',
    date: 'Data',
    event: 'Wydarzenie',
    group: 'Temat',
    status: 'Pewność',
    place: 'Miejsce',
    source: 'Źródło',
  },
  rows: {
    count: (count, number) => events(count, number),
    sort: 'Sortowanie:',
    sorted: (column, falling) => `Sortowanie: ${column}, ${falling ? 'malejąco' : 'rosnąco'}`,
    sorting: 'Trwa sortowanie…',
    first: (shown, all) => `Wydrukowano ${shown} pierwszych wydarzeń z ${all}.`,
  },
  legend: {
    groups: 'Tematy',
    signs: 'Oznaczenia',
    reported: 'kiedy to ujawniono',
    folded: 'przerwa zwinięta',
  },
  footer: { note: 'Uwaga:', source: 'Źródło:', byline: 'Grafika:', updated: 'Stan na:' },
  notice: {
    failed: 'Nie udało się wczytać osi czasu.',
    failedHint: 'Co o tym wiadomo',
    empty: 'Nie wpisano jeszcze żadnych wydarzeń.',
    leftOut: (count) => `Pominięto ${events(count)} z powodu błędów w danych.`,
    row: (row) => `Wpis ${row}:`,
  },
  debug: {
    title: 'Problemy w danych',
    none: 'Nie znaleziono problemów.',
    error: 'Błędy (niepokazane)',
    warning: 'Ostrzeżenia (pokazane)',
    note: 'Uwagi',
    row: 'Wiersz',
    field: 'Pole',
    value: 'Wartość',
    message: 'Co się nie zgadza',
    more: (count) => `… i jeszcze ${count}`,
  },
  loading: {
    busy: 'Trwa wczytywanie osi czasu',
    amount: (received, total) => `${received} z ${total}`,
    retry: 'Spróbuj ponownie',
  },
  news: {
    added: 'Nowe',
    corrected: 'Sprostowane',
    countAdded: (count) => `nowe wydarzenia: ${count}`,
    countCorrected: (count) => `sprostowane: ${count}`,
    countGone: (count) => `usunięte: ${count}`,
    stale: (time) => `Ostatnie sprawdzenie: ${time}. Aktualizacja jest chwilowo niemożliwa.`,
  },
  help: {
    title: 'Obsługa z klawiatury',
    keys: 'Klawisz',
    action: 'Działanie',
    rows: [
      { keys: ['Tab'], does: 'do paska narzędzi, na oś czasu, do szczegółów i dalej na stronę' },
      { keys: ['←', '→'], does: 'poprzednie lub następne wydarzenie' },
      { keys: ['↑', '↓'], does: 'wydarzenie w rzędzie wyżej lub niżej' },
      {
        keys: ['Shift + ←', 'Shift + →'],
        does: 'poprzednie lub następne wydarzenie tej samej grupy',
      },
      { keys: ['Home', 'End'], does: 'pierwsze lub ostatnie wydarzenie' },
      { keys: ['Page Up', 'Page Down'], does: 'wstecz lub dalej o jeden widoczny odcinek' },
      { keys: ['Enter', 'Spacja'], does: 'otwiera lub zamyka szczegóły' },
      { keys: ['Enter'], does: 'na zwiniętej przerwie: rozwija ją lub znów zwija' },
      { keys: ['Esc'], does: 'zamyka szczegóły' },
      { keys: ['+', '−', '0'], does: 'przybliża, oddala, pokazuje wszystko', hotkey: true },
      { keys: ['←', '→'], does: 'na uchwycie przeglądu: wydłuża lub skraca okres' },
      { keys: ['Ctrl + kółko myszy'], does: 'przybliża lub oddala' },
      { keys: ['Shift + kółko myszy'], does: 'wstecz lub naprzód w czasie' },
    ],
  },
};

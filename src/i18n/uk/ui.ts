import type { UiWords } from '../ui-words.ts';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Intl.PluralRules('uk');
const nominative: Forms = { one: 'подія', few: 'події' };
const accusative: Forms = { one: 'подію', few: 'події' };

const events = (count: number, forms: Forms, number = `${count}`): string =>
  `${number} ${forms[rules.select(count)] ?? 'подій'}`;

/** Only a count that ends in one has an accusative of its own: "через 1 годину". */
const span = (duration: string): string =>
  duration.replace(/(годин|хвилин|секунд)а(?!\p{L})/gu, '$1у');

const periods = (count: number, number: string): string => {
  const forms: Forms = { one: 'період', few: 'періоди' };
  return `${number} ${forms[rules.select(count)] ?? 'періодів'}`;
};

export const uiUk: UiWords = {
  toolbar: {
    name: 'Вигляд',
    timeline: 'Стрічка часу',
    table: 'Таблиця',
    folded: 'Паузи згорнуто',
    evenSteps: 'Рівні інтервали',
    logarithmic: 'Логарифмічна шкала',
    earlier: 'Раніше',
    later: 'Пізніше',
    zoomIn: 'Збільшити',
    zoomOut: 'Зменшити',
    fit: 'Показати все',
  },
  track: {
    events: 'Події',
    dated: (date) => `${date}: `,
    unfold: (duration) => `Розгорнути паузу: ${duration}`,
    fold: (duration) => `Згорнути паузу: ${duration}`,
  },
  cluster: {
    name: (events, range) => `${events}, ${range}`,
    more: (number) => `Показати ще ${number}`,
    close: 'Закрити список',
    rest: (count, number) => `ще ${periods(count, number)}`,
    together: 'кілька подій поруч',
    density: 'кількість подій',
  },
  overview: {
    name: 'Огляд',
    from: 'Початок показаного періоду',
    to: 'Кінець показаного періоду',
  },
  status: {
    view: (range, count) => `${range}, ${events(count, nominative)}`,
  },
  event: {
    name: (date, title, doubts) => [`${date}: ${title}`, ...doubts].join(', '),
  },
  certainty: {
    confirmed: 'підтверджено',
    reported: 'повідомляють',
    unconfirmed: 'повідомляють, не підтверджено',
    planned: 'заплановано',
    disputed: 'оспорюється',
    cancelled: 'скасовано',
    ongoing: 'триває',
    endUnknown: 'кінець невідомий',
    startUnknown: 'початок невідомий',
    startOpen: 'без визначеного початку',
    dayUnknown: 'день невідомий',
    dateUnknown: 'точна дата невідома',
    dateOpen: 'день ще не визначено',
    approximate: 'дата приблизна',
    uncertain: 'дата під питанням',
    oneOf: 'одна з кількох дат',
    corrected: 'виправлено',
    knownSince: (date) => `стало відомо: ${date}`,
  },
  card: {
    close: 'Закрити картку',
    previous: (title) => `Попередня подія: ${title}`,
    next: (title) => `Наступна подія: ${title}`,
    neighbours: 'Інші події',
    sources: (count) => (count === 1 ? 'Джерело' : 'Джерела'),
    group: 'Тема',
    follows: 'Що передувало',
    leadsTo: 'До чого привело',
    see: 'Дивіться також',
    related: (title, date) => `${title}, ${date}`,
    photo: (credit) => `Фото: ${credit}`,
    video: 'Відкрити матеріал',
    transcript: 'Розшифровка',
    correction: (date) => `Виправлення (${date}):`,
    before: (duration, title) => `За ${span(duration)} до події «${title}»`,
    after: (duration, title) => `Через ${span(duration)} після події «${title}»`,
  },
  embed: {
    load: 'Завантажити зовнішній матеріал',
    remove: 'Прибрати зовнішній матеріал',
    notice: (provider) =>
      `Під час завантаження дані, наприклад IP-адреса, передаються сервісу ${provider}.`,
    privacy: (provider) => `Конфіденційність: ${provider}`,
    open: (provider) => `Відкрити на сайті ${provider}`,
    loading: (provider) => `Завантажується матеріал із сайту ${provider}.`,
  },
  spine: {
    later: (duration) => `Через ${span(duration)}`,
    asOf: (date) => `Станом на ${date}`,
    outlookBelow: 'нижче: що далі',
    outlookBeside: 'праворуч: що далі',
  },
  table: {
    caption: (title) => (title ? `${title}: усі події в таблиці` : 'Усі події'),
    date: 'Дата',
    event: 'Подія',
    group: 'Тема',
    status: 'Достовірність',
    place: 'Місце',
    source: 'Джерело',
  },
  rows: {
    count: (count, number) => events(count, nominative, number),
    sort: 'Сортування:',
    sorted: (column, falling) =>
      `Сортування: ${column}, за ${falling ? 'спаданням' : 'зростанням'}`,
    sorting: 'Триває сортування…',
    first: (shown, all) => `Надруковано перші ${shown} із ${all} подій.`,
  },
  legend: {
    groups: 'Теми',
    signs: 'Позначення',
    reported: 'коли стало відомо',
    folded: 'паузу згорнуто',
  },
  footer: { note: 'Примітка:', source: 'Джерело:', byline: 'Інфографіка:', updated: 'Станом на:' },
  notice: {
    failed: 'Не вдалося завантажити стрічку часу.',
    failedHint: 'Що про це відомо',
    empty: 'Подій ще не внесено.',
    leftOut: (count) => `Не вдалося показати ${events(count, accusative)}.`,
    row: (row) => `Запис ${row}:`,
  },
  debug: {
    title: 'Помилки в даних',
    none: 'Помилок не знайдено.',
    error: 'Помилки (не показано)',
    warning: 'Попередження (показано)',
    note: 'Зауваження',
    row: 'Рядок',
    field: 'Поле',
    value: 'Значення',
    message: 'Що не так',
    more: (count) => `… і ще ${count}`,
  },
  loading: {
    busy: 'Стрічка часу завантажується',
    amount: (received, total) => `${received} з ${total}`,
    retry: 'Спробувати ще раз',
  },
  news: {
    added: 'Нове',
    corrected: 'Виправлено',
    countAdded: (count) => `нових подій: ${count}`,
    countCorrected: (count) => `виправлено: ${count}`,
    countGone: (count) => `вилучено: ${count}`,
    stale: (time) => `Остання перевірка: ${time}. Оновити зараз не вдається.`,
  },
  help: {
    title: 'Керування з клавіатури',
    keys: 'Клавіша',
    action: 'Дія',
    rows: [
      { keys: ['Tab'], does: 'до панелі інструментів, стрічки часу, картки й далі сторінкою' },
      { keys: ['←', '→'], does: 'попередня або наступна подія' },
      { keys: ['↑', '↓'], does: 'подія в ряду вище або нижче' },
      { keys: ['Shift + ←', 'Shift + →'], does: 'попередня або наступна подія тієї самої групи' },
      { keys: ['Home', 'End'], does: 'перша або остання подія' },
      { keys: ['Page Up', 'Page Down'], does: 'назад або вперед на один видимий відрізок' },
      { keys: ['Enter', 'Пробіл'], does: 'відкрити або закрити картку' },
      { keys: ['Enter'], does: 'на згорнутій паузі: розгорнути або знову згорнути' },
      { keys: ['Esc'], does: 'закрити картку' },
      { keys: ['+', '−', '0'], does: 'ближче, далі, показати все', hotkey: true },
      { keys: ['←', '→'], does: 'на ручці огляду: розширити або звузити період' },
      { keys: ['Ctrl + коліщатко'], does: 'ближче або далі' },
      { keys: ['Shift + коліщатко'], does: 'назад або вперед у часі' },
    ],
  },
};

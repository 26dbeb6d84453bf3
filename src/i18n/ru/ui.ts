import type { UiWords } from '../ui-words.ts';

const rules = new Intl.PluralRules('ru');

/** Nominative and accusative alike: the noun is neuter. */
const events = (count: number, number = `${count}`): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'событие', few: 'события' };
  return `${number} ${forms[rules.select(count)] ?? 'событий'}`;
};

/** Only a count that ends in one has an accusative of its own: "1 минуту спустя". */
const span = (duration: string): string => duration.replace(/(минут|секунд)а(?!\p{L})/gu, '$1у');

const periods = (count: number, number: string): string => {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'период', few: 'периода' };
  return `${number} ${forms[rules.select(count)] ?? 'периодов'}`;
};

export const uiRu: UiWords = {
  toolbar: {
    name: 'Вид',
    timeline: 'Лента времени',
    table: 'Таблица',
    folded: 'Паузы свернуты',
    evenSteps: 'Равные интервалы',
    logarithmic: 'Логарифмическая шкала',
    earlier: 'Раньше',
    later: 'Позже',
    zoomIn: 'Увеличить',
    zoomOut: 'Уменьшить',
    fit: 'Показать всё',
  },
  track: {
    events: 'События',
    dated: (date) => `${date}: `,
    unfold: (duration) => `Развернуть паузу: ${duration}`,
    fold: (duration) => `Свернуть паузу: ${duration}`,
  },
  cluster: {
    name: (events, range) => `${events}, ${range}`,
    more: (number) => `Показать ещё ${number}`,
    close: 'Закрыть список',
    rest: (count, number) => `ещё ${periods(count, number)}`,
    together: 'несколько событий рядом',
    density: 'число событий',
  },
  overview: {
    name: 'Обзор',
    from: 'Начало показанного периода',
    to: 'Конец показанного периода',
  },
  status: {
    view: (range, count) => `${range}, ${events(count)}`,
  },
  event: {
    name: (date, title, doubts) => [`${date}: ${title}`, ...doubts].join(', '),
  },
  certainty: {
    confirmed: 'подтверждено',
    reported: 'сообщается',
    unconfirmed: 'сообщается, не подтверждено',
    planned: 'планируется',
    disputed: 'оспаривается',
    cancelled: 'отменено',
    ongoing: 'продолжается',
    endUnknown: 'конец неизвестен',
    startUnknown: 'начало неизвестно',
    startOpen: 'без определенного начала',
    dayUnknown: 'день неизвестен',
    dateUnknown: 'точная дата неизвестна',
    dateOpen: 'день пока не определен',
    approximate: 'дата приблизительная',
    uncertain: 'дата под вопросом',
    oneOf: 'одна из нескольких дат',
    corrected: 'исправлено',
    knownSince: (date) => `стало известно: ${date}`,
  },
  card: {
    close: 'Закрыть карточку',
    previous: (title) => `Предыдущее событие: ${title}`,
    next: (title) => `Следующее событие: ${title}`,
    neighbours: 'Другие события',
    sources: (count) => (count === 1 ? 'Источник' : 'Источники'),
    group: 'Тема',
    follows: 'Что предшествовало',
    leadsTo: 'К чему привело',
    see: 'Смотрите также',
    related: (title, date) => `${title}, ${date}`,
    photo: (credit) => `Фото: ${credit}`,
    video: 'Открыть материал',
    transcript: 'Расшифровка',
    correction: (date) => `Исправление (${date}):`,
    before: (duration, title) => `За ${span(duration)} до события «${title}»`,
    after: (duration, title) => `Через ${span(duration)} после события «${title}»`,
  },
  embed: {
    load: 'Загрузить внешний материал',
    remove: 'Убрать внешний материал',
    notice: (provider) => `При загрузке данные, например IP-адрес, передаются сервису ${provider}.`,
    privacy: (provider) => `Конфиденциальность: ${provider}`,
    open: (provider) => `Открыть на сайте ${provider}`,
    loading: (provider) => `Загружается материал с сайта ${provider}.`,
  },
  spine: {
    later: (duration) => `${span(duration)} спустя`,
    asOf: (date) => `Данные на ${date}`,
    outlookBelow: 'ниже: что дальше',
    outlookBeside: 'справа: что дальше',
  },
  table: {
    caption: (title) => (title ? `${title}: все события в таблице` : 'Все события'),
    date: 'Дата',
    event: 'Событие',
    group: 'Тема',
    status: 'Достоверность',
    place: 'Место',
    source: 'Источник',
  },
  rows: {
    count: (count, number) => events(count, number),
    sort: 'Сортировка:',
    sorted: (column, falling) =>
      `Сортировка: ${column}, по ${falling ? 'убыванию' : 'возрастанию'}`,
    sorting: 'Идет сортировка…',
    first: (shown, all) => `Напечатаны первые ${shown} из ${all} событий.`,
  },
  legend: {
    groups: 'Темы',
    signs: 'Обозначения',
    reported: 'когда стало известно',
    folded: 'пауза свернута',
  },
  footer: {
    note: 'Примечание:',
    source: 'Источник:',
    byline: 'Инфографика:',
    updated: 'Данные на:',
  },
  notice: {
    failed: 'Не удалось загрузить ленту времени.',
    failedHint: 'Что об этом известно',
    empty: 'События пока не внесены.',
    leftOut: (count) => `Не удалось показать ${events(count)}.`,
    row: (row) => `Запись ${row}:`,
  },
  debug: {
    title: 'Ошибки в данных',
    none: 'Ошибок не найдено.',
    error: 'Ошибки (не показано)',
    warning: 'Предупреждения (показано)',
    note: 'Замечания',
    row: 'Строка',
    field: 'Поле',
    value: 'Значение',
    message: 'Что не так',
    more: (count) => `… и ещё ${count}`,
  },
  loading: {
    busy: 'Лента времени загружается',
    amount: (received, total) => `${received} из ${total}`,
    retry: 'Повторить',
  },
  news: {
    added: 'Новое',
    corrected: 'Исправлено',
    countAdded: (count) => `новых событий: ${count}`,
    countCorrected: (count) => `исправлено: ${count}`,
    countGone: (count) => `удалено: ${count}`,
    stale: (time) => `Последняя проверка: ${time}. Обновить сейчас не удаётся.`,
  },
  help: {
    title: 'Управление с клавиатуры',
    keys: 'Клавиша',
    action: 'Действие',
    rows: [
      {
        keys: ['Tab'],
        does: 'к панели инструментов, ленте времени, карточке и дальше по странице',
      },
      { keys: ['←', '→'], does: 'предыдущее или следующее событие' },
      { keys: ['↑', '↓'], does: 'событие в ряду выше или ниже' },
      { keys: ['Shift + ←', 'Shift + →'], does: 'предыдущее или следующее событие той же группы' },
      { keys: ['Home', 'End'], does: 'первое или последнее событие' },
      { keys: ['Page Up', 'Page Down'], does: 'назад или вперед на один видимый отрезок' },
      { keys: ['Enter', 'Пробел'], does: 'открыть или закрыть карточку' },
      { keys: ['Enter'], does: 'на свернутой паузе: развернуть или снова свернуть' },
      { keys: ['Esc'], does: 'закрыть карточку' },
      { keys: ['+', '−', '0'], does: 'ближе, дальше, показать всё', hotkey: true },
      { keys: ['←', '→'], does: 'на ручке обзора: расширить или сузить период' },
      { keys: ['Ctrl + колесико'], does: 'ближе или дальше' },
      { keys: ['Shift + колесико'], does: 'назад или вперед во времени' },
    ],
  },
};

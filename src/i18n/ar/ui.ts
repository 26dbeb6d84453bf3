import type { UiWords } from '../ui-words.ts';
import { isolated } from './isolate.ts';

const rules = new Intl.PluralRules('ar');

/** Of two the noun says so by itself, in the dual and its case. */
const events = (count: number, none: string, dual: string, number = `${count}`): string =>
  ({
    zero: none,
    one: 'حدث واحد',
    two: dual,
    few: `${number} أحداث`,
    many: `${number} حدثًا`,
    other: `${number} حدث`,
  })[rules.select(count)];

/** The dual after a preposition: "بعد سنتين". */
const genitive = (duration: string): string =>
  duration.replace(/(سنت|شهر|يوم|ساعت|دقيقت|ثانيت)ان(?!\p{L})/gu, '$1ين');

const otherPeriods = (count: number, number: string): string =>
  ({
    zero: 'لا فترات أخرى',
    one: 'فترة أخرى واحدة',
    two: 'فترتان أخريان',
    few: `${number} فترات أخرى`,
    many: `${number} فترة أخرى`,
    other: `${number} فترة أخرى`,
  })[rules.select(count)];

export const uiAr: UiWords = {
  toolbar: {
    name: 'طريقة العرض',
    timeline: 'الخط الزمني',
    table: 'جدول',
    folded: 'الفجوات مطوية',
    evenSteps: 'مسافات متساوية',
    logarithmic: 'مقياس لوغاريتمي',
    earlier: 'أقدم',
    later: 'أحدث',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'عرض الكل',
  },
  track: {
    events: 'الأحداث',
    dated: (date) => isolated`${date}: `,
    unfold: (duration) => isolated`توسيع الفجوة: ${duration}`,
    fold: (duration) => isolated`طي الفجوة: ${duration}`,
  },
  cluster: {
    name: (events, range) => isolated`${events}، ${range}`,
    more: (number) => isolated`عرض المزيد: ${number}`,
    close: 'إغلاق القائمة',
    rest: (count, number) => otherPeriods(count, number),
    together: 'عدة أحداث متقاربة',
    density: 'عدد الأحداث',
  },
  overview: {
    name: 'نظرة عامة',
    from: 'بداية الفترة المعروضة',
    to: 'نهاية الفترة المعروضة',
  },
  status: {
    view: (range, count) => isolated`${range}، ${events(count, 'لا أحداث', 'حدثان')}`,
  },
  event: {
    name: (date, title, doubts) => [isolated`${date}: ${title}`, ...doubts].join('، '),
  },
  certainty: {
    confirmed: 'مؤكد',
    reported: 'وفق تقارير',
    unconfirmed: 'وفق تقارير غير مؤكدة',
    planned: 'مقرر',
    disputed: 'محل خلاف',
    cancelled: 'أُلغي',
    ongoing: 'مستمر',
    endUnknown: 'النهاية غير معروفة',
    startUnknown: 'البداية غير معروفة',
    startOpen: 'بلا بداية محددة',
    dayUnknown: 'اليوم غير معروف',
    dateUnknown: 'التاريخ الدقيق غير معروف',
    dateOpen: 'لم يُحدَّد اليوم بعد',
    approximate: 'التاريخ تقريبي',
    uncertain: 'التاريخ غير مؤكد',
    oneOf: 'واحد من عدة تواريخ',
    corrected: 'جرى تصحيحه',
    knownSince: (date) => isolated`تاريخ الكشف عنه: ${date}`,
  },
  card: {
    close: 'إغلاق البطاقة',
    previous: (title) => isolated`الحدث السابق: ${title}`,
    next: (title) => isolated`الحدث التالي: ${title}`,
    neighbours: 'أحداث أخرى',
    sources: (count) => (count === 1 ? 'المصدر' : 'المصادر'),
    group: 'الموضوع',
    follows: 'ما سبقه',
    leadsTo: 'ما أدى إليه',
    see: 'انظر أيضًا',
    related: (title, date) => isolated`${title}، ${date}`,
    photo: (credit) => isolated`الصورة: ${credit}`,
    video: 'فتح المادة',
    transcript: 'النص المكتوب',
    correction: (date) => isolated`تصحيح (${date}):`,
    before: (duration, title) => isolated`قبل «${title}»: ${duration}`,
    after: (duration, title) => isolated`بعد «${title}»: ${duration}`,
  },
  embed: {
    load: 'تحميل المحتوى الخارجي',
    remove: 'إزالة المحتوى الخارجي',
    notice: (provider) => isolated`عند التحميل تُرسَل بيانات إلى ${provider}، مثل عنوان IP.`,
    privacy: (provider) => isolated`الخصوصية لدى ${provider}`,
    open: (provider) => isolated`الفتح في ${provider}`,
    loading: (provider) => isolated`جارٍ تحميل محتوى من ${provider}.`,
  },
  spine: {
    later: (duration) => isolated`بعد ${genitive(duration)}`,
    asOf: (date) => isolated`المعلومات حتى ${date}`,
    outlookBelow: 'أدناه: ما هو مرتقب',
    // Time runs from right to left.
    outlookBeside: 'إلى اليسار: ما هو مرتقب',
  },
  table: {
    caption: (title) => (title ? isolated`${title}: جميع الأحداث في جدول` : 'جميع الأحداث'),
    date: 'التاريخ',
    event: 'الحدث',
    group: 'الموضوع',
    status: 'درجة التأكد',
    place: 'المكان',
    source: 'المصدر',
  },
  rows: {
    count: (count, number) => events(count, 'لا أحداث', 'حدثان', number),
    sort: 'الترتيب حسب:',
    sorted: (column, falling) => isolated`الترتيب: ${column}، ${falling ? 'تنازلي' : 'تصاعدي'}`,
    sorting: 'جارٍ الترتيب…',
    first: (shown, all) => isolated`طُبعت هنا أول ${shown} من أصل ${all} من الأحداث.`,
  },
  legend: {
    groups: 'المواضيع',
    signs: 'الرموز',
    reported: 'تاريخ الكشف عنه',
    folded: 'فجوة مطوية',
  },
  footer: { note: 'ملاحظة:', source: 'المصدر:', byline: 'الرسم:', updated: 'آخر تحديث:' },
  notice: {
    failed: 'تعذّر تحميل الخط الزمني.',
    failedHint: 'ما يُعرف عن السبب',
    empty: 'لم تُدخَل أي أحداث بعد.',
    leftOut: (count) => `تعذّر عرض ${events(count, 'أي حدث', 'حدثين')}.`,
    row: (row) => isolated`المُدخَل ${row}:`,
  },
  debug: {
    title: 'مشكلات في البيانات',
    none: 'لا توجد مشكلات.',
    error: 'أخطاء (لا تُعرض)',
    warning: 'تحذيرات (تُعرض)',
    note: 'ملاحظات',
    row: 'الصف',
    field: 'الحقل',
    value: 'القيمة',
    message: 'ما الخطأ',
    more: (count) => isolated`… و${count} أخرى`,
  },
  loading: {
    busy: 'يجري تحميل الخط الزمني',
    amount: (received, total) => `${received} من ${total}`,
    retry: 'حاول مجددًا',
  },
  news: {
    added: 'جديد',
    corrected: 'مُصحَّح',
    countAdded: (count) => `أحداث جديدة: ${count}`,
    countCorrected: (count) => `أحداث مصحَّحة: ${count}`,
    countGone: (count) => `أحداث محذوفة: ${count}`,
    stale: (time) => isolated`آخر تحقُّق: ${time}. يتعذّر التحديث حاليًا.`,
  },
  help: {
    title: 'التحكم بلوحة المفاتيح',
    keys: 'المفتاح',
    action: 'الوظيفة',
    rows: [
      { keys: ['Tab'], does: 'إلى شريط الأدوات ثم الخط الزمني ثم البطاقة ثم بقية الصفحة' },
      // As time runs: what came before is to the right.
      { keys: ['→', '←'], does: 'الحدث السابق أو التالي' },
      { keys: ['↑', '↓'], does: 'الحدث في الصف الأعلى أو الأسفل' },
      { keys: ['Shift + →', 'Shift + ←'], does: 'الحدث السابق أو التالي في المجموعة نفسها' },
      { keys: ['Home', 'End'], does: 'أول حدث أو آخر حدث' },
      { keys: ['Page Up', 'Page Down'], does: 'إلى الوراء أو الأمام بمقدار المدة الظاهرة' },
      { keys: ['Enter', 'المسافة'], does: 'فتح البطاقة أو إغلاقها' },
      { keys: ['Enter'], does: 'عند فجوة مطوية: توسيعها أو طيها من جديد' },
      { keys: ['Esc'], does: 'إغلاق البطاقة' },
      { keys: ['+', '−', '0'], does: 'تكبير، تصغير، عرض الكل', hotkey: true },
      { keys: ['→', '←'], does: 'على أحد مقبضي النظرة العامة: توسيع الفترة أو تضييقها' },
      { keys: ['Ctrl + عجلة الفأرة'], does: 'تكبير أو تصغير' },
      { keys: ['Shift + عجلة الفأرة'], does: 'إلى الوراء أو الأمام في الزمن' },
    ],
  },
};

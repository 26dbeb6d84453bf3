import type { ProblemWords } from '../words.ts';
import { isolated as say } from './isolate.ts';

/** Arabic sentences about data and dates: what is wrong, and the mend. */
export const problemsAr: ProblemWords = {
  'load-missing': ({ url, status }) =>
    say`لا يوجد شيء في العنوان «${url}» (${status}): صحّح «src» أو ضع المستند هناك`,
  'load-refused': ({ url, status }) =>
    say`الخادم لا يتيح «${url}» (الحالة ${status}): تحقق مما إذا كان تسجيل الدخول مطلوبًا، أو حاول لاحقًا`,
  'load-failed': ({ url }) =>
    say`تعذّر تحميل «${url}»: تحقق من العنوان والاتصال، ومما إذا كان يحيل إلى خادم آخر لتسجيل الدخول مثلًا`,
  'load-address': ({ url }) =>
    say`لا يمكن تحميل شيء من «${url}»: اكتب عنوانًا يبدأ بـ https أو عنوانًا نسبيًا إلى الصفحة. الصفحة المفتوحة بوصفها ملفًا تحتاج إلى خادم ويب`,
  'load-blocked': ({ url, target }) =>
    say`«${url}» على خادم آخر لم يُجب هذه الصفحة: تحقق من العنوان والاتصال، ومما إذا كان ذلك الخادم يجيب بالترويسة «Access-Control-Allow-Origin: ${target}» (CORS)`,
  'load-empty': ({ url, status }) =>
    say`لم يرسل الخادم شيئًا للعنوان «${url}» (الحالة ${status}): ضع المستند هناك`,
  'load-login': ({ url, target }) =>
    say`«${url}» يحيل إلى صفحة الويب «${target}»، ولعلها صفحة تسجيل الدخول: اجعل المستند عامًا أو صحّح «src»`,
  'load-mixed': ({ url }) =>
    say`الصفحة مشفّرة و«${url}» غير مشفّر، لذلك يحجبه المتصفح: اكتب العنوان مع https`,
  'load-not-text': ({ url }) =>
    say`«${url}» ليس نصًا، وربما كان مصنف جداول أو صورة أو ملفًا مضغوطًا: احفظه بصيغة JSON أو CSV بترميز UTF-8`,
  'load-offline': ({ url }) =>
    say`تعذّر تحميل «${url}» لعدم وجود اتصال بالإنترنت: تحقق من الاتصال وحاول مجددًا`,
  'load-timeout': ({ url }) =>
    say`لم يصل شيء من «${url}» منذ مدة طويلة: تحقق من الاتصال والخادم أو حاول لاحقًا`,
  'load-too-large': ({ url, limit }) =>
    say`«${url}» أكبر من ${limit}: احذف ما لا يُعرض أو قدّم الأحداث في أعمدة`,
  'load-truncated': ({ url }) =>
    say`انقطع نقل «${url}»: حاول مجددًا، وإن لم ينفع ذلك فتحقق من الملف على الخادم`,
  'load-unavailable': ({ url, status }) =>
    say`لا يستطيع الخادم تقديم «${url}» حاليًا (الحالة ${status}): حاول لاحقًا`,
  'encoding-guessed': () =>
    'النص ليس بترميز UTF-8 وقُرئ بوصفه Windows-1252: إن كانت الحروف خاطئة فاحفظه بترميز UTF-8',
  'input-empty': () => 'لا توجد بيانات: قدّم مستندًا فيه قائمة «events»',
  'input-html': () =>
    'هذه صفحة ويب أو XML وليست بيانات: تحقق من العنوان ومما إذا كان يتطلب تسجيل الدخول',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? say`لا يبدأ النص كصيغة JSON ولا كجدول: اكتب أسماء الأعمدة في السطر الأول من الجدول، مثل «when» و«title»`
      : say`السطر ${line}، العمود ${column}: صيغة JSON غير صالحة عند «${found}»؛ غالبًا ما تنقص قبله فاصلة أو علامة اقتباس أو تزيد`,
  'input-truncated': ({ line }) =>
    say`السطر ${line}: البيانات تنقطع قبل نهايتها؛ هل نُسخت أو أُرسلت كاملة؟`,
  'input-type': ({ value }) =>
    say`المطلوب مستند أو قائمة أحداث لا «${value}»: قدّم نص JSON أو كائنًا`,
  'input-unreadable': ({ value }) => say`لا يمكن قراءة كائن البيانات (${value}): قدّم بيانات بسيطة`,
  'format-unknown': ({ value, allowed }) =>
    say`لا توجد صيغة باسم «${value}»: احذفها أو استعمل إحدى هذه الصيغ: ${allowed}`,
  'events-missing': () => 'لا أحداث في المستند: قدّمها في قائمة «events»',
  'events-empty': () => 'قائمة الأحداث فارغة: أضف حدثًا واحدًا على الأقل',
  'events-and-columns': () =>
    'في المستند «events» و«columns» معًا، ولا يُعرض إلا «events»: احذف أحدهما',
  'columns-length': ({ field, count, rows }) =>
    say`عدد القيم في العمود «${field}» (${count}) لا يساوي عدد الأحداث (${rows}): قدّم قيمة لكل حدث، واكتب ${'null'} حيث لا قيمة`,
  'items-many': ({ field, count, rows }) =>
    say`عدد العناصر في «${field}» هو ${count}، ولا يُقرأ منها إلا أول ${rows}: احذف ما لا يُعرض`,
  'problems-many': ({ count }) =>
    say`لم تُدرج كل الملاحظات، وعدد ما لم يُدرج ${count}: أصلح هذه أولًا`,
  'not-a-text': ({ field }) =>
    say`يجب أن يكون «${field}» نصًا، أو نصًا لكل لغة مثل ${'{"ar": "…", "en": "…"}'}`,
  'not-a-list': ({ field }) => say`يجب أن يكون «${field}» قائمة: ضعه بين القوسين ${'[ ]'}`,
  'not-an-object': ({ field }) =>
    say`يجب أن يكون «${field}» كائنًا له حقول: ضعه بين القوسين ${'{ }'}`,
  'when-missing': () =>
    say`التاريخ ناقص: أضف «when» مثل ${'2025-11-24'} أو ${'2025-11'} أو ${'2022/..'}`,
  'title-missing': () => 'العنوان ناقص: أضف عنوانًا من بضع كلمات',
  'field-missing': ({ field }) => say`الحقل «${field}» ناقص: أضفه أو احذف ما ينتمي إليه`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    say`الحقل «${field}» غير معروف ولا يُعرض${rows ? say` (${count} ×، الصفوف ${rows})` : ''}${nearest ? say`؛ هل المقصود «${nearest}»؟` : ': تحقق من اسمه أو احذفه'}`,
  'no-counterpart': ({ field, count }) =>
    say`ليس لـ«${field}» مقابل هنا فتُرك${count === '1' ? '' : say` (${count} ×)`}: تحقق هل يُفتقد`,
  'moment-expected': ({ field }) =>
    say`يجب أن يكون «${field}» يومًا أو لحظة واحدة مثل ${'2025-11-24T20:21[Europe/Berlin]'}`,
  'end-before-start': () => 'النهاية تسبق البداية: بدّل بينهما',
  'id-duplicate': ({ value, given }) =>
    say`المعرّف «${value}» يحمله حدث سابق؛ اسم هذا الحدث «${given}» إلى أن يُعطى معرّفًا خاصًا به`,
  'status-unknown': ({ value, nearest, allowed }) =>
    say`لا توجد حالة باسم «${value}»${nearest ? say`؛ هل المقصود «${nearest}»؟` : say`: استعمل إحدى هذه الحالات: ${allowed}`}`,
  'importance-range': () => '«importance» عدد صحيح من 1 (الأقل) إلى 5 (الأكثر)؛ اعتُمد 3',
  'group-unknown': ({ value, nearest }) =>
    say`لا توجد مجموعة باسم «${value}»${nearest ? say`؛ هل المقصود «${nearest}»؟` : ': أضفها إلى «groups» أو استعمل مجموعة موجودة'}`,
  'group-duplicate': ({ value }) =>
    say`المجموعة «${value}» مذكورة مرتين؛ تُعتمد الأولى، فاحذف الثانية`,
  'link-target-unknown': ({ value, nearest }) =>
    say`لا يُعرض أي حدث معرّفه «${value}»${nearest ? say`؛ هل المقصود «${nearest}»؟` : ': صحّح المعرّف أو احذف الرابط'}`,
  'link-to-self': () => 'الحدث يحيل إلى نفسه: اذكر حدثًا آخر أو احذف الرابط',
  'link-type-unknown': ({ value, allowed }) =>
    say`لا يوجد رابط من نوع «${value}»، واعتُمد «see»: استعمل أحد هذه الأنواع: ${allowed}`,
  'url-unsafe': ({ allowed }) => say`هذا العنوان لا يُستعمل: اكتب عنوانًا يبدأ بأحد هذه: ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    say`لا يمكن أن تكون قيمة «${field}» هي «${value}» فتُركت؛ المسموح: ${allowed}`,
  'color-invalid': () => say`هذا ليس لونًا: اكتبه مثل ${'#1f5fae'}`,
  'alt-missing': () => say`ليس للصورة وصف لمن لا يراها: أضف «alt»، أو ${'""'} إن كانت للزينة`,
  'language-tag': ({ found }) =>
    say`«${found}» ليست لغة: اكتب رمزًا مثل ${'de'} أو ${'en'} أو ${'pt-BR'}`,
  'time-zone-unknown': ({ value }) =>
    say`لا توجد منطقة زمنية باسم «${value}»: اكتب اسمًا مثل ${'Europe/Berlin'}، وإلى ذلك الحين تُحسب الأوقات بتوقيت UTC`,
  'load-not-shared': ({ url }) =>
    say`جدول البيانات في «${url}» غير متاح للجميع: اختر في جداول بيانات Google «مشاركة» ثم «أي شخص لديه الرابط»، أو «ملف» ثم «مشاركة» ثم «نشر على الويب»`,
  'header-missing': () => 'يجب أن يسمّي الصف الأول الأعمدة: يلزم على الأقل «when» و«title»',
  'column-duplicate': ({ field, other }) =>
    say`العمودان «${other}» و«${field}» بمعنى واحد ولا يُعرض إلا الأول: احذف أحدهما أو غيّر اسمه`,
  'cells-surplus': ({ count, columns }) =>
    say`عدد الخلايا في هذا الصف (${count}) أكبر من عدد الأعمدة (${columns}): ضع النص الذي يحتوي على الفاصل بين علامتي اقتباس`,
  'quotation-stray': () =>
    'علامة اقتباس في هذا الصف غير مغلقة أو غير مكررة: راجع الصف، واكتب العلامة مرتين داخل النص',
  'confirmed-future': ({ value, found, other }) =>
    say`حالة الحدث «${value}» لكن تاريخه ${found} يأتي بعد «asOf» (${other}): اكتب «planned» أو صحّح التاريخ أو «asOf»`,
  'event-duplicate': ({ value, other }) =>
    say`«${value}» موجود بالتاريخ نفسه في الصف ${other}: احذف أحدهما أو بيّن الفرق في العنوانين`,
  'planned-past': ({ value, found, other }) =>
    say`حالة الحدث «${value}» لكن تاريخه ${found} يسبق «asOf» (${other}): اذكر ما آل إليه أو صحّح التاريخ أو «asOf»`,
  'source-missing': ({ count, rows }) =>
    say`لم يُذكر مصدر${rows ? say` (${count} ×، الصفوف ${rows})` : ''}: أضف «sources»، أو «source» واحدًا للمستند كله`,
  'time-repeated': ({ value, zone }) =>
    say`تُظهر ساعات ${zone} الوقت ${value} مرتين، وأُخذ الأسبق: اكتب المقصود منهما مثل ${'02:30+01:00'}`,
  'time-skipped': ({ value, zone }) =>
    say`لا تُظهر ساعات ${zone} الوقت ${value} أبدًا لأنها تُقدَّم عندئذ: صحّح الوقت`,
  'zone-missing': ({ value, count, rows }) =>
    say`ليس للوقت ${value} منطقة زمنية فيُحسب بتوقيت UTC${rows ? say` (${count} ×، الصفوف ${rows})` : ''}: أضف «timeZone» للمستند كله أو اكتب الوقت مثل ${'20:21+01:00'}`,

  'date-not-text': ({ value }) =>
    say`التاريخ نص مثل «${'2025-11-24'}»، وهنا ${value}: ضعه بين علامتي اقتباس`,
  'date-empty': () => say`التاريخ فارغ: اكتب مثلًا ${'2025-11-24'} أو ${'2025-11'} أو ${'2025'}`,
  'date-trailing': ({ position, found }) =>
    say`الحرف ${position}: التاريخ ينتهي قبل «${found}»؛ احذف الباقي أو اكتب ${'2025-11-24'} أو ${'2025-11-24T20:21'} أو ${'2022/2025'}`,
  'date-blank': ({ position }) => say`الحرف ${position}: احذف الفراغ قبل التاريخ أو بعده`,
  'date-basic': ({ found }) => say`يجب الفصل بين السنة والشهر واليوم بشرطات: اكتب ${found}`,
  'date-year': ({ position }) =>
    say`الحرف ${position}: يبدأ التاريخ بسنة من أربعة أرقام مثل ${'2025-11-24'}؛ والسنوات الأطول تُكتب مثل ${'Y12345'}`,
  'date-two-digits': ({ position }) =>
    say`الحرف ${position}: للشهر واليوم رقمان لكل منهما وقبله شرطة، مثل ${'2025-01-09'}`,
  'date-year-zero': () =>
    say`لا توجد سنة ${'-0000'}: اكتب ${'0000'} لسنة 1 ق.م، و${'-0001'} لسنة 2 ق.م`,
  'date-long-year': ({ position, found }) =>
    say`الحرف ${position}: تأتي ${'Y'} قبل خمسة أرقام أو أكثر لا تبدأ بصفر، لا قبل ${found}؛ اكتب السنة ذات الأرقام الأربعة بلا ${'Y'}`,
  'date-exponent': ({ position }) =>
    say`الحرف ${position}: تنقص أرقام بعد ${'E'}، اكتب مثلًا ${'Y17E8'}`,
  'date-decimal': ({ position, found }) =>
    say`الحرف ${position}: السنة بلا فاصلة عشرية؛ اكتب ${found}`,
  'date-too-far': ({ position }) =>
    say`الحرف ${position}: تُحسب السنوات حتى ${'1E15'}؛ اكتب عددًا أصغر`,
  'date-significant': ({ position, most }) =>
    say`الحرف ${position}: بعد ${'S'} يُكتب عدد الأرقام المعتدّ بها، من 1 إلى ${most}، مثل ${'1950S2'}`,
  'date-month': ({ position, found }) =>
    say`الحرف ${position}: لا يوجد شهر ${found}؛ اكتب من 01 إلى 12، أو من 21 إلى 41 لفصل أو جزء من السنة`,
  'date-day': ({ position, found }) =>
    say`الحرف ${position}: لا يوجد يوم ${found}؛ اكتب من 01 إلى 31`,
  'date-no-such-day': ({ position, found }) =>
    say`الحرف ${position}: لا وجود لتاريخ ${found} في التقويم؛ أيام ذلك الشهر أقل، فصحّح اليوم أو الشهر`,
  'date-season-day': ({ position }) =>
    say`الحرف ${position}: الفصل (من 21 إلى 41 مكان الشهر) ليس له يوم؛ احذف اليوم`,
  'date-season-year': ({ position }) => say`الحرف ${position}: يحتاج الفصل إلى سنة بلا ${'X'}`,
  'date-time-needs-day': ({ position }) =>
    say`الحرف ${position}: يجب أن يسبق الوقت تاريخ كامل، مثل ${'2025-11-24T20:21'}`,
  'date-time-qualifier': ({ position }) =>
    say`الحرف ${position}: مع الوقت لا تأتي ${'? ~ %'} إلا في آخر النص`,
  'date-hour': ({ position, found }) =>
    say`الحرف ${position}: لا توجد ساعة «${found}»؛ اكتب من 00 إلى 23، ومنتصف الليل ${'00:00'} من اليوم الجديد`,
  'date-minute': ({ position, found }) =>
    say`الحرف ${position}: لا توجد دقيقة «${found}»؛ اكتب من 00 إلى 59`,
  'date-second': ({ position, found }) =>
    say`الحرف ${position}: لا توجد ثانية «${found}»؛ اكتب من 00 إلى 59`,
  'date-fraction': ({ position }) => say`الحرف ${position}: تنقص أرقام بعد الفاصلة العشرية؛ أضفها`,
  'date-offset': ({ position }) =>
    say`الحرف ${position}: اكتب الفارق عن توقيت UTC على صورة ${'Z'} أو ${'+01:00'}`,
  'date-bracket': ({ position }) =>
    say`الحرف ${position}: القوس غير مغلق؛ اكتب المنطقة الزمنية على صورة ${'[Europe/Berlin]'}`,
  'date-tag': ({ position, found }) => say`الحرف ${position}: «${found}» غير مفهوم؛ احذفه`,
  'date-zone': ({ position, found }) =>
    say`الحرف ${position}: لا توجد منطقة زمنية باسم «${found}»؛ اكتب اسمًا من قائمة IANA مثل ${'[Europe/Berlin]'}`,
  'date-default-zone': ({ found }) =>
    say`يحتاج الوقت إلى منطقة زمنية، و«${found}» ليست كذلك: اكتب في ${'timeZone'} اسمًا من قائمة IANA مثل ${'Europe/Berlin'}`,
  'date-offset-zone': ({ zone, found }) =>
    say`توقيت ${zone} في تلك اللحظة ليس ${found}: احذف أحدهما`,
  'date-second-slash': ({ position }) =>
    say`الحرف ${position}: الشرطة المائلة تفصل البداية عن النهاية ولا تأتي إلا مرة، مثل ${'2022-02-24/2025-11-24'}؛ أما اليوم فيُكتب ${'2025-11-24'}`,
  'date-no-edge': ({ position }) =>
    say`الحرف ${position}: يجب أن تكون البداية أو النهاية تاريخًا، مثل ${'2022/..'} أو ${'../2022'}`,
  'date-reversed': ({ position }) => say`الحرف ${position}: النهاية تسبق البداية؛ بدّل بينهما`,
  'date-set-end': ({ position }) =>
    say`الحرف ${position}: المجموعة غير مغلقة؛ اكتب ${'[2025,2026]'} لأحدهما، و${'{2025,2026}'} لكليهما`,
  'date-set-empty': ({ position }) =>
    say`الحرف ${position}: ينقص تاريخ هنا؛ افصل بين التواريخ بفاصلة واحدة، مثل ${'[2025,2026]'}`,
  'date-typed': ({ position, found }) =>
    say`الحرف ${position}: لا يُفهم «${found}» على أنه تاريخ؛ اكتب ${'2025-11-24'} أو ${'2022–2024'}، أو بالإنجليزية أو الألمانية ${'24 November 2025'} أو ${'c. 1848'}`,
  'date-ambiguous': ({ position, found, other }) =>
    say`الحرف ${position}: قد يعني هذا ${found} أو ${other}؛ اكتب التاريخ المقصود`,
  'date-weekday': ({ position, found, other }) =>
    say`الحرف ${position}: تاريخ ${other} لا يوافق «${found}»؛ صحّح التاريخ أو يوم الأسبوع`,
};

/** A way in which data come, each time with a payload in every field that it has. */
export interface Hostile {
  /** As in the attribute. */
  readonly format: string;
  /** Rows that are read, all but what a row needs being hostile; two for each payload. */
  readonly rows: (payloads: readonly string[]) => string;
  /** Rows whose date is hostile too. */
  readonly dates: (payloads: readonly string[]) => string;
  /** A row or two below a hostile head: fields of the document, names of columns. */
  readonly head: (payload: string) => string;
  /** How many payloads one head may hold, one after the other; default 1. */
  readonly several?: number;
}

type Fields = Record<string, unknown>;

const DAY = '2025-11-24';
const PICTURE = '/demo/icon.svg';

/** How many places the documents of a format have for a payload. */
export function placesOf({ rows, dates, head }: Hostile): number {
  const marker = 'x7q';
  return [rows([marker]), dates([marker]), head(marker)].join('').split(marker).length - 1;
}

/** A picture from elsewhere is what an author may ask for; it would load, and say nothing. */
function picture(payload: string): string {
  try {
    const { host, protocol } = new URL(payload, 'https://own.invalid/');
    return /^https?:/.test(protocol) && host !== 'own.invalid' ? PICTURE : payload;
  } catch {
    return payload;
  }
}

/** In every field, and no other value with it. */
function hostile(p: string): Fields {
  const track = { url: picture(p), kind: p, lang: p, label: p };
  return {
    id: p,
    when: DAY,
    dateText: p,
    title: p,
    summary: p,
    place: p,
    group: p,
    tags: [p],
    importance: p,
    status: p,
    reported: p,
    media: {
      ...{ url: picture(p), type: p, srcset: picture(p), sizes: p, width: p, height: p },
      ...{ alt: p, caption: p, credit: p, poster: picture(p), tracks: [track], transcript: p },
    },
    sources: [{ name: p, url: p, date: p, passage: p }],
    links: [{ to: p, type: p }],
    corrections: [{ date: p, text: p }],
    [p]: p,
  };
}

/** In every text, per language too, beside values without which it would not be shown. */
function dressed(p: string, i: number): Fields {
  const text = { de: p, en: `<b>${p}</b>`, [p]: p };
  return {
    id: `e${i}`,
    when: DAY,
    dateText: text,
    title: text,
    summary: { de: `<p>${p}</p><ul><li title="${p}">${p}</li></ul><a href="${p}">${p}</a>` },
    place: text,
    group: `g${i}`,
    tags: [text],
    status: 'planned',
    reported: DAY,
    media:
      i % 2 === 0
        ? { url: PICTURE, alt: text, caption: text, credit: text, srcset: `${PICTURE} 1x, ${p} 2x` }
        : { quote: text, credit: text, url: p },
    sources: [{ name: text, url: p, date: DAY, passage: text }],
    links: [{ to: `e${i}`, type: 'see' }],
    corrections: [{ date: DAY, text }],
  };
}

function groupsOf(payloads: readonly string[]): Fields[] {
  return payloads.map((p, i) => ({ id: `g${i}`, label: p, color: p }));
}

function documentHead(p: string): Fields {
  return {
    ...{ $schema: p, title: p, intro: p, notes: p, byline: p, lang: p, timeZone: p },
    ...{ asOf: p, updated: p, source: { name: p, url: p }, [p]: p },
    groups: [{ id: p, label: p, color: p }],
    eras: [
      { when: '2025/2026', label: p },
      { when: p, label: p },
    ],
  };
}

function events(payloads: readonly string[]): Fields[] {
  return payloads.flatMap((p, i) => [hostile(p), dressed(p, i)]);
}

function withDates(payloads: readonly string[]): Fields[] {
  return payloads.map((p) => ({ ...hostile(p), when: p }));
}

const json: Hostile = {
  format: 'json',
  rows: (payloads) =>
    JSON.stringify({
      lang: 'de',
      groups: groupsOf(payloads),
      eras: payloads.slice(0, 4).map((label) => ({ when: '2025', label })),
      events: events(payloads),
    }),
  dates: (payloads) => JSON.stringify({ events: withDates(payloads) }),
  head: (p) => JSON.stringify({ ...documentHead(p), events: [{ when: DAY, title: p, group: p }] }),
};

const columns: Hostile = {
  format: 'columns',
  // The head is read as that of `json`.
  several: 10,
  rows: (payloads) =>
    JSON.stringify({ groups: groupsOf(payloads), columns: turned(events(payloads)) }),
  dates: (payloads) => JSON.stringify({ columns: turned(withDates(payloads)) }),
  head: (p) =>
    JSON.stringify({
      ...documentHead(p),
      columns: { when: [DAY], title: [p], [p]: [p], group: [p] },
    }),
};

/** Rows as columns. */
function turned(rows: readonly Fields[]): Fields {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries([...names].map((name) => [name, rows.map((row) => row[name] ?? null)]));
}

const ndjson: Hostile = {
  format: 'ndjson',
  several: 10,
  rows: (payloads) => linesOf({ groups: groupsOf(payloads) }, ...events(payloads)),
  dates: (payloads) => linesOf(...withDates(payloads)),
  head: (p) => linesOf(documentHead(p), { when: DAY, title: p }),
};

function linesOf(...records: readonly Fields[]): string {
  return records.map((record) => JSON.stringify(record)).join('\n');
}

const COLUMNS = [
  ...['id', 'date', 'end', 'date text', 'title', 'title (de)', 'summary', 'place', 'group', 'tags'],
  ...['importance', 'status', 'reported', 'source', 'source url', 'source date', 'source passage'],
  ...['media url', 'media alt', 'media caption', 'media credit', 'poster', 'quote', 'links'],
  ...['correction', 'correction date', 'something else'],
];
/** Left alone in every second row, for it would not be shown otherwise. */
const PLAIN: Fields = { date: DAY, end: '', 'media url': PICTURE, 'correction date': DAY, id: '' };

function delimited(format: string, separator: string): Hostile {
  const cell = (text: unknown): string => `"${String(text).replaceAll('"', '""')}"`;
  const sheet = (...rows: readonly (readonly unknown[])[]): string =>
    rows.map((row) => row.map(cell).join(separator)).join('\r\n');
  const row = (p: string, plain: Fields): unknown[] =>
    COLUMNS.map((name) => plain[name] ?? (/media url|poster/.test(name) ? picture(p) : p));
  return {
    format,
    several: 5,
    rows: (payloads) =>
      sheet(COLUMNS, ...payloads.flatMap((p) => [row(p, { date: DAY, end: '' }), row(p, PLAIN)])),
    dates: (payloads) => sheet(COLUMNS, ...payloads.map((p) => row(p, {}))),
    head: (p) => sheet(['date', 'title', p, `title (${p})`], [DAY, p, p, p]),
  };
}

function slide(p: string, start_date: unknown): Fields {
  return {
    start_date,
    end_date: { year: p },
    display_date: p,
    text: { headline: p, text: p },
    media: {
      ...{ url: picture(p), caption: p, credit: p, thumbnail: picture(p) },
      ...{ alt: p, title: p, link: p },
    },
    group: p,
    unique_id: p,
    background: { url: p, color: p },
    [p]: p,
  };
}

const timelinejs: Hostile = {
  format: 'timelinejs',
  rows: (payloads) =>
    JSON.stringify({
      events: payloads.flatMap((p) => {
        const date = { year: 2025, month: 11, display_date: p };
        const quote = { url: `<blockquote>${p}<cite>${p}</cite></blockquote>`, caption: p };
        const text = { headline: 'x', text: `<p>${p}</p>` };
        return [slide(p, date), { start_date: { year: 2025 }, text, media: quote }];
      }),
    }),
  dates: (payloads) =>
    JSON.stringify({
      events: payloads.map((p) => slide(p, { year: p, month: p, day: p, format: p })),
    }),
  head: (p) =>
    JSON.stringify({
      title: slide(p, undefined),
      events: [{ start_date: { year: 2025 }, text: { headline: p } }],
      eras: [{ start_date: { year: 2024 }, end_date: { year: 2025 }, text: { headline: p } }],
      scale: p,
    }),
};

const html: Hostile = {
  format: 'html',
  rows: (payloads) => `<ol>${payloads.flatMap(itemsOf).join('')}</ol>`,
  dates: (payloads) => {
    const items = payloads.map(
      (p) => `<li data-date="${p}"><time datetime="${p}">${p}</time><b>x</b>`,
    );
    return `<ol><li data-date="2025">x</li>${items.join('')}</ol>`;
  },
  // An item may swallow those behind it, so that each payload has a list of its own as well.
  head: (p) =>
    `<h2>${p}</h2><ol data-title="${p}" data-intro="${p}" data-notes="${p}" data-byline="${p}"
      data-as-of="${p}" data-time-zone="${p}" lang="${p}" aria-label="${p}">
      ${itemsOf(p).join('')}</ol>`,
};

function itemsOf(p: string): string[] {
  return [
    `<li data-date="${DAY}" data-id="${p}" data-status="${p}" data-group="${p}" data-place="${p}"
      data-tags="${p}" data-importance="${p}" data-reported="${p}" data-date-text="${p}">
      <strong>${p}</strong> ${p} <a href="${p}">${p}</a> <footer>${p}</footer>`,
    `<li><time datetime="${DAY}">${p}</time><h3>x</h3><p>${p}</p><em>${p}</em><i lang="${p}">${p}</i>`,
  ];
}

const ics: Hostile = {
  format: 'ics',
  rows: (payloads) =>
    calendar(
      '',
      payloads.flatMap((p) => [
        component(p, `DTSTART:20251124`),
        component(p, `DTSTART:20251124`, 'x'),
      ]),
    ),
  dates: (payloads) =>
    calendar(
      '',
      payloads.map((p) => component(p, `DTSTART;TZID=${written(p)}:${written(p)}`)),
    ),
  head: (p) => calendar(written(p), [component(p, 'DTSTART:20251124', 'x')]),
};

function calendar(name: string, components: readonly string[]): string {
  const head = ['NAME', 'X-WR-CALNAME', 'X-WR-CALDESC', 'X-WR-TIMEZONE', 'URL', 'PRODID'];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(name === '' ? [] : head.map((field) => `${field}:${name}`)),
    ...components,
    'END:VCALENDAR',
  ].join('\r\n');
}

function component(p: string, start: string, title = written(p)): string {
  const text = written(p);
  const fields = ['DESCRIPTION', 'LOCATION', 'STATUS', 'CATEGORIES', 'URL', 'COMMENT', 'CONTACT'];
  return [
    ...['BEGIN:VEVENT', `UID:${text}`, start, `SUMMARY:${title}`],
    ...fields.map((field) => `${field}:${text}`),
    `ATTACH:${written(picture(p))}`,
    `IMAGE;VALUE=URI:${written(picture(p))}`,
    'END:VEVENT',
  ].join('\r\n');
}

function written(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const jsonLd: Hostile = {
  format: 'json-ld',
  rows: (payloads) =>
    listed(
      {},
      payloads.flatMap((p) => [thing(p, DAY), { ...thing(p, DAY), endDate: undefined }]),
    ),
  dates: (payloads) =>
    listed(
      {},
      payloads.map((p) => thing(p, p)),
    ),
  head: (p) =>
    listed({ name: p, headline: p, description: p, inLanguage: p, author: { name: p }, url: p }, [
      { '@type': 'Event', name: p, startDate: DAY },
    ]),
};

function listed(head: Fields, things: readonly Fields[]): string {
  const itemListElement = things.map((item, i) => ({ '@type': 'ListItem', position: i + 1, item }));
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    ...head,
    itemListElement,
  });
}

function thing(p: string, startDate: string): Fields {
  return {
    ...{ '@type': 'Event', '@id': `#${p}`, identifier: p, name: p, description: p, startDate },
    ...{ endDate: p, eventStatus: p, location: { name: p, address: p }, url: p, sameAs: p },
    image: { '@type': 'ImageObject', url: picture(p), caption: p, creditText: p },
    citation: { name: p, url: p },
    ...{ keywords: [p], articleSection: p, about: { name: p }, inLanguage: p },
    correction: { '@type': 'CorrectionComment', text: p, datePublished: DAY },
  };
}

export const formats: readonly Hostile[] = [
  json,
  columns,
  ndjson,
  delimited('csv', ','),
  delimited('tsv', '\t'),
  timelinejs,
  html,
  ics,
  jsonLd,
];

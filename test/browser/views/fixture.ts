import { fixture } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { wordsFor } from '../../../src/i18n/languages.ts';
import type { Timeline, TimelineEvent } from '../../../src/model/timeline.ts';
import type { Moment, When } from '../../../src/model/when.ts';
import { parseWhen } from '../../../src/time/edtf.ts';
import { type ContextInput, type ViewContext, viewContext } from '../../../src/views/context.ts';
import { viewStyles } from '../../../src/views/styles.ts';

const timeZone = 'Europe/Berlin';

export function when(text: string): When {
  const parsed = parseWhen(text, { timeZone });
  if (!('kind' in parsed)) throw new Error(`${text}: ${parsed.message}`);
  return parsed;
}

export function moment(text: string): Moment {
  const parsed = when(text);
  if (parsed.kind !== 'moment') throw new Error(`${text} is not a moment`);
  return parsed;
}

/** An event with nothing but what is required, and what the test is about. */
export function event(id: string, date: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    when: when(date),
    title: `Event ${id}`,
    tags: [],
    importance: 3,
    status: 'confirmed',
    sources: [],
    links: [],
    corrections: [],
    ...more,
  };
}

const agencies = [
  {
    name: 'ntv.de, mpa/dpa/rts/DJ',
    url: 'https://www.n-tv.de/',
    passage: { de: 'Absatz 5', en: 'paragraph 5' },
  },
];

/** One event of every kind that a view has to tell apart. */
export const story: Timeline = {
  title: {
    de: 'Wie China in die Ukraine-Diplomatie drängt',
    en: 'How China pushes into the diplomacy over Ukraine',
  },
  intro: {
    de: 'Vom russischen Einmarsch bis zum Telefonat zwischen Xi und Trump – und was danach geplant war.',
    en: 'From the Russian invasion to the call between Xi and Trump – and what was planned next.',
  },
  notes: {
    de: 'Bei Ereignissen ohne genauen Tag zeigt der Balken den möglichen Zeitraum.',
    en: 'Where the day is not known, the bar shows the time in which it happened.',
  },
  byline: { de: 'Redaktion', en: 'Newsroom' },
  source: { name: 'ntv.de', url: 'https://www.n-tv.de/' },
  lang: 'de',
  timeZone,
  asOf: moment('2025-11-24T20:21[Europe/Berlin]'),
  groups: [
    { id: 'war', label: { de: 'Krieg in der Ukraine', en: 'War in Ukraine' } },
    { id: 'us', label: { de: 'USA und China', en: 'USA and China' } },
    { id: 'taiwan', label: 'Taiwan' },
    { id: 'chips', label: { de: 'Chips und Handel', en: 'Chips and trade' }, color: '#b8860b' },
  ],
  eras: [],
  events: [
    event('war', '2022-02-24/..', {
      title: { de: 'Russlands Krieg gegen die Ukraine', en: "Russia's war against Ukraine" },
      group: 'war',
    }),
    event('support', '2022/..', {
      title: {
        de: 'China stützt Russland wirtschaftlich und diplomatisch',
        en: 'China supports Russia economically and diplomatically',
      },
      group: 'us',
    }),
    event('busan', '2025-10-30', {
      title: { de: 'Trump und Xi treffen sich in Busan', en: 'Trump and Xi meet in Busan' },
      place: { de: 'Busan, Südkorea', en: 'Busan, South Korea' },
      group: 'us',
      sources: agencies,
    }),
    event('plan', '2025-11', {
      title: { de: 'USA legen 28-Punkte-Plan vor', en: 'USA present a 28-point plan' },
      group: 'war',
    }),
    event('counter', '2025-11', {
      title: { de: 'Europäer arbeiten an Gegenentwurf', en: 'Europeans work on a counter-plan' },
      group: 'war',
      status: 'disputed',
    }),
    event('h200', '2025-11-21', {
      title: { de: 'Erste Berichte über H200-Gespräche', en: 'First reports on H200 talks' },
      group: 'chips',
      status: 'reported',
    }),
    event('call', '2025-11-24', {
      title: { de: 'Xi und Trump telefonieren', en: 'Xi and Trump talk on the phone' },
      summary: {
        de: 'China will bei einem Frieden für die Ukraine stärker mitreden. Wer angerufen hat, ließ die Staatsagentur offen; Menschen aus dem Umfeld Pekings sagen, Xi sei es gewesen.',
        en: 'China wants a greater say in a peace for Ukraine. The state agency left open who called; people close to Beijing say that it was Xi.',
      },
      group: 'war',
      sources: agencies,
      links: [
        { to: 'busan', type: 'responds-to' },
        { to: 'visit', type: 'led-to' },
      ],
      corrections: [
        {
          date: when('2025-11-25'),
          text: {
            de: 'In einer früheren Fassung fehlte, wer angerufen hat.',
            en: 'An earlier version did not say who called.',
          },
        },
      ],
    }),
    event('taiwan', '2025-11-24', {
      title: { de: 'Xi bekräftigt Anspruch auf Taiwan', en: 'Xi restates the claim to Taiwan' },
      group: 'taiwan',
    }),
    event('lutnick', '2025-11-24', {
      title: {
        de: 'Lutnick: H200-Entscheidung liegt bei Trump',
        en: 'Lutnick: H200 decision lies with Trump',
      },
      group: 'chips',
      status: 'reported',
    }),
    event('visit', '2026-04', {
      title: { de: 'Trump reist nach China', en: 'Trump travels to China' },
      group: 'us',
      status: 'planned',
    }),
    event('return', '[2026-05..2026-12]', {
      title: { de: 'Gegenbesuch von Xi in den USA', en: 'Xi visits the USA in return' },
      dateText: { de: 'später im Jahr 2026', en: 'later in 2026' },
      group: 'us',
      status: 'planned',
    }),
  ],
};

export const silences = [
  { from: Date.UTC(2022, 1, 24), to: Date.UTC(2025, 9, 30) },
  { from: Date.UTC(2025, 10, 25), to: Date.UTC(2026, 3, 1) },
];

export const NOW = Date.UTC(2025, 10, 24, 19, 21);

const isForeign = (url: string) => new URL(url, document.baseURI).origin !== window.origin;

export function contextOf(
  timeline: Timeline = story,
  more: Partial<ContextInput> = {},
): ViewContext {
  const lang = more.lang ?? 'de';
  return viewContext({
    timeline,
    lang,
    words: wordsFor(lang),
    timeZone,
    headingLevel: 3,
    selected: undefined,
    tabStop: undefined,
    now: NOW,
    on: { select: () => undefined },
    opened: { has: () => false, add: () => undefined, isForeign },
    ...more,
  });
}

/** Shows one view in a shadow root of its own, with the styles that it has in the element. */
export class ViewStage extends LitElement {
  static override styles = [
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
    `,
    ...viewStyles,
  ];
  static override properties = { view: { attribute: false } };

  declare view: TemplateResult | symbol;

  override render(): TemplateResult {
    return html`${this.view}`;
  }
}

if (!customElements.get('view-stage')) customElements.define('view-stage', ViewStage);

/** Puts one view on the page and waits until it is drawn; the shadow root is what is tested. */
export async function stage(view: TemplateResult | symbol, width = 800): Promise<ViewStage> {
  const element = await fixture<ViewStage>(html`<view-stage .view=${view}></view-stage>`);
  element.style.inlineSize = `${width}px`;
  await element.updateComplete;
  return element;
}

export function root(element: ViewStage): ShadowRoot {
  if (!element.shadowRoot) throw new Error('the stage is not drawn');
  return element.shadowRoot;
}

/** The one element that matches, or an error that names the selector. */
export function one<T extends Element = HTMLElement>(element: ViewStage, selector: string): T {
  const found = root(element).querySelectorAll<T>(selector);
  const [first] = found;
  if (!first || found.length > 1) throw new Error(`${selector}: ${found.length} found`);
  return first;
}

export function all<T extends Element = HTMLElement>(element: ViewStage, selector: string): T[] {
  return [...root(element).querySelectorAll<T>(selector)];
}

/** Text as a reader gets it: spaces folded. */
export function textOf(node: Element | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

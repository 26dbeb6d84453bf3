import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, LitElement, type TemplateResult } from 'lit';
import { ConsentController, type Grant } from '../../../src/controllers/consent.ts';
import { TimelineConsentEvent } from '../../../src/events.ts';
import { loadLanguage, wordsFor } from '../../../src/i18n/languages.ts';
import { onDemand } from '../../../src/i18n/on-demand.ts';
import { embedOf } from '../../../src/model/embed-providers.ts';
import type { Embed } from '../../../src/model/embeds/provider.ts';
import type { Media } from '../../../src/model/timeline.ts';
import { embedFor, embedView } from '../../../src/views/embed.ts';
import { viewStyles } from '../../../src/views/styles.ts';
import { contextOf, event, story, textOf } from './fixture.ts';

/** This server under its other name: another site, as far as a browser is concerned. */
const [here, there] = ['localhost', '127.0.0.1'];
const elsewhere =
  location.hostname === here
    ? location.origin.replace(here, there)
    : location.origin.replace(location.hostname, here);

function known(address: string, frame = false): Embed {
  const embed = embedOf(address, frame);
  if (!embed) throw new Error(`${address} is no embed`);
  return embed;
}

let count = 0;

/** A provider's embed whose address leads to the page that stands in for it, a new one each time. */
function standIn(like = 'https://youtu.be/dQw4w9WgXcQ'): Embed {
  count += 1;
  return {
    ...known(like, true),
    src: `${elsewhere}/test/browser/views/provider/index.html?${count}`,
  };
}

/** As the element has it: a controller that asks the page, and the view of one event. */
class EmbedStage extends LitElement {
  static override styles = [...viewStyles];
  static override properties = {
    embed: { attribute: false },
    poster: {},
    selected: {},
    media: { attribute: false },
    language: {},
  };
  declare embed: Embed;
  declare poster: string | undefined;
  declare selected: string;
  declare media: Media;
  declare language: string;
  readonly asked: { id: string; grant: Grant }[] = [];
  readonly begun: string[] = [];
  allowed = true;
  private readonly consent = new ConsentController(this, {
    ask: (id, _, grant) => {
      this.asked.push({ id, grant });
      return this.allowed;
    },
    onLoad: ({ provider }) => this.begun.push(provider),
  });

  override render(): TemplateResult {
    const { language: lang, selected, consent: embeds } = this;
    const context = contextOf(story, { lang, words: wordsFor(lang), selected, embeds });
    const call = event('call', '2025-11-24', { title: 'Der Anruf', media: this.media });
    return html`<div class="root">${embedView(context, call, this.embed, this.poster)}</div>`;
  }
}
customElements.define('embed-stage', EmbedStage);

interface Setting {
  readonly poster?: string;
  readonly width?: number;
  readonly lang?: string;
  readonly allowed?: boolean;
}

async function stage(embed: Embed, setting: Setting = {}): Promise<EmbedStage> {
  const { poster, width = 340, lang = 'de', allowed = true } = setting;
  const element = document.createElement('embed-stage') as EmbedStage;
  Object.assign(element, {
    embed,
    poster,
    allowed,
    selected: 'call',
    media: {},
    language: lang,
    lang,
  });
  const place = await fixture<HTMLElement>(html`<div></div>`);
  element.style.cssText = `display: block; inline-size: ${width}px`;
  place.append(element);
  await element.updateComplete;
  return element;
}

const find = <T extends Element = HTMLElement>(element: EmbedStage, selector: string): T | null =>
  element.shadowRoot?.querySelector<T>(selector) ?? null;

function one<T extends Element = HTMLElement>(element: EmbedStage, selector: string): T {
  const found = find<T>(element, selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const frameOf = (element: EmbedStage) => find<HTMLIFrameElement>(element, 'iframe');
const height = (element: EmbedStage) => element.getBoundingClientRect().height;

async function press(element: EmbedStage, part: 'embed-load' | 'embed-remove'): Promise<void> {
  element.scrollIntoView();
  one(element, `[part=${part}]`).click();
  await element.updateComplete;
}

interface Told {
  readonly referrer: string;
  readonly storage: boolean;
  readonly reached: boolean;
  readonly key?: string;
}

/** What the page that stands in for a provider says, once it says it. */
function hears(wanted: (told: Told) => boolean = () => true): Promise<Told> {
  return new Promise((resolve) => {
    const listen = ({ data, origin }: MessageEvent<Told>) => {
      if (origin !== elsewhere || !wanted(data)) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
  });
}

/** What has been fetched from another host than the page's own. */
const foreign = () =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:'));

const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('content of another site', () => {
  beforeEach(() => performance.clearResourceTimings());

  it('is not fetched before the reader asks, nor is its provider’s own picture', async () => {
    const embed = standIn();
    const element = await stage(embed, { poster: `${elsewhere}/demo/icon.svg` });
    await settled();
    expect(frameOf(element)).to.equal(null);
    expect(find(element, 'img')).to.equal(null);
    expect(foreign()).to.deep.equal([]);
    // The log would have seen it.
    const said = hears();
    await press(element, 'embed-load');
    await said;
    while (!foreign().includes(embed.src)) await settled();
  });

  for (const [host, embed] of [
    ['i.ytimg.com', known('https://youtu.be/dQw4w9WgXcQ')],
    ['i.vimeocdn.com', known('https://vimeo.com/76979871')],
    ['files.social.example', known('https://social.example/@a/113456789012345678')],
  ] as const) {
    it(`never shows a picture from ${host} for ${embed.provider}`, async () => {
      const element = await stage(embed, { poster: `https://${host}/1.jpg` });
      expect(find(element, 'img')).to.equal(null);
    });
  }

  it('shows the picture that the page has itself', async () => {
    const element = await stage(standIn(), { poster: '/demo/icon.svg' });
    const { width, height: tall } = one(element, 'img').getBoundingClientRect();
    expect(tall).to.be.closeTo((width * 9) / 16, 1);
    await expect(element).to.be.accessible();
  });

  it('says who gets what, where to read on, and how to do without', async () => {
    const element = await stage(known('https://youtu.be/dQw4w9WgXcQ?t=9'));
    expect(textOf(one(element, '.embed-provider'))).to.equal('YouTube');
    expect(textOf(one(element, '.embed-notice p:last-child'))).to.equal(
      'Beim Laden werden Daten an YouTube übertragen, zum Beispiel die IP-Adresse. Datenschutz bei YouTube',
    );
    const [privacy] = element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a') ?? [];
    expect(privacy?.href).to.equal('https://policies.google.com/privacy');
    const link = one<HTMLAnchorElement>(element, '[part=embed-link]');
    expect(link.href).to.equal('https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=9s');
    expect(textOf(link)).to.equal('Bei YouTube öffnen');
    expect(
      textOf(one(element, '[part=embed-load] span:not(.unsaid) > span:not(.unsaid)')),
    ).to.equal('Externen Inhalt laden');
  });

  it('gives the way that loads and the way that does not the same rank', async () => {
    const element = await stage(standIn(), { width: 600 });
    const [load, link] = ['embed-load', 'embed-link'].map((part) => {
      const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(
        one(element, `[part=${part}]`),
      );
      return { fontSize, fontWeight, color, backgroundColor };
    });
    expect(load).to.deep.equal(link);
    for (const part of ['embed-load', 'embed-link']) {
      expect(one(element, `[part=${part}]`).getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  for (const lang of ['de', 'en']) {
    for (const width of [280, 340, 900]) {
      it(`is accessible before and after, ${lang}, ${width} px`, async () => {
        const element = await stage(standIn(), { lang, width });
        await expect(element).to.be.accessible();
        const said = hears();
        await press(element, 'embed-load');
        await said;
        await expect(element).to.be.accessible({ ignoredRules: ['frame-tested'] });
      });
    }
  }

  it('asks the page in the name of its event, and is then there', async () => {
    const embed = standIn();
    const element = await stage(embed);
    const said = hears();
    await press(element, 'embed-load');
    expect(element.asked.map(({ id }) => id)).to.deep.equal(['call']);
    expect(element.begun).to.deep.equal(['YouTube']);
    const frame = frameOf(element);
    expect(frame?.src).to.equal(embed.src);
    expect(frame?.title).to.equal('Der Anruf (YouTube)');
    expect(frame?.allowFullscreen).to.equal(true);
    expect(frame?.allow).to.equal('encrypted-media; picture-in-picture');
    expect([...(frame?.sandbox ?? [])]).to.deep.equal([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
    const { storage, reached } = await said;
    expect({ storage, reached }).to.deep.equal({ storage: true, reached: false });
  });

  it('learns the origin of the page where it refuses without, and nothing at all elsewhere', async () => {
    for (const [like, referrer] of [
      ['https://youtu.be/dQw4w9WgXcQ', `${location.origin}/`],
      [`https://open.spotify.com/track/37i9dQZF1DXcBWIGoYBM5M`, ''],
      ['https://graphics.example/1', `${location.origin}/`],
    ] as const) {
      const said = hears();
      await press(await stage(standIn(like)), 'embed-load');
      expect((await said).referrer, like).to.equal(referrer);
    }
  });

  it('waits for the page’s own dialogue when it is told to, and comes when that says yes', async () => {
    const element = await stage(standIn(), { allowed: false });
    await press(element, 'embed-load');
    await settled();
    expect(frameOf(element)).to.equal(null);
    expect(foreign()).to.deep.equal([]);
    expect(element.begun).to.deep.equal([]);
    const said = hears();
    element.asked[0]?.grant(false);
    await said;
    expect(frameOf(element)).not.to.equal(null);
  });

  it('comes without being asked for again where the page says yes to its whole provider', async () => {
    const element = await stage(standIn(), { allowed: false });
    await press(element, 'embed-load');
    element.asked[0]?.grant(true);
    element.embed = standIn();
    await element.updateComplete;
    expect(frameOf(element)?.src).to.equal(element.embed.src);
    element.embed = standIn('https://vimeo.com/76979871');
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
  });

  it('goes when the reader takes consent back, and has to be asked for again', async () => {
    const element = await stage(standIn());
    await press(element, 'embed-load');
    await press(element, 'embed-remove');
    expect(frameOf(element)).to.equal(null);
    element.asked[0]?.grant(true);
    await element.updateComplete;
    await press(element, 'embed-remove');
    element.embed = standIn();
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
    await press(element, 'embed-load');
    expect(element.asked).to.have.length(2);
  });

  it('plays on in no card that is closed, and is there again when it is opened', async () => {
    const element = await stage(standIn());
    await press(element, 'embed-load');
    const frame = frameOf(element);
    element.selected = '';
    await element.updateComplete;
    expect(frameOf(element)).to.equal(null);
    expect(frame?.isConnected).to.equal(false);
    element.selected = 'call';
    await element.updateComplete;
    expect(frameOf(element)).not.to.equal(null);
    expect(element.asked).to.have.length(1);
  });

  it('gets a frame of its own, for a frame led elsewhere would be a step in the history', async () => {
    const element = await stage(standIn());
    await press(element, 'embed-load');
    element.asked[0]?.grant(true);
    const first = frameOf(element);
    const before = history.length;
    element.embed = standIn();
    await element.updateComplete;
    await hears();
    expect(frameOf(element)).not.to.equal(first);
    expect(history.length).to.equal(before);
  });

  it('takes the focus along from where it was asked for', async () => {
    const element = await stage(standIn());
    one(element, '[part=embed-load]').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    while (element.shadowRoot?.activeElement !== frameOf(element)) await settled();
    const typed = hears(({ key }) => key !== undefined);
    await sendKeys({ press: 'k' });
    expect((await typed).key).to.equal('k');
  });

  it('leaves the focus where it is when it comes later', async () => {
    const element = await stage(standIn(), { allowed: false });
    one(element, '[part=embed-load]').focus();
    await press(element, 'embed-load');
    const button = document.createElement('button');
    element.after(button);
    button.focus();
    element.asked[0]?.grant(false);
    await hears();
    await settled();
    expect(frameOf(element)).not.to.equal(null);
    expect(document.activeElement).to.equal(button);
  });

  it('is not taken away again by the second half of a double click', async () => {
    const element = await stage(standIn());
    one(element, '[part=embed-load]').click();
    await element.updateComplete;
    const second = new MouseEvent('click', { bubbles: true, detail: 2 });
    one(element, '[part=embed-remove]').dispatchEvent(second);
    await element.updateComplete;
    expect(frameOf(element)).not.to.equal(null);
  });

  it('keeps the focus on the button that takes it away', async () => {
    const element = await stage(standIn());
    await press(element, 'embed-load');
    const remove = one(element, '[part=embed-remove]');
    remove.focus();
    await press(element, 'embed-remove');
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '[part=embed-load]'));
  });
});

describe('the room of content of another site', () => {
  const shapes = [
    ['a film', 'https://youtu.be/dQw4w9WgXcQ'],
    ['an upright film', 'https://www.youtube.com/shorts/dQw4w9WgXcQ'],
    ['a sound', 'https://soundcloud.com/desk/one'],
    ['a post', 'https://x.com/desk/status/1'],
    ['a map', 'https://www.openstreetmap.org/#map=10/52.5/13.4'],
    ['a page', 'https://graphics.example/1'],
  ] as const;
  for (const [name, like] of shapes) {
    for (const width of [200, 340, 900]) {
      it(`is kept to the pixel: ${name}, ${width} px`, async () => {
        for (const poster of [undefined, '/demo/icon.svg']) {
          const element = await stage(standIn(like), { width, ...(poster && { poster }) });
          const room = one(element, '.embed-room').getBoundingClientRect();
          const before = height(element);
          await press(element, 'embed-load');
          const frame = frameOf(element)?.getBoundingClientRect();
          expect(frame?.height).to.be.closeTo(room.height, 0.5);
          expect(frame?.width).to.be.closeTo(room.width, 0.5);
          expect(height(element)).to.equal(before);
        }
      });
    }
  }

  it('has the proportions that its author gives', async () => {
    const element = await stage(standIn('https://graphics.example/1'), { width: 640 });
    element.media = { width: 600, height: 300 };
    await element.updateComplete;
    const { width, height: tall } = one(element, '.embed-room').getBoundingClientRect();
    expect(width / tall).to.be.closeTo(2, 0.01);
  });

  it('has the proportions of a film where there is room for the words', async () => {
    const element = await stage(standIn(), { width: 640 });
    const { width, height: tall } = one(element, '.embed-room').getBoundingClientRect();
    expect(width / tall).to.be.closeTo(16 / 9, 0.01);
  });

  it('holds the words of every language, on a narrow phone too', async () => {
    await Promise.all([...onDemand.keys()].map(loadLanguage));
    for (const lang of ['de', 'en', ...onDemand.keys()]) {
      const element = await stage(known('https://www.openstreetmap.org/#map=9/1/1'), {
        lang,
        width: 240,
      });
      const box = element.getBoundingClientRect();
      for (const node of element.shadowRoot?.querySelectorAll('.embed *') ?? []) {
        const { left, right, bottom } = node.getBoundingClientRect();
        const what = `${lang}: ${node.outerHTML.slice(0, 60)}`;
        expect(left, what).to.be.at.least(box.left - 0.5);
        expect(right, what).to.be.at.most(box.right + 0.5);
        expect(bottom, what).to.be.at.most(box.bottom + 0.5);
      }
    }
  });
});

describe('what may be framed', () => {
  const context = (origin: string) =>
    contextOf(story, {
      embeds: { origin, isLoaded: () => false, ask: () => undefined, remove: () => undefined },
    });

  it('is never the page’s own, which could free itself from its sandbox', () => {
    const address = 'https://www.example.org/graphic.html';
    expect(embedFor(context('https://news.example'), address, true)?.src).to.equal(address);
    expect(embedFor(context('https://www.example.org'), address, true)).to.equal(undefined);
    expect(embedFor(context(location.origin), '/graphic.html', true)).to.equal(undefined);
  });

  it('is nothing where nobody can ask', () => {
    expect(embedFor(contextOf(story), 'https://youtu.be/dQw4w9WgXcQ')).to.equal(undefined);
  });
});

describe('the event that asks the page', () => {
  it('bubbles, crosses shadow roots, can be prevented, and says what it is about', () => {
    const granted: boolean[] = [];
    const asking = new TimelineConsentEvent('call', 'YouTube', 'https://a.example/', (all) =>
      granted.push(all),
    );
    const { type, bubbles, composed, cancelable, id, provider, url } = asking;
    expect({ type, bubbles, composed, cancelable, id, provider, url }).to.deep.equal({
      type: 'timeline-consent',
      bubbles: true,
      composed: true,
      cancelable: true,
      id: 'call',
      provider: 'YouTube',
      url: 'https://a.example/',
    });
    asking.load();
    asking.load('provider');
    expect(granted).to.deep.equal([false, true]);
  });
});

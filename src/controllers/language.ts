import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isOnDemand, loadLanguage, onLanguage } from '../i18n/languages.ts';

/**
 * Knows the language and the direction of the text around its host: those of the nearest ancestor
 * that names one, through shadow roots, so that two languages can stand on one page. Words that are
 * not here yet are fetched; without them it is English that is spoken.
 */
export class LanguageController implements ReactiveController {
  lang = 'en';
  direction: 'ltr' | 'rtl' = 'ltr';
  /** The words of the language are on their way. */
  pending = false;
  private known: string | undefined;
  private unlisten: (() => void) | undefined;
  private observer: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /** IANA zone of the reader's own clock; browsers take their time to say it. */
  get zone(): string {
    this.known ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
    return this.known;
  }

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.read());
    const options = { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true };
    for (const root of rootsOf(this.host)) this.observer.observe(root, options);
    this.unlisten = onLanguage(() => this.host.requestUpdate());
    this.read();
    this.load();
  }

  hostDisconnected(): void {
    this.unlisten?.();
    this.observer?.disconnect();
  }

  private read(): void {
    const lang = nearestLang(this.host) ?? 'en';
    const direction = getComputedStyle(this.host).direction === 'rtl' ? 'rtl' : 'ltr';
    if (lang === this.lang && direction === this.direction) return;
    this.lang = lang;
    this.direction = direction;
    this.load();
    this.host.requestUpdate();
  }

  private load(): void {
    const { lang } = this;
    this.pending = isOnDemand(lang);
    if (!this.pending) return;
    const done = (): void => {
      if (lang !== this.lang) return;
      this.pending = false;
      this.host.requestUpdate();
    };
    loadLanguage(lang).then(done, done);
  }
}

function nearestLang(element: Element): string | undefined {
  let at: Element | null = element;
  while (at) {
    const owner: Element | null = at.closest('[lang]');
    const lang = owner?.getAttribute('lang');
    if (lang && isLocale(lang)) return lang;
    const from: Element = owner ?? at;
    const root = from.getRootNode();
    at = owner?.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

/** A mistyped `lang` must not stop the element: `Intl` throws on it. */
function isLocale(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}

/** The document and every shadow root around an element. */
function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  let root = element.getRootNode();
  while (root instanceof ShadowRoot) {
    roots.push(root);
    root = root.host.getRootNode();
  }
  roots.push(document.documentElement);
  return roots;
}

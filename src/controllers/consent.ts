import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Embed } from '../model/embeds/provider.ts';

interface Host extends ReactiveControllerHost {
  readonly shadowRoot: ShadowRoot | null;
}

/** Loads what was asked for; with `all`, whatever else the same provider has. */
export type Grant = (all: boolean) => void;

export interface ConsentOptions {
  /** Tells the page what event the reader wants to load; false = it sees to it, with `grant`. */
  readonly ask: (id: string, embed: Embed, grant: Grant) => boolean;
  /** Something has begun to load before the reader's eyes. */
  readonly onLoad: (embed: Embed) => void;
}

/**
 * What content of other sites the reader has asked for while this element lives. Nothing is stored:
 * to remember a reader's choice is up to the page, which hears of each one first.
 */
export class ConsentController implements ReactiveController {
  private readonly contents = new Set<string>();
  private readonly providers = new Set<string>();
  private awaited: Embed | undefined;

  constructor(
    private readonly host: Host,
    private readonly options: ConsentOptions,
  ) {
    host.addController(this);
  }

  /** Origin of the page, also where it has no address of its own. */
  get origin(): string {
    return window.origin;
  }

  isLoaded({ src, provider }: Embed): boolean {
    return this.contents.has(src) || this.providers.has(provider);
  }

  /** The reader wants it: the page is told first, and loads it later if it says no for now. */
  ask(id: string, embed: Embed): void {
    const grant: Grant = (all) => this.load(embed, all);
    if (this.options.ask(id, embed, grant)) grant(false);
  }

  /** Consent is as easy to take back as to give: what came with it for a whole provider goes too. */
  remove({ src, provider }: Embed): void {
    this.contents.delete(src);
    this.providers.delete(provider);
    this.host.requestUpdate();
  }

  private load(embed: Embed, all: boolean): void {
    if (!this.isLoaded(embed)) this.awaited = embed;
    this.contents.add(embed.src);
    if (all) this.providers.add(embed.provider);
    this.host.requestUpdate();
  }

  /**
   * Focus goes on into the frame from where it was asked for, and nowhere if it has moved on. Only
   * when the frame has come: in Chromium one that was focused before hears no key.
   */
  hostUpdated(): void {
    const { awaited } = this;
    const root = this.host.shadowRoot;
    if (!awaited || !root) return;
    this.awaited = undefined;
    const frames = [...root.querySelectorAll('iframe')];
    const frame = frames.find((one) => one.getAttribute('src') === awaited.src);
    if (!frame) return;
    this.options.onLoad(awaited);
    const follow = (): void => {
      const asked = root.activeElement?.closest('.embed')?.contains(frame);
      if (asked) frame.focus({ preventScroll: true });
    };
    frame.addEventListener('load', follow, { once: true });
  }
}

import type { ReactiveControllerHost } from 'lit';

/**
 * Which events the reader has opened, and not the page: only those may bring a picture from another
 * site, for whoever gives it out learns the reader's address.
 */
export class OpenedEvents {
  private readonly ids = new Set<string>();

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** The reader wants to see what belongs to an event. */
  add(id: string): void {
    if (id === '' || this.ids.has(id)) return;
    this.ids.add(id);
    this.host.requestUpdate();
  }

  /** Whether an address is not of the page's own origin; one that is none counts as foreign. */
  isForeign(url: string): boolean {
    try {
      return new URL(url, document.baseURI).origin !== window.origin;
    } catch {
      return true;
    }
  }
}

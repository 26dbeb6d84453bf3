import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { eventOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';
import { unescaped } from '../model/unescaped.ts';

export interface DeepLinkHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly deepLinks: boolean;
  readonly events: readonly TimelineEvent[];
  selected: string;
}

const PREFIX = '#event-';

/** What readers do who have begun to read: the page must not move under them. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * The open event in the address of the page, as `#event-<id>`, where the page has asked for it. An
 * address that names an event of this timeline opens it, now or when its data comes; what else stands
 * behind the # is the page's own and stays.
 */
export class DeepLinkController implements ReactiveController {
  private on = false;
  /** What is behind the # and not yet found; '' = nothing. */
  private wanted = '';
  /** The events in which it was looked for last: a long list is not searched at each rendering. */
  private searched: readonly TimelineEvent[] | undefined;
  /** Id of the event to go to as soon as it is drawn. */
  private going: string | undefined;
  /** The reader asked for it just now, and not by coming to the page. */
  private called = false;
  private busy = false;
  private listening: AbortController | undefined;

  constructor(private readonly host: DeepLinkHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.on) this.listen();
  }

  hostDisconnected(): void {
    this.listening?.abort();
  }

  private listen(): void {
    this.listening = new AbortController();
    const { signal } = this.listening;
    addEventListener('hashchange', () => this.call(), { signal });
    this.host.addEventListener('timeline-select', (event) => this.write(event), { signal });
    for (const type of MOVES) {
      addEventListener(type, () => (this.busy = true), { signal, once: true, passive: true });
    }
  }

  hostUpdate(): void {
    const { deepLinks, events } = this.host;
    if (this.on !== deepLinks) this.turn(deepLinks);
    if (this.wanted === '' || this.searched === events) return;
    this.searched = events;
    const id = this.find(this.wanted);
    if (id === undefined) return;
    this.wanted = '';
    this.going = id;
    this.host.selected = id;
  }

  hostUpdated(): void {
    if (this.going === undefined) return;
    const root = this.host.renderRoot;
    const at = `[part~="label"][data-id="${CSS.escape(this.going)}"]`;
    const label = root.querySelector<HTMLElement>(at);
    if (!label) return;
    this.going = undefined;
    if (this.busy && !this.called) return;
    const free = !document.activeElement || document.activeElement === document.body;
    if (free || this.called) label.focus({ preventScroll: true });
    // The label first: where both have no room, what has been asked for counts.
    const opened = label.closest('li')?.querySelector('.detail') ?? root.querySelector('.card');
    for (const part of [label, opened]) {
      part?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  private turn(on: boolean): void {
    this.on = on;
    this.listening?.abort();
    if (on) this.listen();
    this.want(on ? location.hash : '');
  }

  private want(hash: string): void {
    this.wanted = hash.startsWith(PREFIX) ? hash : '';
    this.searched = undefined;
  }

  private call(): void {
    this.called = true;
    this.want(location.hash);
    this.host.requestUpdate();
  }

  /** Id of the event that an address names; undefined if it names none of this timeline. */
  private find(hash: string): string | undefined {
    if (!hash.startsWith(PREFIX)) return undefined;
    const written = hash.slice(PREFIX.length);
    const { events } = this.host;
    return (eventOf(events, unescaped(written)) ?? eventOf(events, written))?.id;
  }

  /** Follows the reader, without a step in the history: "back" leads out of the page as before. */
  private write({ target, id }: Event & { readonly id: string }): void {
    if (target !== this.host) return;
    this.want('');
    this.going = undefined;
    const { hash, href } = location;
    const own = this.find(hash) !== undefined;
    // What the page keeps there, a place or its own route, is not ours to replace.
    if (id === '' ? !own : hash !== '' && !hash.startsWith(PREFIX)) return;
    const address = new URL(href);
    address.hash = id === '' ? '' : PREFIX + encodeURIComponent(id);
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // A frame without an address of its own has none to change.
    }
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Knows the width of its host's content box, CSS px (0 until it has been laid out), and how large
 * its text is. It watches an empty block beside what is rendered, not the host: the host's height follows from the rendering,
 * and an observer that sees it change while it reports the width makes browsers raise an error
 * ("ResizeObserver loop completed with undelivered notifications").
 */
export class SizeController implements ReactiveController {
  width = 0;
  /** Font size of the host, CSS px. */
  em = 16;
  private observer: ResizeObserver | undefined;
  private ruler: HTMLElement | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      const width = Math.floor(box?.width ?? 0);
      const em = box?.height || this.em;
      if (width === this.width && em === this.em) return;
      this.width = width;
      this.em = em;
      this.host.requestUpdate();
    });
    if (this.ruler) this.observer.observe(this.ruler);
  }

  hostUpdated(): void {
    if (this.ruler) return;
    this.ruler = document.createElement('div');
    // As high as its text is large, and taking no room.
    this.ruler.style.setProperty('block-size', '1em');
    this.ruler.style.setProperty('margin-block-end', '-1em');
    this.ruler.style.setProperty('visibility', 'hidden');
    this.host.renderRoot.append(this.ruler);
    this.observer?.observe(this.ruler);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Knows the width of its host's content box, CSS px; 0 until it has been laid out. It watches an
 * empty block beside what is rendered, not the host: the host's height follows from the rendering,
 * and an observer that sees it change while it reports the width makes browsers raise an error
 * ("ResizeObserver loop completed with undelivered notifications").
 */
export class SizeController implements ReactiveController {
  width = 0;
  private observer: ResizeObserver | undefined;
  private ruler: HTMLElement | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver((entries) => {
      const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
      if (width === this.width) return;
      this.width = width;
      this.host.requestUpdate();
    });
    if (this.ruler) this.observer.observe(this.ruler);
  }

  hostUpdated(): void {
    if (this.ruler) return;
    this.ruler = document.createElement('div');
    this.host.renderRoot.append(this.ruler);
    this.observer?.observe(this.ruler);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}

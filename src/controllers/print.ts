import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether the page is being printed, in time to lay the element out for paper. Two signs for
 * one thing: `beforeprint` comes first, the media query also tells of a print preview or emulation.
 */
export class PrintController implements ReactiveController {
  printing = false;
  private media: MediaQueryList | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.media = matchMedia('print');
    this.media.addEventListener('change', this.onChange);
    addEventListener('beforeprint', this.onBefore);
    addEventListener('afterprint', this.onAfter);
    this.onChange();
  }

  hostDisconnected(): void {
    this.media?.removeEventListener('change', this.onChange);
    removeEventListener('beforeprint', this.onBefore);
    removeEventListener('afterprint', this.onAfter);
  }

  private readonly onBefore = (): void => this.set(true);
  private readonly onAfter = (): void => this.set(false);
  private readonly onChange = (): void => this.set(this.media?.matches ?? false);

  private set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.host.requestUpdate();
  }
}

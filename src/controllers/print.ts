import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether the page is being printed, in time to lay the element out for paper. */
export class PrintController implements ReactiveController {
  printing = false;
  private media: MediaQueryList | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.media = matchMedia('print');
    this.media.addEventListener('change', this.onChange);
    this.onChange();
  }

  hostDisconnected(): void {
    this.media?.removeEventListener('change', this.onChange);
  }

  private readonly onChange = (): void => {
    const printing = this.media?.matches ?? false;
    if (printing === this.printing) return;
    this.printing = printing;
    this.host.requestUpdate();
  };
}

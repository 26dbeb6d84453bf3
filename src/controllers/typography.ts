import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextMetrics, TextRole } from '../layout/text.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Measures the rulers; undefined while they are not laid out, or are as their `signature` says. */
export type Measure = (
  rulers: ReadonlyMap<TextRole, HTMLElement>,
  roles: readonly TextRole[],
  signature: string,
) => { readonly metrics: TextMetrics; readonly signature: string } | undefined;

const ROLES: readonly TextRole[] = ['date', 'title', 'span', 'tick', 'major', 'break'];

/**
 * Knows how large text is. The element renders one hidden ruler per text role (`[data-ruler]`);
 * whatever changes its size, a font that arrives, a larger root size, a reader's own text spacing,
 * makes new metrics and a new rendering.
 */
export class TypographyController implements ReactiveController {
  /** Undefined until the rulers have been laid out once. */
  metrics: TextMetrics | undefined;

  private signature = '';
  private observer: ResizeObserver | undefined;
  private readonly observed = new Set<Element>();

  constructor(
    private readonly host: Host,
    private readonly read: Measure,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(this.renew);
    document.fonts?.addEventListener('loadingdone', this.renew);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed.clear();
    document.fonts?.removeEventListener('loadingdone', this.renew);
  }

  /** Measures at once, as soon as there are rulers; from then on the observer tells. */
  measure(): void {
    this.take();
  }

  hostUpdated(): void {
    if (this.observed.size === ROLES.length) return;
    for (const ruler of this.rulers().values()) {
      if (this.observed.has(ruler)) continue;
      this.observed.add(ruler);
      this.observer?.observe(ruler);
    }
  }

  private rulers(): Map<TextRole, HTMLElement> {
    const found = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-ruler]');
    return new Map([...found].map((ruler) => [ruler.dataset['ruler'] as TextRole, ruler]));
  }

  private readonly renew = (): void => {
    if (this.take()) this.host.requestUpdate();
  };

  /** Returns whether the metrics are others. */
  private take(): boolean {
    const measured = this.read(this.rulers(), ROLES, this.signature);
    if (!measured) return false;
    this.signature = measured.signature;
    this.metrics = measured.metrics;
    return true;
  }
}

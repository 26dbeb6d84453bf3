import type { ReactiveController, ReactiveControllerHost } from 'lit';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Knows the width of its host's content box, CSS px (0 until it has been laid out), and how large
 * its text is. It watches an empty block beside what is rendered, not the host: the host's height
 * follows from the rendering, and an observer that sees it change while it reports the width makes
 * browsers raise an error ("ResizeObserver loop completed with undelivered notifications").
 */
export class SizeController implements ReactiveController {
  width = 0;
  /** Font size of the host, CSS px. */
  em = 16;
  /** Whether it has been looked at: a host that is not laid out has no width. */
  measured = false;
  private observer: ResizeObserver | undefined;
  private ruler: HTMLElement | undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box && this.take(box.width, box.height)) this.host.requestUpdate();
    });
    if (this.ruler) this.observer.observe(this.ruler);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /**
   * Looks for the first time, as soon as something is rendered, so that the first picture has the
   * right width; from then on the observer tells. Returns whether this was the first time.
   */
  measure(): boolean {
    if (this.measured) return false;
    this.measured = true;
    this.ruler = document.createElement('div');
    // As high as its text is large, and taking no room.
    this.ruler.style.setProperty('block-size', '1em');
    this.ruler.style.setProperty('margin-block-end', '-1em');
    this.ruler.style.setProperty('visibility', 'hidden');
    this.host.renderRoot.append(this.ruler);
    const { width, height } = getComputedStyle(this.ruler);
    this.take(Number.parseFloat(width) || 0, Number.parseFloat(height));
    this.observer?.observe(this.ruler);
    return true;
  }

  /** CSS px; returns whether one of them is another. */
  private take(inline: number, block: number): boolean {
    const width = Math.floor(inline);
    const em = block || this.em;
    const changed = width !== this.width || em !== this.em;
    this.width = width;
    this.em = em;
    return changed;
  }
}

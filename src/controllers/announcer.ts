import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor } from '../i18n/languages.ts';
import { formatRange } from '../time/format.ts';

/**
 * The text of the one polite live region. What changes quickly is said once, when it has come to
 * rest; what is on screen anyway, such as focus moves, is never said here.
 */
export class AnnouncerController implements ReactiveController {
  text = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.text = '';
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Says what is in view: a stretch of time, ms UTC, and how many events touch it. */
  sayView(from: number, to: number, count: number, lang: string, zone?: string): void {
    this.say(() => wordsFor(lang).ui.status.view(formatRange(from, to, lang, zone), count));
  }

  /** Says a text at once, also where it is the same as the last: it is news again. */
  tell(text: string): void {
    this.text = text === this.text ? `${text}\u00a0` : text;
    this.host.requestUpdate();
  }

  /** Says `text()` once nothing else has been asked for during `wait` ms. */
  say(text: () => string, wait = 300): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.text = text();
      this.host.requestUpdate();
    }, wait);
  }
}

import type { UiWords } from '../../i18n/ui-words.ts';

/** Tells the reader, politely, that data are on their way, and when they no longer are. */
export class BusyVoice {
  /** It has been said that they are. */
  private told = false;

  constructor(
    private readonly words: () => UiWords,
    private readonly say: (text: () => string, wait?: number) => void,
  ) {}

  /** `wait` is for how long nothing else must have been asked for, ms. */
  begin(wait?: number): void {
    this.told = true;
    this.say(() => this.words().loading.busy, wait);
  }

  /** Takes back what was said; that something failed is said in any case where it was asked for. */
  end(failed: boolean, asked: boolean): void {
    if (this.told || (failed && asked)) {
      this.say(() => (failed ? this.words().notice.failed : ''));
    }
    this.told = false;
  }
}

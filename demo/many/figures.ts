import type { Crowd } from './choice.ts';

/** What a run of this page has cost, on this device. */
export interface Run {
  readonly crowd: Crowd;
  /** Ms. */
  readonly made: number;
  /** Ms from handing the data over to the frame that shows them. */
  readonly shown: number;
}

/** Only Chromium tells it. */
interface Heap {
  readonly usedJSHeapSize: number;
}

/** The figures beside the choice; a `–` where the browser does not tell. */
export class Figures {
  private longest = 0;
  private readonly observer: PerformanceObserver | undefined;

  constructor(
    private readonly list: HTMLElement,
    private readonly said: HTMLElement,
  ) {
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return;
    this.observer = new PerformanceObserver((entries) => this.note(entries.getEntries()));
    this.observer.observe({ type: 'longtask' });
  }

  clear(): void {
    for (const name of ['made', 'shown', 'longest', 'memory']) this.write(name, '–');
    this.said.textContent = '';
  }

  /** From now on the longest task counts. */
  watch(): void {
    this.observer?.takeRecords();
    this.longest = 0;
  }

  async tell({ crowd, made, shown }: Run): Promise<void> {
    // The browser tells of long tasks when it has time.
    await new Promise((done) => setTimeout(done, 100));
    this.note(this.observer?.takeRecords() ?? []);
    const { lang, count } = crowd;
    this.write('made', duration(made, lang));
    this.write('shown', duration(shown, lang));
    if (this.observer)
      this.write('longest', this.longest ? duration(this.longest, lang) : '< 50 ms');
    const bytes = heapSize();
    if (bytes !== undefined) this.write('memory', megabytes(bytes, lang));
    const events = count.toLocaleString(lang);
    this.said.textContent =
      lang === 'en'
        ? `${events} events shown after ${duration(shown, lang)}`
        : `${events} Ereignisse gezeigt nach ${duration(shown, lang)}`;
  }

  private note(entries: PerformanceEntryList): void {
    for (const { duration: ms } of entries) this.longest = Math.max(this.longest, ms);
  }

  private write(name: string, text: string): void {
    const figure = this.list.querySelector(`[data-figure="${name}"]`);
    if (figure) figure.textContent = text;
  }
}

function duration(ms: number, lang: string): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return `${(ms / 1000).toLocaleString(lang, { maximumFractionDigits: 1 })} s`;
}

function megabytes(bytes: number, lang: string): string {
  return `${Math.round(bytes / 1e6).toLocaleString(lang)} MB`;
}

function heapSize(): number | undefined {
  return (performance as { memory?: Heap }).memory?.usedJSHeapSize;
}

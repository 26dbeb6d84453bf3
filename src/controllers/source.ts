import type { ReactiveController } from 'lit';
import { onReader } from '../data/read.ts';
import { type ListData, READ_ATTRIBUTES, readChildren } from '../page/light-dom.ts';
import { Contents, type ContentsHost, type ContentsOptions } from './loading/contents.ts';
import { Download } from './loading/download.ts';
import { mayPass } from './loading/failures.ts';
import { hasFallback } from './loading/fallback.ts';
import type { Progress } from './loading/read-body.ts';

export { registerReader } from '../data/read.ts';

export interface SourceHost extends ContentsHost, HTMLElement {
  /** Zone of times in a list that names none; empty = UTC. */
  readonly timeZone: string;
}

interface Asked {
  readonly src: string;
  readonly data: object | string | undefined;
  readonly format: string;
  readonly timeZone: string;
}

/** What is on its way: bytes that have come, or a share that has been read. */
interface Loading {
  readonly progress: Progress | { readonly share: number } | undefined;
  /** Its place is free for words. */
  readonly bare: boolean;
}

/**
 * Where the events come from: `data`, else `src`, else what the author wrote inside the element.
 * Children are read, never moved or changed.
 */
export class SourceController extends Contents<SourceHost> implements ReactiveController {
  private asked: Asked | undefined;
  /** The children as they were read last: moving the element is no change of them. */
  private written: string | undefined;
  private childrenChanged = false;
  private readonly download: Download;
  private observer: MutationObserver | undefined;
  private forgetReaders: (() => void) | undefined;

  constructor(host: SourceHost, options: ContentsOptions) {
    super(host, options);
    this.download = new Download(host);
    host.addController(this);
  }

  override get busy(): boolean {
    return this.download.active || super.busy;
  }

  protected override get idle(): boolean {
    return super.idle && this.asked !== undefined && isSame(this.asked, this.wanted);
  }

  get loading(): Loading {
    const bare = this.phase === 'loading' && !hasFallback(this.host);
    const { shown } = this.reading;
    return { progress: shown === undefined ? this.download.shown : { share: shown }, bare };
  }

  /** Whether asking again may help. */
  private get mayRetry(): boolean {
    if (this.phase !== 'failed' || this.host.data !== undefined || !this.host.src) return false;
    return this.problems.some(({ code }) => mayPass(code));
  }

  /** What a reader can do about a failure. */
  get again(): { readonly busy: boolean; readonly onRetry: () => void } | undefined {
    return this.mayRetry ? { busy: this.busy, onRetry: this.retry } : undefined;
  }

  /** By which it is known what `renew` asks for; undefined = there is nothing, or not yet. */
  get subject(): number | undefined {
    const { data, src } = this.host;
    return data !== undefined || src === '' || this.busy ? undefined : this.story;
  }

  /** Asks again for what did not come. */
  private readonly retry = (): void => {
    if (!this.mayRetry || this.busy) return;
    this.load(this.host.src, true);
    this.host.requestUpdate();
  };

  hostConnected(): void {
    this.observer = new MutationObserver(() => this.look());
    const filter = { childList: true, subtree: true, characterData: true };
    this.observer.observe(this.host, { ...filter, attributeFilter: [...READ_ATTRIBUTES] });
    this.forgetReaders = onReader(() => this.readAgain());
    window.addEventListener('online', this.retry);
    // Children may have changed meanwhile, or not yet been parsed. And whatever listens to the
    // rendering was let go when the element was taken away: only a rendering takes it up again.
    this.look();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.forgetReaders?.();
    window.removeEventListener('online', this.retry);
    if (this.busy) this.asked = undefined;
    this.halt();
  }

  hostUpdate(): void {
    const { wanted } = this;
    if (!this.asked || !isSame(this.asked, wanted)) {
      this.asked = wanted;
      this.start();
    } else if (this.childrenChanged && this.usesChildren()) this.acceptChildren();
    else this.translate();
    this.childrenChanged = false;
    // Whatever was done, may have been what they waited for.
    this.appending.plan();
  }

  /** What nobody could read, a reader that came later may. */
  private readAgain(): void {
    if (this.phase !== 'failed') return;
    this.asked = undefined;
    this.host.requestUpdate();
  }

  private look(): void {
    this.childrenChanged = true;
    this.host.requestUpdate();
  }

  private usesChildren(): boolean {
    return this.host.data === undefined && this.host.src === '';
  }

  private get wanted(): Asked {
    const { src, data, format, timeZone } = this.host;
    return { src, data, format, timeZone: this.usesChildren() ? timeZone : '' };
  }

  private halt(): void {
    this.download.stop();
    this.reading.stop();
    this.appending.stop();
  }

  private start(): void {
    this.halt();
    this.written = undefined;
    if (this.phase !== 'ready') this.phase = 'loading';
    const { data, src } = this.host;
    if (data !== undefined) this.accept(data);
    else if (src !== '') this.load(src);
    else this.acceptChildren();
  }

  private acceptChildren(): void {
    const input = this.inZone(readChildren(this.host));
    const written = JSON.stringify(input) ?? '';
    if (written === this.written) return;
    this.written = written;
    this.reading.stop();
    if (input === undefined) this.settle('empty', undefined, []);
    else this.accept(input);
  }

  /** A list has no other place for the zone of its times than the element. */
  private inZone(input: string | ListData | undefined): string | ListData | undefined {
    const { timeZone } = this.host;
    return typeof input === 'object' && timeZone ? { timeZone, ...input } : input;
  }

  private load(src: string, again = false): void {
    if (!again) {
      this.phase = 'loading';
      this.generation++;
    }
    // At once, or else a second failure would be no news and nothing would be said of it.
    if (again) this.voice.begin(0);
    this.download.start(src, {
      pages: this.host.format === 'html',
      validators: again ? {} : undefined,
      onSlow: () => this.voice.begin(),
      onAnswer: (answer, slow) => {
        if (answer.kind === 'loaded') this.accept(answer.text, { ...answer, slow });
        else if (answer.kind === 'failure') this.fail(answer);
      },
    });
  }
}

function isSame(a: Asked, b: Asked): boolean {
  return a.src === b.src && a.data === b.data && a.format === b.format && a.timeZone === b.timeZone;
}

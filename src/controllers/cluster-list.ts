import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Cluster } from '../layout/scene.ts';
import type { TimelineEvent } from '../model/timeline.ts';

interface Host extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly events: readonly TimelineEvent[];
}

/** Events that no zoom can part, shown as a list. */
export interface OpenCluster {
  readonly cluster: Cluster;
  readonly events: readonly TimelineEvent[];
  readonly rows: Uint32Array;
  readonly shown: number;
  /** How many more are shown at a time. */
  readonly page: number;
}

/** A list begins with so many events, and grows by as many. */
const PAGE = 50;

/**
 * Which cluster is open as a list, and how much of it. The focus goes into the list when it opens, to
 * the first of those that are added, and back to the cluster's button when it closes.
 */
export class ClusterListController implements ReactiveController {
  open: OpenCluster | undefined;
  /** What gets the focus once it has been rendered. */
  private next: (() => HTMLElement | null | undefined) | undefined;

  /** `rowsOf` gives the rows of a cluster's events; undefined where the track has none. */
  constructor(
    private readonly host: Host,
    private readonly rowsOf: (cluster: Cluster) => Uint32Array | undefined,
  ) {
    host.addController(this);
  }

  /** Opens a cluster, or closes it if it is open; `undefined` closes any. */
  turn(cluster: Cluster | undefined): void {
    const { open } = this;
    const rows = cluster && cluster.key !== open?.cluster.key ? this.rowsOf(cluster) : undefined;
    if (!rows && !open) return;
    const { events } = this.host;
    this.open = cluster && rows && { cluster, events, rows, shown: PAGE, page: PAGE };
    this.next = (): HTMLElement | null => this.find(rows ? '.cluster-list' : this.buttonOf(open));
    this.host.requestUpdate();
  }

  /** Shows more of its events. */
  more(): void {
    const { open } = this;
    if (!open) return;
    this.open = { ...open, shown: open.shown + open.page };
    this.next = () =>
      this.host.renderRoot.querySelectorAll<HTMLElement>('.cluster-event')[open.shown];
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    this.next?.()?.focus();
    this.next = undefined;
  }

  /** Its button, or where zooming has taken that away any other. */
  private buttonOf(open: OpenCluster | undefined): string {
    const { from, key } = open?.cluster ?? { from: 0, key: '' };
    const own = `[data-cluster="${from} ${key}"]`;
    return this.find(own) ? own : '[data-cluster], [part~="label"][tabindex="0"]';
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tableOf } from '../model/event-table.ts';
import type { TimelineEvent } from '../model/timeline.ts';

interface Host extends ReactiveControllerHost {
  readonly events: readonly TimelineEvent[];
  selected: string;
}

/** Which event is open and which has the tab stop. The host's `selected` is the only truth. */
export class SelectionController implements ReactiveController {
  /** Id of the event that was focused last. */
  focused = '';

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.focused = '';
  }

  /** Id of the event that Tab leads to: the one focused last, else the open one, else the first. */
  get tabStop(): string | undefined {
    const { selected, events } = this.host;
    return [this.focused, selected].find((id) => this.has(id)) ?? events[0]?.id;
  }

  focus(id: string): void {
    if (this.focused === id) return;
    this.focused = id;
    this.host.requestUpdate();
  }

  /** What is opened from outside takes the tab stop too. */
  adopt(id: string): void {
    if (this.has(id)) this.focused = id;
  }

  /** Opens an event; an empty or unknown id closes the card. Before there are data any id may come. */
  select(id: string): void {
    this.host.selected = this.host.events.length === 0 || this.has(id) ? id : '';
  }

  /** Opens the neighbour of the open event; without one the first or the last. */
  step(by: 1 | -1): void {
    const { events, selected } = this.host;
    const at = tableOf(events).rowOf(selected) ?? (by === 1 ? -1 : events.length);
    const target = events[at + by];
    if (target) this.host.selected = target.id;
  }

  private has(id: string): boolean {
    return tableOf(this.host.events).rowOf(id) !== undefined;
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { wordsFor } from '../i18n/languages.ts';
import { tableOf } from '../model/event-table.ts';
import { localText } from '../model/text.ts';
import type { Timeline, TimelineEvent } from '../model/timeline.ts';
import {
  fitted,
  IN_TIME,
  isInTime,
  type RowOrder,
  type RowTexts,
  type SortColumn,
  type Sorting,
  sortWork,
  turned,
} from '../query/sort-rows.ts';
import { drive } from './work/slices.ts';
import { Task } from './work/task.ts';

interface Host extends ReactiveControllerHost {
  readonly events: readonly TimelineEvent[];
  readonly language: string;
}

export interface RowSortingOptions {
  readonly timeline: () => Timeline | undefined;
  readonly say: (text: string) => void;
}

/** The order of the table's rows, as the reader wants it. What takes long is done beside the page. */
export class RowSorting implements ReactiveController {
  /** What the reader has asked for. */
  sorting: Sorting = IN_TIME;
  /** What is shown: the same, as soon as it is done. */
  shown: Sorting = IN_TIME;
  /** Undefined = the order of time. */
  order: RowOrder | undefined;
  private readonly task: Task;
  private events: readonly TimelineEvent[] = [];
  private language = '';

  constructor(
    private readonly host: Host,
    private readonly options: RowSortingOptions,
  ) {
    host.addController(this);
    this.task = new Task(host);
  }

  /** It takes so long that it should be told. */
  get busy(): boolean {
    return this.task.shown !== undefined;
  }

  /** The reader has chosen a column. */
  readonly sort = (by: SortColumn): void => {
    this.sorting = turned(this.sorting, by);
    this.begin(true);
    this.host.requestUpdate();
  };

  hostUpdate(): void {
    const { events, language } = this.host;
    if (events === this.events && language === this.language) return;
    this.events = events;
    this.language = language;
    if (this.order) this.order = fitted(this.order, events.length);
    if (!isInTime(this.sorting)) this.begin(false);
  }

  hostDisconnected(): void {
    this.task.stop();
    this.sorting = this.shown;
  }

  private begin(byReader: boolean): void {
    const { sorting } = this;
    const { events, language } = this.host;
    const { rows } = wordsFor(language).ui;
    const done = (order?: RowOrder): void => {
      this.order = order;
      this.shown = sorting;
      if (byReader) this.options.say(this.inWords(sorting));
    };
    this.task.stop();
    if (isInTime(sorting)) {
      done();
      return;
    }
    this.task.start(
      (driving) => drive(sortWork(tableOf(events).columns, sorting, this.texts()), driving),
      {
        onSlow: () => this.options.say(rows.sorting),
        onDone: done,
        onError: (error) => {
          throw error;
        },
      },
    );
  }

  private inWords({ by, descending }: Sorting): string {
    const { table, rows } = wordsFor(this.host.language).ui;
    return rows.sorted(table[by], descending);
  }

  private texts(): RowTexts {
    const { events, language } = this.host;
    const timeline = this.options.timeline();
    const text = (value: Parameters<typeof localText>[0]): string =>
      localText(value, language, timeline?.lang).text;
    const labels = new Map(timeline?.groups.map(({ id, label }) => [id, text(label)]));
    const { compare } = new Intl.Collator(wordsFor(language).lang, { numeric: true });
    return {
      of: (row, column) => {
        const event = events[row];
        if (column === 'event') return text(event?.title);
        return text(column === 'place' ? event?.place : event?.sources[0]?.name);
      },
      group: (id) => labels.get(id) ?? '',
      compare,
    };
  }
}

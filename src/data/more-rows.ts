import { idOf } from './ids.ts';
import type { Draft } from './reader.ts';
import { isRecord, own } from './records.ts';

/** A draft with further events after its own, in the field names of our document. */
export function withMore({ head, rows }: Draft, more: readonly unknown[]): Draft {
  if (more.length === 0) return { head, rows };
  const { count } = rows;
  /** What the format says of an event of its own, or `added` of one of the others. */
  const of =
    <T>(own: ((index: number) => T) | undefined, added: (index: number) => T) =>
    (index: number): T | undefined =>
      index < count ? own?.call(rows, index) : added(index - count);
  return {
    head,
    rows: {
      count: count + more.length,
      place: (index) =>
        index < count ? rows.place(index) : { row: index + 1, path: `events[${index}]` },
      event: of(rows.event, (index) => more[index]),
      ...(rows.id && { id: of(rows.id, (index) => givenId(more[index])) }),
      span: of(rows.span, () => undefined),
      extra: of(rows.extra, () => undefined),
    },
  };
}

function givenId(raw: unknown): string | undefined {
  return isRecord(raw) ? idOf(own(raw, 'id')) : undefined;
}

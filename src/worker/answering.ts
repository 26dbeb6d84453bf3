import { drive } from '../controllers/work/slices.ts';
import type { Work } from '../model/work.ts';
import { type Answer, jobs, type Order } from './jobs.ts';

/** The part of a worker's scope that is talked through. */
export interface Line {
  onmessage: ((message: { readonly data: Order }) => void) | null;
  postMessage(answer: Answer, transfer: Transferable[]): void;
}

/** Does what is ordered over a line, in slices: between them it hears what is no longer wanted. */
export function answerOn(line: Line): void {
  const under = new Map<number, AbortController>();
  const tell = (answer: Answer, transfer: Transferable[] = []): void =>
    line.postMessage(answer, transfer);
  line.onmessage = ({ data: order }) => {
    const { id } = order;
    under.get(id)?.abort();
    under.delete(id);
    if (!order.job) return;
    const ended = new AbortController();
    under.set(id, ended);
    // Which input belongs to which job is settled where it is ordered.
    const begin = jobs[order.job] as (input: unknown) => Work<unknown>;
    const work = begin(order.input);
    drive(work, {
      signal: ended.signal,
      onProgress: (share) => tell({ id, share }),
      onDone: (result) => {
        under.delete(id);
        tell({ id, result }, buffersOf(result));
      },
      onError: (error) => {
        under.delete(id);
        tell({ id, error: String(error) });
      },
    });
  };
}

/** The memory of all typed arrays in plain data, each once. */
export function buffersOf(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!ArrayBuffer.isView(value)) Object.values(value).forEach(look);
    else if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  };
  look(data);
  return [...found];
}

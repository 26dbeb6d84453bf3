import { afterEach, describe, expect, it, vi } from 'vitest';
import { Crew } from '../../../src/controllers/work/crew.ts';
import { promised } from '../../../src/controllers/work/slices.ts';
import { type LabelNumbers, type Labels, labelWork } from '../../../src/layout/many/labels.ts';
import { finish } from '../../../src/model/work.ts';
import { answerOn, buffersOf, type Line } from '../../../src/worker/answering.ts';
import type { Answer, Order } from '../../../src/worker/jobs.ts';

/** Places in bursts, as news come. */
function numbersOf(count: number): LabelNumbers {
  const u = Float64Array.from(
    { length: count },
    (_, i) => (900 * (i + (i % 7) ** 2)) / count,
  ).sort();
  const importance = Uint8Array.from(u, (_, i) => 1 + ((i * 7919) % 5));
  return { u, importance, rows: 4, box: 160, gap: 14, levels: 12 };
}

/** A worker in the same thread: everything that crosses is copied or changes hands all the same. */
class NearWorker {
  terminated = false;
  onmessage: ((message: { data: unknown }) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  readonly orders: Order[] = [];
  private readonly line: Line = {
    onmessage: null,
    postMessage: (answer: Answer, transfer: Transferable[]) => {
      const data: unknown = structuredClone(answer, { transfer });
      queueMicrotask(() => this.onmessage?.({ data }));
    },
  };

  constructor() {
    answerOn(this.line);
  }

  postMessage(order: Order): void {
    this.orders.push(order);
    const data = structuredClone(order);
    queueMicrotask(() => this.line.onmessage?.({ data }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const asWorker = (near: NearWorker): Worker => near as unknown as Worker;

function order(crew: Crew, numbers: LabelNumbers, signal?: AbortSignal): Promise<Labels | 'lost'> {
  return promised<Labels | 'lost'>(
    (driving) => crew.order('labels', numbers, driving, () => driving.onDone('lost')),
    signal,
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the worker of a page', () => {
  it('chooses the same labels as the page would', async () => {
    const crew = new Crew(() => asWorker(new NearWorker()));
    const numbers = numbersOf(500);
    expect(await order(crew, numbers)).toEqual(finish(labelWork(numbers)));
    expect(numbers.u.length).toBe(500);
  });

  it('lets the page do what is too much to be copied', async () => {
    const near = new NearWorker();
    near.postMessage = () => {
      throw new DOMException('out of memory', 'DataCloneError');
    };
    const crew = new Crew(() => asWorker(near));
    expect(await order(crew, numbersOf(10))).toBe('lost');
  });

  it('is made when there is something to do, once, and goes when it has been idle', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const made: NearWorker[] = [];
    const crew = new Crew(() => {
      const near = new NearWorker();
      made.push(near);
      return asWorker(near);
    });
    expect(made).toHaveLength(0);
    await Promise.all([order(crew, numbersOf(50)), order(crew, numbersOf(60))]);
    await order(crew, numbersOf(70));
    expect(made).toHaveLength(1);
    expect(made[0]?.terminated).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(made[0]?.terminated).toBe(true);
    expect(await order(crew, numbersOf(50))).not.toBe('lost');
    expect(made).toHaveLength(2);
  });

  it('is not asked for again where none can be made', async () => {
    let asked = 0;
    const crew = new Crew(() => {
      asked += 1;
      throw new DOMException('no', 'SecurityError');
    });
    expect(await order(crew, numbersOf(50))).toBe('lost');
    expect(await order(crew, numbersOf(50))).toBe('lost');
    expect(asked).toBe(1);
  });

  it('that cannot be loaded hands back all that it had to do, but not what was given up', async () => {
    const silent = new NearWorker();
    silent.postMessage = () => undefined;
    const crew = new Crew(() => asWorker(silent));
    const abort = new AbortController();
    const given = order(crew, numbersOf(50), abort.signal).catch(() => 'given up');
    const kept = order(crew, numbersOf(50));
    abort.abort();
    silent.onerror?.(new Event('error', { cancelable: true }));
    expect(await kept).toBe('lost');
    expect(await given).toBe('given up');
    expect(silent.terminated).toBe(true);
    expect(await order(crew, numbersOf(50))).toBe('lost');
  });

  it('hears that a job is no longer wanted', async () => {
    const near = new NearWorker();
    const crew = new Crew(() => asWorker(near));
    const abort = new AbortController();
    const given = order(crew, numbersOf(50), abort.signal);
    abort.abort(new Error('newer data'));
    await expect(given).rejects.toThrow('newer data');
    expect(near.orders.map(({ job }) => job)).toEqual(['labels', undefined]);
  });

  it('tells what it throws', async () => {
    const crew = new Crew(() => asWorker(new NearWorker()));
    const broken = { ...numbersOf(5), u: null } as unknown as LabelNumbers;
    await expect(order(crew, broken)).rejects.toThrow(/null/);
  });
});

describe('what changes hands', () => {
  it('is the memory of every typed array in plain data, each once', () => {
    const shared = new Float64Array(4);
    const found = buffersOf({
      a: shared,
      b: [shared.subarray(1), { c: new Uint8Array(2) }, null, 'text'],
    });
    expect(found.map(({ byteLength }) => byteLength)).toEqual([32, 2]);
  });
});

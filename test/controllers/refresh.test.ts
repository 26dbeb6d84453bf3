import fc from 'fast-check';
import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Asked, RefreshController } from '../../src/controllers/refresh.ts';
import { intervalOf, nextDelay } from '../../src/controllers/refresh-pace.ts';

const MINUTE = 60_000;
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const interval = fc.integer({ min: 5000, max: 24 * 60 * MINUTE });

describe('how often a page may have a document asked for', () => {
  it.each([
    [0, undefined],
    [-5, undefined],
    [Number.NaN, undefined],
    [0.001, 5000],
    [5, 5000],
    [60, MINUTE],
    [Number.POSITIVE_INFINITY, 24 * 60 * MINUTE],
  ])('refresh="%d" is every %d ms', (seconds, ms) => {
    expect(intervalOf(seconds)).toBe(ms);
  });
});

describe('the wait until the document is asked for again', () => {
  it.each([
    [0, MINUTE, 1.1 * MINUTE],
    [1, MINUTE, 2 * MINUTE],
    [2, 2 * MINUTE, 4 * MINUTE],
    [3, 4 * MINUTE, 8 * MINUTE],
    [4, 7.5 * MINUTE, 15 * MINUTE],
    [5000, 7.5 * MINUTE, 15 * MINUTE],
  ])('of a minute is, after %i failures, between %d and %d ms', (failures, least, most) => {
    const waits = [0, 0.25, 0.5, 0.75, 1].map((share) =>
      nextDelay({ interval: MINUTE, failures }, share),
    );
    expect(Math.min(...waits)).toBe(failures === 1 ? 1.1 * MINUTE : least);
    expect(Math.max(...waits)).toBe(most);
  });

  const pace = fc.record({
    interval,
    failures: fc.nat({ max: 2000 }),
    retryAfter: fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }), { nil: undefined }),
  });

  it('is never shorter than the page wants it, nor longer than a timer can wait', () => {
    fc.assert(
      fc.property(pace, chance, (asked, share) => {
        const delay = nextDelay(asked, share);
        expect(delay).toBeGreaterThanOrEqual(asked.interval);
        expect(delay).toBeLessThan(2 ** 31);
      }),
    );
  });

  it('is as long as the server asks for, up to a day', () => {
    fc.assert(
      fc.property(pace, chance, (asked, share) => {
        const wish = Math.min(asked.retryAfter ?? 0, 24 * 60 * MINUTE);
        expect(nextDelay(asked, share)).toBeGreaterThanOrEqual(wish);
      }),
    );
  });

  it('does not get shorter with one more failure', () => {
    fc.assert(
      fc.property(pace, chance, (asked, share) => {
        const later = { ...asked, failures: asked.failures + 1 };
        expect(nextDelay(later, share)).toBeGreaterThanOrEqual(nextDelay(asked, share));
      }),
    );
  });
});

/** A controller on a page of its own, whose questions the test answers. */
function page(refresh = 60) {
  const doc = Object.assign(new EventTarget(), { hidden: false });
  const win = new EventTarget();
  vi.stubGlobal('document', doc);
  vi.stubGlobal('window', win);
  const state = { refresh, subject: 1 as number | undefined, updates: 0 };
  const signals: AbortSignal[] = [];
  let answer: Asked | Promise<Asked> = { good: true };
  const host = {
    addController: (_: ReactiveController) => undefined,
    removeController: () => undefined,
    requestUpdate: () => {
      state.updates += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  const controller = new RefreshController(host, {
    every: () => state.refresh,
    subject: () => state.subject,
    ask: async (signal) => {
      signals.push(signal);
      return answer;
    },
  });
  controller.hostConnected();
  controller.hostUpdated();
  return {
    controller,
    state,
    signals,
    answerWith: (next: Asked | Promise<Asked>) => {
      answer = next;
    },
    hide: (hidden: boolean) => {
      doc.hidden = hidden;
      doc.dispatchEvent(new Event('visibilitychange'));
    },
    online: () => win.dispatchEvent(new Event('online')),
  };
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

describe('asking for a document again', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('happens every so many seconds, and not before', async () => {
    const { signals } = page(60);
    await pass(MINUTE - 1);
    expect(signals).toHaveLength(0);
    await pass(1);
    expect(signals).toHaveLength(1);
    await pass(10 * MINUTE);
    expect(signals).toHaveLength(11);
  });

  it('never happens without an interval, or with nothing to ask for', async () => {
    const { signals, state, controller } = page(0);
    await pass(60 * MINUTE);
    state.refresh = 60;
    state.subject = undefined;
    controller.hostUpdated();
    await pass(60 * MINUTE);
    expect(signals).toHaveLength(0);
  });

  it('waits for an answer before it asks again', async () => {
    const { signals, answerWith, hide } = page(60);
    let release = (_: Asked): void => undefined;
    answerWith(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    await pass(5 * MINUTE);
    hide(true);
    hide(false);
    await pass(5 * MINUTE);
    expect(signals).toHaveLength(1);
    release({ good: true });
    await pass(MINUTE);
    expect(signals).toHaveLength(2);
  });

  it('rests while nobody looks, and catches up at once', async () => {
    const { signals, hide } = page(60);
    hide(true);
    await pass(30 * MINUTE);
    expect(signals).toHaveLength(0);
    hide(false);
    await pass(0);
    expect(signals).toHaveLength(1);
  });

  it('waits for the rest of its time after a short look elsewhere', async () => {
    const { signals, hide } = page(60);
    await pass(20_000);
    hide(true);
    await pass(20_000);
    hide(false);
    await pass(19_999);
    expect(signals).toHaveLength(0);
    await pass(1);
    expect(signals).toHaveLength(1);
  });

  it('gets rarer with every failure and is itself again after a good answer', async () => {
    const { signals, answerWith } = page(60);
    answerWith({ good: false });
    const times = [1, 2, 4, 8, 15, 15];
    for (const [i, minutes] of times.entries()) {
      await pass(minutes * MINUTE - 1);
      expect(signals).toHaveLength(i);
      await pass(1);
      expect(signals).toHaveLength(i + 1);
    }
    answerWith({ good: true });
    await pass(15 * MINUTE);
    await pass(MINUTE);
    expect(signals).toHaveLength(times.length + 2);
  });

  it('leaves a server alone for as long as it asks, back from offline or not', async () => {
    const { signals, answerWith, online } = page(60);
    answerWith({ good: false, retryAfter: 60 * MINUTE });
    await pass(MINUTE);
    online();
    await pass(60 * MINUTE - 1);
    expect(signals).toHaveLength(1);
    await pass(1);
    expect(signals).toHaveLength(2);
  });

  it('happens at once when the connection is back after a failure, and only then', async () => {
    const { signals, answerWith, online } = page(60);
    online();
    await pass(0);
    expect(signals).toHaveLength(0);
    answerWith({ good: false });
    await pass(MINUTE);
    online();
    await pass(0);
    expect(signals).toHaveLength(2);
  });

  it('ends with the element, and the question under way with it', async () => {
    const { controller, signals, answerWith, hide, online } = page(60);
    answerWith(new Promise(() => undefined));
    await pass(MINUTE);
    controller.hostDisconnected();
    expect(signals[0]?.aborted).toBe(true);
    hide(true);
    hide(false);
    online();
    await pass(60 * MINUTE);
    expect(signals).toHaveLength(1);
    answerWith({ good: true });
    controller.hostConnected();
    await pass(0);
    expect(signals).toHaveLength(2);
  });

  it('begins anew for another document, and drops the question for the first', async () => {
    const { controller, state, signals, answerWith } = page(60);
    answerWith({ good: false });
    await pass(3 * MINUTE);
    expect(signals).toHaveLength(2);
    expect(controller.stale).toBeDefined();
    answerWith(new Promise(() => undefined));
    await pass(4 * MINUTE);
    state.subject = 2;
    controller.hostUpdated();
    expect(signals[2]?.aborted).toBe(true);
    expect(controller.stale).toBeUndefined();
    await pass(MINUTE);
    expect(signals).toHaveLength(4);
  });

  it('is not set back by renderings', async () => {
    const { controller, signals } = page(60);
    for (let i = 0; i < 60; i++) {
      await pass(1000);
      controller.hostUpdated();
    }
    expect(signals).toHaveLength(1);
  });

  it('does not wait for longer where the clock has been set back', async () => {
    const { signals, hide } = page(60);
    vi.setSystemTime(Date.now() - 24 * 60 * MINUTE);
    hide(true);
    hide(false);
    await pass(MINUTE);
    expect(signals).toHaveLength(1);
  });

  it('is told to the reader from the second failure on, with the time of the last good answer', async () => {
    const { controller, state, answerWith } = page(60);
    await pass(MINUTE);
    const since = Date.now();
    expect(state.updates).toBe(0);
    answerWith({ good: false });
    await pass(MINUTE);
    expect(controller.stale).toBeUndefined();
    expect(state.updates).toBe(0);
    await pass(2 * MINUTE);
    expect(controller.stale).toEqual({ since, tried: Date.now() });
    expect(state.updates).toBe(1);
    answerWith({ good: true });
    await pass(4 * MINUTE);
    expect(controller.stale).toBeUndefined();
    expect(state.updates).toBe(2);
  });
});

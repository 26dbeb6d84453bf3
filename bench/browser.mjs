import { chromium } from 'playwright-core';
import { howToAdd, obtainEngine } from '../scripts/browsers/engines.mjs';

const viewport = { width: 1280, height: 900 };

/** Work in a page took longer than it may. */
export class TooLong extends Error {}

/** The installed Chromium, headless, and the address of the pages. */
export class Bench {
  /** @param {string} address */
  static async start(address) {
    const engine = await obtainEngine('chromium');
    if (!engine) throw new Error(`no Chromium found: ${howToAdd('chromium')}`);
    const bench = new Bench(address, engine);
    await bench.restart();
    return bench;
  }

  constructor(address, engine) {
    this.address = address;
    this.engine = engine;
  }

  get version() {
    return this.browser.version();
  }

  /** Ends the browser, whatever its pages are doing, and starts it anew. */
  async restart() {
    await this.close();
    this.browser = await chromium.launch({
      executablePath: this.engine.path,
      args: [...(this.engine.args ?? []), '--no-sandbox'],
    });
  }

  async close() {
    await this.browser?.close();
  }
}

/**
 * Hands a fresh page and its debugging session to `use`, and throws what the page throws unless
 * `forgiving`. After `limit` ms it throws `TooLong`; a page that hangs is ended with its browser.
 */
export async function withPage(bench, use, { limit = 600_000, forgiving = false } = {}) {
  const context = await bench.browser.newContext({ viewport, locale: 'de-DE' });
  let hangs = false;
  let timer;
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(bench.address);
    const session = await context.newCDPSession(page);
    // Processor time of the main thread: what else the machine does leaves it alone.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const late = new Promise((_, refuse) => {
      timer = setTimeout(() => refuse(new TooLong(`longer than ${limit / 1000} s`)), limit);
    });
    const used = use(page, session);
    // It goes on after the limit until its browser is gone, and nobody is there to hear of it.
    used.catch(() => undefined);
    const figures = await Promise.race([used, late]);
    if (!forgiving && errors.length > 0) {
      throw new AggregateError(errors, `the page failed: ${errors[0]}`);
    }
    return figures;
  } catch (error) {
    hangs = error instanceof TooLong;
    throw error;
  } finally {
    clearTimeout(timer);
    await (hangs ? bench.restart() : context.close());
  }
}

/** Chrome's own counters, as an object; durations in seconds of processor time since the page began. */
export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Ms of processor time that the main thread has been busy so far. */
export async function busyMs(session) {
  return (await counters(session)).TaskDuration * 1000;
}

/** Two frames: what was asked for before has been painted, and the page is at rest. */
export function twoFrames(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Until the main thread has had next to nothing to do for a while; ten seconds at most. */
export async function calm(page, session) {
  let before = await busyMs(session);
  for (let look = 0; look < 40; look += 1) {
    await page.waitForTimeout(250);
    const now = await busyMs(session);
    if (now - before < 12) return;
    before = now;
  }
}

/** Counters when the page is calm and nothing is left that the collector could take. */
export async function settled(page, session) {
  await twoFrames(page);
  await calm(page, session);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  const { Nodes: nodes, ...rest } = await counters(session);
  return { ...rest, nodes, heap: usedSize, buffers: backingStorageSize };
}

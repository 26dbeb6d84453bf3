import { chromium } from 'playwright-core';
import { howToAdd, obtainEngine } from '../scripts/browsers/engines.mjs';

const viewport = { width: 1280, height: 900 };

/** The installed Chromium, headless. */
export async function startChromium() {
  const engine = await obtainEngine('chromium');
  if (!engine) throw new Error(`no Chromium found: ${howToAdd('chromium')}`);
  const args = [...(engine.args ?? []), '--no-sandbox'];
  const browser = await chromium.launch({ executablePath: engine.path, args });
  return { browser, version: browser.version() };
}

/** Hands a fresh page and its debugging session to `use`, and throws what the page throws. */
export async function withPage({ browser, address }, use) {
  const context = await browser.newContext({ viewport, locale: 'de-DE' });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(address);
    const session = await context.newCDPSession(page);
    // Processor time of the main thread: what else the machine does leaves it alone.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const figures = await use(page, session);
    if (errors.length > 0) throw new AggregateError(errors, `the page failed: ${errors[0]}`);
    return figures;
  } finally {
    await context.close();
  }
}

/** Chrome's own counters, as an object; durations in seconds of processor time since the page began. */
export async function counters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Two frames: what was asked for before has been painted, and the page is at rest. */
export function twoFrames(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

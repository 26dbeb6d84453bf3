import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { howToAdd, obtainEngine } from '../browsers/engines.mjs';
import { at } from '../build/entries.mjs';

/** CSS px around the element; within the gutter that the pages themselves leave beside it. */
const margin = 20;
/** So long may a page take to be complete, ms; beyond it a script of it has failed. */
const patience = 30_000;

/** Serves the demo while `use` takes pictures of it; hands it the address. */
export async function withDemo(use) {
  const server = await createServer({
    configFile: at('vite.config.ts'),
    logLevel: 'error',
    // A file that is saved meanwhile must not reload the page under the camera.
    server: { hmr: false, watch: null },
  });
  try {
    await server.listen();
    return await use(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

/** Letters as the font draws them: hinting differs from machine to machine. */
const drawing = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

async function launch() {
  const engine = await obtainEngine('chromium');
  if (!engine) throw new Error(`no Chromium found: ${howToAdd('chromium')}`);
  const args = [...(engine.args ?? []), '--no-sandbox', ...drawing];
  const env = engine.env && { ...process.env, ...engine.env };
  return chromium.launch({ executablePath: engine.path, args, ...(env && { env }) });
}

/**
 * Opens a page of the demo, complete and at rest, in a browser of its own: the one from npm runs in
 * a single process and ends with its page. `failures()` throws what went wrong in the page.
 */
export async function openPage(address, { width, height = 900, scheme, lang, density = 1 }) {
  const browser = await launch();
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: density,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: lang === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(new Error(message.text()));
  });
  const failures = () => {
    if (errors.length > 0) throw new AggregateError(errors, `${address}: ${errors[0].message}`);
  };
  try {
    await page.goto(`${address}?lang=${lang}`);
    await settle(page);
    failures();
  } catch (error) {
    await browser.close();
    failures();
    throw error;
  }
  return { page, version: browser.version(), failures, close: () => browser.close() };
}

/** Waits for data and fonts, and then for a picture that no longer changes. */
export async function settle(page) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page does not come to rest')), patience);
  });
  try {
    await Promise.race([atRest(page), late]);
  } finally {
    clearTimeout(timer);
  }
}

function atRest(page) {
  return page.evaluate(async () => {
    const frames = async (count) => {
      for (let i = 0; i < count; i += 1) await new Promise((done) => requestAnimationFrame(done));
    };
    await customElements.whenDefined('event-timeline');
    // A font is asked for once a text needs it, and the texts come with the data.
    for (const timeline of document.querySelectorAll('event-timeline')) await timeline.ready;
    await frames(2);
    await document.fonts.ready;
    await frames(3);
    for (const timeline of document.querySelectorAll('event-timeline')) {
      await timeline.ready;
      await timeline.updateComplete;
    }
    await frames(2);
  });
}

/** Picture of the whole page, or of one element with a margin, as the bytes of a PNG. */
export async function takePicture(page, selector) {
  const { clip, scrolled } = selector ? await around(page, selector) : {};
  // What is in the window is painted as it is now; beyond it, Chromium may hand out older tiles.
  const fullPage = !clip || clip.y + clip.height > page.viewportSize().height;
  return page.screenshot({
    fullPage,
    animations: 'disabled',
    caret: 'hide',
    ...(clip && { clip: fullPage ? { ...clip, y: clip.y + scrolled } : clip }),
  });
}

/** Scrolls to the element: its box with a margin, in px of the window, and how far that is down. */
async function around(page, selector) {
  const box = await page.locator(selector).evaluate(async (element, above) => {
    const { y: top } = element.getBoundingClientRect();
    scrollBy({ top: top - above, behavior: 'instant' });
    for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height, scrolled: scrollY };
  }, margin);
  const left = Math.max(0, Math.floor(box.x - margin));
  const right = Math.min(page.viewportSize().width, Math.ceil(box.x + box.width + margin));
  const top = Math.max(0, Math.floor(box.y - margin));
  const height = Math.ceil(box.y + box.height + margin) - top;
  return { clip: { x: left, y: top, width: right - left, height }, scrolled: box.scrolled };
}

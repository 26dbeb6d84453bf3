import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { howToAdd, obtainEngine } from './browsers/engines.mjs';
import { at } from './build/entries.mjs';

// Takes pictures of the demo page as it is now: those of the README into `pictures/`, or with
// `--all DIR` every width, colour scheme and language, for looking through a change.

/** CSS px around the element; within the gutter that the page itself leaves beside it. */
const margin = 20;
const selector = '#timeline event-timeline';

const readme = [
  { name: 'wide', width: 1280, scheme: 'light', lang: 'de', of: 'element', selected: 'call' },
  { name: 'phone', width: 360, scheme: 'light', lang: 'de', of: 'element', density: 2 },
  { name: 'dark', width: 1280, scheme: 'dark', lang: 'de', of: 'element', selected: 'call' },
];

function everything() {
  const widths = [1280, 768, 360].map((width) => ({ width }));
  const schemes = ['light', 'dark'].map((scheme) => ({ scheme }));
  const languages = ['de', 'en'].map((lang) => ({ lang }));
  const subjects = [{ of: 'page' }, { of: 'element', selected: 'call' }];
  return [widths, schemes, languages, subjects].reduce(combine, [{}]).map((picture) => ({
    ...picture,
    name: `${picture.of}-${picture.width}-${picture.scheme}-${picture.lang}`,
  }));
}

/** Each picture so far with each of the choices. */
function combine(pictures, choices) {
  return pictures.flatMap((picture) => choices.map((choice) => ({ ...picture, ...choice })));
}

const { values } = parseArgs({ options: { all: { type: 'string' } } });
const folder = values.all === undefined ? at('pictures') : path.resolve(values.all);
const pictures = values.all === undefined ? readme : everything();
mkdirSync(folder, { recursive: true });

const server = await createServer({ configFile: at('vite.config.ts'), logLevel: 'error' });
let browser;
try {
  await server.listen();
  browser = await launch();
  for (const picture of pictures) console.log(await take(picture, server.resolvedUrls.local[0]));
} finally {
  await browser?.close();
  await server.close();
}

async function launch() {
  const engine = await obtainEngine('chromium');
  if (!engine) throw new Error(`no Chromium found: ${howToAdd('chromium')}`);
  const args = [...(engine.args ?? []), '--no-sandbox', '--font-render-hinting=none'];
  return chromium.launch({ executablePath: engine.path, args });
}

/** Returns the path of the file. */
async function take(picture, address) {
  const { name, width, scheme, lang, of, selected = '', density = 1 } = picture;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    deviceScaleFactor: density,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: lang === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${address}?lang=${lang}`);
  await page.locator(selector).evaluate((timeline, id) => {
    timeline.setAttribute('selected', id);
  }, selected);
  await settle(page);
  if (errors.length > 0) throw new AggregateError(errors, `the page failed: ${errors[0].message}`);
  const file = path.join(folder, `${name}.png`);
  const clip = of === 'element' ? await around(page, width) : undefined;
  await page.screenshot({
    path: file,
    fullPage: true,
    animations: 'disabled',
    ...(clip && { clip }),
  });
  await context.close();
  return file;
}

/** Waits for data and fonts, and then for a picture that no longer changes. */
async function settle(page) {
  await page.evaluate(async () => {
    await customElements.whenDefined('event-timeline');
    await document.fonts.ready;
    for (const timeline of document.querySelectorAll('event-timeline')) await timeline.ready;
    for (let frame = 0; frame < 3; frame += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}

/** The element with a margin, in px of the whole page. */
async function around(page, pageWidth) {
  const box = await page.locator(selector).evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const left = Math.max(0, Math.floor(box.x - margin));
  const right = Math.min(pageWidth, Math.ceil(box.x + box.width + margin));
  const top = Math.floor(box.y - margin);
  return {
    x: left,
    y: top,
    width: right - left,
    height: Math.ceil(box.y + box.height + margin) - top,
  };
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { obtainEngine } from '../browsers/engines.mjs';
import { at } from '../build/entries.mjs';
import { emptyTally } from '../test/tally.mjs';
import { openPage, settle, takePicture, withDemo } from './camera.mjs';
import { comparePictures } from './compare.mjs';
import { pages } from './stories.mjs';

const baselines = at('test/pictures');
const made = path.join(baselines, 'made-with.json');
/** Of the window, CSS px: more than the longest story on a phone, so that each is in it whole. */
const tallest = 3600;
/** Where the pictures of a failed test are put; not in git. */
const failed = at('.cache/pictures');

/**
 * Compares every story of the gallery with its baseline, and asks of some that a label taken away
 * is noticed. With `update`, takes the baselines anew instead.
 */
export async function runPictureTests({ update = false } = {}) {
  const tally = emptyTally('pictures');
  if (!(await obtainEngine('chromium'))) return leftOut(tally);
  const started = performance.now();
  rmSync(failed, { recursive: true, force: true });
  const version = await withDemo((demo) => takeAll(`${demo}gallery.html`, update, tally));
  if (update) writeFileSync(made, `${JSON.stringify({ chromium: version }, null, 2)}\n`);
  else if (tally.failed > 0) sayVersions(version);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`pictures: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}

function leftOut(tally) {
  tally.failed += process.env.CI === 'true' ? 1 : 0;
  console.error('pictures: left out, no Chromium.');
  return tally;
}

/** Returns the version of Chromium that took them. */
async function takeAll(address, update, tally) {
  if (update) removeBaselines();
  let version = '';
  for (const setting of pages) {
    version = await takePage(address, setting, update ? renew : check, tally);
  }
  return version;
}

function removeBaselines() {
  mkdirSync(baselines, { recursive: true });
  for (const name of readdirSync(baselines).filter((file) => file.endsWith('.png'))) {
    rmSync(path.join(baselines, name));
  }
}

function sayVersions(version) {
  const { chromium } = JSON.parse(readFileSync(made, 'utf8'));
  console.error(`Baselines were made with Chromium ${chromium}, this is ${version}.`);
  console.error(
    `Look at ${path.relative(at(), failed)}/; what is meant: npm run pictures -- --update`,
  );
}

async function takePage(address, setting, judge, tally) {
  const { page, version, failures, close } = await openPage(address, {
    ...setting,
    height: tallest,
  });
  try {
    for (const picture of setting.pictures) {
      await page.locator(picture.selector).evaluate((timeline, id) => {
        timeline.setAttribute('selected', id);
      }, picture.selected);
    }
    await settle(page);
    failures();
    for (const picture of setting.pictures) await judge(page, picture, tally);
    return version;
  } finally {
    await close();
  }
}

async function renew(page, { name, selector }, tally) {
  const file = path.join(baselines, `${name}.png`);
  const picture = await takePicture(page, selector);
  writeFileSync(file, picture);
  tally.passed += 1;
  console.log(`${path.relative(at(), file)} (${Math.round(picture.length / 1000)} kB)`);
}

async function check(page, { name, selector, proven }, tally) {
  const file = path.join(baselines, `${name}.png`);
  const actual = await takePicture(page, selector);
  if (!existsSync(file)) return fail(tally, name, 'has no baseline', { actual });
  const expected = readFileSync(file);
  const { problem, diff } = comparePictures(expected, actual);
  if (problem) return fail(tally, name, problem, { actual, diff });
  tally.passed += 1;
  if (proven) await checkItSees(page, { name, selector, expected }, tally);
}

/** The proof that a picture can fail: without its smallest label it must not pass. */
async function checkItSees(page, { name, selector, expected }, tally) {
  const title = await hideSmallestLabel(page, selector);
  const actual = await takePicture(page, selector);
  if (comparePictures(expected, actual).problem) tally.passed += 1;
  else fail(tally, name, `passes without the label “${title}”`, { actual });
}

/** Returns the text of the label. */
function hideSmallestLabel(page, selector) {
  return page.locator(selector).evaluate((timeline) => {
    const area = (label) => {
      const { width, height } = label.getBoundingClientRect();
      return width * height;
    };
    const labels = [...timeline.shadowRoot.querySelectorAll('.flag:not(.away) .lines .line')];
    const [smallest] = labels.sort((a, b) => area(a) - area(b));
    if (!smallest) throw new Error('a story without a label');
    smallest.style.visibility = 'hidden';
    return smallest.textContent;
  });
}

function fail(tally, name, problem, pictures) {
  tally.failed += 1;
  tally.failures.push(`${name}: ${problem}`);
  mkdirSync(failed, { recursive: true });
  for (const [kind, bytes] of Object.entries(pictures)) {
    writeFileSync(path.join(failed, `${name}.${kind}.png`), bytes);
  }
  console.error(`pictures: ${name} ${problem}`);
}

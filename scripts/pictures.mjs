import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { at } from './build/entries.mjs';
import { openPage, settle, takePicture, withDemo } from './pictures/camera.mjs';
import { runPictureTests } from './pictures/check.mjs';
import { closingLine } from './test/tally.mjs';

// Takes pictures of the demo as it is now.
//   npm run pictures                     those of the README, into `pictures/`
//   npm run pictures -- --all DIR        the article in every width, colour scheme and language
//   npm run pictures -- --gallery DIR    the stories of the gallery at 1280, 768 and 360 px
//   npm run pictures -- --check          compares the stories with `test/pictures/`, as `npm test` does
//   npm run pictures -- --update         takes `test/pictures/` anew

const article = '#timeline event-timeline';

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

const { values } = parseArgs({
  options: {
    all: { type: 'string' },
    gallery: { type: 'string' },
    check: { type: 'boolean' },
    update: { type: 'boolean' },
  },
});

if (values.check || values.update) {
  closingLine([await runPictureTests({ update: values.update === true })]);
} else if (values.gallery !== undefined) {
  const folder = folderFor(values.gallery);
  await withDemo(async (demo) => {
    for (const width of [1280, 768, 360]) await takeGallery(demo, width, folder);
  });
} else {
  const folder = folderFor(values.all ?? at('pictures'));
  const pictures = values.all === undefined ? readme : everything();
  await withDemo(async (demo) => {
    for (const picture of pictures) await takeArticle(demo, picture, folder);
  });
}

function folderFor(name) {
  const folder = path.resolve(name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function takeArticle(demo, picture, folder) {
  const { name, of, selected = '' } = picture;
  const { page, failures, close } = await openPage(demo, picture);
  await page.locator(article).evaluate((timeline, id) => {
    timeline.setAttribute('selected', id);
  }, selected);
  await settle(page);
  failures();
  keep(path.join(folder, `${name}.png`), await takePicture(page, of === 'element' && article));
  await close();
}

async function takeGallery(demo, width, folder) {
  const setting = { width, scheme: 'light', lang: 'de' };
  const { page, failures, close } = await openPage(`${demo}gallery.html`, setting);
  failures();
  for (const id of await page.locator('.sample').evaluateAll((all) => all.map(({ id }) => id))) {
    keep(path.join(folder, `${id}-${width}.png`), await takePicture(page, `#${id} event-timeline`));
  }
  keep(path.join(folder, `page-${width}.png`), await takePicture(page));
  await close();
}

function keep(file, picture) {
  writeFileSync(file, picture);
  console.log(file);
}

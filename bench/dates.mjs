// `npm run bench:dates`: how many dates a second `parseWhen` reads, in this Node. `npm run bench`
// prints the same as a section of its table.
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { at, root } from '../scripts/build/entries.mjs';
import { medians } from './numbers.mjs';

/** How many dates a second are to be read. */
export const DATES_WANTED = 1_000_000;

/** Dates of one measurement. */
const COUNT = 200_000;

/** Measurements before the first that counts: until then the code is still being compiled. */
const WARM_UP = 3;

/** News as it is dated: of ten dates so many of each kind. */
const KINDS = {
  day: [5, (date) => iso(date, 10)],
  month: [1, (date) => iso(date, 7)],
  year: [1, (date) => iso(date, 4)],
  'date-time in a zone': [2, (date) => `${iso(date, 16)}[Europe/Berlin]`],
  interval: [1, (date, next) => `${iso(date, 10)}/${iso(next, 10)}`],
};

/** Dates a second: of the mix of news, and of each kind by itself; median, least and most. */
export async function measureDates(runs) {
  const { parseWhen } = await source();
  const texts = Object.entries(KINDS).map(([name, [, write]]) => [name, some(write)]);
  const all = [['news', mixed(Object.fromEntries(texts))], ...texts];
  const samples = [];
  for (let run = -WARM_UP; run < runs; run += 1) {
    const sample = Object.fromEntries(all.map(([name, list]) => [name, rate(parseWhen, list)]));
    if (run >= 0) samples.push(sample);
  }
  return medians(samples);
}

/** `src/time/edtf.ts` as the build makes it. Nothing is written. */
async function source() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      rolldownOptions: {
        input: at('src/time/edtf.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [{ code }] = [result].flat().flatMap(({ output }) => output);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** Dates of the last thirty years, spread by a step that meets every hour, minute and month. */
function some(write) {
  const first = Date.UTC(1996, 0, 1);
  const span = 30 * 365 * 86_400_000;
  const texts = [];
  for (let i = 0; i < COUNT; i += 1) {
    const ms = first + ((i * 7_654_321_987) % span);
    texts.push(write(new Date(ms), new Date(ms + 9 * 86_400_000)));
  }
  return texts;
}

function mixed(texts) {
  const order = Object.entries(KINDS).flatMap(([name, [share]]) => Array(share).fill(name));
  return Array.from({ length: COUNT }, (_, i) => texts[order[i % order.length]][i]);
}

function rate(parseWhen, texts) {
  let sum = 0;
  const begun = performance.now();
  for (const text of texts) sum += parseWhen(text).hi;
  const seconds = (performance.now() - begun) / 1000;
  if (!Number.isFinite(sum)) throw new Error('not every date has been read');
  return texts.length / seconds;
}

function iso(date, length) {
  return date.toISOString().slice(0, length);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = await measureDates(9);
  for (const [name, { median, low, high }] of Object.entries(figures)) {
    const [middle, least, most] = [median, low, high].map((each) => (each / 1e6).toFixed(2));
    console.log(`${name.padEnd(20)} ${middle} million a second (${least}–${most})`);
  }
  const enough = figures.news.median >= DATES_WANTED;
  console.log(`${enough ? 'reached' : 'MISSED'}: ${DATES_WANTED / 1e6} million a second of news`);
  if (!enough) process.exitCode = 1;
}

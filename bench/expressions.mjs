// `node bench/expressions.mjs`: looks for regular expressions under `src/` that take a square of time.
// Each is run on long texts made to mislead it, of one length and of twice that length; what takes far
// more than twice as long is printed, to be judged by hand: some never see a long text. No test, for
// a busy machine measures anything.
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { at } from '../scripts/build/entries.mjs';

/** Characters of the longer text. */
const LONG = 16_000;

/** Ms from which a text of that length is slow at all: what is linear needs a hundredth of it. */
const SLOW = 8;

/** How much longer the longer text may take. */
const MOST = 2.8;

/** What is repeated, whatever an expression looks for. */
const PUMPS = [
  'a',
  'A',
  '1',
  '0',
  ' ',
  '\n',
  '-',
  '.',
  ',',
  ':',
  '"',
  '<',
  '<a',
  'a ',
  '1-',
  '- ',
  '#',
];
const ENDS = ['', '\u0000', '\n', '\u2028', 'x'];

const found = new Map();
for (const name of readdirSync(at('src'), { recursive: true })) {
  if (!name.endsWith('.ts')) continue;
  walk(parseSync(name, readFileSync(at(`src/${name}`), 'utf8')).program, name);
}
const slow = [...found].flatMap(([source, { regex, name }]) => judge(source, regex, name));
for (const line of slow) console.log(line);
console.log(`${found.size} regular expressions, ${slow.length} to look at`);

/** Adds the expressions of a syntax tree to `found`. */
function walk(node, name) {
  if (typeof node !== 'object' || node === null) return;
  if (node.type === 'Literal' && node.regex) {
    const { pattern, flags } = node.regex;
    const regex = new RegExp(pattern, flags.replace('g', ''));
    found.set(`/${pattern}/${flags}`, { regex, name });
  }
  for (const inner of Object.values(node)) walk(inner, name);
}

function judge(source, regex, name) {
  for (const text of hostile(source)) {
    const long = time(regex, text(LONG)) < SLOW ? 0 : least(regex, text(LONG));
    if (long < SLOW) continue;
    const ratio = long / least(regex, text(LONG / 2));
    if (ratio > MOST)
      return [`${name}: ${source}\n  ${JSON.stringify(text(12))}: ×${ratio.toFixed(1)}`];
  }
  return [];
}

/** Texts by their length: words of the expression, then one piece of it again and again. */
function* hostile(source) {
  const letters = [...new Set(source.replace(/\\[a-z]/gi, '').match(/[^\\()[\]{}?*+|^$]/g) ?? [])];
  const words = (source.match(/[\p{L}\d<>&#"'=:/.;-]{1,12}/gu) ?? []).slice(0, 12);
  const pieces = [...new Set([...PUMPS, ...letters.slice(0, 24), ...words])];
  for (const piece of pieces) {
    for (const before of ['', ...words]) {
      for (const end of ENDS) yield (length) => before + piece.repeat(length / piece.length) + end;
    }
  }
}

function time(regex, text) {
  regex.lastIndex = 0;
  const began = performance.now();
  regex.test(text);
  return performance.now() - began;
}

function least(regex, text) {
  return Math.min(time(regex, text), time(regex, text), time(regex, text));
}

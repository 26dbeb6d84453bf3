import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { sizes } from '../scripts/build/budget.mjs';
import { at } from '../scripts/build/entries.mjs';

const single = at('dist/event-timeline.js');

/** What the single file is made of. */
const sources = ['src', 'scripts/build', 'package.json', 'package-lock.json'];

/**
 * Sizes of the single file in bytes; it is built if it is missing or older than its sources, unless
 * another file is to be measured as it lies.
 */
export async function builtFile(file, build) {
  if (build && isStale()) {
    console.log('dist/event-timeline.js is missing or older than its sources: building it');
    const begin = Date.now();
    // Over budget it fails, but the file is there, and its size is what the table is to show.
    spawnSync(process.execPath, [at('scripts/build.mjs'), '--only', 'single'], {
      stdio: 'inherit',
    });
    // A source may have been saved meanwhile; only what has not been written is a failure.
    if (builtAt() < begin) throw new Error('dist/event-timeline.js could not be built');
  }
  return sizes(file);
}

function isStale() {
  const built = builtAt();
  return sources
    .flatMap((name) => filesOf(at(name)))
    .some((file) => statSync(file).mtimeMs > built);
}

/** Ms since 1970; 0 if it is missing. */
function builtAt() {
  return existsSync(single) ? statSync(single).mtimeMs : 0;
}

function filesOf(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

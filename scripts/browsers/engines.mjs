import { findChromium, findFirefox, findWebKit } from './find.mjs';
import { debianPackages, installEngine } from './install.mjs';
import { npmChromium } from './npm-chromium.mjs';

/** The engines the element is tested in, in this order. */
export const engines = ['chromium', 'firefox', 'webkit'];

const find = {
  chromium: () => wrap(findChromium()),
  firefox: () => wrap(findFirefox()),
  webkit: findWebKit,
};

/**
 * How to start an engine: what is installed, else what can be installed, else (Chromium) the one
 * from npm; undefined if there is none.
 */
export async function obtainEngine(engine) {
  const found = find[engine]();
  if (found) return found;
  const installed = installEngine(engine) ? find[engine]() : undefined;
  if (installed || engine !== 'chromium') return installed;
  return npmChromium();
}

/** How somebody adds an engine that is missing. */
export function howToAdd(engine) {
  if (process.platform === 'linux') {
    return `sudo apt-get install ${debianPackages[engine].join(' ')} (or your system's packages)`;
  }
  if (engine === 'webkit') return 'WebKitGTK is for Linux: run the tests there, or let CI do it';
  const name = engine === 'chromium' ? 'Chrome (https://www.google.com/chrome)' : 'Firefox';
  return `install ${name}, or set ${engine.toUpperCase()}_PATH`;
}

function wrap(path) {
  return path === undefined ? undefined : { path };
}

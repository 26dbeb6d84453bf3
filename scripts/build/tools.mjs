import { readFileSync } from 'node:fs';
import { at } from './entries.mjs';

/** Path of the script behind a package's command, to be run by this very Node. */
export function scriptOf(packageName, command) {
  const { bin } = JSON.parse(readFileSync(at('node_modules', packageName, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[command];
  return at('node_modules', packageName, file);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Absolute path of a file of the checkout. */
export function at(...parts) {
  return path.join(root, ...parts);
}

/** Every `src/extras/*.ts`: what few pages need, each becoming a script of its own. */
export function extras() {
  const folder = at('src/extras');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** True for what the npm build leaves to the installer: `lit`, `lit/decorators.js`, `d3` … */
export function isDependency(id) {
  return Object.keys(manifest.dependencies).some(
    (name) => id === name || id.startsWith(`${name}/`),
  );
}

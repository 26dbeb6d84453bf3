import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from './entries.mjs';

/**
 * The licence texts of the packages whose modules went into a bundle: MIT, BSD and ISC all ask
 * for their notice to travel with the copy.
 */
export function licences(moduleIds) {
  const packages = new Set(moduleIds.map(packageOf).filter((name) => name !== undefined));
  return [...packages]
    .sort()
    .map(notice)
    .join(`\n\n${'-'.repeat(80)}\n\n`);
}

function packageOf(id) {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function notice(name) {
  const folder = at('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file =
    existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}

import { readdirSync, readFileSync } from 'node:fs';

/**
 * The licence texts of the packages whose modules went into a bundle: MIT, BSD and ISC all ask
 * for their notice to travel with the copy.
 */
export function licences(moduleIds) {
  const folders = new Set(moduleIds.map(folderOf).filter((folder) => folder !== undefined));
  const notices = new Set([...folders].sort(byName).map(notice));
  return [...notices].join(`\n\n${'-'.repeat(80)}\n\n`);
}

/** The folder of the package that a module belongs to; packages may hold others of their own. */
function folderOf(id) {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function byName(a, b) {
  return nameOf(a) < nameOf(b) ? -1 : 1;
}

function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('/node_modules/'));
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`;
}

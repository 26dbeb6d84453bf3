// Completes package-lock.json: npm leaves out the native packages of platforms that it could not
// look up while resolving (npm/cli#4828), and `npm ci` then refuses the lock file.
//   npm run lock
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from './build/entries.mjs';

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
];
const processors = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
];

const file = at('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name) || !/^\d/.test(version)) continue;
    lock.packages[`node_modules/${name}`] = describe(name, version, entry);
    added.push(`${name}@${version}`);
  }
}
const { '': project, ...others } = lock.packages;
const sorted = Object.entries(others).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = { '': project, ...Object.fromEntries(sorted) };
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added.length} added ${added.join(' ')}`.trimEnd());

/** Whether a package is found from `place`, going up through the folders as Node does. */
function isLocked(place, name) {
  const parts = place === '' ? [] : place.split('/node_modules/');
  const places = parts.map((_, depth) => `${parts.slice(0, depth + 1).join('/node_modules/')}/`);
  return ['', ...places].some((base) => `${base}node_modules/${name}` in lock.packages);
}

/** What npm would have written, as far as the name tells; without a hash, which nobody here knows. */
function describe(name, version, { dev }) {
  const parts = name.split(/[-/]/);
  const os = [...systems, 'win32'].filter((system) => parts.includes(system));
  return {
    version,
    cpu: processors.filter((processor) => parts.includes(processor)),
    ...(dev ? { dev } : {}),
    ...libc(name, os),
    optional: true,
    os,
  };
}

function libc(name, os) {
  if (!os.includes('linux')) return {};
  return { libc: [/musl/.test(name) ? 'musl' : 'glibc'] };
}

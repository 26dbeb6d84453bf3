// Makes dist/ (npm builds, the single file with its hash, extras, the command, types) and
// custom-elements.json.
//   node scripts/build.mjs [--only single] [--keep-manifest]
// --keep-manifest leaves the committed custom-elements.json alone, so that a test can judge it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { budget, integrity, kilobytes, sizes } from './build/budget.mjs';
import { buildCommand, buildExtras, buildForNpm, buildSingle } from './build/bundles.mjs';
import { rewriteDeclarations } from './build/declarations.mjs';
import { at, root } from './build/entries.mjs';
import { licences } from './build/licences.mjs';
import { scriptOf } from './build/tools.mjs';

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, 'keep-manifest': { type: 'boolean', default: false } },
});
// Whoever calls (a test, the dev server): Lit's export conditions follow this variable.
process.env.NODE_ENV = 'production';

const dist = at('dist');
const single = path.join(dist, 'event-timeline.js');

if (options.only === 'single') {
  await makeSingle();
} else {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(path.join(dist, 'extras'), { recursive: true });
  await buildForNpm(dist);
  const modules = await makeSingle();
  await buildExtras(dist);
  writeLicences([...modules, ...(await buildCommand(dist))]);
  bin('typescript', 'tsc', '-p', 'tsconfig.build.json');
  rewriteDeclarations(path.join(dist, 'types'));
  if (!options['keep-manifest']) {
    bin(
      '@custom-elements-manifest/analyzer',
      'cem',
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
    );
  }
}
report();

async function makeSingle() {
  const modules = await buildSingle(dist);
  writeLicences(modules);
  writeFileSync(path.join(dist, 'event-timeline.sri.txt'), `${integrity(single)}\n`);
  return modules;
}

function writeLicences(modules) {
  writeFileSync(path.join(dist, 'licences.txt'), `${licences(modules)}\n`);
}

/** Runs a package's own command, without a shell, so that it works the same everywhere. */
function bin(packageName, command, ...args) {
  const script = scriptOf(packageName, command);
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
}

function report() {
  const { raw, gzip } = sizes(single);
  const share = Math.round((100 * gzip) / budget);
  console.log(
    `dist/event-timeline.js  ${kilobytes(raw)}, gzipped ${kilobytes(gzip)} ` +
      `(${share} % of ${kilobytes(budget)})`,
  );
  if (gzip > budget) {
    console.error(`Over budget by ${kilobytes(gzip - budget)} gzipped.`);
    process.exitCode = 1;
  }
}

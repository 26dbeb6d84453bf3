import { spawnSync } from 'node:child_process';
import { at, root } from '../build/entries.mjs';
import { scriptOf } from '../build/tools.mjs';
import { emptyTally } from './tally.mjs';

/**
 * Runs a check that passes or fails as a whole: a package's command, or, without a package, a
 * script of this project. It counts only when it fails, since it is not a test.
 */
export function runCheck(name, packageName, command, ...args) {
  const script = packageName ? scriptOf(packageName, command) : at(command);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status === 0) return emptyTally(name);
  return { ...emptyTally(name), failed: 1, failures: [name] };
}

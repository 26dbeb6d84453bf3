import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findCommand } from './find.mjs';

/** Debian's packages for each engine; `xauth` is what `xvfb-run` needs and only recommends. */
export const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

let listsAreFresh = false;

/**
 * Installs an engine with apt-get, if this is a Debian-like system and we are root or may become
 * root without being asked for a password. Returns whether apt-get says that it did.
 */
export function installEngine(engine) {
  const apt = aptGet();
  if (!apt) return false;
  const packages = debianPackages[engine];
  console.log(`${engine}: not found, installing ${packages.join(' ')} …`);
  if (!listsAreFresh) listsAreFresh = run([...apt, 'update']);
  return run([...apt, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** The command that may install packages here, or undefined. */
export function aptGet() {
  if (process.env.EVENT_TIMELINE_NO_INSTALL || !existsSync('/etc/debian_version')) return undefined;
  const command = findCommand('apt-get');
  if (!command) return undefined;
  if (process.getuid?.() === 0) return [command, '-qq'];
  if (!mayBecomeRoot()) return undefined;
  return ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive', command, '-qq'];
}

function mayBecomeRoot() {
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

function run([command, ...args]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  return spawnSync(command, args, { env, stdio, timeout: 600_000 }).status === 0;
}

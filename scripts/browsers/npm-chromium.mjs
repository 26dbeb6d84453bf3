import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { at } from '../build/entries.mjs';

/**
 * The Chromium inside `@sparticuz/chromium`, for machines where none can be installed
 * (Linux x64): its path, arguments and further environment. Undefined where it does not run.
 */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { ...process.env };
  try {
    return await unpack(before);
  } catch {
    return undefined;
  } finally {
    // What it puts into the environment (libraries, fonts) is not for the other engines.
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

async function unpack(before) {
  const folder = at('node_modules/.cache/event-timeline/chromium');
  mkdirSync(folder, { recursive: true });
  // It unpacks into the temporary folder, where a leftover of another version would be taken for it.
  process.env.TMPDIR = folder;
  if (!hasLibraries()) process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await chromium.executablePath();
  execFileSync(path, ['--version'], { stdio: 'ignore' });
  const own = Object.entries(process.env).filter(([name, value]) => before[name] !== value);
  const env = Object.fromEntries(own.filter(([name]) => name !== 'TMPDIR'));
  // Tests are about the web as it is, with its security.
  const args = chromium.args.filter((arg) => arg !== '--disable-web-security');
  return { path, args, env };
}

/** Without NSS the package must unpack its own libraries, which it does only as on AWS Lambda. */
function hasLibraries() {
  for (const ldconfig of ['ldconfig', '/sbin/ldconfig']) {
    try {
      const known = execFileSync(ldconfig, ['-p'], { encoding: 'utf8', stdio: 'pipe' });
      return known.includes('libnss3.so') && known.includes('libexpat.so');
    } catch {
      // Not at this place; try the next one.
    }
  }
  return false;
}

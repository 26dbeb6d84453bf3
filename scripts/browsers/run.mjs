import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { at, root } from '../build/entries.mjs';
import { scriptOf } from '../build/tools.mjs';
import { addTally, emptyTally } from '../test/tally.mjs';
import { bundleTests } from './bundle.mjs';
import { howToAdd, obtainEngine } from './engines.mjs';
import { startWebKitDriver } from './webkit-driver.mjs';

/** One engine may take this long; beyond it the run is stuck. */
const patience = 10 * 60_000;

/** A test keeps about one core busy. */
const ATONCE = availableParallelism() > 1 ? 2 : 1;

/** Runs the browser tests in each engine, two at a time, and adds up what came out. */
export async function runBrowserTests(engines, files) {
  const total = emptyTally('browser');
  const found = [];
  // One after the other: what is missing is installed here. The slowest comes last, and begins.
  for (const engine of engines) found.unshift([engine, await obtainEngine(engine)]);
  const folder = mkdtempSync(path.join(tmpdir(), 'event-timeline-bundle-'));
  const served = { files, folder: (await bundleTests(folder, files)) ? folder : undefined };
  const worker = async () => {
    for (let next = found.shift(); next; next = found.shift()) {
      addTally(total, await runEngine(...next, served));
    }
  };
  await Promise.all(Array.from({ length: ATONCE }, worker));
  rmSync(folder, { recursive: true, force: true });
  if (total.passed + total.failed === 0) {
    console.error('browser: no engine ran a test.');
    total.failed += 1;
  }
  return total;
}

async function runEngine(engine, description, served) {
  if (!description) return leftOut(engine);
  const started = performance.now();
  const first = await attempt(engine, description, served);
  // A browser that did not come up says nothing about the tests; a failing test is never repeated.
  const counts = first ?? (await attempt(engine, description, served));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!counts) {
    console.error(`${engine}: did not run (${seconds} s)`);
    return { passed: 0, failed: 1, failures: [`${engine}: did not run`] };
  }
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  console.log(
    `${engine}: ${counts.passed} passed, ${counts.failed} failed${skipped} (${seconds} s)`,
  );
  const failures = counts.failures?.map((failure) => `${engine}: ${failure}`);
  return { ...counts, failures };
}

function leftOut(engine) {
  const must = process.env.CI === 'true';
  console.error(`${engine}: left out, not found. To add it: ${howToAdd(engine)}`);
  return { passed: 0, failed: must ? 1 : 0, failures: must ? [`${engine}: not found`] : [] };
}

/** The counts of one run, or undefined if the browser did not get as far as running tests. */
async function attempt(engine, description, served) {
  const folder = mkdtempSync(path.join(tmpdir(), 'event-timeline-tests-'));
  let driver;
  try {
    if (engine === 'webkit') driver = await startWebKitDriver(description);
    const counts = path.join(folder, 'counts.json');
    const code = await runner(engine, { ...description, port: driver?.port }, counts, served);
    return judge(code, counts);
  } catch (error) {
    console.error(`${engine}: ${error.message}`);
    return undefined;
  } finally {
    driver?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(code, file) {
  if (!existsSync(file)) return undefined;
  const counts = JSON.parse(readFileSync(file, 'utf8'));
  if (code !== 0 && counts.ran === 0) return undefined;
  if (code !== 0 && counts.failed === 0) {
    counts.failed = 1;
    counts.failures = [`ended with code ${code}`];
  }
  return counts;
}

function runner(engine, description, counts, { files, folder }) {
  const script = scriptOf('@web/test-runner', 'wtr');
  const child = spawn(process.execPath, [script, '--config', at('web-test-runner.config.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      EVENT_TIMELINE_ENGINE: engine,
      EVENT_TIMELINE_BROWSER: JSON.stringify(description),
      EVENT_TIMELINE_COUNTS: counts,
      ...(files ? { EVENT_TIMELINE_FILES: files } : {}),
      ...(folder ? { EVENT_TIMELINE_BUNDLES: folder } : {}),
    },
  });
  // What two engines say at the same time is kept apart: each speaks when it has done.
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

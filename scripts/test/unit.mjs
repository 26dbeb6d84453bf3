import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../build/entries.mjs';
import { scriptOf } from '../build/tools.mjs';

/** Runs the unit tests far from UTC and counts them. */
export function runUnitTests() {
  const folder = mkdtempSync(path.join(tmpdir(), 'event-timeline-unit-'));
  const file = path.join(folder, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [scriptOf('vitest', 'vitest'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'Pacific/Chatham', EVENT_TIMELINE_BUILT: '1' },
  });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const tally = report ? count(report) : nothing();
  rmSync(folder, { recursive: true, force: true });
  // Errors outside of a test, and a suite that ran nothing, show only in the exit code.
  if (tally.failed === 0 && (status !== 0 || tally.passed === 0)) tally.failed = 1;
  if (report) printMutated(report);
  console.log(`unit: ${tally.passed} passed, ${tally.failed} failed`);
  return tally;
}

function nothing() {
  return { name: 'unit', passed: 0, failed: 1 };
}

function count(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed');
  return {
    name: 'unit',
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    failures: [
      ...failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0] ?? ''}`),
      ...broken.map(({ name, message }) => `${name}: ${message}`),
    ],
  };
}

/** What the tests of mutated documents say of themselves (`test/data/mutated/corpus.ts`). */
function printMutated({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const figures = tests.flatMap(({ meta }) => (meta?.mutated ? [meta.mutated] : []));
  if (figures.length === 0) return;
  const least = Math.min(...figures.map(({ documents }) => documents));
  const uncaught = figures.reduce((sum, one) => sum + one.uncaught, 0);
  const documents = least.toLocaleString('en');
  console.log(
    `mutated documents: ${figures.length} formats × ${documents}, ${uncaught} uncaught errors`,
  );
}

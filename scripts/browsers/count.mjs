import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Reporter of @web/test-runner that leaves the numbers of a run, and what failed, in a file, as JSON. */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { ran: 0, passed: 0, failed: 0, skipped: 0 };
      const failures = [];
      for (const session of sessions) {
        const counts = countSession(session);
        add(total, counts);
        if (counts.failed > 0) failures.push(...failuresOf(session));
      }
      writeFileSync(file, JSON.stringify({ ...total, failures }));
    },
  };
}

/** A file that breaks before or beside its tests counts as one failure: it must not pass unseen. */
function countSession(session) {
  const counts = countSuite(session.testResults);
  counts.ran = counts.passed + counts.failed;
  const broken = session.errors.length > 0 || counts.ran + counts.skipped === 0;
  if (broken || (!session.passed && counts.failed === 0)) counts.failed += 1;
  return counts;
}

/** What failed in a file, a line each. */
function failuresOf({ testFile, testResults, errors }) {
  const name = path.basename(testFile);
  const told = failedTests(testResults).map((test) => `${name}: ${test}`);
  for (const { message } of errors) told.push(`${name}: ${message}`);
  return told.length > 0 ? told : [`${name}: ended before its tests`];
}

function failedTests(suite, within = '') {
  const tests = (suite?.tests ?? []).filter((test) => outcome(test) === 'failed');
  return [
    ...tests.map(({ name, error }) => `${within}${name}: ${error?.message ?? ''}`),
    ...(suite?.suites ?? []).flatMap((inner) => failedTests(inner, `${within}${inner.name} › `)),
  ];
}

function countSuite(suite) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of suite?.tests ?? []) counts[outcome(test)] += 1;
  for (const inner of suite?.suites ?? []) add(counts, countSuite(inner));
  return counts;
}

function outcome(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}

function add(total, counts) {
  for (const key of Object.keys(counts)) total[key] += counts[key];
}

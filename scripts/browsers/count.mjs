import { writeFileSync } from 'node:fs';

/** Reporter of @web/test-runner that leaves the numbers of a run in a file, as JSON. */
export function countingReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { ran: 0, passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) add(total, countSession(session));
      writeFileSync(file, JSON.stringify(total));
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

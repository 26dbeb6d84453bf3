/** Passed and failed tests of one suite, and what failed, a line each. */
export function emptyTally(name) {
  return { name, passed: 0, failed: 0, failures: [] };
}

/** Adds `counts` to `total`. Mutates total! */
export function addTally(total, counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.failures.push(...(counts.failures ?? []));
}

/**
 * Prints what failed once more, for it stands far above by now, and `N passed, N failed`, the last
 * line of every run; sets the exit code.
 */
export function closingLine(tallies) {
  const total = emptyTally('all');
  for (const tally of tallies) addTally(total, tally);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  for (const failure of total.failures) console.log(`FAILED ${failure.slice(0, 400)}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

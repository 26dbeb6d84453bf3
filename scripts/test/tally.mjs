/** Passed and failed tests of one suite. */
export function emptyTally(name) {
  return { name, passed: 0, failed: 0 };
}

/** Adds `counts` to `total`. Mutates total! */
export function addTally(total, counts) {
  total.passed += counts.passed;
  total.failed += counts.failed;
}

/** Prints `N passed, N failed`, the last line of every run, and sets the exit code. */
export function closingLine(tallies) {
  const total = emptyTally('all');
  for (const tally of tallies) addTally(total, tally);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

// `npm test`: types, lint, build with its budget, unit tests, browser tests in three engines, and
// pictures of the gallery.
// Ends with the line `N passed, N failed`; a failed check counts as one failure.
import { engines } from './browsers/engines.mjs';
import { runBrowserTests } from './browsers/run.mjs';
import { runPictureTests } from './pictures/check.mjs';
import { runCheck } from './test/checks.mjs';
import { closingLine } from './test/tally.mjs';
import { runUnitTests } from './test/unit.mjs';

const tallies = [
  runCheck('types', 'typescript', 'tsc', '--noEmit', '-p', '.'),
  runCheck('lint', '@biomejs/biome', 'biome', 'check', '.'),
  runCheck('build', undefined, 'scripts/build.mjs', '--keep-manifest'),
  runUnitTests(),
  await runBrowserTests(engines),
  await runPictureTests(),
];
closingLine(tallies);

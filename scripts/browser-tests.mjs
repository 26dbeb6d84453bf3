// Runs the browser tests in Chromium, Firefox and WebKit, two engines at a time.
//   node scripts/browser-tests.mjs [--engine chromium]… [--files 'test/browser/card.browser.ts']
import { parseArgs } from 'node:util';
import { engines } from './browsers/engines.mjs';
import { runBrowserTests } from './browsers/run.mjs';
import { closingLine } from './test/tally.mjs';

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: engines },
    files: { type: 'string' },
  },
});
const unknown = values.engine.filter((engine) => !engines.includes(engine));
if (unknown.length > 0) {
  console.error(`Unknown engine: ${unknown.join(', ')}. Known: ${engines.join(', ')}`);
  process.exit(2);
}
closingLine([await runBrowserTests(values.engine, values.files)]);

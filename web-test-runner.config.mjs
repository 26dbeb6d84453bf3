// One engine per run: `npm run browser` starts them, two at a time, and adds up.
//   npm run browser -- --engine chromium --files 'test/browser/card.browser.ts'
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundledMiddleware } from './scripts/browsers/bundle.mjs';
import { countingReporter } from './scripts/browsers/count.mjs';
import { obtainEngine } from './scripts/browsers/engines.mjs';
import { freePort } from './scripts/browsers/free-port.mjs';
import { launcherFor } from './scripts/browsers/launchers.mjs';
import { misbehavingMiddleware } from './test/browser/server/misbehaving-server.mjs';

const engine = process.env.EVENT_TIMELINE_ENGINE ?? 'chromium';
const description = process.env.EVENT_TIMELINE_BROWSER
  ? JSON.parse(process.env.EVENT_TIMELINE_BROWSER)
  : await obtainEngine(engine);
const counts = process.env.EVENT_TIMELINE_COUNTS;
const bundles = process.env.EVENT_TIMELINE_BUNDLES;

export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: process.env.EVENT_TIMELINE_FILES ?? 'test/browser/**/*.browser.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  browsers: [launcherFor(engine, description)],
  // Two engines that begin at once would find the same one.
  port: await freePort(),
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  middleware: [misbehavingMiddleware(), ...(bundles ? [bundledMiddleware(bundles)] : [])],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY === true }),
    ...(counts ? [countingReporter(counts)] : []),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests of event-timeline</title>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};

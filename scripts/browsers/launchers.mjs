import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

const chromiumArgs = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Lets a test ask for a collection: whether something is let go of cannot be seen otherwise.
  '--js-flags=--expose-gc',
  // Test machines are often root in a container, where the sandbox cannot be built.
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
];

const make = {
  chromium: ({ path, args = [], env = {} }) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        executablePath: path,
        args: [...args, ...chromiumArgs],
        env: { ...process.env, ...env },
      },
    }),
  firefox: ({ path }) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: path },
    }),
  webkit: ({ port, browser }) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      concurrency: 1,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      },
    }),
};

/** The launcher of @web/test-runner for an engine as `obtainEngine` describes it. */
export function launcherFor(engine, description) {
  return make[engine](description);
}

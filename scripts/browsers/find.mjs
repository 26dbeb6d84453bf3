import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined);

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFiles.map((folder) => path.join(folder, 'Google/Chrome/Application/chrome.exe')),
];
const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...programFiles.map((folder) => path.join(folder, 'Mozilla Firefox/firefox.exe')),
];

/** Path of an installed Chromium or Chrome; `CHROMIUM_PATH` wins. */
export function findChromium() {
  return firstRunnable([
    process.env.CHROMIUM_PATH,
    ...onPath(chromiumNames.filter((name) => !isSnapStub(name))),
    ...chromiumPlaces,
  ]);
}

/** Path of an installed Firefox; `FIREFOX_PATH` wins. */
export function findFirefox() {
  return firstRunnable([process.env.FIREFOX_PATH, ...onPath(firefoxNames), ...firefoxPlaces]);
}

/** WebKitGTK's driver, its small browser, and a display to show it on; undefined if one lacks. */
export function findWebKit() {
  const driver = firstRunnable(onPath(['WebKitWebDriver']));
  const browser = firstRunnable(miniBrowsers());
  const xvfb = firstRunnable(onPath(['xvfb-run']));
  const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const ready = driver && browser && ((xvfb && firstRunnable(onPath(['xauth']))) || hasDisplay);
  return ready ? { driver, browser, xvfb } : undefined;
}

/** Path of a command, or undefined. */
export function findCommand(name) {
  return firstRunnable(onPath([name]));
}

function miniBrowsers() {
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const folders = roots.filter(existsSync).flatMap((root) => [
    root,
    ...readdirSync(root)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => path.join(root, name)),
  ]);
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return versions.flatMap((version) =>
    folders.map((folder) => path.join(folder, version, 'MiniBrowser')),
  );
}

/** Ubuntu's `chromium-browser` only points at a snap, which containers cannot run. */
function isSnapStub(name) {
  return (
    name === 'chromium-browser' && existsSync('/usr/bin/snap') && !existsSync('/snap/chromium')
  );
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function firstRunnable(files) {
  return files.find((file) => file !== undefined && isRunnable(file));
}

function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

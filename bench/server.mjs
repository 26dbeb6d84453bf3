import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { at } from '../scripts/build/entries.mjs';

const page = `<!doctype html>
<html lang="de">
  <meta charset="utf-8">
  <title>bench</title>
  <link rel="icon" href="data:,">
  <style>body { margin: 20px; font: 16px/1.5 sans-serif }</style>
  <main></main>
</html>`;

const TYPES = {
  '.mjs': 'text/javascript',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Folders of the checkout that the pages of the bench may ask for, at the same addresses. */
const FOLDERS = ['bench/', 'demo/many/', 'dist/', 'node_modules/'];
/** What a page must load for a subject, beside the bench itself. */
const COUNTED = /^\/(dist|node_modules)\//;

/**
 * Serves the empty page, the subjects with what they load, the flagship and the phases script. The
 * page is isolated from other origins, for only then `performance.now()` counts in 5 µs and not in 100.
 *
 * @param {string} phases Script of the phases.
 * @param {string} single Absolute path of the single file under test.
 */
export async function serve(phases, single) {
  const bodies = {
    '/': ['text/html', () => page],
    '/phases.js': ['text/javascript', () => phases],
    '/flagship.json': ['application/json', () => readFileSync(at('data/xi-trump-ukraine.json'))],
  };
  const loaded = new Map();
  const server = createServer(({ url = '/' }, response) => {
    const [address] = url.split('?');
    const [type, body] = bodies[address] ?? fileAt(address, single);
    const content = body?.() ?? '';
    if (COUNTED.test(address)) loaded.set(address, content);
    response.writeHead(type ? 200 : 404, {
      'Content-Type': `${type ?? 'text/plain'}; charset=utf-8`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    /** Bytes, gzipped, of what pages have loaded since the last call, each address once. */
    takeLoaded: () => {
      const bytes = [...loaded.values()].map((content) => gzipSync(content, { level: 9 }).length);
      loaded.clear();
      return bytes.reduce((sum, each) => sum + each, 0);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function fileAt(address, single) {
  if (address === '/dist/event-timeline.js') return ['text/javascript', () => readFileSync(single)];
  const name = address.slice(1);
  const type = TYPES[path.extname(name)];
  const known = FOLDERS.some((folder) => name.startsWith(folder)) && !name.includes('..');
  if (!type || !known) return [];
  try {
    const content = readFileSync(at(name));
    return [type, () => content];
  } catch {
    return [];
  }
}

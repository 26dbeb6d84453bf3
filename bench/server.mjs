import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { at } from '../scripts/build/entries.mjs';

const page = `<!doctype html>
<html lang="de">
  <meta charset="utf-8">
  <title>bench</title>
  <link rel="icon" href="data:,">
  <style>body { margin: 20px; font: 16px/1.5 sans-serif }</style>
  <main></main>
</html>`;

/**
 * Serves the empty page, the built single file, the flagship and the phases script. The page is
 * isolated from other origins, for only then `performance.now()` counts in 5 µs and not in 100.
 */
export async function serve(phases) {
  const bodies = {
    '/': ['text/html', () => page],
    '/phases.js': ['text/javascript', () => phases],
    '/event-timeline.js': ['text/javascript', () => readFileSync(at('dist/event-timeline.js'))],
    '/timeline.json': ['application/json', () => readFileSync(at('data/xi-trump-ukraine.json'))],
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = bodies[url] ?? [];
    response.writeHead(type ? 200 : 404, {
      'Content-Type': `${type ?? 'text/plain'}; charset=utf-8`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(body?.() ?? '');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

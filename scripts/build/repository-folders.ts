import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin } from 'vite';

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.svg': 'image/svg+xml',
};

/**
 * Vite plugin: `data/…` and `dist/…` of the checkout, at the same relative addresses beside the
 * demo pages: served while developing, copied into the site. `dist/event-timeline.js` must arrive
 * as it was built, not be bundled again: a page of somebody else's includes just that file.
 * (Such a page marks its script with `vite-ignore`.)
 *
 * @param root Absolute path of the checkout.
 */
export function repositoryFolders(root: string): Plugin {
  return {
    name: 'event-timeline:repository-folders',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = fileFor(root, request);
        if (file) send(file, response);
        else next();
      });
    },
    generateBundle() {
      for (const fileName of published(root)) {
        const source = readFileSync(path.join(root, fileName));
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

function fileFor(root: string, request: IncomingMessage): string | undefined {
  const [address = '/'] = (request.url ?? '/').split(/[?#]/, 1);
  const file = path.join(root, address);
  if (file === path.join(root, 'dist/event-timeline.js')) rebuildIfStale(root, file);
  const served = ['data', 'dist'].some((folder) => file.startsWith(path.join(root, folder, '/')));
  return served && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function send(file: string, response: ServerResponse): void {
  response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', 'no-cache');
  createReadStream(file).pipe(response);
}

function published(root: string): string[] {
  const data = filesUnder(root, 'data').filter((file) => /\.json$|^data\/formats\//.test(file));
  const dist = filesUnder(root, 'dist').filter((file) =>
    /^dist\/(event-timeline\.|extras\/|licences)/.test(file),
  );
  return [...data, ...dist];
}

/** Relative to `root`, with forward slashes. */
function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => statSync(path.join(root, name)).isFile())
    .sort();
}

function rebuildIfStale(root: string, file: string): void {
  const built = existsSync(file) ? statSync(file).mtimeMs : 0;
  const sources = filesUnder(root, 'src').map((name) => statSync(path.join(root, name)).mtimeMs);
  if (built >= Math.max(...sources)) return;
  const script = path.join(root, 'scripts/build.mjs');
  execFileSync(process.execPath, [script, '--only', 'single'], { stdio: 'inherit' });
}

import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { repositoryFolders } from './scripts/build/repository-folders.ts';

const root = import.meta.dirname;

// The demo is the page that one sees; `data/` and `dist/` lie beside it, in the checkout as on a
// host. The library itself is built by scripts/build.mjs.
export default defineConfig({
  root: resolve(root, 'demo'),
  base: './',
  publicDir: false,
  plugins: [repositoryFolders(root)],
  optimizeDeps: { entries: ['index.html', 'gallery.html', 'formats.html', 'many.html'] },
  // What reads data fetches languages on demand.
  worker: { format: 'es' },
  server: { fs: { allow: [root] } },
  build: {
    outDir: resolve(root, 'site'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        'index.html',
        'gallery.html',
        'formats.html',
        'many.html',
        'cms.html',
        'plain.html',
      ].map((page) => resolve(root, 'demo', page)),
    },
  },
});

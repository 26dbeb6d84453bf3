import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { at, root } from '../build/entries.mjs';

const TESTS = 'test/browser';

/** Where the parts that files share are asked for: `/bundled/1X2Y3Z.js`. */
const SHARED = 'bundled';

/** The esbuild that @web/dev-server-esbuild brings along, for what is not bundled. */
const { build } = createRequire(createRequire(import.meta.url).resolve('@web/dev-server-esbuild'))(
  'esbuild',
);

/**
 * Bundles the browser tests into a folder, for all engines at once: as modules of their own they are
 * some three hundred requests a file, which costs Firefox and WebKit seconds. Each file keeps its
 * address; what several have in common is a script that a browser fetches once. Returns false, having
 * said why, where it cannot be done: then the runner serves the modules, and says whose fault it is.
 */
export async function bundleTests(folder, files) {
  try {
    const { outputFiles } = await build({
      entryPoints: entriesOf(files),
      outdir: root,
      outbase: root,
      chunkNames: `${SHARED}/[hash]`,
      write: false,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['browser', 'production'],
      tsconfig: at('tsconfig.json'),
      sourcemap: 'linked',
      sourcesContent: false,
      logLevel: 'warning',
      plugins: [lateStaysLate, ownAddress],
    });
    for (const file of outputFiles) write(path.join(folder, path.relative(root, file.path)), file);
    return true;
  } catch (error) {
    console.error(`browser: the tests are not bundled: ${error.message}`);
    return false;
  }
}

/** Serves what `bundleTests` has put in a folder. */
export function bundledMiddleware(folder) {
  return async (context, next) => {
    const file = path.join(folder, context.path.replace(/\.ts$/, '.js'));
    if (!file.startsWith(folder + path.sep) || !/\.js(?:\.map)?$/.test(file) || !existsSync(file)) {
      return next();
    }
    // The name of a part changes with what is in it; a test's address stays.
    const kept = context.path.startsWith(`/${SHARED}/`);
    context.set('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    context.type = file.endsWith('.map') ? 'json' : 'text/javascript';
    context.body = readFileSync(file);
  };
}

/** One test file, or all of them; with the scripts of the pages that they frame. */
function entriesOf(files) {
  const all = readdirSync(at(TESTS), { recursive: true }).map((file) => at(TESTS, file));
  const one = files !== undefined && existsSync(at(files)) ? at(files) : undefined;
  const tests = all.filter((file) => file.endsWith('.browser.ts') && (!one || file === one));
  const pages = all.filter((file) => file.endsWith('.html'));
  return [...tests, ...pages.flatMap(scriptsOf)];
}

function scriptsOf(page) {
  const named = readFileSync(page, 'utf8').matchAll(/src="([^"/][^":]*\.ts)"/g);
  return Array.from(named, ([, name]) => path.join(path.dirname(page), name));
}

/** An `import()` goes on asking for a module of its own: that it comes late, or twice, is tested. */
const lateStaysLate = {
  name: 'late-stays-late',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ kind, path: wanted, pluginData, ...from }) => {
      if (kind !== 'dynamic-import' || pluginData === lateStaysLate) return undefined;
      if (wanted.startsWith('/')) return { path: wanted, external: true };
      const { importer, resolveDir } = from;
      const asked = { kind, importer, resolveDir, pluginData: lateStaysLate };
      const { path: file, errors } = await build.resolve(wanted, asked);
      return errors.length > 0 ? { errors } : { path: addressOf(file), external: true };
    });
  },
};

/** `import.meta.url` is still the address of the module that says it. */
const ownAddress = {
  name: 'own-address',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:src|test)[\\/].*\.ts$/ }, ({ path: file }) => {
      const code = readFileSync(file, 'utf8');
      if (!code.includes('import.meta.url')) return undefined;
      const own = `new URL(${JSON.stringify(addressOf(file))}, location.origin).href`;
      return { loader: 'ts', contents: code.replaceAll('import.meta.url', own) };
    });
  },
};

function addressOf(file) {
  return `/${path.relative(root, file).replaceAll('\\', '/')}`;
}

function write(file, { contents }) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

import path from 'node:path';
import { build } from 'vite';
import { at, extras, isDependency, manifest, root } from './entries.mjs';
import { minifyLiterals } from './literals.mjs';

/** Chromium compiles all of the file while it loads, where it else waits for each first call (V8). */
const eager = '//# allFunctionsCalledOnLoad';
const banner = `/*! ${manifest.name} ${manifest.version} | MIT | third parties: licences.txt */`;
const target = 'es2022';

/** The builds for npm: readable, `lit` and `d3` left to the installer, shared parts in chunks. */
export async function buildForNpm(outDir) {
  const input = {
    index: at('src/index.ts'),
    define: at('src/define.ts'),
    worker: at('src/worker/main.ts'),
  };
  for (const name of extras()) input[`npm/${name}`] = at(`src/extras/${name}.ts`);
  await run(
    outDir,
    {
      minify: false,
      rolldownOptions: {
        input,
        external: isDependency,
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
        },
      },
    },
    [workerBeside],
  );
}

/** One script with everything in it, for a page that can take one file only. */
export async function buildSingle(outDir) {
  const entry = 'virtual:event-timeline';
  const source = [
    // First, for the others ask for what it stands in for.
    `import ${quote(at('src/worker/stand-ins.ts'))};`,
    ...likeBesideLike().map((file) => `import ${quote(file)};`),
    `export * from ${quote(at('src/index.ts'))};`,
    `import ${quote(at('src/define.ts'))};`,
    `import ${quote(at('src/worker/main.ts'))};`,
  ].join('');
  const plugins = [virtual(entry, source), nothingOnDemand];
  return selfContained(outDir, entry, 'event-timeline.js', plugins);
}

/** Each `src/extras/*.ts` as a self-contained script. Returns their names. */
export async function buildExtras(outDir) {
  for (const name of extras()) {
    await selfContained(outDir, at(`src/extras/${name}.ts`), `extras/${name}.js`, []);
  }
  return extras();
}

/**
 * The command line as one script that needs nothing but Node. Readable, for whoever wants to know
 * what runs on their computer. Returns the modules that are in it.
 */
export async function buildCommand(outDir) {
  const result = await run(outDir, {
    minify: false,
    rolldownOptions: {
      input: { command: at('src/command/main.ts') },
      external: /^node:/,
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        codeSplitting: false,
        entryFileNames: '[name].js',
        banner: `#!/usr/bin/env node\n${banner}`,
      },
    },
  });
  return modulesOf(result);
}

async function selfContained(outDir, entry, fileName, plugins) {
  const result = await run(
    outDir,
    {
      minify: 'oxc',
      rolldownOptions: {
        input: { [path.basename(fileName, '.js')]: entry },
        // Nothing here has a getter that does more than get.
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          codeSplitting: false,
          entryFileNames: fileName,
          comments: false,
          postBanner: fileName === 'event-timeline.js' ? `${eager}\n${banner}` : banner,
        },
      },
    },
    [...plugins, minifyLiterals()],
  );
  return modulesOf(result);
}

function modulesOf(result) {
  const chunks = [result].flat().flatMap((part) => part.output);
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
}

function run(outDir, options, plugins = []) {
  return build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      target,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      ...options,
    },
  });
}

/**
 * The worker of the npm build is a file beside it, named in the one form that every bundler knows. It
 * is filled in last: Vite would make an asset with an address of its own of it.
 */
const workerBeside = {
  name: 'event-timeline:worker-beside',
  transform: (code, id) =>
    id === at('src/controllers/work/spawn.ts')
      ? code.replace(/new URL\([^)]*\)/, '__WORKER_BESIDE__')
      : null,
  renderChunk(code, { fileName }) {
    const way = path.posix.relative(path.posix.dirname(fileName), 'worker.js');
    const file = way.startsWith('.') ? way : `./${way}`;
    return code.replace('__WORKER_BESIDE__', `new URL('${file}', import.meta.url)`);
  },
  enforce: 'pre',
};

/**
 * A file that imports nothing cannot fetch: languages add themselves (`dist/extras`), and what cleans
 * markup is inside, without the kilobyte that a bundler needs to import it late. Its worker is itself.
 */
const nothingOnDemand = {
  name: 'event-timeline:nothing-on-demand',
  load: (id) => INSIDE.get(id) ?? null,
  resolveId: {
    order: 'pre',
    handler: (id, from) =>
      from && path.resolve(path.dirname(from), id) === at('src/controllers/work/spawn.ts')
        ? at('src/controllers/work/spawn-itself.ts')
        : null,
  },
};

const INSIDE = new Map([
  [at('src/i18n/on-demand.ts'), 'export const onDemand = new Map();'],
  [
    at('src/controllers/purifier.ts'),
    "import purifier from 'dompurify'; export const loadPurifier = async () => purifier;",
  ],
]);

/**
 * What two languages say of the same things, one after the other: gzip looks 32 kB back, and finds
 * half a kilobyte more than in the order of the imports.
 */
function likeBesideLike() {
  return ['problems', 'ui', 'dates'].flatMap((kind) =>
    ['de', 'en'].map((lang) => at(`src/i18n/${lang}/${kind}.ts`)),
  );
}

function virtual(id, source) {
  return {
    name: 'event-timeline:entry',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
    load: (wanted) => (wanted === `\0${id}` ? source : null),
  };
}

function quote(text) {
  return JSON.stringify(text.replaceAll('\\', '/'));
}

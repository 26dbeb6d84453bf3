import { build } from 'vite';
import { at, root } from '../scripts/build/entries.mjs';
import { minifyLiterals } from '../scripts/build/literals.mjs';

/** `bench/page/phases.ts` as one script, built as the single file is built. Nothing is written. */
export async function phasesScript() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    plugins: [minifyLiterals()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      minify: 'oxc',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: at('bench/page/phases.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const chunk = [result].flat().flatMap(({ output }) => output)[0];
  return chunk.code;
}

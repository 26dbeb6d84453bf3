import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const specifier = /(\bfrom\s+|\bimport\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/** The compiler names where a type comes from; only `lit` itself is a dependency of ours. */
const litHtml = /import\((['"])lit-html(\/[^'"]*)?\1\)/g;

/**
 * Points the relative specifiers of emitted declarations at `.js`, as Node's resolution wants it.
 * The compiler rewrites them in scripts (`rewriteRelativeImportExtensions`), not in `.d.ts`.
 */
export function rewriteDeclarations(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    const own = text.replace(specifier, '$1$2$3.js$2');
    writeFileSync(file, own.replace(litHtml, 'import($1lit$2$1)'));
  }
}

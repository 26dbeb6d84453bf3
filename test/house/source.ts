import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Any node of a syntax tree (ESTree with the TypeScript nodes of oxc). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Import {
  /** As written: './scan.ts', 'lit' … */
  readonly specifier: string;
  /** Erased by the compiler: nothing of it runs. */
  readonly typeOnly: boolean;
  /** Names taken, as the other module calls them; '*' for all of it. */
  readonly names: readonly string[];
}

export interface SourceFile {
  /** Relative to `src`, with forward slashes: 'time/scan.ts'. */
  readonly name: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly imports: readonly Import[];
}

/** Every TypeScript file under `src`, parsed. */
export function readSources(): SourceFile[] {
  const folder = path.join(repository, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => parseSource(name, readFileSync(path.join(folder, name), 'utf8')));
}

export function parseSource(name: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(name, text);
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
  const tree = program as unknown as SyntaxNode;
  const entries = [...module.staticImports, ...module.staticExports];
  const imports = entries.flatMap((entry) => importsOf(entry as ModuleEntry));
  return { name, text, program: tree, imports: [...imports, ...lateImports(tree)] };
}

interface ModuleEntry {
  readonly moduleRequest?: { readonly value: string } | null;
  readonly entries: readonly {
    readonly moduleRequest?: { readonly value: string } | null;
    readonly importName: { readonly name?: string | null };
    readonly isType: boolean;
  }[];
}

function importsOf(entry: ModuleEntry): Import[] {
  const specifier = entry.moduleRequest?.value ?? entry.entries[0]?.moduleRequest?.value;
  if (specifier === undefined) return [];
  return [
    {
      specifier,
      typeOnly: entry.entries.length > 0 && entry.entries.every(({ isType }) => isType),
      names: entry.entries.map(({ importName }) => importName.name ?? '*'),
    },
  ];
}

/** `import('…')`, as a call and as a type. */
function lateImports(program: SyntaxNode): Import[] {
  const found: Import[] = [];
  for (const node of nodesOf(program)) {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') continue;
    const source = (node['source'] ?? node['argument']) as SyntaxNode;
    const specifier =
      source.type === 'TSLiteralType' ? literal(source['literal']) : literal(source);
    found.push({ specifier, typeOnly: node.type === 'TSImportType', names: ['*'] });
  }
  return found;
}

function literal(node: unknown): string {
  return String((node as { value?: unknown }).value);
}

/** Every node of a tree, parents first. */
export function* nodesOf(root: SyntaxNode): Generator<SyntaxNode> {
  yield root;
  for (const child of childrenOf(root)) yield* nodesOf(child);
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
  );
}

/** The file that a relative specifier means, relative to `src`; undefined for a package. */
export function target(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier));
}

import type { SourceFile, SyntaxNode } from './source.ts';
import { childrenOf, nodesOf } from './source.ts';

const machine = new Set(
  `document window self globalThis navigator location history screen localStorage sessionStorage
  Element Node Document DocumentFragment ShadowRoot Event EventTarget CustomEvent UIEvent MouseEvent
  PointerEvent KeyboardEvent WheelEvent TouchEvent DOMRect DOMParser CSSStyleSheet CSS Image Audio
  ResizeObserver IntersectionObserver MutationObserver customElements getComputedStyle matchMedia
  requestAnimationFrame cancelAnimationFrame requestIdleCallback setTimeout clearTimeout setInterval
  clearInterval setImmediate fetch XMLHttpRequest Worker WebSocket FileReader performance process
  Buffer require console alert crypto Temporal`.split(/\s+/),
);
const elementClass = /^(HTML|SVG)\w*Element$/;
const localTime = /^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/;
const machineLocale = /^(toLocale\w*String|localeCompare|toDateString|toTimeString)$/;
const impureD3 =
  /^(\*|now|timer|timerFlush|timeout|interval|select|selectAll|create|creator|pointer|pointers|zoom|drag|brush\w*|transition|active|interrupt|scaleTime|time[A-Z]\w*|iso(Format|Parse)|dsv|csv|tsv|json|text|xml|html|svg|image|blob|buffer|random\w*)$/;

/** What a file takes from the machine it runs on, one sentence per finding. */
export function impurities(file: SourceFile): string[] {
  const own = declaredNames(file.program);
  const found: string[] = [];
  const say = (node: SyntaxNode, what: string) =>
    found.push(`${file.name}:${lineOf(file.text, node.start)}: ${what}`);
  for (const { node, name } of references(file.program)) {
    if (own.has(name)) continue;
    if (machine.has(name) || elementClass.test(name)) say(node, name);
  }
  for (const node of nodesOf(file.program)) {
    const what = machineCall(node);
    if (what !== undefined) say(node, what);
  }
  for (const { specifier, names, typeOnly } of file.imports) {
    if (specifier !== 'd3' || typeOnly) continue;
    for (const name of names.filter((one) => impureD3.test(one)))
      found.push(`${file.name}: d3 ${name}`);
  }
  return found;
}

/** Clock, zone, locale or chance taken from the machine by a call or a member. */
function machineCall(node: SyntaxNode): string | undefined {
  if (node.type === 'MemberExpression') return machineMember(node);
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return undefined;
  const callee = dotted(node['callee']);
  const args = node['arguments'] as readonly SyntaxNode[];
  if (callee === 'Date') return dateCall(node, args);
  if (callee.startsWith('Intl.')) return intlCall(callee, args);
  const method = callee.slice(callee.lastIndexOf('.') + 1);
  if (!machineLocale.test(method)) return undefined;
  const localeAt = method === 'localeCompare' ? 1 : 0;
  return isGiven(args[localeAt]) ? undefined : `${method}() without a locale`;
}

function machineMember(node: SyntaxNode): string | undefined {
  const name = dotted(node);
  if (['Date.now', 'Date.parse', 'Math.random'].includes(name)) return name;
  const member = name.slice(name.lastIndexOf('.') + 1);
  return localTime.test(member) || member === 'getTimezoneOffset'
    ? `.${member}: the machine's zone`
    : undefined;
}

function dateCall(node: SyntaxNode, args: readonly SyntaxNode[]): string | undefined {
  if (node.type === 'CallExpression' || args.length === 0) return 'the present moment';
  if (args.length > 1) return "new Date(y, m, …): the machine's zone";
  const [first] = args;
  return typeof first?.['value'] === 'string' || first?.type === 'TemplateLiteral'
    ? 'new Date(text)'
    : undefined;
}

function intlCall(callee: string, args: readonly SyntaxNode[]): string | undefined {
  if (callee === 'Intl.supportedValuesOf' || callee === 'Intl.getCanonicalLocales')
    return undefined;
  if (callee.endsWith('.supportedLocalesOf')) return undefined;
  if (!isGiven(args[0])) return `${callee} without a locale`;
  if (callee !== 'Intl.DateTimeFormat') return undefined;
  const options = args[1];
  if (!isGiven(options)) return `${callee} without a zone`;
  const properties = (options?.['properties'] ?? []) as readonly SyntaxNode[];
  const spread = properties.some(({ type }) => type === 'SpreadElement');
  const named = properties.some(({ key }) => (key as { name?: string }).name === 'timeZone');
  // Options made elsewhere cannot be seen from here.
  return options?.type !== 'ObjectExpression' || spread || named
    ? undefined
    : `${callee} without a zone`;
}

function isGiven(node: SyntaxNode | undefined): boolean {
  if (!node) return false;
  if (node.type === 'ArrayExpression') return (node['elements'] as unknown[]).length > 0;
  return !(node.type === 'Identifier' && node['name'] === 'undefined');
}

function dotted(node: unknown): string {
  const { type, name, object, property, computed } = node as Record<string, unknown>;
  if (type === 'Identifier') return String(name);
  if (type !== 'MemberExpression') return '';
  return computed ? dotted(object) : `${dotted(object)}.${dotted(property)}`;
}

interface Reference {
  readonly node: SyntaxNode;
  readonly name: string;
}

/** Identifiers that mean a variable or a type, not the name of a property. */
function* references(node: SyntaxNode): Generator<Reference> {
  if (node.type === 'Identifier') yield { node, name: String(node['name']) };
  for (const child of childrenOf(node)) {
    if (!isPropertyName(node, child)) yield* references(child);
  }
}

function isPropertyName(parent: SyntaxNode, child: SyntaxNode): boolean {
  if (parent['computed'] === true) return false;
  if (parent['shorthand'] === true) return false;
  return child === parent['property'] || child === parent['key'];
}

const declarations = new Set([
  'VariableDeclarator',
  'FunctionDeclaration',
  'ClassDeclaration',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeParameter',
  'ImportSpecifier',
]);

/** Names that the file gives something itself: not those of the machine, even if spelled alike. */
function declaredNames(program: SyntaxNode): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(program)) {
    if (declarations.has(node.type)) addPattern(names, node['id'] ?? node['name'] ?? node['local']);
    for (const parameter of (node['params'] as unknown[] | undefined) ?? []) {
      addPattern(names, parameter);
    }
  }
  return names;
}

function addPattern(names: Set<string>, pattern: unknown): void {
  if (typeof pattern !== 'object' || pattern === null) return;
  const node = pattern as SyntaxNode;
  if (node.type === 'Identifier') names.add(String(node['name']));
  if (node.type === 'AssignmentPattern') addPattern(names, node['left']);
  if (node.type === 'RestElement') addPattern(names, node['argument']);
  if (node.type === 'Property') addPattern(names, node['value']);
  for (const part of (node['properties'] ?? node['elements'] ?? []) as unknown[]) {
    addPattern(names, part);
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

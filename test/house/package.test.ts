import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from './source.ts';

/** A stranger's project: the packed package and what it depends on, nothing else of ours. */
let project = '';
let installed = '';

beforeAll(() => {
  if (!process.env['EVENT_TIMELINE_BUILT'])
    node(repository, 'scripts/build.mjs', '--keep-manifest');
  project = mkdtempSync(path.join(tmpdir(), 'event-timeline-consumer-'));
  installed = path.join(project, 'node_modules/event-timeline');
  mkdirSync(installed, { recursive: true });
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', project];
  execFileSync('npm', pack, { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', archive, '-C', installed, '--strip-components=1'], { cwd: project });
  linkDependencies();
  writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('the package, installed by a stranger', () => {
  it('can be imported in Node and defines no element there', () => {
    const said = evaluate(`
      const { parseWhen, formatWhen, readTimeline, EventTimeline } = await import('event-timeline');
      const kinds = [parseWhen, formatWhen, readTimeline, EventTimeline].map((one) => typeof one);
      const defined = globalThis.customElements?.get('event-timeline');
      const { lo, hi } = parseWhen('2025-11-24');
      console.log(JSON.stringify([kinds, typeof defined, lo, hi]));
    `);
    const fn = 'function';
    const [lo, hi] = [Date.UTC(2025, 10, 24), Date.UTC(2025, 10, 25)];
    expect(JSON.parse(said)).toEqual([[fn, fn, fn, fn], 'undefined', lo, hi]);
  });

  it('reads a timeline in Node', () => {
    const said = evaluate(`
      const { readTimeline } = await import('event-timeline');
      const result = readTimeline({ events: [{ when: '2022', title: 'a' }, { when: 'x', title: 'b' }] });
      const errors = result.problems.filter(({ level }) => level === "error");
      console.log(JSON.stringify([result.timeline.events.length, errors.length]));
    `);
    expect(JSON.parse(said)).toEqual([1, 1]);
  });

  it.each(['Bundler', 'NodeNext'])('has types that resolve with %s', (resolution) => {
    writeFileSync(path.join(project, 'page.ts'), consumer);
    const options = {
      strict: true,
      noEmit: true,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      module: resolution === 'Bundler' ? 'ESNext' : 'NodeNext',
      moduleResolution: resolution,
      skipLibCheck: false,
      types: [],
    };
    const config = JSON.stringify({ compilerOptions: options, files: ['page.ts'] });
    writeFileSync(path.join(project, 'tsconfig.json'), config);
    const tsc = path.join(repository, 'node_modules/typescript/bin/tsc');
    expect(spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' }).stdout).toBe('');
  });

  it('leads every address of its exports to a file that is in it', () => {
    const { exports, customElements } = JSON.parse(readInstalled('package.json'));
    const addresses = leaves(exports).filter((address) => !address.includes('*'));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of [...addresses, customElements]) {
      expect(readInstalled(address).length, address).toBeGreaterThan(0);
    }
  });

  it('holds no test, source or tool of ours', () => {
    const top = readdirSync(installed).sort();
    const expected = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'custom-elements.json',
      'data',
      'dist',
    ];
    expect(top).toEqual([...expected, 'package.json']);
  });

  it('leaves lit and d3 to the installer', () => {
    const packages = npmModules()
      .flatMap(specifiers)
      .filter((one) => !one.startsWith('.'));
    expect(new Set(packages.map((one) => one.split('/')[0]))).toEqual(new Set(['lit', 'd3']));
  });
});

describe('the command of the package', () => {
  const command = (...args: string[]) => {
    const { bin } = JSON.parse(readInstalled('package.json'));
    const script = path.join(installed, bin['event-timeline']);
    const options = { cwd: project, encoding: 'utf8' } as const;
    return spawnSync(process.execPath, [script, ...args], options);
  };

  it('is a script for the shell that needs nothing but Node', () => {
    const text = readInstalled('dist/command.js');
    expect(text).toMatch(/^#!\/usr\/bin\/env node\n/);
    const packages = specifiers('dist/command.js').filter((one) => !one.startsWith('node:'));
    expect(packages).toEqual([]);
  });

  it('says the version of the package', () => {
    const { version } = JSON.parse(readInstalled('package.json'));
    expect(command('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  it('checks and converts files, and ends with 0, 1 or 2', () => {
    const events = [{ when: '2025-11-24', title: 'Call' }];
    writeFileSync(path.join(project, 'good.json'), JSON.stringify({ events }));
    writeFileSync(path.join(project, 'bad.csv'), 'date;title\n2025-13-01;Call\n');
    expect(command('check', 'good.json')).toMatchObject({ status: 0, stderr: '' });
    expect(command('check', 'bad.csv', '--lang', 'de')).toMatchObject({ status: 1, stderr: '' });
    expect(command('convert', 'good.json', '--to', 'csv').stdout).toMatch(/,2025-11-24,Call\r\n$/);
    expect(command('chek')).toMatchObject({ status: 2, stdout: '' });
  });

  it('reads a page as a browser would, with what it brings', () => {
    const item = '<li><time datetime="2025-11-24">24.11.</time> <b>Call</b> <footer>dpa</footer>';
    const page = `<!doctype html><nav><ul><li>Home</ul></nav><ol id="story">${item}</ol>`;
    writeFileSync(path.join(project, 'page.html'), page);
    const { status, stdout } = command('check', 'page.html', '--lang', 'en');
    expect(stdout).toBe('page.html <ol id="story">: list of a page, 1 event, no problems\n');
    expect(status).toBe(0);
    const { events } = JSON.parse(command('convert', 'page.html', '--to', 'json').stdout);
    expect(events).toMatchObject([{ when: '2025-11-24', title: 'Call' }]);
  });

  it('writes a start that has no fault, and never over another file', () => {
    for (const name of ['start.json', 'start.csv']) {
      expect(command('init', name)).toMatchObject({ status: 0, stderr: '' });
      expect(command('check', name, '--lang', 'en').stdout).toMatch(/3 events, no problems\n$/);
      expect(command('init', name)).toMatchObject({ status: 1, stdout: '' });
    }
  });

  it.each(['check', 'convert', 'init'])('has a manual for %s', (name) => {
    expect(command(name, '--help').stdout).toContain(`event-timeline ${name}`);
  });

  it('carries the licences of what is in it', () => {
    expect(readInstalled('dist/licences.txt')).toMatch(/^linkedom [\d.]+ \(ISC\)/m);
  });
});

describe('the single file', () => {
  const text = () => readInstalled('dist/event-timeline.js');

  it('imports nothing, neither at once nor later', () => {
    const { module, errors } = parseSync('event-timeline.js', text());
    expect(errors).toEqual([]);
    expect(module.staticImports).toEqual([]);
    expect(module.dynamicImports).toEqual([]);
    expect(
      module.staticExports.flatMap(({ entries }) => entries).filter((e) => e.moduleRequest),
    ).toEqual([]);
  });

  it('registers the element', () => {
    expect(text()).toMatch(/customElements\b[^;]*\.define\(|\.define\([`'"]event-timeline[`'"]/);
  });

  it('has its hash beside it', () => {
    const hash = createHash('sha384').update(
      readFileSync(path.join(installed, 'dist/event-timeline.js')),
    );
    expect(readInstalled('dist/event-timeline.sri.txt').trim()).toBe(
      `sha384-${hash.digest('base64')}`,
    );
  });

  it('weighs at most 182 kB gzipped', () => {
    expect(gzipSync(text(), { level: 9 }).length).toBeLessThanOrEqual(182_000);
  });

  it('carries no development build of lit, and asks for no eval', () => {
    expect(text()).not.toMatch(/Lit is in dev mode/);
    expect(text()).not.toMatch(/\beval\(|new Function\(/);
  });

  it('comes with the licences of what is in it', () => {
    const licences = readInstalled('dist/licences.txt');
    for (const name of ['lit-element', 'd3-array']) expect(licences).toContain(name);
  });
});

const consumer = `
import { EventTimeline, formatWhen, parseWhen, readTimeline } from 'event-timeline';
import 'event-timeline/define';
const when = parseWhen('2026-04', { timeZone: 'Europe/Berlin' });
const { timeline, problems } = readTimeline('{ "events": [] }');
const element: EventTimeline | null = document.querySelector('event-timeline');
element?.select('a');
if ('lo' in when) { const from: number = when.lo; console.log(from, formatWhen(when, 'de')); }
console.log(timeline, problems.length);
`;

function linkDependencies(): void {
  const modules = path.join(repository, 'node_modules');
  const { dependencies } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8'));
  for (const name of [...Object.keys(dependencies), '@types']) {
    symlinkSync(path.join(modules, name), path.join(project, 'node_modules', name), 'dir');
  }
}

function evaluate(script: string): string {
  return node(project, '--input-type=module', '--eval', script);
}

function node(cwd: string, ...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function readInstalled(file: string): string {
  return readFileSync(path.join(installed, file), 'utf8');
}

/** The modules of the npm build: all but the self-contained scripts. */
function npmModules(): string[] {
  const dist = path.join(installed, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(index|define|npm[\\/].*|chunks[\\/].*)\.js$/.test(name))
    .map((name) => path.join('dist', name));
}

function specifiers(file: string): string[] {
  const { module } = parseSync(file, readInstalled(file));
  return module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value as object).flatMap(leaves);
}
